#include "server/store/post_json.h"

#include "server/store/json_text.h"
#include "server/store/post_rules.h"

#include <algorithm>

namespace server {
namespace {

void appendPerson(JsonText& json, const std::optional<PersonName>& person) {
    if (!person) {
        json.null();
        return;
    }
    json.open('{').member("id").number(person->id).member("name").text(person->name).close('}');
}

void appendCover(JsonText& json, const PostRow& post) {
    if (!post.coverMediaId) {
        json.null();
        return;
    }
    const std::string id = std::to_string(*post.coverMediaId);
    json.open('{').member("media_id").raw(id).member("url").raw("\"/media/").raw(id).raw("/file\"");
    json.member("alt").optionalText(post.coverAlt ? post.coverAlt : post.mediaAlt).close('}');
}

void appendParts(JsonText& json, const PostRow& post) {
    json.member("authors").open('[');
    for (const PostPart& author : post.authors)
        json.element().open('{').member("id").number(author.id).member("name").text(author.name).close('}');
    json.close(']').member("tags").open('[');
    for (const PostPart& tag : post.tags)
        json.element()
            .open('{')
            .member("id")
            .number(tag.id)
            .member("slug")
            .text(tag.slug)
            .member("name")
            .text(tag.name)
            .close('}');
    json.close(']');
}

void appendPublic(JsonText& json, const PostRow& post, PostForm form) {
    json.member("id").number(post.id).member("version").number(post.version);
    json.member("status").text(word(post.status));
    json.member("title").text(post.title).member("slug").text(post.slug);
    json.member("excerpt").optionalText(post.excerpt).member("cover");
    appendCover(json, post);
    appendParts(json, post);
    json.member("word_count").number(post.length.words);
    json.member("reading_minutes").number(std::max(1, post.length.minutes));
    json.member("published_at").optionalTime(post.publishedAt);
    json.member("first_published_at").optionalTime(post.firstPublishedAt);
    json.member("created_at").time(post.createdAt).member("updated_at").time(post.updatedAt);
    if (form == PostForm::Summary) return;
    json.member("body_md").text(post.bodyMd);
    if (post.bodyHtml) json.member("body_html").text(*post.bodyHtml);
    json.member("seo").open('{');
    json.member("meta_title").optionalText(post.metaTitle);
    json.member("meta_description").optionalText(post.metaDescription);
    json.member("canonical_url").optionalText(post.canonicalUrl);
    json.member("noindex").boolean(post.isNoindex).close('}');
}

void appendCopy(JsonText& json, const std::optional<PostRow::Copy>& copy) {
    json.member("working_copy");
    if (!copy) {
        json.null();
        return;
    }
    json.open('{').member("base_version").number(copy->baseVersion).member("version").number(copy->version);
    json.member("title").text(copy->title).member("body_md").text(copy->bodyMd);
    json.member("excerpt").optionalText(copy->excerpt).member("saved_at").time(copy->savedAt);
    json.member("apply_at").optionalTime(copy->applyAt).member("saved_by");
    appendPerson(json, copy->savedBy);
    json.close('}');
}

void appendStaff(JsonText& json, const PostRow& post, PostForm form) {
    json.member("slug_locked").boolean(post.isSlugLocked);
    json.member("publish_at").optionalTime(post.publishAt);
    json.member("publish_timezone").optionalText(post.publishTimezone);
    json.member("updated_by");
    appendPerson(json, post.updatedBy);
    json.member("deleted_at").optionalTime(post.deletedAt);
    json.member("has_working_copy").boolean(post.copy.has_value());
    if (form == PostForm::Full) appendCopy(json, post.copy);
}

}  // namespace

Audience audienceOf(const std::optional<Asker>& asker) {
    return asker && asker->may(Capability::OpenConsole) ? Audience::Staff : Audience::Public;
}

bool seesStaffPart(const Asker& asker, const PostState& state) {
    return asker.may(Capability::OpenConsole) && (asker.may(Capability::ReadAllDrafts) || state.isOwn);
}

void appendPostJson(std::string& out, const PostRow& post, PostForm form, const std::optional<Asker>& asker) {
    JsonText json(out);
    json.open('{');
    appendPublic(json, post, form);
    if (audienceOf(asker) == Audience::Staff) {
        const PostState state = post.state(&*asker);
        if (seesStaffPart(*asker, state)) appendStaff(json, post, form);
        json.member("permissions").raw(postPermissions(*asker, state));
    }
    json.close('}');
}

std::string postJson(const PostRow& post, PostForm form, const std::optional<Asker>& asker) {
    std::string out;
    out.reserve(1024 + post.bodyMd.size() + post.bodyMd.size() / 16);
    appendPostJson(out, post, form, asker);
    return out;
}

}  // namespace server
