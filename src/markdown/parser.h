#pragma once

#include "markdown/node.h"

#include <string_view>

namespace markdown {

/// Parses Markdown in GitHub's dialect (the GFM specification 0.29: CommonMark, tables, task items,
/// strikethrough, bare addresses) with footnotes and alerts as GitHub has them. Any bytes are a valid text;
/// the time is linear in their number. Thread-safe.
Node parse(std::string_view utf8);

}  // namespace markdown
