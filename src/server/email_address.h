#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace server {

/// The address as the database keeps it, in lower case and without blanks around it; nothing when the text is
/// none: one `@` with something on both sides, visible ASCII, at most 254 characters (RFC 5321, 4.5.3.1).
std::optional<std::string> emailAddress(std::string_view text);

}  // namespace server
