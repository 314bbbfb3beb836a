#include "server/ready_check.h"

#include <boost/asio/ip/address.hpp>

#include <curl/curl.h>
#include <memory>

namespace server {
namespace {

constexpr long readyCheckSeconds = 3;

/// Who listens on every address listens on this machine's own.
boost::asio::ip::address reachable(const std::string& listenAddress) {
    namespace ip = boost::asio::ip;
    const ip::address address = ip::make_address(listenAddress);
    if (!address.is_unspecified()) return address;
    return address.is_v6() ? ip::address(ip::address_v6::loopback())
                           : ip::address(ip::address_v4::loopback());
}

/// The status that GET of `url` is answered with; 0 when no answer came.
long statusOf(const std::string& url) {
    const std::unique_ptr<CURL, decltype(&curl_easy_cleanup)> easy(curl_easy_init(), &curl_easy_cleanup);
    if (!easy) return 0;
    CURL* curl = easy.get();
    curl_easy_setopt(curl, CURLOPT_URL, url.c_str());
    curl_easy_setopt(curl, CURLOPT_PROXY, "");
    curl_easy_setopt(curl, CURLOPT_TIMEOUT, readyCheckSeconds);
    curl_easy_setopt(curl, CURLOPT_NOSIGNAL, 1L);
    // The answer's body would go to the standard output.
    curl_easy_setopt(
        curl, CURLOPT_WRITEFUNCTION,
        +[](char*, std::size_t size, std::size_t count, void*) { return size * count; });
    long status = 0;
    if (curl_easy_perform(curl) == CURLE_OK) curl_easy_getinfo(curl, CURLINFO_RESPONSE_CODE, &status);
    return status;
}

}  // namespace

std::string whyNotReady(const Configuration& configuration) {
    const auto address = reachable(configuration.listenAddress);
    const std::string port = std::to_string(configuration.port);
    std::string host = address.is_v6() ? "[" + address.to_string() + "]" : address.to_string();
    if (const std::size_t scope = host.find('%'); scope != std::string::npos) host.insert(scope + 1, "25");
    const std::string where = address.to_string() + " port " + port;
    const long status = statusOf("http://" + host + ":" + port + "/readyz");
    if (status == 200) return {};
    if (status == 0) return "Nothing answers at " + where + ".";
    return "The server at " + where + " is not ready (status " + std::to_string(status) +
           "); GET /readyz gives the reason.";
}

}  // namespace server
