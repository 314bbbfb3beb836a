#include "server/store/post_list.h"

#include "server/services.h"
#include "server/store/database.h"
#include "server/store/json_text.h"
#include "server/store/post_json.h"
#include "server/store/post_loader.h"
#include "server/store/search_words.h"

#include <algorithm>
#include <array>

namespace server {
namespace {

/// A sort by name: the expression, and the type its values have in a cursor.
struct Sort {
    std::string_view name;
    const char* expression;
    const char* type;
};

// Posts without the time come last in descending order.
constexpr std::array sorts{
    Sort{"updated_at", "p.updated_at", "timestamptz"},
    Sort{"created_at", "p.created_at", "timestamptz"},
    Sort{"published_at", "coalesce(p.published_at, '-infinity')", "timestamptz"},
    Sort{"publish_at", "coalesce(p.publish_at, '-infinity')", "timestamptz"},
    Sort{"title", "lower(p.title)", "text"},
};
/// The same for rows that all have the time, in the form that the index has.
constexpr Sort published{"published_at", "p.published_at", "timestamptz"};

const Sort* sortFrom(std::string_view written) {
    if (written.starts_with('-')) written.remove_prefix(1);
    const auto found = std::ranges::find(sorts, written, &Sort::name);
    return found == sorts.end() ? nullptr : &*found;
}

/// Puts the WHERE clause together; every value is a parameter.
class Condition {
public:
    explicit Condition(const std::optional<Asker>& asker)
        : m_asker(asker),
          m_seesAll(asker && asker->may(Capability::ReadAllDrafts)),
          m_hasOwn(asker && asker->may(Capability::EditOwnPosts)) {
        if (m_seesAll) return;
        const std::string isPublic = "(p.status = 'published' and p.deleted_at is null)";
        // Nobody's own posts and everybody's public ones: the shape that the index on published posts serves.
        add(m_hasOwn ? "(" + isPublic +
                           " or exists (select from post_author o where o.post_id = p.id and o.user_id = " +
                           asking() + "))"
                     : isPublic);
    }

    bool isPublicOnly() const { return !m_seesAll && !m_hasOwn; }
    /// The asker's id; a parameter only where it is used, because Postgres wants every parameter used.
    std::string asking() {
        if (m_asking.empty()) m_asking = parameter(m_asker->id, "bigint");
        return m_asking;
    }
    void add(const std::string& sql) { m_sql += (m_sql.empty() ? " where " : " and ") + sql; }
    template <typename T>
    std::string parameter(const T& value, const char* type) {
        return "$" + std::to_string(m_values.add(value)) + "::" + type;
    }
    const std::string& sql() const { return m_sql; }
    Values& values() { return m_values; }

    void narrow(const PostFilter& filter) {
        if (filter.author)
            add("exists (select from post_author f where f.post_id = p.id and f.user_id = " +
                parameter(*filter.author, "bigint") + ")");
        if (filter.tag)
            add("exists (select from post_tag pt join tag t on t.id = pt.tag_id where pt.post_id = p.id and "
                "t.slug = " +
                parameter(*filter.tag, "text") + ")");
        if (filter.updatedSince) add("p.updated_at >= " + parameter(*filter.updatedSince, "timestamptz"));
        if (filter.text) {
            const std::string like = "p.title ilike " + parameter(containsPattern(*filter.text), "text");
            const std::string words = prefixQuery(*filter.text);
            add(words.empty()
                    ? like
                    : "(p.search @@ to_tsquery('simple', " + parameter(words, "text") + ") or " + like + ")");
        }
    }
    void narrowByState(const PostFilter& filter) {
        add(filter.trash == PostFilter::Trash::Only ? "p.deleted_at is not null" : "p.deleted_at is null");
        if (filter.status) add("p.status = " + parameter(*filter.status, "post_status"));
    }

private:
    Values m_values;
    const std::optional<Asker>& m_asker;
    std::string m_asking;
    bool m_seesAll;
    bool m_hasOwn;
    std::string m_sql;
};

Statement pageStatement(const std::optional<Asker>& asker, const PostFilter& filter,
                        const std::optional<Position>& from) {
    Condition condition(asker);
    condition.narrow(filter);
    condition.narrowByState(filter);
    const bool isAllPublished = condition.isPublicOnly() || filter.status == "published";
    const Sort& found = *sortFrom(filter.sort);
    const Sort& sort = found.name == published.name && isAllPublished ? published : found;
    const bool isDescending = filter.sort.starts_with('-');
    if (from)
        condition.add("(" + std::string(sort.expression) + ", p.id) " + (isDescending ? "<" : ">") + " (" +
                      condition.parameter(from->sortKey, sort.type) + ", " +
                      condition.parameter(from->id, "bigint") + ")");
    const std::string direction = isDescending ? " desc" : "";
    const std::string order = std::string(" order by ") + sort.expression + direction + ", p.id" + direction;
    // The page first, so that what belongs to a post is read for one page only. The limit is a
    // parameter, so that callers cannot make ever new texts, each of which has to be prepared.
    const std::string page = "(select p.* from post p" + condition.sql() + order + " limit " +
                             condition.parameter(filter.limit + 1, "bigint") + ")";
    const Audience audience = audienceOf(asker);
    return {"select " + postSelectList(PostForm::Summary, audience, Parts::Apart) + ", " + sort.expression +
                " as sort_key" + postFrom(PostForm::Summary, audience, page) + order,
            condition.values(), Format::Binary};
}

/// The value a row was sorted by, in a form that Postgres reads back.
std::string sortKey(const Result& page, int row, const PostFilter& filter) {
    return std::string_view(sortFrom(filter.sort)->type) == "timestamptz"
               ? postgresTime(page.integer(row, "sort_key"))
               : std::string(page.text(row, "sort_key"));
}

Statement countStatement(const std::optional<Asker>& asker, const PostFilter& filter) {
    Condition condition(asker);
    condition.narrow(filter);
    return {
        "select json_build_object('all', count(*) filter (where p.deleted_at is null), "
        "'draft', count(*) filter (where p.deleted_at is null and p.status = 'draft'), "
        "'scheduled', count(*) filter (where p.status = 'scheduled'), "
        "'published', count(*) filter (where p.status = 'published'), "
        "'trashed', count(*) filter (where p.deleted_at is not null)) as counts from post p" +
            condition.sql(),
        condition.values()};
}

Statement totalStatement(const std::optional<Asker>& asker, const PostFilter& filter) {
    Condition condition(asker);
    condition.narrow(filter);
    condition.narrowByState(filter);
    return {"select count(*) as total from post p" + condition.sql(), condition.values()};
}

bool wants(Extra extra, Extra part) {
    return (static_cast<int>(extra) & static_cast<int>(part)) != 0;
}

}  // namespace

bool isPostSort(std::string_view sort) {
    return sortFrom(sort) != nullptr;
}

std::string PostFilter::fingerprint(const std::optional<Asker>& asker) const {
    std::string out = "posts";
    const auto add = [&out](const std::optional<std::string>& part) {
        out += part ? "\n=" + std::to_string(part->size()) + ":" + *part : "\n-";
    };
    add(status);
    add(author ? std::optional(std::to_string(*author)) : std::nullopt);
    add(tag);
    add(text);
    add(updatedSince);
    add(trash == Trash::Only ? "trash" : "");
    add(sort);
    // Nobody's list and a person's list are different lists.
    add(asker ? std::to_string(asker->id) : "");
    return out;
}

Task<PostListing> listPosts(const Services& services, const std::optional<Asker>& asker,
                            const PostFilter& filter, const std::optional<Position>& from, Extra extra) {
    std::vector<Statement> statements;
    statements.push_back(pageStatement(asker, filter, from));
    if (wants(extra, Extra::Counts)) statements.push_back(countStatement(asker, filter));
    if (wants(extra, Extra::Total)) statements.push_back(totalStatement(asker, filter));
    const auto results = co_await services.database.readAll(std::move(statements));

    PostListing out;
    const Result& page = results[0];
    const int shown = std::min(page.rows(), filter.limit);
    std::vector<PostRow> posts;
    posts.reserve(static_cast<std::size_t>(shown));
    for (int row = 0; row < shown; ++row)
        posts.push_back(readPostRow(page, row, PostForm::Summary, audienceOf(asker), Parts::Apart));
    const auto parts = co_await services.posts.addParts(posts);
    co_await services.posts.addLengths(posts);
    out.posts.reserve(static_cast<std::size_t>(shown) * 800);
    out.posts.push_back('[');
    for (const PostRow& post : posts) {
        if (out.posts.size() > 1) out.posts.push_back(',');
        appendPostJson(out.posts, post, PostForm::Summary, asker);
    }
    out.posts.push_back(']');
    if (page.rows() > filter.limit)
        out.end = Position{.sortKey = sortKey(page, shown - 1, filter), .id = posts.back().id};
    if (wants(extra, Extra::Counts)) out.counts = results[1].text(0, "counts");
    if (wants(extra, Extra::Total)) out.total = results.back().integer(0, "total");
    co_return out;
}

}  // namespace server
