#pragma once

#include <string_view>

namespace markdown {

/// What of raw HTML is kept: elements that structure or mark text, pictures, films and sounds; nothing that
/// runs, loads another page, takes input, or carries a style, class, id or event handler.
bool isAllowedElement(std::string_view name);
/// Names in lower case. The value of one that is an address must be allowed too.
bool isAllowedAttribute(std::string_view element, std::string_view attribute);
bool isAddress(std::string_view attribute);
/// Elements without a closing tag.
bool isVoidElement(std::string_view name);

/// Relative addresses and those of the schemes ftp, http, https, mailto and tel. Blanks and control
/// characters, which browsers pass over, do not hide a scheme.
bool isAllowedAddress(std::string_view address);

}  // namespace markdown
