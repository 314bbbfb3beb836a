#include "server/store/invites.h"

#include "server/call.h"
#include "server/email_address.h"
#include "server/http/fields.h"
#include "server/http/router.h"
#include "server/routes/parameters.h"
#include "server/routes/public_address.h"
#include "server/routes/routes.h"
#include "server/store/json_sql.h"

#include <boost/json.hpp>

namespace server {
namespace {

Task<Response> handleListInvites(Call& call) {
    static const std::string fingerprint = "invites";
    const auto from = co_await cursorParameter(call, fingerprint);
    const InviteListing found = co_await listInvites(call.database(), limitParameter(call.request), from);
    co_return (co_await pageBody(call, "invites", found.invites, found.end, fingerprint)).response();
}

/// Leads to a page that offers the ways to sign in.
std::string inviteAddress(const Call& call, const std::string& token) {
    return publicAddress(call) + "/auth?invite=" + token;
}

Task<Response> handleCreateInvite(Call& call) {
    Fields fields(call.request);
    fields.require("email");
    fields.require("role");
    const auto written = fields.text("email", 254);
    const auto email = emailAddress(written.value_or(""));
    if (written && !email) fields.problem("email", "invalid");
    const auto roleWord = fields.text("role", 20);
    const auto role = roleFrom(roleWord.value_or(""));
    if (roleWord && !role) fields.problem("role", "unknown");
    fields.finish();
    const NewInvite made = co_await createInvite(call, *email, *role);
    const std::string address = boost::json::serialize(boost::json::string(inviteAddress(call, made.token)));
    SuccessBody body;
    body.add("invite", merged(made.json, "{\"invite_url\":" + address + "}"))
        .add("invite_url", address)
        .add("notice", linkNotice(call));
    Response out = body.response();
    co_return out.withStatus(201).with("Cache-Control", "no-store");
}

Task<Response> revoke(Call& call) {
    co_await revokeInvite(call, call.id());
    co_return noContent();
}

}  // namespace

void addInviteRoutes(Router& router) {
    using beast::http::verb;
    router.add({.method = verb::get,
                .pattern = "/invites",
                .rateClass = RateClass::Read,
                .handler = handleListInvites,
                .needs = Capability::InvitePeople,
                .parameters = {"limit", "cursor"}});
    router.add({verb::post, "/invites", RateClass::Write, handleCreateInvite, Capability::InvitePeople,
                smallBody, Replay::ByKey});
    router.add({verb::delete_, "/invites/{id}", RateClass::Write, revoke, Capability::InvitePeople});
}

}  // namespace server
