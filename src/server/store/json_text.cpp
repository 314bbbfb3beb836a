#include "server/store/json_text.h"

#include <array>
#include <charconv>
#include <chrono>
#include <limits>

namespace server {
namespace {

constexpr std::int64_t second = 1'000'000;
constexpr std::int64_t minusInfinity = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t infinity = std::numeric_limits<std::int64_t>::max();

/// Whether a byte has to be escaped, as a table: almost none has.
constexpr auto needsEscape = [] {
    std::array<bool, 256> out{};
    for (std::size_t i = 0; i < 0x20; ++i)
        out[i] = true;
    out['"'] = out['\\'] = true;
    return out;
}();

void appendDigits(std::string& out, std::int64_t value, int width) {
    std::array<char, 20> digits{};
    for (int i = width - 1; i >= 0; --i, value /= 10)
        digits[static_cast<std::size_t>(i)] = static_cast<char>('0' + value % 10);
    out.append(digits.data(), static_cast<std::size_t>(width));
}

/// `2026-01-31?08:00:00` with any character in the middle; gives the microseconds that are left.
std::int64_t appendTime(std::string& out, std::int64_t micros, char between) {
    using namespace std::chrono;
    const sys_time<microseconds> at = sys_days(year(2000) / 1 / 1) + microseconds(micros);
    const auto day = floor<days>(at);
    const year_month_day date(day);
    const auto number = static_cast<int>(date.year());
    appendDigits(out, number, number > 99999 ? 6 : number > 9999 ? 5 : 4);
    out.push_back('-');
    appendDigits(out, static_cast<unsigned>(date.month()), 2);
    out.push_back('-');
    appendDigits(out, static_cast<unsigned>(date.day()), 2);
    out.push_back(between);
    const std::int64_t time = (at - day).count();
    appendDigits(out, time / (3600 * second), 2);
    out.push_back(':');
    appendDigits(out, time / (60 * second) % 60, 2);
    out.push_back(':');
    appendDigits(out, time / second % 60, 2);
    return time % second;
}

void appendEscaped(std::string& out, char one) {
    static constexpr std::string_view hex = "0123456789abcdef";
    switch (one) {
        case '"':
            out.append("\\\"");
            break;
        case '\\':
            out.append("\\\\");
            break;
        case '\n':
            out.append("\\n");
            break;
        case '\r':
            out.append("\\r");
            break;
        case '\t':
            out.append("\\t");
            break;
        case '\b':
            out.append("\\b");
            break;
        case '\f':
            out.append("\\f");
            break;
        default:
            out.append("\\u00");
            out.push_back(hex[static_cast<unsigned char>(one) >> 4]);
            out.push_back(hex[static_cast<unsigned char>(one) & 15]);
    }
}

}  // namespace

JsonText& JsonText::element() {
    if (!m_out.empty() && m_out.back() != '[' && m_out.back() != '{') m_out.push_back(',');
    return *this;
}

JsonText& JsonText::member(std::string_view name) {
    element();
    m_out.push_back('"');
    m_out.append(name).append("\":");
    return *this;
}

JsonText& JsonText::open(char brace) {
    m_out.push_back(brace);
    return *this;
}

JsonText& JsonText::close(char brace) {
    m_out.push_back(brace);
    return *this;
}

JsonText& JsonText::number(std::int64_t value) {
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    m_out.append(digits.data(), end);
    return *this;
}

JsonText& JsonText::text(std::string_view value) {
    m_out.push_back('"');
    std::size_t plain = 0;
    for (std::size_t i = 0; i < value.size(); ++i) {
        if (!needsEscape[static_cast<unsigned char>(value[i])]) continue;
        m_out.append(value.substr(plain, i - plain));
        appendEscaped(m_out, value[i]);
        plain = i + 1;
    }
    m_out.append(value.substr(plain));
    m_out.push_back('"');
    return *this;
}

JsonText& JsonText::time(std::int64_t micros) {
    m_out.push_back('"');
    const std::int64_t rest = appendTime(m_out, micros, 'T');
    m_out.push_back('.');
    appendDigits(m_out, rest / 1000, 3);
    m_out.append("Z\"");
    return *this;
}

JsonText& JsonText::raw(std::string_view json) {
    m_out.append(json);
    return *this;
}

std::string postgresTime(std::int64_t micros) {
    if (micros == minusInfinity) return "-infinity";
    if (micros == infinity) return "infinity";
    std::string out;
    const std::int64_t rest = appendTime(out, micros, ' ');
    out.push_back('.');
    appendDigits(out, rest, 6);
    return out + "+00";
}

}  // namespace server
