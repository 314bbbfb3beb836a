#include "server/http/router.h"

#include <algorithm>
#include <array>
#include <span>

namespace server {
namespace {

/// More than any route has.
constexpr std::size_t mostSegments = 8;

/// Cuts a path at its slashes, into `out`; gives how many segments there are, even if not all of them fit.
std::size_t cut(std::string_view path, std::array<std::string_view, mostSegments>& out) {
    std::size_t count = 0;
    for (std::size_t start = 1; start <= path.size(); ++count) {
        const std::size_t end = std::min(path.find('/', start), path.size());
        if (count < out.size()) out[count] = path.substr(start, end - start);
        start = end + 1;
    }
    return count;
}

bool takes(std::string_view pattern, std::string_view segment) {
    if (!pattern.starts_with('{')) return pattern == segment;
    if (segment.empty()) return false;
    if (pattern != "{id}") return true;
    return segment.size() <= 18 && segment.find_first_not_of("0123456789") == std::string_view::npos;
}

bool takes(const std::vector<std::string>& pattern, std::span<const std::string_view> path) {
    return std::ranges::equal(
        pattern, path, [](const std::string& one, std::string_view segment) { return takes(one, segment); });
}

}  // namespace

void Router::add(Route route) {
    std::array<std::string_view, mostSegments> cuts;
    const std::size_t count = cut(route.pattern, cuts);
    std::vector<std::string> segments(cuts.begin(), cuts.begin() + static_cast<std::ptrdiff_t>(count));
    route.number = m_entries.size();
    m_entries.push_back({std::move(route), std::move(segments)});
}

Router::Match Router::match(beast::http::verb method, std::string_view path) const {
    using beast::http::verb;
    if (method == verb::head) method = verb::get;
    std::array<std::string_view, mostSegments> cuts;
    const std::size_t count = cut(path, cuts);
    Match out;
    if (count > mostSegments) return out;
    const std::span<const std::string_view> segments(cuts.data(), count);
    for (const Entry& entry : m_entries) {
        if (!takes(entry.segments, segments)) continue;
        if (entry.route.method != method) {
            out.allowed.append(out.allowed.empty() ? "" : ", ").append(to_string(entry.route.method));
            if (entry.route.method == verb::get) out.allowed.append(", HEAD");
            continue;
        }
        out.route = &entry.route;
        for (std::size_t i = 0; i < segments.size(); ++i)
            if (entry.segments[i].starts_with('{')) out.captures.emplace_back(segments[i]);
        return out;
    }
    return out;
}

}  // namespace server
