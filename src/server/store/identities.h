#pragma once

#include "server/http/request.h"
#include "server/http/task.h"
#include "server/oidc/identity.h"

#include <cstdint>
#include <string>

namespace server {

class Database;

/// Whose account the identity opens. One that was seen before opens its person's account, whatever the e-mail
/// address has become. A new one is linked to the account with its verified address, or makes an account: a
/// reader's, or with the role of the open invite for that address, which it accepts.
///
/// Throws 403 `suspended`, 403 `email_unverified` when a new identity has no verified address, and 409
/// `identity_conflict` when the account with that address has another identity of the same provider.
Task<std::int64_t> personWith(Database& database, const Request& request, const std::string& provider,
                              const Identity& identity);

}  // namespace server
