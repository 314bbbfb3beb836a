#pragma once

#include "server/http/request.h"
#include "server/http/response.h"

#include <boost/json/object.hpp>

#include <exception>
#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace server {

/// A field of the request and what is wrong with it, as a code: {"field":"title","code":"too_long"}.
struct FieldProblem {
    std::string field;
    std::string code;
};

/// A request that is refused. Thrown by routes; answered in one place, errorResponse().
class ApiError : public std::runtime_error {
public:
    /// `message` is a sentence a person can act on.
    ApiError(unsigned status, std::string code, const std::string& message)
        : std::runtime_error(message), m_status(status), m_code(std::move(code)) {}

    ApiError&& withDetails(std::vector<FieldProblem> details) && {
        m_details = std::move(details);
        return std::move(*this);
    }
    /// What a 412 says about the row as it is now.
    ApiError&& withCurrent(boost::json::object current) && {
        m_current = std::move(current);
        return std::move(*this);
    }
    /// A further member of the error object, such as max_bytes.
    ApiError&& with(std::string name, boost::json::value value) && {
        m_more[name] = std::move(value);
        return std::move(*this);
    }
    ApiError&& withHeader(std::string name, std::string value) && {
        m_headers.emplace_back(std::move(name), std::move(value));
        return std::move(*this);
    }

    unsigned status() const { return m_status; }
    const std::string& code() const { return m_code; }
    const std::vector<FieldProblem>& details() const { return m_details; }
    const boost::json::object& current() const { return m_current; }
    const boost::json::object& more() const { return m_more; }
    const std::vector<std::pair<std::string, std::string>>& headers() const { return m_headers; }

private:
    unsigned m_status;
    std::string m_code;
    std::vector<FieldProblem> m_details;
    boost::json::object m_current;
    boost::json::object m_more;
    std::vector<std::pair<std::string, std::string>> m_headers;
};

ApiError notFound(const std::string& what);
/// `reason` is as in a permission (`role_requires_editor`) and becomes part of the answer.
ApiError forbidden(std::string_view reason);
ApiError unauthenticated();
ApiError invalidRequest(const std::string& message);
ApiError validationFailed(std::vector<FieldProblem> details);

/// The error as an object of an answer, without what belongs to the request: code, message, status, type …
boost::json::object errorFacts(const ApiError& error);

/// Whether failures are wanted as problem details (RFC 9457).
bool wantsProblem(const Request& request);
/// The error in the contract's shape, or as RFC 9457 problem details where the request accepts
/// `application/problem+json`.
Response errorResponse(const ApiError& error, const Request& request);

/// What an exception out of a route means. The detail for the log is empty for errors that are the client's.
struct Mapped {
    ApiError error;
    std::string logDetail;
};
Mapped mapException(const std::exception_ptr& failure);

}  // namespace server
