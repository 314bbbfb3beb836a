#include "server/http/client_address.h"

#include "server/http/blanks.h"

#include <algorithm>
#include <ranges>
#include <string>

namespace server {
namespace {

namespace ip = boost::asio::ip;
using ip::address;

address plainAddress(const address& one) {
    if (one.is_v6() && one.to_v6().is_v4_mapped())
        return boost::asio::ip::make_address_v4(boost::asio::ip::v4_mapped, one.to_v6());
    return one;
}

std::optional<address> parse(std::string_view text) {
    boost::system::error_code failed;
    const address parsed = boost::asio::ip::make_address(std::string(withoutBlanks(text)), failed);
    if (failed) return {};
    return plainAddress(parsed);
}

}  // namespace

std::optional<Network> networkFrom(std::string_view text) {
    const std::size_t slash = text.find('/');
    const auto base = parse(text.substr(0, slash));
    if (!base) return {};
    const std::string bits = slash != std::string_view::npos ? std::string(text.substr(slash + 1))
                             : base->is_v4()                 ? "32"
                                                             : "128";
    if (bits.size() > 3) return {};  // Asio would take what overflows
    const std::string range = base->to_string() + '/' + bits;
    boost::system::error_code failed;
    const Network out = base->is_v4() ? Network(ip::make_network_v4(range, failed))
                                      : Network(ip::make_network_v6(range, failed));
    if (failed) return {};
    return out;
}

bool holds(const std::vector<Network>& networks, const address& one) {
    const address plain = plainAddress(one);
    return std::ranges::any_of(networks, [&plain](const Network& network) {
        if (const auto* v4 = std::get_if<ip::network_v4>(&network))
            return plain.is_v4() &&
                   ip::network_v4(plain.to_v4(), v4->prefix_length()).canonical() == v4->canonical();
        const auto& v6 = std::get<ip::network_v6>(network);
        return plain.is_v6() &&
               ip::network_v6(plain.to_v6(), v6.prefix_length()).canonical() == v6.canonical();
    });
}

address clientAddress(const address& connection, std::string_view forwardedFor,
                      std::string_view cfConnectingIp, const std::vector<Network>& trustedProxies) {
    const address direct = plainAddress(connection);
    if (!holds(trustedProxies, direct)) return direct;
    if (const auto named = parse(cfConnectingIp)) return *named;
    address nearest = direct;
    for (std::string_view rest = forwardedFor; !rest.empty();) {
        const std::size_t comma = rest.rfind(',');
        const auto hop = parse(comma == std::string_view::npos ? rest : rest.substr(comma + 1));
        rest = comma == std::string_view::npos ? std::string_view() : rest.substr(0, comma);
        if (!hop) return nearest;
        nearest = *hop;
        if (!holds(trustedProxies, nearest)) return nearest;
    }
    return nearest;
}

}  // namespace server
