#include "server/slug.h"
#include "server/store/post_edit.h"
#include "server/web_address.h"

namespace server {
namespace {

void postFieldsReadTags(Fields& fields, PostFields& out) {
    const auto names = fields.texts("tags", mostTags, 191);
    if (!names) return;
    out.tags.emplace();
    for (const std::string& written : *names) {
        const std::string name = trimmed(written);
        if (name.empty())
            fields.problem("tags", "empty");
        else
            out.tags->push_back({.slug = tagSlug(name), .name = name});
    }
}

void readCover(Fields& fields, PostFields& out) {
    if (fields.isNull("cover")) {
        out.coverMediaId.emplace();
        out.coverAlt.emplace();
    }
    auto cover = fields.inside("cover");
    if (!cover) return;
    out.coverMediaId = cover->clearableInteger("media_id");
    out.coverAlt = cover->clearableText("alt", 191);
    fields.adopt(std::move(*cover), {"url"});
}

void readSeo(Fields& fields, PostFields& out) {
    auto seo = fields.inside("seo");
    if (!seo) return;
    out.metaTitle = seo->clearableText("meta_title", 300);
    out.metaDescription = seo->clearableText("meta_description", 500);
    out.canonicalUrl = seo->clearableText("canonical_url", 2000);
    if (out.canonicalUrl && *out.canonicalUrl && !isWebAddress(**out.canonicalUrl))
        seo->problem("canonical_url", "invalid_url");
    out.isNoindex = seo->boolean("noindex");
    fields.adopt(std::move(*seo));
}

std::optional<std::string> readBody(Fields& fields) {
    auto body = fields.text("body_md", bodyLimit);
    if (body && body->size() > bodyLimit) fields.problem("body_md", "too_long");
    return body;
}

}  // namespace

PostFields readPostFields(const Request& request) {
    Fields fields(request);
    PostFields out;
    out.title = fields.text("title", 255);
    out.slug = fields.text("slug", slugLength);
    if (out.slug && !isSlug(*out.slug)) fields.problem("slug", "invalid_slug");
    out.isSlugLocked = fields.boolean("slug_locked");
    out.bodyMd = readBody(fields);
    out.excerpt = fields.clearableText("excerpt", 300);
    readCover(fields, out);
    readSeo(fields, out);
    out.authors = fields.ids("authors", 50);
    if (out.authors && out.authors->empty()) fields.problem("authors", "required");
    postFieldsReadTags(fields, out);
    out.createdAt = fields.text("created_at", 40);
    fields.finish({"id", "version", "status", "word_count", "reading_minutes", "publish_at",
                   "publish_timezone", "published_at", "first_published_at", "updated_at", "updated_by",
                   "deleted_at", "permissions", "working_copy", "has_working_copy"});
    return out;
}

CopyFields readCopyFields(const Request& request) {
    Fields fields(request);
    CopyFields out;
    out.baseVersion = fields.integer("base_version", 1, INT64_MAX);
    out.title = fields.text("title", 255);
    out.bodyMd = readBody(fields);
    out.excerpt = fields.clearableText("excerpt", 300);
    fields.finish({"version", "saved_at", "saved_by", "apply_at"});
    return out;
}

}  // namespace server
