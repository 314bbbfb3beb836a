#include "server/events/announcer.h"

#include "server/store/database.h"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>

#include <charconv>
#include <map>
#include <string_view>
#include <utility>

namespace server {
namespace {

using Audiences = std::map<std::int64_t, PostAudience>;

std::vector<std::int64_t> numbers(std::string_view text) {
    std::vector<std::int64_t> out;
    while (!text.empty()) {
        const std::size_t space = std::min(text.find(' '), text.size());
        std::int64_t number = 0;
        std::from_chars(text.data(), text.data() + space, number);
        out.push_back(number);
        text.remove_prefix(std::min(space + 1, text.size()));
    }
    return out;
}

Task<Audiences> audiencesOf(Database& database, const std::vector<Notification>& changes) {
    std::vector<std::int64_t> posts;
    for (const Notification& one : changes)
        if (one.kind == Notification::Kind::Post) posts.push_back(one.id);
    Audiences out;
    if (posts.empty()) co_return out;
    const Result rows = co_await database.read({R"(
        select p.id, p.first_published_at is not null as was_public,
               (select string_agg(a.user_id::text, ' ') from post_author a where a.post_id = p.id) as authors
        from post p where p.id = any($1::bigint[]))",
                                                Values(posts)});
    for (int row = 0; row < rows.rows(); ++row)
        out[rows.integer(row, "id")] = {.wasPublic = rows.boolean(row, "was_public"),
                                        .authors = numbers(rows.text(row, "authors"))};
    co_return out;
}

}  // namespace

void Announcer::take(const Notification& change) {
    // Who is meant shall not wait for a question about posts.
    if (change.kind != Notification::Kind::Post) return m_hub.publish(change, {});
    if (!m_isAnnouncing && m_hub.passOver()) return;
    m_waiting.push_back(change);
    if (!std::exchange(m_isAnnouncing, true))
        asio::co_spawn(m_context.get_executor(), announce(), asio::detached);
}

Task<> Announcer::announce() {
    while (!m_waiting.empty()) {
        const auto changes = std::exchange(m_waiting, {});
        Audiences audiences;
        try {
            audiences = co_await audiencesOf(m_database, changes);
        } catch (const std::exception&) {
            // Without knowing more, only those who may read every draft are told.
        }
        for (const Notification& change : changes) {
            const auto found = audiences.find(change.id);
            m_hub.publish(change, found == audiences.end() ? std::nullopt : std::optional(found->second));
        }
    }
    m_isAnnouncing = false;
}

}  // namespace server
