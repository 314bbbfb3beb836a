#pragma once

#include <string_view>

namespace server {

/// Whether it is optional white space of a header: a space or a tab (RFC 9110, 5.6.3).
constexpr bool isBlank(char one) {
    return one == ' ' || one == '\t';
}

/// The text without optional white space at its ends.
constexpr std::string_view withoutBlanks(std::string_view text) {
    while (!text.empty() && isBlank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && isBlank(text.back()))
        text.remove_suffix(1);
    return text;
}

}  // namespace server
