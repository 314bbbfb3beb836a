#include "server/store/users.h"

#include "server/call.h"
#include "server/http/api_error.h"
#include "server/http/etag.h"
#include "server/http/fields.h"
#include "server/http/router.h"
#include "server/routes/parameters.h"
#include "server/routes/routes.h"

namespace server {
namespace {

Response userResponse(const UserView& user) {
    Response out = success("user", user.json);
    return out.with("ETag", etag("user", user.id, user.version));
}

UserFilter readFilter(const Call& call) {
    const Request& request = call.request;
    UserFilter out{.text = request.parameter("q"),
                   .role = request.parameter("role"),
                   .status = request.parameter("status"),
                   .limit = limitParameter(request)};
    if (out.text && out.text->size() > 200) throw invalidRequest("The parameter q is too long.");
    if (out.role && !roleFrom(*out.role))
        throw invalidRequest("The parameter role has to be reader, author, editor, developer or admin.");
    if (out.status && out.status != "active" && out.status != "suspended")
        throw invalidRequest("The parameter status has to be active or suspended.");
    return out;
}

Task<Response> list(Call& call) {
    const UserFilter filter = readFilter(call);
    const std::string fingerprint =
        filter.fingerprint() + (call.may(Capability::ViewPeopleDetails) ? "\nfull" : "\nshort");
    const auto from = co_await cursorParameter(call, fingerprint);
    const Total total = call.request.parameter("count") == "exact" ? Total::Exact : Total::Without;
    const UserListing found = co_await listUsers(call, filter, from, total);
    SuccessBody body = co_await pageBody(call, "users", found.users, found.end, fingerprint);
    if (found.total) body.add("total", std::to_string(*found.total));
    co_return body.response();
}

Task<Response> get(Call& call) {
    if (call.signedIn().id != call.id()) call.require(Capability::ListPeople);
    const auto user = co_await loadUser(call, call.id());
    if (!user) throw notFound("person");
    co_return userResponse(*user);
}

Task<Response> preview(Call& call) {
    const auto role = roleFrom(call.request.parameter("role").value_or(""));
    if (!role)
        throw invalidRequest("The parameter role has to be reader, author, editor, developer or admin.");
    co_return success(co_await previewRole(call, call.id(), *role));
}

Task<Response> change(Call& call) {
    Fields fields(call.request);
    fields.require("role");
    const auto written = fields.text("role", 20);
    const auto role = roleFrom(written.value_or(""));
    if (written && !role) fields.problem("role", "unknown");
    const auto reason = fields.clearableText("reason", 500);
    fields.finish();
    co_return userResponse(co_await changeRole(call, call.id(), *role, reason.value_or(std::nullopt)));
}

}  // namespace

void addUserRoutes(Router& router) {
    using beast::http::verb;
    router.add({verb::get, "/users", RateClass::Read, list, Capability::ListPeople});
    router.add({verb::get, "/users/{id}", RateClass::Read, get, Capability::ReadPublished});
    router.add({verb::get, "/users/{id}/role-preview", RateClass::Read, preview, Capability::ChangeRoles});
    router.add({verb::patch, "/users/{id}/role", RateClass::Write, change, Capability::ChangeRoles});
}

}  // namespace server
