#include "server/call.h"
#include "server/counters.h"
#include "server/http/api_error.h"
#include "server/http/router.h"
#include "server/routes/routes.h"
#include "server/store/changes.h"
#include "server/store/database.h"
#include "server/store/database_error.h"
#include "server/store/schema_check.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/json.hpp>

#include <chrono>
#include <memory>

namespace server {
namespace {

using Timer = asio::basic_waitable_timer<std::chrono::steady_clock,
                                         asio::wait_traits<std::chrono::steady_clock>, Executor>;

/// Who asks for readiness wants to know soon; a Postgres that takes longer is not ready for requests.
constexpr auto patience = std::chrono::seconds(3);

Task<Response> alive(Call&) {
    co_return success({{"status", "alive"}});
}

/// What the database says of itself; filled while somebody may have stopped waiting for it.
struct Finding {
    explicit Finding(const Executor& executor) : timer(executor, patience) {}

    Timer timer;
    bool isDone = false;
    boost::json::array missing;
    std::string trouble = "no response in time";
};

Task<> look(Database& database, std::shared_ptr<Finding> into) {
    try {
        for (const std::string& what : co_await missingFromSchema(database))
            into->missing.emplace_back(what);
        into->trouble.clear();
    } catch (const DatabaseUnavailable& lost) {
        into->trouble = lost.what();
    } catch (const DatabaseError& refused) {
        into->trouble = refused.what();
    }
    into->isDone = true;
    into->timer.cancel();
}

/// Ready to be sent requests: the database answers, has the schema, and the server is not stopping. Without
/// Redis, or without word of changes, it serves as well, only with more work.
Task<Response> ready(Call& call) {
    const Executor executor = co_await asio::this_coro::executor;
    const auto found = std::make_shared<Finding>(executor);
    asio::co_spawn(executor, look(call.database(), found), asio::detached);
    if (!found->isDone) co_await found->timer.async_wait(asio::as_tuple(useTask));

    const Shared& shared = call.services.shared;
    const bool isReachable = found->trouble.empty();
    boost::json::object checks{{"database", isReachable ? "ok" : "unreachable"},
                               {"schema", !isReachable             ? "unknown"
                                          : found->missing.empty() ? "ok"
                                                                   : "incomplete"},
                               {"changes", shared.changes.isHeard() ? "ok" : "degraded"},
                               {"draining", shared.isDraining.load()}};
    const bool hasRedis = call.services.counters.redis.isUp.value() == 1;
    if (shared.configuration.redis) checks["redis"] = hasRedis ? "ok" : "degraded";
    if (!found->missing.empty()) checks["missing"] = found->missing;
    const bool isReady = isReachable && found->missing.empty() && !shared.isDraining;
    const bool isWhole = shared.changes.isHeard() && (hasRedis || !shared.configuration.redis);
    if (isReady) co_return success({{"status", isWhole ? "ready" : "degraded"}, {"checks", checks}});

    std::string message = "The server is stopping.";
    if (!isReachable)
        message = "The database cannot be reached.";
    else if (!found->missing.empty())
        message = "The database schema is incomplete; run the migrations.";
    const auto error = ApiError(503, "not_ready", message).withHeader("Retry-After", "2");
    if (wantsProblem(call.request))
        co_return errorResponse(ApiError(error).with("checks", checks), call.request);
    // Beside the error, where they are in the answer of a server that is ready.
    Response out = errorResponse(error, call.request);
    out.body.back() = ',';
    out.body += "\"checks\":" + boost::json::serialize(checks) + "}";
    co_return out;
}

}  // namespace

void addHealthRoutes(Router& router) {
    using beast::http::verb;
    router.add({verb::get, "/healthz", RateClass::None, alive});
    router.add({verb::get, "/readyz", RateClass::None, ready});
}

}  // namespace server
