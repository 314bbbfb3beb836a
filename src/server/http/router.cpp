#include "server/http/router.h"

#include <algorithm>

namespace server {
namespace {

template <typename Text>
std::vector<Text> segmentsOf(std::string_view path) {
    std::vector<Text> out;
    for (std::size_t start = 1; start <= path.size();) {
        const std::size_t end = std::min(path.find('/', start), path.size());
        out.emplace_back(path.substr(start, end - start));
        start = end + 1;
    }
    return out;
}

bool takes(std::string_view pattern, std::string_view segment) {
    if (!pattern.starts_with('{')) return pattern == segment;
    if (segment.empty()) return false;
    if (pattern != "{id}") return true;
    return segment.size() <= 18 && segment.find_first_not_of("0123456789") == std::string_view::npos;
}

bool takes(const std::vector<std::string>& pattern, const std::vector<std::string_view>& path) {
    return std::ranges::equal(
        pattern, path, [](const std::string& one, std::string_view segment) { return takes(one, segment); });
}

}  // namespace

void Router::add(Route route) {
    auto segments = segmentsOf<std::string>(route.pattern);
    route.number = m_entries.size();
    m_entries.push_back({std::move(route), std::move(segments)});
}

Router::Match Router::match(beast::http::verb method, std::string_view path) const {
    using beast::http::verb;
    if (method == verb::head) method = verb::get;
    const auto segments = segmentsOf<std::string_view>(path);
    Match out;
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
