#pragma once

#include "core/error.h"

namespace sandbox {

struct SampleBuilder;

/// audit.json; people and posts first.
core::Result<void> readSampleAudit(SampleBuilder& sample);

}  // namespace sandbox
