#include "server/store/presence.h"

#include "server/call.h"
#include "server/http/fields.h"
#include "server/http/router.h"
#include "server/routes/routes.h"

namespace server {
namespace {

Response presence(const std::string& others) {
    SuccessBody out;
    return out.add("ttl", std::to_string(presenceSeconds)).add("others", others).response();
}

Task<Response> handleGetPresence(Call& call) {
    co_return presence(co_await othersAt(call, call.id()));
}

Task<Response> put(Call& call) {
    Fields fields(call.request);
    fields.require("mode");
    const auto mode = fields.text("mode", 20);
    if (mode && mode != "viewing" && mode != "editing") fields.problem("mode", "unknown");
    fields.finish();
    co_return presence(co_await stayAt(call, call.id(), *mode));
}

Task<Response> handleRemovePresence(Call& call) {
    co_await leave(call, call.id());
    co_return noContent();
}

}  // namespace

void addPresenceRoutes(Router& router) {
    using beast::http::verb;
    const Capability needed = Capability::OpenConsole;
    router.add({verb::get, "/posts/{id}/presence", RateClass::Read, handleGetPresence, needed});
    router.add({verb::put, "/posts/{id}/presence", RateClass::Write, put, needed});
    router.add({verb::delete_, "/posts/{id}/presence", RateClass::Write, handleRemovePresence, needed});
}

}  // namespace server
