#pragma once

#include <boost/asio/ip/address.hpp>

#include <optional>
#include <string_view>
#include <vector>

namespace server {

/// A range of addresses, such as 10.0.0.0/8; a single address is a range of one.
class Network {
public:
    /// Nothing when the text is neither an address nor ADDRESS/BITS.
    static std::optional<Network> fromText(std::string_view text);
    /// An IPv4 address written as IPv6 (::ffff:10.0.0.1) counts as IPv4.
    bool contains(boost::asio::ip::address address) const;

private:
    Network(boost::asio::ip::address base, int bits) : m_base(std::move(base)), m_bits(bits) {}

    boost::asio::ip::address m_base;
    int m_bits;
};

/// Who is really asking: the connection's own address, unless that is a trusted proxy. Then the proxy's word
/// counts: CF-Connecting-IP if it is there, else the last address in X-Forwarded-For that is not itself a
/// trusted proxy (what stands before it may be made up by the client).
boost::asio::ip::address clientAddress(const boost::asio::ip::address& connection,
                                       std::string_view forwardedFor, std::string_view cfConnectingIp,
                                       const std::vector<Network>& trustedProxies);

}  // namespace server
