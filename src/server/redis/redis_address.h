#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <variant>

namespace server {

/// Where a Redis is and how to sign in to it. Never logged whole, for the password's sake.
struct RedisAddress {
    std::string socket = {};  ///< path of a Unix socket; empty: host and port count
    std::string host = {};
    unsigned short port = 6379;
    std::string user = {};  ///< empty: Redis' default user
    std::string password = {};
    int database = 0;

    /// For the log: where, without who.
    std::string place() const;
};

/// Reads `redis://[USER:PASSWORD@]HOST[:PORT][/DATABASE]` or `unix://[USER:PASSWORD@]/PATH[?db=DATABASE]`,
/// with special characters percent-encoded. Otherwise what is wrong, as the end of a sentence that begins
/// with the variable's name and never holds the password.
std::variant<RedisAddress, std::string> readRedisAddress(std::string_view url);

}  // namespace server
