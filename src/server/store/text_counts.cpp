#include "server/store/text_counts.h"

namespace server {

std::optional<language::Statistics> TextCounts::find(std::int64_t post, std::int64_t version) const {
    const auto found = m_posts.find(post);
    if (found == m_posts.end() || found->second.version != version) return {};
    return found->second.statistics;
}

language::Statistics TextCounts::of(std::int64_t post, std::int64_t version, std::string_view body) {
    constexpr std::size_t most = 100'000;
    if (const auto known = find(post, version)) return *known;
    if (m_posts.size() >= most) m_posts.clear();
    const language::Statistics counted = language::statistics(body);
    m_posts.insert_or_assign(post, Counted{.version = version, .statistics = counted});
    return counted;
}

}  // namespace server
