#pragma once

#include "server/http/fields.h"
#include "server/store/users.h"

#include <string>

namespace server {

/// What a person says about themself.
struct PersonFields {
    Change<std::string> firstName = {};
    Change<std::string> lastName = {};
    Change<std::string> avatarUrl = {};
};
/// Reads the fields of PATCH /me; throws 422.
PersonFields readPersonFields(const Request& request);

/// Writes the asker's own fields that differ. Throws 428, 412.
Task<UserView> editMe(const Call& call, const PersonFields& fields);

}  // namespace server
