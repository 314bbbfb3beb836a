#pragma once

#include "markdown/node.h"

#include <string>

namespace markdown {

/// The tree as HTML that can be put into any page: raw HTML is kept as far as allowed_html.h allows it and
/// shown as text otherwise, elements are closed where they were opened, and only addresses that
/// isAllowedAddress() become links. Headings have ids, code has spans of the classes `hl-keyword`,
/// `hl-string`, `hl-comment` and `hl-number`. Thread-safe.
std::string toHtml(const Node& document);

/// The text with `&`, `<`, `>` and `"` written as entities.
std::string escapedHtml(std::string_view text);

}  // namespace markdown
