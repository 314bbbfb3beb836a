#include "server/routes/password_tries.h"

#include "server/counters.h"
#include "server/http/throttle.h"
#include "server/secrets.h"

#include <boost/asio/ip/address.hpp>

namespace server {

Task<> limitPasswordTries(const Call& call, const std::string& account) {
    const RatePolicy policy = accountPolicy(call.configuration().rateLimits);
    const std::string network = subscriber(boost::asio::ip::make_address(call.request.address));
    const RateVerdict verdict =
        co_await call.services.throttle.take(policy, toHex(sha256(account)) + " " + network);
    if (verdict.isAllowed) co_return;
    call.services.counters.signInsLimited.add();
    throw tooMany("Too many attempts for this account from your network", policy, verdict);
}

}  // namespace server
