#include "server/call.h"
#include "server/http/etag.h"
#include "server/http/router.h"
#include "server/routes/routes.h"
#include "server/store/users.h"

namespace server {
namespace {

Task<Response> me(Call& call) {
    const UserView user = co_await loadMe(call.database(), call.signedIn().id);
    Response out = success("user", user.json);
    co_return out.with("ETag", etag("user", user.id, user.version));
}

}  // namespace

void addMeRoutes(Router& router) {
    router.add({beast::http::verb::get, "/me", RateClass::Read, me, Capability::ReadPublished});
}

}  // namespace server
