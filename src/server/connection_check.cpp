#include "server/connection_check.h"

#include <libpq-fe.h>

#include <algorithm>
#include <array>
#include <hiredis/hiredis.h>
#include <memory>

namespace server {
namespace {

constexpr const char* connectSeconds = "5";
constexpr timeval redisPatience{.tv_sec = 5, .tv_usec = 0};

/// What a library says, as the end of a sentence: libpq's messages have line ends.
std::string asSentenceEnd(std::string text) {
    std::ranges::replace(text, '\n', ' ');
    text.erase(text.find_last_not_of(" .") + 1);
    return text + ".";
}

std::string reached(const PGconn* connection) {
    const std::string host = PQhost(connection);
    const int version = PQserverVersion(connection);
    return std::string("connected to database ") + PQdb(connection) + " as " + PQuser(connection) + " at " +
           (host.starts_with('/') ? "socket " + host : host) + " port " + PQport(connection) +
           " (PostgreSQL " + std::to_string(version / 10'000) + "." + std::to_string(version % 10'000) + ").";
}

ConnectionOutcome tryPostgres(const std::string& what, const std::string& connection) {
    // The connection string comes last, so that its own timeout counts.
    const std::array keywords{"connect_timeout", "fallback_application_name", "dbname",
                              static_cast<const char*>(nullptr)};
    const std::array values{connectSeconds, "colophond", connection.c_str(),
                            static_cast<const char*>(nullptr)};
    const std::unique_ptr<PGconn, decltype(&PQfinish)> made(
        PQconnectdbParams(keywords.data(), values.data(), 1), &PQfinish);
    if (!made) return {.works = false, .line = what + ": out of memory."};
    if (PQstatus(made.get()) == CONNECTION_OK)
        return {.works = true, .line = what + ": " + reached(made.get())};
    return {.works = false, .line = what + ": not connected: " + asSentenceEnd(PQerrorMessage(made.get()))};
}

/// Sends one command; gives what Redis or the connection has against it, empty when nothing.
std::string redisRefusal(redisContext* context, const std::vector<std::string>& words) {
    std::vector<const char*> texts;
    std::vector<std::size_t> lengths;
    for (const std::string& word : words) {
        texts.push_back(word.data());
        lengths.push_back(word.size());
    }
    void* answer = redisCommandArgv(context, static_cast<int>(words.size()), texts.data(), lengths.data());
    const std::unique_ptr<::redisReply, decltype(&freeReplyObject)> reply(static_cast<::redisReply*>(answer),
                                                                          &freeReplyObject);
    if (!reply) return context->errstr;
    return reply->type == REDIS_REPLY_ERROR ? std::string(reply->str, reply->len) : std::string();
}

ConnectionOutcome tryRedis(const RedisAddress& address) {
    const std::unique_ptr<redisContext, decltype(&redisFree)> context(
        address.socket.empty() ? redisConnectWithTimeout(address.host.c_str(), address.port, redisPatience)
                               : redisConnectUnixWithTimeout(address.socket.c_str(), redisPatience),
        &redisFree);
    const auto failed = [](const std::string& why) {
        return ConnectionOutcome{.works = false, .line = "Redis: not connected: " + asSentenceEnd(why)};
    };
    if (!context) return failed("out of memory");
    if (context->err != 0) return failed(context->errstr);
    redisSetTimeout(context.get(), redisPatience);
    std::vector<std::vector<std::string>> greeting;
    if (!address.password.empty())
        greeting.push_back(address.user.empty()
                               ? std::vector<std::string>{"AUTH", address.password}
                               : std::vector<std::string>{"AUTH", address.user, address.password});
    if (address.database != 0) greeting.push_back({"SELECT", std::to_string(address.database)});
    greeting.push_back({"PING"});
    for (const auto& words : greeting)
        if (const std::string why = redisRefusal(context.get(), words); !why.empty()) return failed(why);
    return {.works = true, .line = "Redis: connected to " + address.place() + "."};
}

}  // namespace

std::vector<ConnectionOutcome> tryConnections(const Configuration& configuration) {
    std::vector<ConnectionOutcome> out;
    out.push_back(tryPostgres("Postgres", configuration.database));
    if (!configuration.readDatabase.empty())
        out.push_back(tryPostgres("Postgres for reading", configuration.readDatabase));
    if (configuration.redis) out.push_back(tryRedis(*configuration.redis));
    return out;
}

}  // namespace server
