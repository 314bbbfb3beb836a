#include "server/store/post_edit.h"

#include "server/http/api_error.h"
#include "server/slug.h"
#include "server/store/database.h"

#include <algorithm>

namespace server {
namespace {

bool isSameList(const std::vector<TagName>& wanted, const std::vector<TagName>& current) {
    return std::ranges::equal(wanted, current, [](const TagName& left, const TagName& right) {
        return left.slug == right.slug || left.name == right.name;
    });
}

template <typename T>
bool postEditDiffers(const Change<T>& change, const std::optional<T>& current) {
    return change && *change != current;
}

/// The slug that the edit leads to: chosen, or following the title while the post is a draft nobody has
/// seen and nobody has chosen one.
void changeSlug(PostUpdate& update, const PostFacts& facts, const PostFields& fields) {
    const bool follows = !facts.isSlugLocked && !facts.wasPublished && !fields.isSlugLocked.value_or(false);
    if (fields.slug && *fields.slug != facts.slug) {
        update.set("slug", "slug", *fields.slug, "text");
        if (!fields.isSlugLocked) update.setQuietly("slug_locked", "true");
        update.also(
            "delete from post_slug_history h using changed where h.slug = changed.slug and h.post_id = "
            "changed.id");
        if (facts.wasPublished) update.keepOldSlug();
    } else if (!fields.slug && fields.title && *fields.title != facts.title && follows) {
        const std::string base = slugify(*fields.title);
        if (!base.empty() && base != facts.slug)
            update.setTo("slug", "slug", freeSlug(update.parameter(base, "text"), "p.id"));
    }
    if (fields.isSlugLocked && *fields.isSlugLocked != facts.isSlugLocked)
        update.set("slug_locked", "slug_locked", *fields.isSlugLocked, "boolean");
}

void changeText(PostUpdate& update, const PostFacts& facts, const PostFields& fields) {
    const bool hasTitle = fields.title && *fields.title != facts.title;
    const bool hasBody = fields.bodyMd && *fields.bodyMd != facts.row->bodyMd;
    const bool hasExcerpt = postEditDiffers(fields.excerpt, facts.excerpt);
    const bool isLive = facts.state.status == PostStatus::Published;
    if (isLive && (hasTitle || hasBody || hasExcerpt))
        throw ApiError(
            409, "use_working_copy",
            "The post is live, and its text changes only by publishing. Save the edits as its working copy, "
            "then publish that.");
    if (hasTitle) update.set("title", "title", *fields.title, "text");
    if (hasBody) update.setBody(*fields.bodyMd);
    if (hasExcerpt) update.set("excerpt", "excerpt", *fields.excerpt, "text");
}

void changeRest(PostUpdate& update, const PostFacts& facts, const PostFields& fields) {
    if (postEditDiffers(fields.coverMediaId, facts.coverMediaId))
        update.set("cover", "cover_media_id", *fields.coverMediaId, "bigint");
    if (postEditDiffers(fields.coverAlt, facts.coverAlt))
        update.set("cover", "cover_alt", *fields.coverAlt, "text");
    if (postEditDiffers(fields.metaTitle, facts.metaTitle))
        update.set("seo", "meta_title", *fields.metaTitle, "text");
    if (postEditDiffers(fields.metaDescription, facts.metaDescription))
        update.set("seo", "meta_description", *fields.metaDescription, "text");
    if (postEditDiffers(fields.canonicalUrl, facts.canonicalUrl))
        update.set("seo", "canonical_url", *fields.canonicalUrl, "text");
    if (fields.isNoindex && *fields.isNoindex != facts.isNoindex)
        update.set("seo", "noindex", *fields.isNoindex, "boolean");
    if (fields.tags && !isSameList(*fields.tags, facts.tags)) update.setTags(*fields.tags);
    if (fields.authors && *fields.authors != facts.authors) update.setAuthors(*fields.authors);
}

/// Autosaves would fill the log; it keeps what somebody meant to do: a saved revision, another address, other
/// authors.
bool belongsInAudit(const std::vector<std::string>& fields, Revision revision) {
    return revision == Revision::Keep || std::ranges::find(fields, "slug") != fields.end() ||
           std::ranges::find(fields, "authors") != fields.end();
}

void describe(PostUpdate& update, const PostFacts& facts, const PostFields& fields, Revision revision) {
    if (!belongsInAudit(update.fields(), revision)) return;
    boost::json::object before{{"version", facts.version}};
    boost::json::object after{{"version", facts.version + 1}};
    const auto changed = [&update](std::string_view field) {
        return std::ranges::find(update.fields(), field) != update.fields().end();
    };
    if (changed("title")) {
        before["title"] = facts.title;
        after["title"] = *fields.title;
    }
    if (changed("slug")) {
        before["slug"] = facts.slug;
        if (fields.slug) after["slug"] = *fields.slug;
    }
    if (changed("authors")) {
        before["authors"] = boost::json::array(facts.authors.begin(), facts.authors.end());
        after["authors"] = boost::json::array(fields.authors->begin(), fields.authors->end());
    }
    boost::json::array names;
    for (const std::string& field : update.fields())
        names.emplace_back(field);
    after["fields"] = names;
    update.audit("post.updated", before, after);
}

/// What autosaves have written already becomes a revision now.
Task<WrittenPost> keepRevisionOnly(const Call& call, const PostFacts& facts) {
    PostUpdate update(call, facts);
    update.keepRevision("saved");
    co_return co_await update.runBeside();
}

}  // namespace

Task<WrittenPost> editPost(const Call& call, const PostFacts& facts, const PostFields& fields,
                           Revision revision) {
    if (fields.authors && *fields.authors != facts.authors) call.require(Capability::SetAuthors);
    if (fields.slug && *fields.slug != facts.slug)
        co_await requireNoOldAddress(call.database(), *fields.slug, facts.id);
    PostUpdate update(call, facts);
    changeText(update, facts, fields);
    changeSlug(update, facts, fields);
    changeRest(update, facts, fields);
    if (update.isEmpty() && revision == Revision::None)
        co_return (co_await loadPost(call.database(), call.asker, facts.id)).value();
    if (update.isEmpty()) co_return co_await keepRevisionOnly(call, facts);
    if (revision == Revision::Keep) update.keepRevision("saved");
    describe(update, facts, fields, revision);
    co_return co_await update.run();
}

}  // namespace server
