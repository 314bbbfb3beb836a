#include "server/routes/session_answer.h"

namespace server {

Response sessionResponse(const SessionTokens& tokens, const UserView& user) {
    SuccessBody body;
    body.add("access_token", "\"" + tokens.access + "\"")
        .add("token_type", "\"Bearer\"")
        .add("expires_in", std::to_string(SessionTokens::accessSeconds))
        .add("refresh_token", "\"" + tokens.refresh + "\"")
        .add("session_id", std::to_string(tokens.sessionId))
        .add("user", user.json);
    Response out = body.response();
    return out.with("Cache-Control", "no-store");
}

}  // namespace server
