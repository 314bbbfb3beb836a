#include "server/oidc/loopback_address.h"

#include <algorithm>
#include <charconv>

namespace server {

bool isLoopbackRedirect(std::string_view address) {
    constexpr std::string_view end = "/callback";
    if (!address.ends_with(end)) return false;
    address.remove_suffix(end.size());
    for (const std::string_view begin : {"http://127.0.0.1:", "http://[::1]:"}) {
        if (!address.starts_with(begin)) continue;
        const std::string_view written = address.substr(begin.size());
        unsigned port = 0;
        const auto [rest, failed] = std::from_chars(written.data(), written.data() + written.size(), port);
        return failed == std::errc() && rest == written.data() + written.size() && port >= 1 &&
               port <= 65'535 && written.front() != '0';
    }
    return false;
}

}  // namespace server
