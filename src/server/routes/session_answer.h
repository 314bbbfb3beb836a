#pragma once

#include "server/http/response.h"
#include "server/store/sessions.h"
#include "server/store/users.h"

namespace server {

/// What a sign-in is answered with: the tokens and who they are for. Never to be cached.
Response sessionResponse(const SessionTokens& tokens, const UserView& user);

}  // namespace server
