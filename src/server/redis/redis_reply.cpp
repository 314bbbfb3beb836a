#include "server/redis/redis_reply.h"

#include <hiredis/hiredis.h>

namespace server {
namespace {

RedisReply converted(const redisReply& reply) {
    using Kind = RedisReply::Kind;
    switch (reply.type) {
        case REDIS_REPLY_STRING:
        case REDIS_REPLY_STATUS:
            return {.kind = Kind::Text, .text = std::string(reply.str, reply.len)};
        case REDIS_REPLY_ERROR:
            return {.kind = Kind::Error, .text = std::string(reply.str, reply.len)};
        case REDIS_REPLY_INTEGER:
            return {.kind = Kind::Integer, .integer = reply.integer};
        case REDIS_REPLY_ARRAY: {
            RedisReply out{.kind = Kind::List};
            for (std::size_t i = 0; i < reply.elements; ++i)
                out.list.push_back(converted(*reply.element[i]));
            return out;
        }
        default:
            return {};
    }
}

}  // namespace

std::string redisCommand(const std::vector<std::string_view>& words) {
    std::vector<const char*> texts;
    std::vector<std::size_t> lengths;
    for (const std::string_view word : words) {
        texts.push_back(word.data());
        lengths.push_back(word.size());
    }
    char* made = nullptr;
    // int before hiredis 1.1, long long since.
    const auto size =
        redisFormatCommandArgv(&made, static_cast<int>(words.size()), texts.data(), lengths.data());
    if (size < 0) throw std::bad_alloc();
    std::string out(made, static_cast<std::size_t>(size));
    redisFreeCommand(made);
    return out;
}

void RedisReader::Free::operator()(redisReader* reader) const {
    redisReaderFree(reader);
}

RedisReader::RedisReader() : m_reader(redisReaderCreate()) {
    if (!m_reader) throw std::bad_alloc();
}

RedisReader::~RedisReader() = default;

void RedisReader::feed(std::string_view bytes) {
    redisReaderFeed(m_reader.get(), bytes.data(), bytes.size());
}

std::optional<RedisReply> RedisReader::next() {
    void* found = nullptr;
    if (redisReaderGetReply(m_reader.get(), &found) != REDIS_OK)
        throw std::runtime_error("Redis sent an invalid protocol message");
    if (!found) return {};
    const std::unique_ptr<void, void (*)(void*)> owned(found, freeReplyObject);
    return converted(*static_cast<const redisReply*>(found));
}

}  // namespace server
