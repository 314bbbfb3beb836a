#include "server/http/byte_range.h"

#include "server/http/api_error.h"

#include <boost/beast/core/string.hpp>

#include <algorithm>
#include <charconv>

namespace server {
namespace {

std::optional<std::uint64_t> number(std::string_view text) {
    std::uint64_t out = 0;
    const auto [end, failed] = std::from_chars(text.data(), text.data() + text.size(), out);
    if (failed == std::errc::result_out_of_range) return UINT64_MAX;
    if (failed != std::errc() || end != text.data() + text.size()) return {};
    return out;
}

ApiError beyond(std::uint64_t size) {
    return ApiError(
               416, "range_not_satisfiable",
               "The range begins after the end of the file, which has " + std::to_string(size) + " bytes.")
        .withHeader("Content-Range", "bytes */" + std::to_string(size));
}

}  // namespace

std::optional<ByteRange> wantedRange(const Request& request, std::string_view etag, std::uint64_t size) {
    using beast::http::field;
    std::string_view written = request.header(field::range);
    constexpr std::string_view unit = "bytes=";
    if (request.method != beast::http::verb::get || written.size() < unit.size() ||
        !beast::iequals(written.substr(0, unit.size()), unit))
        return {};
    const std::string_view ifRange = request.header(field::if_range);
    if (!ifRange.empty() && ifRange != etag) return {};
    written.remove_prefix(unit.size());
    const std::size_t hyphen = written.find('-');
    if (hyphen == std::string_view::npos) return {};
    const std::string_view from = written.substr(0, hyphen);
    const std::string_view to = written.substr(hyphen + 1);

    if (from.empty()) {  // the last bytes
        const auto count = number(to);
        if (!count) return {};
        if (*count == 0 || size == 0) throw beyond(size);
        const std::uint64_t length = std::min(*count, size);
        return ByteRange{.first = size - length, .length = length};
    }
    const auto first = number(from);
    const auto last = to.empty() ? std::optional(UINT64_MAX) : number(to);
    if (!first || !last || *last < *first) return {};
    if (*first >= size) throw beyond(size);
    return ByteRange{.first = *first, .length = std::min(*last, size - 1) - *first + 1};
}

}  // namespace server
