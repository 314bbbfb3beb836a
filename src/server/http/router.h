#pragma once

#include "server/http/response.h"
#include "server/http/task.h"
#include "server/roles.h"

#include <boost/beast/http/verb.hpp>

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace server {

struct Call;
class Intake;

namespace beast = boost::beast;

/// Which rate limit a request counts against.
enum class RateClass { None, Auth, Read, Write };
/// Whether a POST honours Idempotency-Key.
enum class Replay { Never, ByKey };

using Handler = std::function<Task<Response>(Call&)>;
/// Makes what takes the body of a request; throws ApiError when the header already says that it will not do.
using MakeIntake = std::function<std::shared_ptr<Intake>(Call&)>;

/// Body limit of requests that carry a few fields, in bytes.
inline constexpr std::uint64_t smallBody = 8 * 1024;

/// One endpoint.
struct Route {
    beast::http::verb method;
    /// Segments between slashes; `{id}` takes digits, any other `{name}` takes one segment of any text.
    std::string pattern;
    RateClass rateClass;
    Handler handler;
    /// What the asker has to be able to do, checked before the body is read. Nothing: no account is needed.
    /// Every account has ReadPublished, so that means signed in.
    std::optional<Capability> needs = {};
    std::uint64_t bodyLimit = smallBody;  ///< bytes
    Replay replay = Replay::Never;
    std::size_t number = 0;  ///< counted from 0 in the order of add(), which sets it
    /// Takes the body as it comes, so that it is not held in memory; nothing: it is in `Request::body`.
    MakeIntake intake = {};
    /// The parameters that the answer to nobody in particular depends on, beside the path; then that answer
    /// may be kept (see PublicCache). Nothing: it may not.
    std::optional<std::vector<std::string_view>> publicParameters = {};
    /// The parameters the query may have; others are refused, as are empty ones and ones that come twice.
    std::vector<std::string_view> parameters = {};
    /// What the query has is up to somebody else, such as an OpenID Connect provider (RFC 6749, 4.1.2).
    bool takesAnyParameter = false;
};

/// Finds the route of a request. Filled once, then only read, by all threads.
class Router {
public:
    void add(Route route);
    std::size_t size() const { return m_entries.size(); }
    const Route& route(std::size_t number) const { return m_entries[number].route; }

    struct Match {
        const Route* route = nullptr;
        std::vector<std::string> captures;
        /// When no route takes the method but some take the path: what to say in `Allow`.
        std::string allowed;
    };
    /// HEAD is matched as GET.
    Match match(beast::http::verb method, std::string_view path) const;

private:
    struct Entry {
        Route route;
        std::vector<std::string> segments;
    };
    std::vector<Entry> m_entries;
};

}  // namespace server
