#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace server {

/// Writes JSON straight into a text, for answers that are built often. The caller sees to commas and braces
/// by means of object(), array() and member().
class JsonText {
public:
    explicit JsonText(std::string& out) : m_out(out) {}

    /// `"NAME":`, behind a comma if it is not the first; NAME needs no escapes.
    JsonText& member(std::string_view name);
    JsonText& open(char brace);
    JsonText& close(char brace);
    /// Puts a comma if something stands before it in this array.
    JsonText& element();

    JsonText& number(std::int64_t value);
    JsonText& boolean(bool value) { return raw(value ? "true" : "false"); }
    JsonText& null() { return raw("null"); }
    /// Escapes what RFC 8259 wants escaped; the text has to be UTF-8.
    JsonText& text(std::string_view value);
    /// RFC 3339 in UTC with `Z` and milliseconds, from Postgres' microseconds since 2000-01-01.
    JsonText& time(std::int64_t micros);
    JsonText& raw(std::string_view json);

    JsonText& optionalText(const std::optional<std::string_view>& value) {
        return value ? text(*value) : null();
    }
    JsonText& optionalTime(const std::optional<std::int64_t>& value) { return value ? time(*value) : null(); }

private:
    std::string& m_out;
};

/// A time as Postgres reads it back, to the microsecond: `2026-01-31 08:00:00.123456+00`, `-infinity`.
std::string postgresTime(std::int64_t micros);

}  // namespace server
