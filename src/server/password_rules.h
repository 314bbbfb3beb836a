#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace server {

/// Length of a new password in characters (code points). Passwords that exist already are not measured again.
inline constexpr std::size_t leastPasswordLength = 12;
inline constexpr std::size_t mostPasswordLength = 256;

/// Why the text cannot become a password, as the code of a field problem: `required` (empty), `too_short`,
/// `too_long`, `invalid_character` (not UTF-8, or a control character); empty when it can.
std::string_view passwordProblem(std::string_view password);

/// The same for a person: a sentence for each code.
std::string passwordProblemInWords(std::string_view code);

}  // namespace server
