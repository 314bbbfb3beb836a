#pragma once

#include <string>
#include <string_view>

namespace markdown {

/// The text of an HTML entity with its `&` and `;`: of the names of HTML 5, or decimal or hexadecimal. An
/// unknown name is kept as it is.
std::string entityText(std::string_view entity);

/// A piece of raw HTML between its tags, or the value of an attribute, with its entities read.
std::string unescapedHtml(std::string_view raw);

}  // namespace markdown
