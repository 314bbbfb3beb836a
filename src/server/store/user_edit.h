#pragma once

#include "server/http/fields.h"
#include "server/store/users.h"

#include <string>

namespace server {

/// A new password with the present one, which shows that the person asks and not only their session.
struct OwnPassword {
    std::string present;
    std::string next;
};

/// What a person says about themself.
struct PersonFields {
    Change<std::string> firstName = {};
    Change<std::string> lastName = {};
    Change<std::string> avatarUrl = {};
    std::optional<OwnPassword> password = {};  ///< then there is nothing else; see changeOwnPassword()
};
/// Reads the fields of PATCH /me; throws 422.
PersonFields readPersonFields(const Request& request);

/// Writes the asker's own fields that differ, except the password. Throws 428, 412.
Task<UserView> editMe(const Call& call, const PersonFields& fields);

}  // namespace server
