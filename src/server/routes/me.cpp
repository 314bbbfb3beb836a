#include "server/call.h"
#include "server/http/etag.h"
#include "server/http/router.h"
#include "server/routes/own_password.h"
#include "server/routes/routes.h"
#include "server/store/session_list.h"
#include "server/store/user_edit.h"
#include "server/store/users.h"

namespace server {
namespace {

Response answer(const UserView& user) {
    Response out = success("user", user.json);
    return out.with("ETag", etag("user", user.id, user.version));
}

Task<Response> me(Call& call) {
    co_return answer(co_await loadMe(call.database(), call.signedIn().id));
}

Task<Response> handleEditMe(Call& call) {
    const PersonFields fields = readPersonFields(call.request);
    const UserView user = co_await editMe(call, fields);
    if (fields.password) co_await changeOwnPassword(call, *fields.password);
    co_return answer(user);
}

Task<Response> handleListOwnSessions(Call& call) {
    co_return success("sessions", co_await listSessions(call, call.signedIn().id));
}

Task<Response> endSession(Call& call) {
    co_await endOwnSession(call, call.id());
    co_return noContent();
}

}  // namespace

void addMeRoutes(Router& router) {
    using beast::http::verb;
    router.add({verb::get, "/me", RateClass::Read, me, Capability::ReadPublished});
    router.add({verb::patch, "/me", RateClass::Write, handleEditMe, Capability::ReadPublished});
    router.add(
        {verb::get, "/me/sessions", RateClass::Read, handleListOwnSessions, Capability::ReadPublished});
    router.add({verb::delete_, "/me/sessions/{id}", RateClass::Write, endSession, Capability::ReadPublished});
}

}  // namespace server
