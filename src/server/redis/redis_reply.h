#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

struct redisReader;  // NOLINT(readability-identifier-naming): hiredis' name

namespace server {

/// What Redis answered, as a value.
struct RedisReply {
    enum class Kind { Nil, Text, Integer, List, Error };

    Kind kind = Kind::Nil;
    std::string text = {};  ///< of a text or an error
    std::int64_t integer = 0;
    std::vector<RedisReply> list = {};
};

/// One command in Redis' protocol (RESP2).
std::string redisCommand(const std::vector<std::string_view>& words);

/// Puts answers together from bytes as they arrive.
class RedisReader {
public:
    RedisReader();
    ~RedisReader();

    void feed(std::string_view bytes);
    /// The next whole answer. Throws std::runtime_error when the bytes are not Redis' protocol.
    std::optional<RedisReply> next();

private:
    struct Free {
        void operator()(redisReader* reader) const;
    };
    std::unique_ptr<redisReader, Free> m_reader;
};

}  // namespace server
