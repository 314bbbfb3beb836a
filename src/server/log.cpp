#include "server/log.h"

#include <boost/json.hpp>

#include <array>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <unistd.h>

namespace server {
namespace {

std::string now() {
    const auto at = std::chrono::system_clock::now();
    const std::time_t seconds = std::chrono::system_clock::to_time_t(at);
    const auto millis =
        std::chrono::duration_cast<std::chrono::milliseconds>(at.time_since_epoch()).count() % 1000;
    std::tm utc{};
    gmtime_r(&seconds, &utc);
    std::array<char, 40> text{};
    const std::size_t length = std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S", &utc);
    std::snprintf(text.data() + length, text.size() - length, ".%03dZ", static_cast<int>(millis));
    return text.data();
}

std::string_view logWord(Log::Level level) {
    switch (level) {
        case Log::Level::Info:
            return "info";
        case Log::Level::Warning:
            return "warning";
        case Log::Level::Error:
            return "error";
    }
    return "error";
}

/// A value as it stands if it is one plain word, else quoted as a JSON string, which also keeps line breaks
/// out of the log.
std::string plain(const std::string& value) {
    const bool isWord = !value.empty() && value.find_first_of(" \"=\\\n\r\t") == std::string::npos &&
                        value.find_first_not_of(
                            "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"
                            "-_./:+,@[]{}~%") == std::string::npos;
    return isWord ? value : boost::json::serialize(value);
}

}  // namespace

void Log::write(Level level, std::string_view event, const Facts& facts) const {
    if (!takes(level)) return;
    std::string line;
    if (m_format == Format::Json) {
        boost::json::object out{{"time", now()}, {"level", logWord(level)}, {"event", event}};
        for (const auto& [name, value] : facts)
            out[name] = value;
        line = boost::json::serialize(out);
    } else {
        line.append(now()).append(" ").append(logWord(level)).append(" ").append(event);
        for (const auto& [name, value] : facts)
            line.append(" ").append(name).append("=").append(plain(value));
    }
    line.push_back('\n');
    for (std::string_view rest = line; !rest.empty();) {
        const ssize_t written = ::write(STDERR_FILENO, rest.data(), rest.size());
        if (written <= 0) return;  // nobody reads the log; serving goes on
        rest.remove_prefix(static_cast<std::size_t>(written));
    }
}

}  // namespace server
