#include "server/oidc/safe_address.h"

#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>

namespace server {
namespace {

bool isLoopback(const boost::urls::url_view& url) {
    const std::string host = url.host();
    return host == "127.0.0.1" || host == "[::1]" || host == "localhost";
}

}  // namespace

bool isSafeAddress(std::string_view address, Query query) {
    const auto url = boost::urls::parse_uri(address);
    if (!url || url->encoded_host().empty() || url->has_userinfo() || url->has_fragment()) return false;
    if (url->has_query() && query == Query::None) return false;
    return url->scheme() == "https" || (url->scheme() == "http" && isLoopback(*url));
}

bool isLoopbackAddress(std::string_view address) {
    const auto url = boost::urls::parse_uri(address);
    return url && isLoopback(*url);
}

}  // namespace server
