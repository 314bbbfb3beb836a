#include "server/call.h"
#include "server/events/event_stream.h"
#include "server/http/api_error.h"
#include "server/http/router.h"
#include "server/routes/routes.h"
#include "server/store/changes.h"

namespace server {
namespace {

Task<Response> events(Call& call) {
    const Shared& shared = call.services.shared;
    if (!shared.changes.isHeard() || shared.isDraining)
        throw ApiError(
            503, "events_unavailable",
            "The server does not receive change notifications at the moment. Try again in a moment.")
            .withHeader("Retry-After", "2");
    Response out{.contentType = "text/event-stream"};
    out.pieces =
        EventStream::open(co_await asio::this_coro::executor, shared.events, call.signedIn(),
                          call.request.header("Last-Event-ID"), call.configuration().timeouts.heartbeat);
    if (!out.pieces)
        throw ApiError(429, "rate_limited",
                       "This account has too many event streams open. Close one of them.")
            .withHeader("Retry-After", "15");
    // nginx would collect events until its buffer is full.
    co_return out.with("Cache-Control", "no-store").with("X-Accel-Buffering", "no");
}

}  // namespace

void addEventRoutes(Router& router) {
    router.add({beast::http::verb::get, "/events", RateClass::Read, events, Capability::OpenConsole});
}

}  // namespace server
