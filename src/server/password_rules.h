#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace server {

class Fields;

/// Length of a new password in characters (code points). Passwords that exist already are not measured again.
inline constexpr std::size_t leastPasswordLength = 12;
inline constexpr std::size_t mostPasswordLength = 256;
/// Of a password that is checked, in characters: what is longer is refused before any work is done.
inline constexpr std::size_t longestKnownPassword = 1000;

/// Why the text cannot become a password, as the code of a field problem: `required` (empty), `too_short`,
/// `too_long`, `invalid_character` (not UTF-8, or a control character); empty when it can.
std::string_view passwordProblem(std::string_view password);

/// Reads a new password out of a request's field, which has to be there; what is wrong is a problem of
/// `fields`.
std::optional<std::string> newPassword(Fields& fields, std::string_view name);

/// A problem of passwordProblem() as a sentence.
std::string passwordProblemInWords(std::string_view code);

}  // namespace server
