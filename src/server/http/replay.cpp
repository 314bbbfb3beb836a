#include "server/http/replay.h"

#include "server/http/answer_seal.h"
#include "server/http/api_error.h"
#include "server/http/etag.h"
#include "server/secrets.h"
#include "server/store/database.h"
#include "server/store/database_error.h"
#include "server/store/post_json.h"
#include "server/store/post_read.h"

#include <boost/json.hpp>

#include <stdexcept>

namespace server {
namespace {

/// Breaks the primary key when somebody has the key, and so undoes the transaction it is part of.
constexpr const char* claimKey = R"(
    insert into idempotency_key (user_id, key, request_hash, expires_at)
    values ($1::bigint, $2, $3::bytea, now() + interval '24 hours'))";

/// The claim's time is that of its transaction, and so that of the audit row the same transaction wrote.
constexpr const char* keptAnswer = R"(
    select k.status, k.headers::text as headers, k.body, k.request_hash = $3::bytea as is_same,
           a.target_type, a.target_id
    from idempotency_key k
    left join lateral (
      select l.target_type, l.target_id from audit_log l
      where l.actor_id = k.user_id and l.at = k.created_at order by l.id limit 1) a on k.status is null
    where k.user_id = $1::bigint and k.key = $2 and k.expires_at > now())";

constexpr const char* keepAnswer = R"(
    insert into idempotency_key as k (user_id, key, request_hash, status, headers, body, expires_at)
    values ($1::bigint, $2, $3::bytea, $4::integer, $5::jsonb, $6, now() + interval '24 hours')
    on conflict (user_id, key) do update
      set status = excluded.status, headers = excluded.headers, body = excluded.body
      where k.status is null and k.request_hash = excluded.request_hash)";

/// What has expired, or was claimed by a transaction that in the end changed nothing.
constexpr const char* dropKey = R"(
    delete from idempotency_key k
    where k.user_id = $1::bigint and k.key = $2
      and (k.expires_at <= now()
           or (k.status is null and not exists (
                 select from audit_log l where l.actor_id = k.user_id and l.at = k.created_at))))";

/// The key is a quoted string by the draft; bare ones are common and taken as well.
std::string replayKeyOf(std::string_view header) {
    if (header.size() >= 2 && header.front() == '"' && header.back() == '"')
        header = header.substr(1, header.size() - 2);
    if (header.size() > 255 || !isCleanText(header))
        throw invalidRequest("The Idempotency-Key must be text of at most 255 characters.");
    return std::string(header);
}

ApiError inProgress() {
    return ApiError(
               409, "request_in_progress",
               "The first request with this Idempotency-Key is still being processed. Try again in a moment.")
        .withHeader("Retry-After", "1");
}

/// What a change made whose answer is lost.
Task<Response> remade(Call& call, const Route& route, const Result& kept) {
    const std::string id(kept.text(0, "target_id"));
    const bool isOnePost = kept.text(0, "target_type") == "post" && route.pattern != "/posts/bulk";
    const Result row = isOnePost
                           ? co_await call.database().read(postStatement(call.asker, "p.id = $1::bigint", id))
                           : Result(nullptr);
    if (row.isEmpty())
        throw ApiError(409, "already_done",
                       "The first request with this Idempotency-Key was carried out, but its response was "
                       "lost. Check what it changed before you send another request.")
            .with("target", boost::json::object{{"type", kept.text(0, "target_type")},
                                                {"id", kept.integer(0, "target_id")}});
    Response out = success("post", postJson(row, 0, call.asker));
    out.with("ETag", etag("post", row.integer(0, "id"), row.integer(0, "version")));
    const bool isCreation = route.pattern == "/posts" || route.pattern.ends_with("/duplicate");
    if (isCreation) out.withStatus(201).with("Location", "/posts/" + id);
    co_return out;
}

/// The answer to a request that was answered before; nothing when this is the first.
Task<std::optional<Response>> repeated(Call& call, const Route& route, const AnswerSeal& seal,
                                       const Values& claim) {
    const Result kept = co_await call.database().read({keptAnswer, claim});
    if (kept.isEmpty()) co_return std::nullopt;
    if (!kept.boolean(0, "is_same"))
        throw ApiError(422, "idempotency_mismatch",
                       "This Idempotency-Key was already used for a different request. Use a new one.");
    if (kept.isNull(0, "status")) {
        if (kept.isNull(0, "target_type")) co_return std::nullopt;
        Response out = co_await remade(call, route, kept);
        co_return out.with("Idempotent-Replayed", "true");
    }
    auto body = seal.opened(kept.text(0, "body"));
    if (!body) throw std::runtime_error("a kept answer cannot be opened");
    Response out{.status = static_cast<unsigned>(kept.integer(0, "status")), .body = std::move(*body)};
    for (const auto& header : boost::json::parse(kept.text(0, "headers")).as_object())
        out.with(header.key(), std::string(header.value().as_string()));
    co_return out.with("Idempotent-Replayed", "true");
}

Statement keeping(const AnswerSeal& seal, const Values& claim, const Response& response) {
    boost::json::object headers;
    for (const auto& [name, value] : response.headers)
        headers[name] = value;
    Values values = claim;
    values.add(response.status);
    values.add(boost::json::serialize(headers));
    values.add(seal.sealed(response.body));
    return {keepAnswer, values};
}

/// What became of a request that was run.
struct Outcome {
    Response response;
    std::exception_ptr failure;  ///< not an answer to keep
    bool wasClaimed = false;     ///< another request has the key, and this one has changed nothing
};

Task<Outcome> run(Call& call, const Route& route) {
    Outcome out;
    try {
        out.response = co_await route.handler(call);
        co_return out;
    } catch (const DatabaseError& refused) {
        out.failure = std::current_exception();
        out.wasClaimed = refused.breaksUnique("idempotency_key_pkey");
        // It waited for the other one's transaction until its patience was over.
        if (refused.sqlstate() == "55P03" && call.keyClaim)
            out.failure = std::make_exception_ptr(inProgress());
    } catch (...) {
        out.failure = std::current_exception();
    }
    const Mapped mapped = mapException(out.failure);
    if (out.wasClaimed || mapped.error.status() >= 500 || mapped.error.code() == "request_in_progress")
        co_return out;
    out.response = errorResponse(mapped.error, call.request);
    out.failure = nullptr;
    co_return out;
}

}  // namespace

Task<Response> answerOnce(Call& call, const Route& route) {
    const std::string_view header = call.request.header("Idempotency-Key");
    if (route.replay == Replay::ByKey && header.empty() &&
        call.request.headers.find("Idempotency-Key") != call.request.headers.end())
        throw invalidRequest("The Idempotency-Key is empty. Give it a value or leave it out.");
    if (route.replay == Replay::Never || header.empty() || !call.asker)
        co_return co_await route.handler(call);

    const AnswerSeal seal(call.asker->id, replayKeyOf(header));
    const std::string ifMatch(call.request.header(beast::http::field::if_match));
    const std::string hash = sha256(call.request.path + "\n" + ifMatch + "\n" + call.request.body);
    const Values claim(call.asker->id, seal.handle(), Bytes{hash});
    if (auto answer = co_await repeated(call, route, seal, claim)) co_return std::move(*answer);

    call.keyClaim = Statement{claimKey, claim};
    Outcome outcome = co_await run(call, route);
    if (outcome.wasClaimed) {
        if (auto answer = co_await repeated(call, route, seal, claim)) co_return std::move(*answer);
        co_await call.database().write(Statement{dropKey, Values(call.asker->id, seal.handle())});
        throw inProgress();
    }
    if (outcome.failure) std::rethrow_exception(outcome.failure);
    co_await call.database().write(keeping(seal, claim, outcome.response));
    co_return std::move(outcome.response);
}

}  // namespace server
