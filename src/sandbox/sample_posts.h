#pragma once

#include "core/error.h"

namespace sandbox {

struct SampleBuilder;

/// Everything in posts/: posts, their authors, tags, former slugs, earlier states and working copies. People,
/// tags and media first.
core::Result<void> readSamplePosts(SampleBuilder& sample);

}  // namespace sandbox
