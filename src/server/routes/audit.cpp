#include "server/call.h"
#include "server/http/api_error.h"
#include "server/http/router.h"
#include "server/routes/parameters.h"
#include "server/routes/routes.h"
#include "server/store/audit_list.h"

#include <charconv>

namespace server {
namespace {

/// `target=post`, `target=post:17`; also as target_type and target_id.
void readTarget(const Request& request, AuditFilter& out) {
    out.targetType = request.parameter("target_type");
    out.targetId = integerParameter(request, "target_id", 1, INT64_MAX);
    const auto target = request.parameter("target");
    if (!target) return;
    const std::size_t colon = target->find(':');
    out.targetType = target->substr(0, colon);
    if (colon == std::string::npos) return;
    std::int64_t id = 0;
    const char* end = target->data() + target->size();
    const auto parsed = std::from_chars(target->data() + colon + 1, end, id);
    if (parsed.ec != std::errc() || parsed.ptr != end)
        throw invalidRequest("The parameter target must be a kind and an id, such as post:17.");
    out.targetId = id;
}

Task<Response> handleListAudit(Call& call) {
    const Request& request = call.request;
    AuditFilter filter{.actor = integerParameter(request, "actor", 1, INT64_MAX),
                       .action = request.parameter("action"),
                       .text = request.parameter("q"),
                       .since = timeParameter(request, "since"),
                       .until = timeParameter(request, "until"),
                       .limit = limitParameter(request)};
    readTarget(request, filter);
    const std::string fingerprint = filter.fingerprint();
    const auto from = co_await cursorParameter(call, fingerprint);
    const AuditListing found = co_await listAudit(call.database(), filter, from);
    co_return (co_await pageBody(call, "entries", found.entries, found.end, fingerprint)).response();
}

}  // namespace

void addAuditRoutes(Router& router) {
    router.add({.method = beast::http::verb::get,
                .pattern = "/audit",
                .rateClass = RateClass::Read,
                .handler = handleListAudit,
                .needs = Capability::ViewAudit,
                .parameters = {"actor", "action", "target", "target_type", "target_id", "q", "since", "until",
                               "limit", "cursor"}});
}

}  // namespace server
