#include "server/http/replay.h"

#include "server/http/api_error.h"
#include "server/secrets.h"
#include "server/store/database.h"

#include <boost/json.hpp>

namespace server {
namespace {

/// A request that died with its server leaves its key without an answer; after this it may be taken over.
constexpr const char* claimKey = R"(
    insert into idempotency_key as k (user_id, key, request_hash, expires_at)
    values ($1::bigint, $2, $3::bytea, now() + interval '24 hours')
    on conflict (user_id, key) do update
      set request_hash = excluded.request_hash, status = null, headers = null, body = null,
          created_at = now(), expires_at = excluded.expires_at
      where k.expires_at < now()
         or (k.status is null and k.created_at < now() - interval '2 minutes'
             and k.request_hash = excluded.request_hash)
    returning 1)";

constexpr const char* keptAnswer = R"(
    select status, headers::text as headers, body, request_hash = $3::bytea as is_same
    from idempotency_key where user_id = $1::bigint and key = $2)";

constexpr const char* keepAnswer = R"(
    update idempotency_key set status = $3::integer, headers = $4::jsonb, body = $5
    where user_id = $1::bigint and key = $2)";

constexpr const char* dropKey = "delete from idempotency_key where user_id = $1::bigint and key = $2";

/// The key is a quoted string by the draft; bare ones are common and taken as well.
std::string keyOf(std::string_view header) {
    if (header.size() >= 2 && header.front() == '"' && header.back() == '"')
        header = header.substr(1, header.size() - 2);
    if (header.size() > 255 || !isCleanText(header))
        throw invalidRequest("The Idempotency-Key has to be at most 255 characters of text.");
    return std::string(header);
}

Response replayed(const Result& kept) {
    if (!kept.boolean(0, "is_same"))
        throw ApiError(422, "idempotency_mismatch",
                       "This Idempotency-Key was used for another request. Use a new one.");
    if (kept.isNull(0, "status"))
        throw ApiError(
            409, "request_in_progress",
            "The first request with this Idempotency-Key is still under way. Ask again in a moment.")
            .withHeader("Retry-After", "1");
    Response out{.status = static_cast<unsigned>(kept.integer(0, "status")),
                 .body = std::string(kept.text(0, "body"))};
    for (const auto& header : boost::json::parse(kept.text(0, "headers")).as_object())
        out.with(header.key(), std::string(header.value().as_string()));
    return out.with("Idempotent-Replayed", "true");
}

Statement keeping(const Values& key, const Response& response) {
    boost::json::object headers;
    for (const auto& [name, value] : response.headers)
        headers[name] = value;
    Values values = key;
    values.add(response.status);
    values.add(boost::json::serialize(headers));
    values.add(response.body);
    return {keepAnswer, values};
}

Task<Response> answerAndKeep(Call& call, const Route& route, Values key) {
    std::exception_ptr failure;
    Response response;
    try {
        response = co_await route.handler(call);
    } catch (...) {
        failure = std::current_exception();
    }
    if (failure) {
        const Mapped mapped = mapException(failure);
        if (mapped.error.status() >= 500) {
            co_await call.database().write(Statement{dropKey, key});
            std::rethrow_exception(failure);
        }
        response = errorResponse(mapped.error, call.request);
    }
    co_await call.database().write(keeping(key, response));
    co_return response;
}

}  // namespace

Task<Response> answerOnce(Call& call, const Route& route) {
    const std::string_view header = call.request.header("Idempotency-Key");
    if (route.replay == Replay::Never || header.empty() || !call.asker)
        co_return co_await route.handler(call);

    const std::string key = keyOf(header);
    const std::string ifMatch(call.request.header(beast::http::field::if_match));
    const std::string hash = sha256(call.request.path + "\n" + ifMatch + "\n" + call.request.body);
    const Values named(call.asker->id, key);
    Values claimed = named;
    claimed.add(Bytes{hash});
    const Result claim = co_await call.database().write(Statement{claimKey, claimed});
    if (!claim.isEmpty()) co_return co_await answerAndKeep(call, route, named);
    const Result kept = co_await call.database().read({keptAnswer, claimed});
    if (kept.isEmpty()) throw ApiError(409, "request_in_progress", "Ask again in a moment.");
    co_return replayed(kept);
}

}  // namespace server
