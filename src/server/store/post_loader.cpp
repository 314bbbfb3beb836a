#include "server/store/post_loader.h"

#include "server/store/database.h"

#include <algorithm>

namespace server {
namespace {

/// So many posts go into one question at most.
constexpr std::size_t mostIds = 2'000;
/// Postgres makes a plan once and for all if the plan for a list of unknown length looks no dearer than those
/// for the lists it has seen. It takes an unknown list for ten long, so shorter ones are filled up with
/// nulls, which it skips.
constexpr std::size_t fewestIds = 11;

Sql postsByIds(Audience audience) {
    return "select " + postSelectList(PostForm::Full, audience, Parts::Apart) +
           postFrom(PostForm::Full, audience) + " where p.id = any($1::bigint[])";
}

Values listOf(const std::vector<std::int64_t>& ids) {
    std::string out = "{";
    for (const std::int64_t id : ids)
        out.append(out.size() > 1 ? "," : "").append(std::to_string(id));
    for (std::size_t i = ids.size(); i < fewestIds; ++i)
        out.append(out.size() > 1 ? ",null" : "null");
    return Values(out + "}");
}

}  // namespace

/// Ids that several ask for, and the answer to all of them.
struct PostLoader::Question {
    std::optional<Audience> audience;  ///< nothing: only authors and tags are wanted
    std::vector<std::int64_t> ids;
    std::shared_ptr<Batch> batch;
    // Made by the first who gets the answer.
    std::optional<PostParts> parts;
    std::vector<PostRow> posts;

    std::vector<Statement> statements(const Texts& texts) {
        std::ranges::sort(ids);
        ids.erase(std::ranges::unique(ids).begin(), ids.end());
        const Values list = listOf(ids);
        std::vector<Statement> out;
        if (audience)
            out.push_back(
                {audience == Audience::Staff ? texts.staffPosts : texts.publicPosts, list, Format::Binary});
        out.push_back({texts.parts, list, Format::Binary});
        return out;
    }
    void read(TextCounts& counts) {
        if (parts) return;
        parts.emplace(batch->results.back());
        if (!audience) return;
        const Result& rows = batch->results.front();
        posts.reserve(static_cast<std::size_t>(rows.rows()));
        for (int i = 0; i < rows.rows(); ++i) {
            PostRow& post = posts.emplace_back(readPostRow(rows, i, PostForm::Full, *audience, Parts::Apart));
            post.length = counts.of(post.id, post.version, post.bodyMd);
            parts->addTo(post);
        }
    }
};

PostLoader::PostLoader(Database& database)
    : m_database(database),
      m_texts{.publicPosts = postsByIds(Audience::Public),
              .staffPosts = postsByIds(Audience::Staff),
              .parts = postPartsSql} {}

std::shared_ptr<const PostRow> PostLoader::Answer::find(std::int64_t id) const {
    const auto found = std::ranges::find(*m_posts, id, &PostRow::id);
    if (found == m_posts->end()) return nullptr;
    return {m_posts, &*found};
}

std::shared_ptr<PostLoader::Question> PostLoader::join(std::shared_ptr<Question>& open,
                                                       std::optional<Audience> audience,
                                                       const std::vector<std::int64_t>& ids) {
    if (!open || open->batch->hasLeft() || open->ids.size() >= mostIds) {
        open = std::make_shared<Question>();
        open->audience = audience;
        open->batch =
            m_database.readLater([this, question = open.get()] { return question->statements(m_texts); });
    }
    open->ids.insert(open->ids.end(), ids.begin(), ids.end());
    return open;
}

Task<PostLoader::Answer> PostLoader::posts(std::vector<std::int64_t> ids, Audience audience) {
    const auto question = join(audience == Audience::Staff ? m_staff : m_public, audience, ids);
    co_await m_database.answered(*question->batch);
    question->read(m_counts);
    Answer out;
    out.m_posts = {question, &question->posts};
    co_return out;
}

Task<std::shared_ptr<const void>> PostLoader::addParts(std::vector<PostRow>& posts) {
    std::vector<std::int64_t> ids;
    for (const PostRow& post : posts)
        ids.push_back(post.id);
    if (ids.empty()) co_return nullptr;
    const auto question = join(m_parts, std::nullopt, ids);
    co_await m_database.answered(*question->batch);
    question->read(m_counts);
    for (PostRow& post : posts)
        question->parts->addTo(post);
    co_return question;
}

Task<> PostLoader::addLengths(std::vector<PostRow>& posts) {
    std::vector<std::int64_t> unknown;
    for (PostRow& post : posts) {
        const auto known = m_counts.find(post.id, post.version);
        if (known)
            post.length = *known;
        else
            unknown.push_back(post.id);
    }
    if (unknown.empty()) co_return;
    const Result rows = co_await m_database.read(
        {"select id, version, body_md from post where id = any($1::bigint[])", listOf(unknown)});
    for (int i = 0; i < rows.rows(); ++i) {
        const std::int64_t id = rows.integer(i, "id");
        const auto post = std::ranges::find(posts, id, &PostRow::id);
        post->length = m_counts.of(id, rows.integer(i, "version"), rows.text(i, "body_md"));
    }
}

}  // namespace server
