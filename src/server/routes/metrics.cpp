#include "server/metrics.h"

#include "server/call.h"
#include "server/http/api_error.h"
#include "server/http/client_address.h"
#include "server/http/router.h"
#include "server/routes/routes.h"

namespace server {
namespace {

/// A proxy on this machine would let everybody in as the machine itself; who collects metrics asks directly.
bool isForwarded(const Request& request) {
    return !request.header("X-Forwarded-For").empty() || !request.header("Forwarded").empty() ||
           !request.header("CF-Connecting-IP").empty();
}

Task<Response> metrics(Call& call) {
    const auto address = boost::asio::ip::make_address(call.request.address);
    if (!holds(call.configuration().metricsReaders, address) || isForwarded(call.request))
        throw ApiError(403, "forbidden", "The metrics can only be read from addresses in METRICS_ALLOW.")
            .with("reason", "address_not_allowed");
    co_return Response{.body = metricsText(call.services.shared),
                       .contentType = "text/plain; version=0.0.4; charset=utf-8"};
}

}  // namespace

void addMetricsRoutes(Router& router) {
    router.add({beast::http::verb::get, "/metrics", RateClass::None, metrics});
}

}  // namespace server
