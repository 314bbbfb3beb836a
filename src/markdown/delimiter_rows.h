#pragma once

#include "markdown/node.h"

#include <string>
#include <string_view>

namespace markdown {

/// The source with the delimiter rows of its tables (`|-|:-|`) widened to three characters a cell, which md4c
/// 0.4 asks for and GFM does not; empty when there is nothing to widen. Lines stay where they are. `document`
/// is the source's tree.
std::string withWideDelimiterRows(std::string_view utf8, const Node& document);

/// Whether a line of the source may be a delimiter row that is too narrow.
bool hasNarrowDelimiterRow(std::string_view utf8);

}  // namespace markdown
