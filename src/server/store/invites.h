#pragma once

#include "server/call.h"
#include "server/http/api_error.h"
#include "server/http/cursor.h"
#include "server/http/task.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace server {

class Database;

struct InviteListing {
    std::vector<std::string> invites;  ///< JSON objects
    std::optional<Position> end;
};
/// The open invites, newest first: neither accepted nor taken back. One that has run out is still listed.
Task<InviteListing> listInvites(Database& database, int limit, const std::optional<Position>& from);

/// An invite just made. Its token is known only here and to the person who gets the address it stands in:
/// that person may accept the invite with a password. The other way is to sign in with the verified e-mail
/// address.
struct NewInvite {
    std::string json;
    std::string token;
};
/// Invites an address, for two weeks; an open invite for it is taken back. Throws 409 `already_member`.
Task<NewInvite> createInvite(const Call& call, const std::string& email, Role role);

/// Takes an open invite back. Throws 404.
Task<> revokeInvite(const Call& call, std::int64_t id);

/// What the one who follows an invite's address is told.
struct OpenInvite {
    std::string email;
    Role role = Role::Reader;
};
/// Nothing when the token is not that of an invite that still holds.
Task<std::optional<OpenInvite>> findInvite(Database& database, std::string_view token);
/// 404 for a token without one.
ApiError inviteNotOpen();

struct NewcomerName {
    std::optional<std::string> first = {};
    std::optional<std::string> last = {};
};
/// Makes the account that the invite is for, with this password hash, and closes the invite; gives the new
/// person's id, or nothing when the invite does not hold any more: it can be accepted once. Throws 409
/// `already_member`.
Task<std::optional<std::int64_t>> acceptInvite(Database& database, const Request& request,
                                               std::string_view token, const std::string& passwordHash,
                                               const NewcomerName& name);

}  // namespace server
