#pragma once

#include "server/asker.h"
#include "server/http/request.h"
#include "server/http/task.h"
#include "server/store/values.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace server {

class Database;

/// Who holds this access token. Reads the role anew each time, so that a demotion acts at once. Throws 401
/// `unauthenticated` or `token_expired`, 403 `suspended`.
Task<Asker> authenticate(Database& database, std::string_view accessToken);

/// A local account as signing in needs it.
struct LocalAccount {
    std::int64_t id = 0;
    std::string passwordHash = {};
    bool isSuspended = false;
};
/// Nothing when there is no such account, or when it has no password.
Task<std::optional<LocalAccount>> findLocalAccount(Database& database, std::string_view email);

/// The tokens of a session, made at random; they exist in clear text only here and at the client.
struct SessionTokens {
    std::string access = {};
    std::string refresh = {};
    std::int64_t sessionId = 0;
    std::int64_t userId = 0;
    static constexpr int accessSeconds = 15 * 60;
};

/// SQL of parts behind WITH that start the session of `tokens` for the person whose id `owner`, a query,
/// gives, with the audit row `session.started`; nothing happens when it gives none. The part `s` has the
/// session's id.
std::string sessionStart(Values& values, const Request& request, const SessionTokens& tokens,
                         const std::optional<std::string>& deviceName, std::string_view owner);

/// Starts a session; see sessionStart().
Task<SessionTokens> startSession(Database& database, const Request& request, std::int64_t userId,
                                 const std::optional<std::string>& deviceName);

/// The same for an account whose password was just checked; nothing when the password has changed since.
Task<std::optional<SessionTokens>> startPasswordSession(Database& database, const Request& request,
                                                        const LocalAccount& account,
                                                        const std::optional<std::string>& deviceName);

/// Exchanges a refresh token for new tokens. One that was exchanged before ends its whole session (401
/// `refresh_reused`), except the direct predecessor of the current one, once, within 30 seconds: its answer
/// may have been lost. Other errors: 401 `refresh_expired`, `session_ended`, `unauthenticated`; 403
/// `suspended`.
Task<SessionTokens> refreshSession(Database& database, const Request& request, std::string_view refreshToken);

enum class Sessions { This, All };
/// Signs out: this session, or all of the person's.
Task<> endSessions(Database& database, const Request& request, const Asker& asker, Sessions which);
/// Signs out the session of a refresh token, for a console whose access token has expired.
Task<> endSessionOf(Database& database, const Request& request, std::string_view refreshToken);

}  // namespace server
