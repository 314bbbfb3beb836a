#pragma once

#include "server/call.h"
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

/// An invite just made. Its token is known only here and to whoever gets the address it stands in; it lets
/// nobody in, since an invite is accepted by the verified e-mail address.
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

}  // namespace server
