#pragma once

#include "server/http/response.h"
#include "server/http/task.h"

#include <boost/beast/http/verb.hpp>

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace server {

struct Call;

namespace beast = boost::beast;

/// Which rate limit a request counts against.
enum class RateClass { None, Auth, Read, Write };
/// Whether a POST honours Idempotency-Key.
enum class Replay { Never, ByKey };

using Handler = std::function<Task<Response>(Call&)>;

/// One endpoint.
struct Route {
    beast::http::verb method;
    /// Segments between slashes; `{id}` takes digits, any other `{name}` takes one segment of any text.
    std::string pattern;
    RateClass rateClass;
    Handler handler;
    std::uint64_t bodyLimit = 64 * 1024;  ///< bytes
    Replay replay = Replay::Never;
};

/// Finds the route of a request. Filled once, then only read, by all threads.
class Router {
public:
    void add(Route route);

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
