#include "server/call.h"
#include "server/http/router.h"
#include "server/routes/routes.h"
#include "server/store/database.h"
#include "server/store/database_error.h"
#include "server/store/schema_check.h"

#include <boost/json.hpp>

namespace server {
namespace {

Task<Response> alive(Call&) {
    co_return success({{"status", "alive"}});
}

/// Ready to be sent requests: the database answers, has the schema, and the server is not stopping.
Task<Response> ready(Call& call) {
    boost::json::array missing;
    std::string trouble;
    try {
        for (const std::string& what : co_await missingFromSchema(call.database()))
            missing.emplace_back(what);
    } catch (const DatabaseUnavailable& lost) {
        trouble = lost.what();
    } catch (const DatabaseError& refused) {
        trouble = refused.what();
    }
    const bool isDraining = call.services.shared.isDraining;
    const bool isReady = trouble.empty() && missing.empty() && !isDraining;
    boost::json::object checks{{"database", trouble.empty() ? "ok" : "unreachable"},
                               {"schema", !trouble.empty()  ? "unknown"
                                          : missing.empty() ? "ok"
                                                            : "incomplete"},
                               {"draining", isDraining}};
    if (!missing.empty()) checks["missing"] = missing;
    if (isReady) co_return success({{"status", "ready"}, {"checks", checks}});
    std::string message = "The server is stopping.";
    if (!trouble.empty())
        message = "The database cannot be reached.";
    else if (!missing.empty())
        message = "The database lacks parts of the schema; run the migrations.";
    boost::json::object error{{"code", "not_ready"},
                              {"message", message},
                              {"status", 503},
                              {"type", "urn:blog:problem:not_ready"},
                              {"request_id", call.request.id}};
    Response out{.status = 503,
                 .body = boost::json::serialize(
                     boost::json::object{{"success", false}, {"error", error}, {"checks", checks}})};
    co_return out.with("Retry-After", "2");
}

}  // namespace

void addHealthRoutes(Router& router) {
    using beast::http::verb;
    router.add({verb::get, "/healthz", RateClass::None, alive});
    router.add({verb::get, "/readyz", RateClass::None, ready});
}

}  // namespace server
