#pragma once

#include "server/call.h"
#include "server/http/api_error.h"
#include "server/http/rate_limiter.h"
#include "server/http/response.h"
#include "server/http/router.h"

#include <boost/asio/ip/address.hpp>

#include <chrono>
#include <cstdint>
#include <optional>

namespace server {

class PublicCache;

/// Takes a request through everything that all endpoints have in common: request id, rate limit, who asks,
/// errors, conditional answers, the log line. In two steps, because whether a body is worth reading is
/// decided from the header. One a thread.
class Dispatcher {
public:
    Dispatcher(const Router& router, Services& services, PublicCache& publicReads)
        : m_router(router), m_services(services), m_publicReads(publicReads) {}

    Services& services() const { return m_services; }

    /// A request on its way through.
    struct Passage {
        explicit Passage(Services& services) : call(services) {}

        Call call;
        const Route* route = nullptr;
        std::vector<std::pair<std::string, std::string>> headers;  ///< of the answer, whatever it is
        std::chrono::steady_clock::time_point began = std::chrono::steady_clock::now();
    };

    /// Decides from the header, which is in `passage.call.request.headers`. An answer means that the request
    /// ends here, without its body.
    Task<std::optional<Response>> admit(Passage& passage, std::string_view target,
                                        const boost::asio::ip::address& connection);
    /// The body is in the request now.
    Task<Response> answer(Passage& passage);
    /// For what never became a request that could be routed: too large, too slow, not HTTP.
    Response refuse(Passage& passage, const ApiError& error);
    /// For what was thrown on the way.
    Response fail(Passage& passage, const std::exception_ptr& failure);

private:
    Task<> identify(Passage& passage, std::string_view target, const boost::asio::ip::address& connection);
    Task<> limit(Passage& passage, const boost::asio::ip::address& client);
    Response complete(Passage& passage, Response response);
    void count(const Passage& passage, unsigned status, std::chrono::steady_clock::duration took);

    const Router& m_router;
    Services& m_services;
    PublicCache& m_publicReads;
};

}  // namespace server
