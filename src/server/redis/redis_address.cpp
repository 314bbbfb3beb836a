#include "server/redis/redis_address.h"

#include <boost/url/parse.hpp>
#include <boost/url/url_view.hpp>

#include <charconv>

namespace server {
namespace {

constexpr int mostPort = 65'535;
constexpr int mostDatabase = 65'535;

std::optional<int> numberIn(std::string_view text, int least, int most) {
    int out = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), out);
    if (failed != std::errc() || end != text.data() + text.size() || out < least || out > most) return {};
    return out;
}

}  // namespace

std::string RedisAddress::place() const {
    return socket.empty() ? host + ":" + std::to_string(port) : socket;
}

std::variant<RedisAddress, std::string> readRedisAddress(std::string_view url) {
    const std::string form =
        "Write redis://HOST:PORT/DATABASE or unix:///PATH?db=DATABASE, with :PASSWORD@ or USER:PASSWORD@ "
        "before the host or path if Redis requires a password, and special characters percent-encoded.";
    if (url.starts_with("rediss://"))
        return "requires TLS to Redis, which colophond does not support. Use redis:// in a private network, "
               "a Unix socket, or a local TLS tunnel such as stunnel.";
    const auto parsed = boost::urls::parse_uri(url);
    if (!parsed) return "is not a valid address. " + form;
    const bool isSocket = parsed->scheme() == "unix" || parsed->scheme() == "redis+unix";
    if (!isSocket && parsed->scheme() != "redis") return "must begin with redis:// or unix://. " + form;

    RedisAddress out{.user = parsed->user(), .password = parsed->password()};
    std::string database;
    if (isSocket) {
        out.socket = parsed->path();
        if (const auto found = parsed->params().find("db"); found != parsed->params().end())
            database = (*found).value;
        if (out.socket.size() < 2) return "has no socket path. " + form;
    } else {
        out.host = parsed->host_address();
        if (out.host.empty()) return "has no host. " + form;
        if (parsed->has_port()) {
            const auto port = numberIn(parsed->port(), 1, mostPort);
            if (!port) return "has a port that is not valid. " + form;
            out.port = static_cast<unsigned short>(*port);
        }
        database = parsed->path().substr(parsed->path().starts_with('/') ? 1 : 0);
    }
    if (database.empty()) return out;
    const auto number = numberIn(database, 0, mostDatabase);
    if (!number) return "has a database that is not a number from 0 to 65535. " + form;
    out.database = *number;
    return out;
}

}  // namespace server
