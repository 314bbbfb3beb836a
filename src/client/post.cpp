#include "client/post.h"

namespace client {
namespace {

PostStatus statusFrom(const QString& word) {
    if (word == QLatin1String("published")) return PostStatus::Published;
    if (word == QLatin1String("scheduled")) return PostStatus::Scheduled;
    return PostStatus::Draft;
}

template <typename T>
QList<T> listOf(core::JsonReader& json, const char* name) {
    if (!json.has(name)) return {};
    return json.list(name, [](core::JsonReader& one) { return T::read(one); });
}

}  // namespace

QString toWord(PostStatus status) {
    switch (status) {
        case PostStatus::Draft:
            return QStringLiteral("draft");
        case PostStatus::Scheduled:
            return QStringLiteral("scheduled");
        case PostStatus::Published:
            return QStringLiteral("published");
    }
    Q_UNREACHABLE();
}

std::optional<Author> Author::readOptional(core::JsonReader& owner, const char* name) {
    if (!owner.has(name)) return {};
    core::JsonReader author = owner.object(name);
    return Author::read(author);
}

Author Author::read(core::JsonReader& json) {
    return {.id = json.integer("id"), .name = json.optionalText("name").value_or(QString())};
}

Tag Tag::read(core::JsonReader& json) {
    return {.id = json.integer("id"), .slug = json.text("slug"), .name = json.text("name")};
}

PostSummary PostSummary::read(core::JsonReader& json) {
    return {
        .id = json.integer("id"),
        .version = json.integer("version"),
        .status = statusFrom(json.text("status")),
        .title = json.text("title"),
        .slug = json.optionalText("slug").value_or(QString()),
        .excerpt = json.optionalText("excerpt").value_or(QString()),
        .authors = listOf<Author>(json, "authors"),
        .tags = listOf<Tag>(json, "tags"),
        .publishAt = json.optionalTime("publish_at"),
        .publishedAt = json.optionalTime("published_at"),
        .createdAt = json.time("created_at"),
        .updatedAt = json.time("updated_at"),
        .updatedBy = Author::readOptional(json, "updated_by"),
        .deletedAt = json.optionalTime("deleted_at"),
        .hasWorkingCopy = json.value("working_copy").isObject() || json.value("has_working_copy").toBool(),
        .permissions = Permissions::read(json)};
}

WorkingCopy WorkingCopy::read(core::JsonReader& json) {
    return {.baseVersion = json.integer("base_version"),
            .version = json.integer("version"),
            .title = json.text("title"),
            .bodyMd = json.text("body_md"),
            .excerpt = json.optionalText("excerpt").value_or(QString()),
            .savedAt = json.time("saved_at"),
            .savedBy = Author::readOptional(json, "saved_by")};
}

Post Post::read(core::JsonReader& json) {
    Post post{PostSummary::read(json), json.text("body_md"), std::nullopt, QString()};
    if (json.has("cover")) {
        core::JsonReader cover = json.object("cover");
        post.cover =
            Cover{.mediaId = cover.integer("media_id"), .alt = cover.optionalText("alt").value_or(QString())};
    }
    if (json.has("seo")) {
        core::JsonReader seo = json.object("seo");
        post.seo = {.metaTitle = seo.optionalText("meta_title").value_or(QString()),
                    .metaDescription = seo.optionalText("meta_description").value_or(QString()),
                    .canonicalUrl = seo.optionalText("canonical_url").value_or(QString()),
                    .isNoindex = seo.booleanOr("noindex", false)};
    }
    post.isSlugLocked = json.booleanOr("slug_locked", false);
    post.publishTimezone = json.optionalText("publish_timezone").value_or(QString());
    post.firstPublishedAt = json.optionalTime("first_published_at");
    if (json.has("working_copy")) {
        core::JsonReader copy = json.object("working_copy");
        post.workingCopy = WorkingCopy::read(copy);
    }
    return post;
}

namespace {

QJsonValue orNull(const QString& text) {
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue toJson(const std::optional<Cover>& cover) {
    if (!cover) return QJsonValue::Null;
    return QJsonObject{{QStringLiteral("media_id"), cover->mediaId},
                       {QStringLiteral("alt"), orNull(cover->alt)}};
}

QJsonObject toJson(const Seo& seo) {
    return {{QStringLiteral("meta_title"), orNull(seo.metaTitle)},
            {QStringLiteral("meta_description"), orNull(seo.metaDescription)},
            {QStringLiteral("canonical_url"), orNull(seo.canonicalUrl)},
            {QStringLiteral("noindex"), seo.isNoindex}};
}

}  // namespace

QJsonObject PostChanges::toJson() const {
    QJsonObject out;
    if (title) out[QStringLiteral("title")] = *title;
    if (slug) out[QStringLiteral("slug")] = *slug;
    if (bodyMd) out[QStringLiteral("body_md")] = *bodyMd;
    if (excerpt) out[QStringLiteral("excerpt")] = orNull(*excerpt);
    if (tags) out[QStringLiteral("tags")] = QJsonArray::fromStringList(*tags);
    if (authorIds) {
        QJsonArray ids;
        for (const qint64 id : *authorIds)
            ids.append(id);
        out[QStringLiteral("authors")] = ids;
    }
    if (cover) out[QStringLiteral("cover")] = client::toJson(*cover);
    if (seo) out[QStringLiteral("seo")] = client::toJson(*seo);
    if (isSlugLocked) out[QStringLiteral("slug_locked")] = *isSlugLocked;
    if (createdAt) out[QStringLiteral("created_at")] = core::toRfc3339(*createdAt);
    return out;
}

}  // namespace client
