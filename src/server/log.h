#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>

namespace server {

/// Lines on stderr, as `name=value` text or as one JSON object a line. Never given a token, a password or a
/// body. Any thread: a line is one write.
class Log {
public:
    enum class Format { Text, Json };
    enum class Level { Info, Warning, Error };
    using Facts = std::initializer_list<std::pair<std::string_view, std::string>>;

    Log(Format format, Level least) : m_format(format), m_least(least) {}

    /// `event` is a short fixed phrase; what varies is in the facts.
    void info(std::string_view event, Facts facts = {}) const { write(Level::Info, event, facts); }
    void warning(std::string_view event, Facts facts = {}) const { write(Level::Warning, event, facts); }
    void error(std::string_view event, Facts facts = {}) const { write(Level::Error, event, facts); }
    bool takes(Level level) const { return level >= m_least; }

private:
    void write(Level level, std::string_view event, const Facts& facts) const;

    Format m_format;
    Level m_least;
};

}  // namespace server
