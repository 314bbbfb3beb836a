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

/// A new password for one person and who gives it.
struct PasswordChange {
    /// SQL: a query that gives the person's id, over the parameters in `values`; no row when the change may
    /// not happen.
    std::string owner;
    Values values;
    std::string hash;                              ///< PasswordHasher::hash() of the new password
    std::optional<std::int64_t> keptSession = {};  ///< the only session that goes on; nothing: all end
    const Asker* asker = nullptr;                  ///< null: the server itself
    const Request* request = nullptr;              ///< null: at the command line
    std::optional<std::string> reason = {};        ///< for the audit log
};

/// Writes the password, ends the person's other sessions (`password_changed`), makes an open password link
/// void and writes the audit row `user.password_changed`, all in one transaction. Gives the person's id, or
/// nothing when `owner` gave none or the person is suspended.
///
/// A sign-in with the old password that is under way at the same time either ends with the others or is
/// refused; see startPasswordSession().
Task<std::optional<std::int64_t>> changePassword(Database& database, const PasswordChange& change);

/// The Argon2id hash of the person's password; nothing when they have none.
Task<std::optional<std::string>> passwordHashOf(Database& database, std::int64_t userId);

/// A person as the operator at the server names them.
struct NamedPerson {
    std::int64_t id = 0;
    bool isSuspended = false;
    bool hasPassword = false;
};
/// `email` in lower case; nothing when there is no such account.
Task<std::optional<NamedPerson>> findNamedPerson(Database& database, std::string_view email);

}  // namespace server
