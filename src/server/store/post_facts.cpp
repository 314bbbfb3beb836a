#include "server/store/post_facts.h"

#include "server/http/api_error.h"
#include "server/http/etag.h"
#include "server/store/post_loader.h"
#include "server/store/row_change.h"

#include <algorithm>

namespace server {
namespace {

/// Bodies may be large, so the facts of many posts come a few posts at a time.
constexpr std::size_t mostAtOnce = 16;

std::optional<std::string> owned(const std::optional<std::string_view>& text) {
    return text ? std::optional(std::string(*text)) : std::nullopt;
}

PostFacts factsOf(const PostRow& row, const Asker& asker) {
    PostFacts out{.id = row.id,
                  .version = row.version,
                  .state = row.state(&asker),
                  .wasPublished = row.wasPublished,
                  .title = std::string(row.title),
                  .slug = std::string(row.slug),
                  .isSlugLocked = row.isSlugLocked,
                  .excerpt = owned(row.excerpt),
                  .coverMediaId = row.coverMediaId,
                  .coverAlt = owned(row.coverAlt),
                  .metaTitle = owned(row.metaTitle),
                  .metaDescription = owned(row.metaDescription),
                  .canonicalUrl = owned(row.canonicalUrl),
                  .isNoindex = row.isNoindex};
    for (const PostPart& author : row.authors)
        out.authors.push_back(author.id);
    for (const PostPart& tag : row.tags)
        out.tags.push_back({std::string(tag.slug), std::string(tag.name)});
    if (row.copy)
        out.copy = CopyFacts{.title = std::string(row.copy->title), .excerpt = owned(row.copy->excerpt)};
    return out;
}

}  // namespace

void requireAllowed(const Asker& asker, const PostFacts& facts, PostAction action) {
    if (!mayKnow(&asker, facts.state)) throw notFound("post");
    requireRole(asker, facts.state, action);
}

Task<std::vector<PostFacts>> factsOf(const Call& call, const std::vector<std::int64_t>& ids) {
    std::vector<PostFacts> out;
    for (std::size_t i = 0; i < ids.size(); i += mostAtOnce) {
        const std::vector<std::int64_t> some(
            ids.begin() + static_cast<std::ptrdiff_t>(i),
            ids.begin() + static_cast<std::ptrdiff_t>(std::min(i + mostAtOnce, ids.size())));
        const auto found = co_await call.services.posts.posts(some, Audience::Staff);
        for (const std::int64_t id : some)
            if (const auto row = found.find(id)) out.push_back(factsOf(*row, call.signedIn()));
    }
    co_return out;
}

Task<PostFacts> postForWrite(const Call& call, std::int64_t id, PostAction action) {
    const Asker& asker = call.signedIn();
    const auto found = co_await call.services.posts.posts({id}, Audience::Staff);
    const auto row = found.find(id);
    if (!row) throw notFound("post");
    PostFacts facts = factsOf(*row, asker);
    facts.row = row;
    requireAllowed(asker, facts, action);
    const auto known = namedVersion(call.request, "post", id, facts.version);
    if (known != facts.version) throw co_await versionConflict(call.database(), "post", id, known);
    requireState(facts.state, action);
    co_return facts;
}

}  // namespace server
