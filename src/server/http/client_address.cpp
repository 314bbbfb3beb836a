#include "server/http/client_address.h"

#include "server/http/blanks.h"

#include <algorithm>
#include <charconv>
#include <ranges>
#include <string>

namespace server {
namespace {

using boost::asio::ip::address;

address plainAddress(const address& one) {
    if (one.is_v6() && one.to_v6().is_v4_mapped())
        return boost::asio::ip::make_address_v4(boost::asio::ip::v4_mapped, one.to_v6());
    return one;
}

template <typename Bytes>
bool sharePrefix(const Bytes& left, const Bytes& right, int bits) {
    for (std::size_t i = 0; i < left.size() && bits > 0; ++i, bits -= 8) {
        const int mask = bits >= 8 ? 0xff : 0xff << (8 - bits) & 0xff;
        if ((left[i] & mask) != (right[i] & mask)) return false;
    }
    return true;
}

std::optional<address> parse(std::string_view text) {
    boost::system::error_code failed;
    const address parsed = boost::asio::ip::make_address(std::string(withoutBlanks(text)), failed);
    if (failed) return {};
    return plainAddress(parsed);
}

bool isTrusted(const address& one, const std::vector<Network>& proxies) {
    return std::ranges::any_of(proxies, [&one](const Network& network) { return network.contains(one); });
}

}  // namespace

std::optional<Network> Network::fromText(std::string_view text) {
    const std::size_t slash = text.find('/');
    const auto base = parse(text.substr(0, slash));
    if (!base) return {};
    int bits = base->is_v4() ? 32 : 128;
    if (slash != std::string_view::npos) {
        const std::string_view written = text.substr(slash + 1);
        int given = -1;
        const auto [end, failed] = std::from_chars(written.data(), written.data() + written.size(), given);
        if (failed != std::errc() || end != written.data() + written.size() || given < 0 || given > bits)
            return {};
        bits = given;
    }
    return Network(*base, bits);
}

bool Network::contains(address one) const {
    one = plainAddress(one);
    if (one.is_v4() != m_base.is_v4()) return false;
    if (one.is_v4()) return sharePrefix(one.to_v4().to_bytes(), m_base.to_v4().to_bytes(), m_bits);
    return sharePrefix(one.to_v6().to_bytes(), m_base.to_v6().to_bytes(), m_bits);
}

address clientAddress(const address& connection, std::string_view forwardedFor,
                      std::string_view cfConnectingIp, const std::vector<Network>& trustedProxies) {
    const address direct = plainAddress(connection);
    if (!isTrusted(direct, trustedProxies)) return direct;
    if (const auto named = parse(cfConnectingIp)) return *named;
    address nearest = direct;
    for (std::string_view rest = forwardedFor; !rest.empty();) {
        const std::size_t comma = rest.rfind(',');
        const auto hop = parse(comma == std::string_view::npos ? rest : rest.substr(comma + 1));
        rest = comma == std::string_view::npos ? std::string_view() : rest.substr(0, comma);
        if (!hop) return nearest;
        nearest = *hop;
        if (!isTrusted(nearest, trustedProxies)) return nearest;
    }
    return nearest;
}

}  // namespace server
