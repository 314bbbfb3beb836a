#include "server/store/users.h"

#include "server/call.h"
#include "server/http/api_error.h"
#include "server/http/etag.h"
#include "server/http/fields.h"
#include "server/http/router.h"
#include "server/routes/parameters.h"
#include "server/routes/routes.h"
#include "server/store/session_list.h"
#include "server/store/user_removal.h"
#include "server/store/user_status.h"

namespace server {
namespace {

Response userResponse(const UserView& user) {
    Response out = success("user", user.json);
    return out.with("ETag", etag("user", user.id, user.version));
}

UserFilter readFilterUsers(const Call& call) {
    const Request& request = call.request;
    UserFilter out{.text = request.parameter("q"),
                   .role = request.parameter("role"),
                   .status = request.parameter("status"),
                   .limit = limitParameter(request)};
    if (out.text && out.text->size() > 200) throw invalidRequest("The parameter q is too long.");
    if (out.role && !roleFrom(*out.role))
        throw invalidRequest("The parameter role must be reader, author, editor, developer or admin.");
    if (out.status && out.status != "active" && out.status != "suspended")
        throw invalidRequest("The parameter status must be active or suspended.");
    // Whoever is not shown the roles cannot find them out by a filter either.
    if (out.role) call.require(Capability::ViewPeopleDetails);
    return out;
}

Task<Response> handleListUsers(Call& call) {
    const UserFilter filter = readFilterUsers(call);
    const std::string fingerprint =
        filter.fingerprint() + (call.may(Capability::ViewPeopleDetails) ? "\nfull" : "\nshort");
    const auto from = co_await cursorParameter(call, fingerprint);
    const Total total = asksForTotal(call.request) ? Total::Exact : Total::Without;
    const UserListing found = co_await listUsers(call, filter, from, total);
    SuccessBody body = co_await pageBody(call, "users", found.users, found.end, fingerprint);
    if (found.total) body.add("total", std::to_string(*found.total));
    co_return body.response();
}

Task<Response> handleGetUser(Call& call) {
    if (call.signedIn().id != call.id()) call.require(Capability::ListPeople);
    const auto user = co_await loadUser(call, call.id());
    if (!user) throw notFound("person");
    co_return userResponse(*user);
}

Task<Response> preview(Call& call) {
    const auto role = roleFrom(call.request.parameter("role").value_or(""));
    if (!role) throw invalidRequest("The parameter role must be reader, author, editor, developer or admin.");
    co_return success(co_await previewRole(call, call.id(), *role));
}

Task<Response> handleChangeUser(Call& call) {
    Fields fields(call.request);
    fields.require("role");
    const auto written = fields.text("role", 20);
    const auto role = roleFrom(written.value_or(""));
    if (written && !role) fields.problem("role", "unknown");
    const auto reason = fields.clearableText("reason", 500);
    fields.finish();
    co_return userResponse(co_await changeRole(call, call.id(), *role, reason.value_or(std::nullopt)));
}

/// `{reason}`, which may be left out.
std::optional<std::string> readReason(const Request& request) {
    Fields fields(request, Fields::Body::Optional);
    const auto reason = fields.clearableText("reason", 500);
    fields.finish();
    return reason.value_or(std::nullopt);
}

Task<Response> suspend(Call& call) {
    co_return userResponse(co_await suspendUser(call, call.id(), readReason(call.request)));
}

Task<Response> unsuspend(Call& call) {
    co_return userResponse(co_await unsuspendUser(call, call.id(), readReason(call.request)));
}

Task<Response> handleRemoveUser(Call& call) {
    co_await removeUser(call, call.id(), integerParameter(call.request, "reassign_to", 1, INT64_MAX));
    co_return noContent();
}

Task<Response> handleListSessions(Call& call) {
    if (!co_await loadUser(call, call.id())) throw notFound("person");
    co_return success("sessions", co_await listSessions(call, call.id()));
}

Task<Response> handleEndSessions(Call& call) {
    co_await endSessionsOf(call, call.id());
    co_return noContent();
}

}  // namespace

void addUserRoutes(Router& router) {
    using beast::http::verb;
    router.add({.method = verb::get,
                .pattern = "/users",
                .rateClass = RateClass::Read,
                .handler = handleListUsers,
                .needs = Capability::ListPeople,
                .parameters = {"q", "role", "status", "count", "limit", "cursor"}});
    router.add({verb::get, "/users/{id}", RateClass::Read, handleGetUser, Capability::ReadPublished});
    router.add({.method = verb::get,
                .pattern = "/users/{id}/role-preview",
                .rateClass = RateClass::Read,
                .handler = preview,
                .needs = Capability::ChangeRoles,
                .parameters = {"role"}});
    router.add(
        {verb::patch, "/users/{id}/role", RateClass::Write, handleChangeUser, Capability::ChangeRoles});
    router.add({verb::post, "/users/{id}/suspend", RateClass::Write, suspend, Capability::SuspendPeople});
    router.add({verb::post, "/users/{id}/unsuspend", RateClass::Write, unsuspend, Capability::SuspendPeople});
    router.add({.method = verb::delete_,
                .pattern = "/users/{id}",
                .rateClass = RateClass::Write,
                .handler = handleRemoveUser,
                .needs = Capability::SuspendPeople,
                .parameters = {"reassign_to"}});
    router.add({verb::get, "/users/{id}/sessions", RateClass::Read, handleListSessions,
                Capability::ViewPeopleDetails});
    router.add({verb::delete_, "/users/{id}/sessions", RateClass::Write, handleEndSessions,
                Capability::EndSessions});
}

}  // namespace server
