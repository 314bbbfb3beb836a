#include "server/http/api_error.h"

#include "server/http/field_words.h"
#include "server/store/database_error.h"

#include <boost/json/array.hpp>
#include <boost/json/serialize.hpp>

#include <algorithm>

namespace server {
namespace {

boost::json::array detailsAsJson(const std::vector<FieldProblem>& details) {
    boost::json::array out;
    for (const FieldProblem& one : details)
        out.push_back(boost::json::object{{"field", one.field}, {"code", one.code}});
    return out;
}

Mapped mapDatabaseError(const DatabaseError& refused) {
    const std::string& state = refused.sqlstate();
    const std::string log = state + " " + refused.what();
    // A lock that was waited for too long, a statement that took too long, two that waited for each other.
    if (state == "55P03" || state == "57014" || state == "40P01" || state == "40001")
        return {
            ApiError(503, "busy",
                     "The database is busy with something else, such as a migration. Nothing was changed; "
                     "try again in a moment.")
                .withHeader("Retry-After", "5"),
            log};
    if (state == "25006")
        return {
            ApiError(503, "read_only",
                     "The database is read-only at the moment. Nothing was changed; try again in a moment.")
                .withHeader("Retry-After", "5"),
            log};
    if (state == "42P01" || state == "42703" || state == "42883" || state == "42704")
        return {ApiError(503, "schema_outdated",
                         "The blog's database schema is older than this server needs. Its operators must run "
                         "the migrations; /readyz lists what is missing."),
                log};
    if (state == "54000") return {validationFailed({{"body_md", "too_many_words"}}), {}};
    return {ApiError(500, "internal",
                     "The blog's server had an internal error. Nothing was changed. If it happens again, "
                     "tell the blog's operators the request id."),
            log};
}

}  // namespace

ApiError notFound(const std::string& what) {
    return {404, "not_found", "There is no " + what + " with this id; it may have been deleted."};
}

ApiError forbidden(std::string_view reason) {
    std::string sentence = "Your account does not have permission to do this.";
    if (reason.starts_with("role_requires_"))
        sentence = "Your role does not allow this; it requires the role " + std::string(reason.substr(14)) +
                   ". Ask an admin of the blog.";
    else if (reason == "not_own")
        sentence = "This post belongs to another person; only editors and admins can change it.";
    return ApiError(403, "forbidden", sentence).with("reason", boost::json::string(reason));
}

ApiError unauthenticated() {
    return ApiError(401, "unauthenticated", "Sign in to do this.").withHeader("WWW-Authenticate", "Bearer");
}

ApiError invalidRequest(const std::string& message) {
    return {400, "invalid_request", message};
}

ApiError validationFailed(std::vector<FieldProblem> details) {
    return ApiError(422, "validation_failed", "Some fields are not valid: " + inWords(details) + ".")
        .withDetails(std::move(details));
}

boost::json::object errorFacts(const ApiError& error) {
    boost::json::object facts{{"code", error.code()},
                              {"message", error.what()},
                              {"status", error.status()},
                              {"type", "urn:blog:problem:" + error.code()}};
    if (!error.details().empty()) facts["details"] = detailsAsJson(error.details());
    if (!error.current().empty()) facts["current"] = error.current();
    for (const auto& member : error.more())
        facts[member.key()] = member.value();
    return facts;
}

bool wantsProblem(const Request& request) {
    const std::string_view accept = request.header(beast::http::field::accept);
    return accept.find("application/problem+json") != std::string_view::npos;
}

Response errorResponse(const ApiError& error, const Request& request) {
    boost::json::object facts = errorFacts(error);
    facts["request_id"] = request.id;
    Response out{.status = error.status(), .headers = error.headers()};
    if (wantsProblem(request)) {
        std::string title = error.code();
        std::ranges::replace(title, '_', ' ');
        facts["title"] = title;
        facts["detail"] = error.what();
        facts.erase("message");
        out.contentType = "application/problem+json";
        out.body = boost::json::serialize(facts);
    } else {
        out.body =
            boost::json::serialize(boost::json::object{{"success", false}, {"error", std::move(facts)}});
    }
    return out;
}

Mapped mapException(const std::exception_ptr& failure) {
    try {
        std::rethrow_exception(failure);
    } catch (const ApiError& refused) {
        return {refused, {}};
    } catch (const DatabaseError& refused) {
        return mapDatabaseError(refused);
    } catch (const DatabaseUnavailable& lost) {
        const bool isUnknown = lost.outcome() == DatabaseUnavailable::Outcome::Unknown;
        return {
            ApiError(503, "database_unavailable",
                     isUnknown ? "The connection to the database was lost before it answered, so the change "
                                 "may or may not have been made. Reload before you try again."
                               : "The blog's database cannot be reached at the moment. Nothing was changed; "
                                 "try again in a moment.")
                .withHeader("Retry-After", "2"),
            lost.what()};
    } catch (const std::exception& unexpected) {
        return {ApiError(500, "internal",
                         "The blog's server had an internal error. If it happens again, tell the blog's "
                         "operators the request id."),
                unexpected.what()};
    }
}

}  // namespace server
