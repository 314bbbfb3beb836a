#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace server {

/// 256 random bits as 43 characters of base64url: an access or refresh token.
std::string randomToken();
std::string randomBytes(std::size_t count);
/// 32 bytes; what the database keeps of a token.
std::string sha256(std::string_view data);
std::string toHex(std::string_view data);

/// RFC 4648, section 5, without padding.
std::string toBase64Url(std::string_view data);
std::optional<std::string> fromBase64Url(std::string_view text);

}  // namespace server
