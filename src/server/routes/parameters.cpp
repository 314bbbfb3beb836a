#include "server/routes/parameters.h"

#include "server/http/api_error.h"
#include "server/store/cursor_key.h"
#include "server/store/database.h"
#include "server/store/database_error.h"

#include <charconv>
#include <chrono>
#include <filesystem>
#include <regex>

namespace server {

std::optional<std::int64_t> integerParameter(const Request& request, std::string_view name,
                                             std::int64_t least, std::int64_t most) {
    const auto written = request.parameter(name);
    if (!written) return {};
    std::int64_t out = 0;
    const auto [end, failed] = std::from_chars(written->data(), written->data() + written->size(), out);
    if (failed != std::errc() || end != written->data() + written->size() || out < least || out > most)
        throw invalidRequest("The parameter " + std::string(name) + " must be a whole number from " +
                             std::to_string(least) + " to " + std::to_string(most) + ".");
    return out;
}

int limitParameter(const Request& request) {
    return static_cast<int>(integerParameter(request, "limit", 1, 100).value_or(25));
}

bool flagParameter(const Request& request, std::string_view name) {
    const auto written = request.parameter(name);
    if (!written || written == "0" || written == "false") return false;
    if (written != "1" && written != "true")
        throw invalidRequest("The parameter " + std::string(name) + " must be 1 or 0.");
    return true;
}

bool asksForTotal(const Request& request) {
    const auto written = request.parameter("count");
    if (written && written != "exact") throw invalidRequest("The parameter count must be exact.");
    return written.has_value();
}

bool isTime(std::string_view text) {
    static const std::regex form(
        R"((\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(\.\d{1,9})?([Zz]|[+-](\d\d):(\d\d)))",
        std::regex::optimize);
    std::match_results<std::string_view::const_iterator> found;
    if (!std::regex_match(text.begin(), text.end(), found, form)) return false;
    const auto number = [&found](std::size_t part) {
        return found[part].matched ? std::stoi(found[part]) : 0;
    };
    const std::chrono::year_month_day date{std::chrono::year(number(1)),
                                           std::chrono::month(static_cast<unsigned>(number(2))),
                                           std::chrono::day(static_cast<unsigned>(number(3)))};
    // Postgres knows no year 0 and no offset of sixteen hours.
    return date.ok() && number(1) > 0 && number(4) < 24 && number(5) < 60 && number(6) < 60 &&
           number(9) < 16 && number(10) < 60;
}

Task<> requirePast(const Call& call, std::string_view field, const std::optional<std::string>& time) {
    if (!time) co_return;
    const std::string name(field);
    if (!isTime(*time)) throw validationFailed({{name, "invalid_time"}});
    bool isAhead = false;
    try {
        const Result answer = co_await call.database().read(
            {"select $1::timestamptz > now() + interval '1 minute' as is_ahead", Values(*time)});
        isAhead = answer.boolean(0, "is_ahead");
    } catch (const DatabaseError&) {
        throw validationFailed({{name, "invalid_time"}});  // the 31st of February
    }
    if (isAhead) throw validationFailed({{name, "in_future"}});
}

bool isTimeZone(const std::string& name) {
    static const std::regex form("[A-Za-z0-9_+-]+(/[A-Za-z0-9_+-]+)*");
    if (name.size() > 64 || !std::regex_match(name, form)) return false;
    const std::filesystem::path zones = "/usr/share/zoneinfo";
    std::error_code ignored;
    return !std::filesystem::exists(zones / "Europe", ignored) ||
           std::filesystem::is_regular_file(zones / name, ignored);
}

std::optional<std::string> timeParameter(const Request& request, std::string_view name) {
    auto written = request.parameter(name);
    if (written && !isTime(*written))
        throw invalidRequest("The parameter " + std::string(name) +
                             " must be a time such as 2026-01-31T08:00:00Z.");
    return written;
}

Task<std::optional<Position>> cursorParameter(const Call& call, const std::string& fingerprint) {
    const auto written = call.request.parameter("cursor");
    if (!written) co_return std::nullopt;
    const CursorCodec* codec = co_await call.services.cursorKey.codec(call.database());
    co_return codec->open(fingerprint, *written);
}

Task<SuccessBody> pageBody(const Call& call, std::string_view name, std::string_view list,
                           const std::optional<Position>& end, const std::string& fingerprint) {
    SuccessBody out;
    out.add(name, list).add("has_more", end ? "true" : "false");
    if (end) {
        const CursorCodec* codec = co_await call.services.cursorKey.codec(call.database());
        out.add("next_cursor", "\"" + codec->seal(fingerprint, *end) + "\"");
    } else {
        out.add("next_cursor", "null");
    }
    co_return out;
}

Task<SuccessBody> pageBody(const Call& call, std::string_view name, const std::vector<std::string>& rows,
                           const std::optional<Position>& end, const std::string& fingerprint) {
    std::string list = "[";
    for (const std::string& row : rows)
        list.append(list.size() > 1 ? "," : "").append(row);
    list.push_back(']');
    co_return co_await pageBody(call, name, list, end, fingerprint);
}

}  // namespace server
