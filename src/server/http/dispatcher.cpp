#include "server/http/dispatcher.h"

#include "server/counters.h"
#include "server/http/api_error.h"
#include "server/http/client_address.h"
#include "server/http/etag.h"
#include "server/http/public_cache.h"
#include "server/http/replay.h"
#include "server/http/throttle.h"
#include "server/redis/shared_cache.h"
#include "server/secrets.h"
#include "server/store/asker_cache.h"
#include "server/store/changes.h"

#include <algorithm>
#include <cctype>

namespace server {
namespace {

using beast::http::field;

/// The caller's own request id if it is a plain short word, else a new one.
std::string requestId(std::string_view given) {
    const bool isPlain =
        !given.empty() && given.size() <= 64 && std::ranges::all_of(given, [](unsigned char one) {
            return std::isalnum(one) || one == '-' || one == '_' || one == '.';
        });
    return isPlain ? std::string(given) : toHex(randomBytes(12));
}

std::optional<std::string> bearerToken(std::string_view authorization) {
    if (authorization.empty()) return {};
    constexpr std::string_view scheme = "bearer ";
    const bool isBearer = authorization.size() > scheme.size() &&
                          std::ranges::equal(authorization.substr(0, scheme.size()), scheme, {},
                                             [](unsigned char one) { return std::tolower(one); });
    if (!isBearer) throw unauthenticated();
    return std::string(authorization.substr(scheme.size()));
}

/// Throws 400 for a parameter that the route does not know, that is there twice, or that is empty.
void requireKnownParameters(const Route& route, const Request& request) {
    if (route.takesAnyParameter) return;
    const auto refuse = [](const std::string& name, std::string_view problem) {
        const bool isPlain =
            std::ranges::all_of(name, [](unsigned char one) { return one > 0x20 && one != 0x7f; });
        const bool isShort = !name.empty() && name.size() <= 100;
        throw invalidRequest((isPlain && isShort ? "The parameter " + name : std::string("A parameter")) +
                             " in the query " + std::string(problem));
    };
    for (auto at = request.query.begin(); at != request.query.end(); ++at) {
        const auto& [name, value] = *at;
        if (std::ranges::find(route.parameters, name) == route.parameters.end())
            refuse(name, "is not known at this address. Leave it out, or see /openapi.yaml for its name.");
        if (std::ranges::find(request.query.begin(), at, name, &std::pair<std::string, std::string>::first) !=
            at)
            refuse(name, "was given more than once.");
        if (value.empty()) refuse(name, "is empty. Give it a value or leave it out.");
    }
}

/// Signing in and the state of the server are nobody's in particular, so an old token does not stand in the
/// way.
bool asksWho(RateClass rateClass) {
    return rateClass == RateClass::Read || rateClass == RateClass::Write;
}

bool isRead(beast::http::verb method) {
    return method == beast::http::verb::get || method == beast::http::verb::head;
}

/// Makes the answer of a request that may have changed something the last one here that does not know of it,
/// wherever the notification is by then. Also after a failure, since nobody knows what became of a lost
/// transaction.
Task<> noteChange(const Dispatcher::Passage& passage, Services& services) {
    if (isRead(passage.call.request.method)) co_return;
    Changes& changes = services.shared.changes;
    const std::string_view pattern = passage.route->pattern;
    const bool isSignIn = pattern.starts_with("/auth");
    if (isSignIn || pattern.starts_with("/users") || pattern.starts_with("/me/") || pattern == "/me")
        changes.note(Changes::Subject::People);
    if (isSignIn) co_return;
    changes.note(Changes::Subject::Content);
    co_await services.sharedCache.drop();
}

}  // namespace

Task<std::optional<Response>> Dispatcher::admit(Passage& passage, std::string_view target,
                                                const boost::asio::ip::address& connection) {
    std::exception_ptr failure;
    try {
        co_await identify(passage, target, connection);
        co_return std::nullopt;
    } catch (...) {
        failure = std::current_exception();
    }
    co_return fail(passage, failure);
}

Task<> Dispatcher::identify(Passage& passage, std::string_view target,
                            const boost::asio::ip::address& connection) {
    Request& request = passage.call.request;
    request.id = requestId(request.header("X-Request-Id"));
    const auto client =
        clientAddress(connection, request.header("X-Forwarded-For"), request.header("CF-Connecting-IP"),
                      m_services.shared.configuration.trustedProxies);
    request.address = client.to_string();
    if (!readTarget(target, request))
        throw invalidRequest(
            "The request target is malformed: it must be an absolute path in percent-encoded UTF-8.");
    Router::Match match = m_router.match(request.method, request.path);
    if (!match.route && !match.allowed.empty())
        throw ApiError(405, "method_not_allowed",
                       "This address does not support " + std::string(to_string(request.method)) +
                           "; it supports " + match.allowed + ".")
            .withHeader("Allow", match.allowed);
    if (!match.route) throw notFound("address in this API");
    passage.route = match.route;
    passage.call.captures = std::move(match.captures);

    std::exception_ptr denied;
    try {
        const auto token = asksWho(passage.route->rateClass)
                               ? bearerToken(request.header(field::authorization))
                               : std::nullopt;
        if (token) passage.call.asker = co_await m_services.askers.authenticate(m_services.database, *token);
    } catch (const ApiError&) {
        denied = std::current_exception();
    }
    co_await limit(passage, client);  // guessing at tokens counts too
    if (denied) std::rethrow_exception(denied);
    if (passage.route->needs) passage.call.require(*passage.route->needs);
    requireKnownParameters(*passage.route, request);
    if (const std::string_view coding = request.header(field::content_encoding);
        !coding.empty() && !beast::iequals(coding, "identity"))
        throw ApiError(
            415, "unsupported_media_type",
            "Send the body without a content coding: Content-Encoding such as gzip is not supported.")
            .withHeader("Accept-Encoding", "identity");
}

Task<> Dispatcher::limit(Passage& passage, const boost::asio::ip::address& client) {
    const RateClass rateClass = passage.route->rateClass;
    const RatePolicy policy = server::policy(m_services.shared.configuration.rateLimits, rateClass);
    if (policy.quota == 0) co_return;
    const bool isByPerson = passage.call.asker && rateClass != RateClass::Auth;
    const RateVerdict verdict = co_await m_services.throttle.take(
        policy, isByPerson ? "user " + std::to_string(passage.call.asker->id) : subscriber(client));
    passage.headers = rateHeaders(policy, verdict);
    if (verdict.isAllowed) co_return;
    m_services.counters.rateLimited[static_cast<std::size_t>(rateClass)].add();
    throw tooMany("Too many requests in a short time", policy, verdict);
}

Task<Response> Dispatcher::answer(Passage& passage) {
    std::exception_ptr failure;
    Response response;
    try {
        response = passage.route->publicParameters
                       ? co_await m_publicReads.answer(passage.call, *passage.route)
                       : co_await answerOnce(passage.call, *passage.route);
    } catch (...) {
        failure = std::current_exception();
    }
    co_await noteChange(passage, m_services);
    co_return failure ? fail(passage, failure) : complete(passage, std::move(response));
}

Response Dispatcher::refuse(Passage& passage, const ApiError& error) {
    if (passage.call.request.id.empty()) passage.call.request.id = requestId({});
    return complete(passage, errorResponse(error, passage.call.request));
}

Response Dispatcher::fail(Passage& passage, const std::exception_ptr& failure) {
    const Mapped mapped = mapException(failure);
    if (!mapped.logDetail.empty())
        m_services.shared.log.warning("request failed", {{"request_id", passage.call.request.id},
                                                         {"code", mapped.error.code()},
                                                         {"detail", mapped.logDetail}});
    return complete(passage, errorResponse(mapped.error, passage.call.request));
}

Response Dispatcher::complete(Passage& passage, Response response) {
    const Request& request = passage.call.request;
    const auto tag = std::ranges::find(response.headers, "ETag", &std::pair<std::string, std::string>::first);
    if (response.status == 200 && isRead(request.method) && tag != response.headers.end() &&
        isKnown(request, tag->second)) {
        response.status = 304;
        response.body.clear();
        response.kept.reset();
        response.pieces.reset();
    }
    const auto says = [&response](std::string_view name) {
        return std::ranges::find(response.headers, name, &std::pair<std::string, std::string>::first) !=
               response.headers.end();
    };
    if (!says("Cache-Control"))
        response.with("Cache-Control", passage.call.asker ? "private, no-cache" : "no-cache");
    // An answer about another limit than that of its route says so itself.
    if (!says("RateLimit"))
        response.headers.insert(response.headers.end(), passage.headers.begin(), passage.headers.end());
    response.with("X-Request-Id", request.id);

    const auto took = std::chrono::steady_clock::now() - passage.began;
    count(passage, response.status, took);
    const Log& log = m_services.shared.log;
    if (log.takes(Log::Level::Info))
        log.info("request",
                 {{"request_id", request.id},
                  {"method", std::string(to_string(request.method))},
                  {"path", request.path},
                  {"status", std::to_string(response.status)},
                  {"us", std::to_string(std::chrono::duration_cast<std::chrono::microseconds>(took).count())},
                  {"bytes", std::to_string(response.content().size())},
                  {"address", request.address},
                  {"user", passage.call.asker ? std::to_string(passage.call.asker->id) : "-"}});
    return response;
}

void Dispatcher::count(const Passage& passage, unsigned status, std::chrono::steady_clock::duration took) {
    RouteCounters& route =
        m_services.counters.routes[passage.route ? passage.route->number : m_router.size()];
    route.byClass[std::min(status / 100, 5u)].add();
    route.duration.observe(took);
}

}  // namespace server
