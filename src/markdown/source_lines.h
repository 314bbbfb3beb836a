#pragma once

#include "markdown/node.h"

#include <string_view>
#include <vector>

namespace markdown {

/// A line of a source with its line end.
struct SourceLine {
    std::string_view text;
    bool isVerbatim = false;  ///< part of code or raw HTML
};

/// The lines of a source whose tree is `document`.
std::vector<SourceLine> sourceLines(std::string_view utf8, const Node& document);

}  // namespace markdown
