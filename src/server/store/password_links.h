#pragma once

#include "server/call.h"
#include "server/http/api_error.h"
#include "server/http/task.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace server {

class Database;

/// A link just made with which a person may choose a new password. Its token is known only here and to the
/// person who gets the address it stands in; the database has its SHA-256.
struct NewPasswordLink {
    std::string token;
    std::string expiresAt;  ///< RFC 3339
};
/// Makes a link for the person, good once and for 24 hours; a former one becomes void. Throws 404, 403
/// `forbidden` (`self`, `above_own_role`, or the missing capability) and 409 `suspended`.
Task<NewPasswordLink> createPasswordLink(const Call& call, std::int64_t userId);

/// Why the asker may not make a link for a person with this role, as a permission's reason; empty when they
/// may. A link opens the account, so it takes every capability that the account has.
std::string_view passwordLinkRefusal(const Asker& asker, bool isSelf, Role role);

/// The e-mail address of the person whose link this is; nothing when it does not hold (any more).
Task<std::optional<std::string>> findPasswordLink(Database& database, std::string_view token);
/// 404 for a token without a link.
ApiError passwordLinkNotOpen();

/// Sets the password with a link, which is void then; see changePassword(). Gives whether it held.
Task<bool> usePasswordLink(Database& database, const Request& request, std::string_view token,
                           const std::string& passwordHash);

}  // namespace server
