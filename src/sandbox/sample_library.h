#pragma once

#include "core/error.h"

namespace sandbox {

struct SampleBuilder;

/// tags.json.
core::Result<void> readSampleTags(SampleBuilder& sample);

/// media.json and the pictures it names; people first.
core::Result<void> readSampleMedia(SampleBuilder& sample);

}  // namespace sandbox
