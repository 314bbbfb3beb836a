#pragma once

#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/network_v4.hpp>
#include <boost/asio/ip/network_v6.hpp>

#include <optional>
#include <string_view>
#include <variant>
#include <vector>

namespace server {

/// A range of addresses, such as 10.0.0.0/8; a single address is a range of one.
using Network = std::variant<boost::asio::ip::network_v4, boost::asio::ip::network_v6>;

/// Nothing when the text is neither an address nor ADDRESS/BITS.
std::optional<Network> networkFrom(std::string_view text);
/// Whether one of them holds the address. An IPv4 address written as IPv6 (::ffff:10.0.0.1) counts as IPv4.
bool holds(const std::vector<Network>& networks, const boost::asio::ip::address& address);

/// Who is really asking: the connection's own address, unless that is a trusted proxy. Then the proxy's word
/// counts: CF-Connecting-IP if it is there, else the last address in X-Forwarded-For that is not itself a
/// trusted proxy (what stands before it may be made up by the client).
boost::asio::ip::address clientAddress(const boost::asio::ip::address& connection,
                                       std::string_view forwardedFor, std::string_view cfConnectingIp,
                                       const std::vector<Network>& trustedProxies);

}  // namespace server
