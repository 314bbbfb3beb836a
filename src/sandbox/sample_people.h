#pragma once

#include "core/error.h"

namespace sandbox {

struct SampleBuilder;

/// people.json: users, their passwords and open sessions, and who can sign in.
core::Result<void> readSamplePeople(SampleBuilder& sample);

}  // namespace sandbox
