#include "server/routes/own_password.h"

#include "server/http/api_error.h"
#include "server/password_hasher.h"
#include "server/routes/password_tries.h"
#include "server/store/passwords.h"

namespace server {
namespace {

ApiError wrongPresentPassword() {
    return ApiError(403, "wrong_password", "The current password is not correct. Nothing was changed.")
        .withDetails({{"current_password", "wrong"}});
}

}  // namespace

Task<> changeOwnPassword(const Call& call, const OwnPassword& change) {
    const Asker& asker = call.signedIn();
    const auto hash = co_await passwordHashOf(call.database(), asker.id);
    if (!hash)
        throw ApiError(
            403, "no_password",
            "This account has no password yet. Ask an admin of the blog for a password link, or the "
            "operator of the server to run colophond --set-password.")
            .withDetails({{"current_password", "no_password"}});
    co_await limitPasswordTries(call, "user " + std::to_string(asker.id));
    PasswordHasher& hasher = call.services.shared.passwords;
    if (!co_await hasher.verify(change.present, *hash)) throw wrongPresentPassword();
    std::string next = co_await hasher.make(change.next);
    // Only while the password is still the one that was checked.
    const PasswordChange written{
        .owner = "select p.user_id from user_password p where p.user_id = $1::bigint and p.hash = $2::text",
        .values = Values(asker.id, *hash),
        .hash = std::move(next),
        .keptSession = asker.sessionId,
        .asker = &asker,
        .request = &call.request};
    if (!co_await changePassword(call.database(), written)) throw wrongPresentPassword();
}

}  // namespace server
