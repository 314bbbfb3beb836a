#include "server/routes/public_address.h"

#include <boost/json.hpp>

namespace server {

std::string publicAddress(const Call& call) {
    const std::string& configured = call.configuration().apiUrl;
    return configured.empty() ? call.services.shared.address : configured;
}

std::string linkNotice(const Call& call) {
    if (!call.configuration().apiUrl.empty()) return "null";
    return boost::json::serialize(
        boost::json::string("API_URL is not set, so this link points to " + publicAddress(call) +
                            ", which other machines may not reach. Set API_URL to the address at which "
                            "browsers reach this API, then create a new link."));
}

}  // namespace server
