#pragma once

#include "markdown/node.h"

#include <string_view>

namespace markdown {

/// The tree of a text with its footnotes: `[^label]` becomes a FootnoteMark where `[^label]: …` defines it,
/// and the footnotes that are marked become the last children of the document, numbered as they are first
/// marked. `document` is the tree of the same text without footnotes. As GitHub has them: a definition stands
/// at the beginning of a line outside of quotes, lists and code, and goes on over lines that follow or are
/// indented by four.
Node withFootnotes(std::string_view utf8, Node document);

}  // namespace markdown
