#include "sandbox/sample_posts.h"

#include "core/json.h"
#include "sandbox/sample_builder.h"
#include "sandbox/sample_post.h"
#include "sandbox/sample_time.h"

#include <QDir>

namespace sandbox {
namespace {

constexpr QLatin1String workingCopyEnding(".working-copy");

/// Media addresses instead of file names.
QString withAddresses(const SampleBuilder& sample, QString body) {
    for (auto it = sample.media.cbegin(); it != sample.media.cend(); ++it)
        body.replace(QStringLiteral("(media/%1)").arg(it.key()),
                     QStringLiteral("(/media/%1/file)").arg(it.value()));
    return body;
}

void addRevisions(SampleBuilder& sample, qint64 id, const SamplePost& post) {
    const int count = post.text("revisions").toInt();
    const QDateTime created = sampleTime(post.text("created"), sample.now).value_or(sample.now);
    const QDateTime updated = sampleTime(post.text("updated"), sample.now).value_or(sample.now);
    const auto published = sampleTime(post.text("published"), sample.now);
    const bool wentLive = post.text("status") == QLatin1String("published") && published.has_value();
    for (int number = 1; number <= count; ++number) {
        const QDateTime at = created.addSecs(created.secsTo(updated) * number / (count + 1));
        sample.add("post_revision",
                   {{"post_id", id},
                    {"n", number},
                    {"post_version", number},
                    {"reason", QLatin1String("saved")},
                    {"title", post.text("title")},
                    {"slug", post.text("slug")},
                    {"body_md", withAddresses(sample, post.bodyAtState(number, count))},
                    {"excerpt", orNull(post.text("excerpt"))},
                    {"tags", QJsonArray::fromStringList(post.list("tags"))},
                    {"status", QLatin1String(wentLive && at >= *published ? "published" : "draft")},
                    {"created_by", sample.person(post.list("authors").value(0))},
                    {"created_at", core::toRfc3339(at)}});
    }
}

void addPost(SampleBuilder& sample, qint64 id, const SamplePost& post) {
    const QString status = post.text("status");
    const bool isPublished = status == QLatin1String("published"),
               isScheduled = status == QLatin1String("scheduled");
    const QStringList authors = post.list("authors");
    const qint64 first = sample.person(authors.value(0));
    const QJsonValue went = sample.time(post.text("published"));
    const qint64 cover = sample.media.value(post.text("cover"));
    if (post.has("cover") && cover == 0)
        sample.complain(QStringLiteral("there is no media/%1").arg(post.text("cover")));
    sample.add("post", {{"id", id},
                        {"version", post.text("revisions").toInt() + 1},
                        {"status", status == QLatin1String("trash") ? QStringLiteral("draft") : status},
                        {"title", post.text("title")},
                        {"slug", post.text("slug")},
                        {"slug_locked", isPublished},
                        {"body_md", withAddresses(sample, post.body)},
                        {"excerpt", orNull(post.text("excerpt"))},
                        {"cover_media_id", cover == 0 ? QJsonValue() : QJsonValue(cover)},
                        {"cover_alt", orNull(sample.alts.value(cover))},
                        {"meta_title", orNull(post.text("meta_title"))},
                        {"meta_description", orNull(post.text("meta_description"))},
                        {"publish_at", isScheduled ? went : QJsonValue()},
                        {"publish_timezone", orNull(post.text("timezone"))},
                        {"published_at", isPublished ? went : QJsonValue()},
                        {"first_published_at", isScheduled ? QJsonValue() : went},
                        {"created_by", first},
                        {"updated_by", first},
                        {"created_at", sample.time(post.text("created"))},
                        {"updated_at", sample.time(post.text("updated"))},
                        {"deleted_at", sample.time(post.text("trashed"))},
                        {"deleted_by", post.has("trashed") ? QJsonValue(first) : QJsonValue()}});
    for (int i = 0; i < authors.size(); ++i)
        sample.add("post_author", {{"post_id", id}, {"user_id", sample.person(authors[i])}, {"position", i}});
    const QStringList tags = post.list("tags");
    for (int i = 0; i < tags.size(); ++i) {
        if (!sample.tags.contains(tags[i]))
            sample.complain(QStringLiteral("there is no tag %1").arg(tags[i]));
        sample.add("post_tag", {{"post_id", id}, {"tag_id", sample.tags.value(tags[i])}, {"position", i}});
    }
    for (const QString& slug : post.list("old_slugs"))
        sample.add("post_slug_history", {{"slug", slug}, {"post_id", id}, {"created_at", went}});
    addRevisions(sample, id, post);
}

void addWorkingCopy(SampleBuilder& sample, qint64 id, const SamplePost& copy) {
    const QJsonObject post = sample.out.rows.value(QStringLiteral("post"))[id - 1].toObject();
    sample.add("post_working_copy", {{"post_id", id},
                                     {"base_version", post.value(QLatin1String("version"))},
                                     {"title", copy.has("title") ? QJsonValue(copy.text("title"))
                                                                 : post.value(QLatin1String("title"))},
                                     {"body_md", withAddresses(sample, copy.body)},
                                     {"excerpt", copy.has("excerpt") ? QJsonValue(copy.text("excerpt"))
                                                                     : post.value(QLatin1String("excerpt"))},
                                     {"saved_by", sample.person(copy.text("by"))},
                                     {"saved_at", sample.time(copy.text("updated"))}});
}

}  // namespace

core::Result<void> readSamplePosts(SampleBuilder& sample) {
    const QStringList names = QDir(sample.folder + QStringLiteral("/posts"))
                                  .entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name);
    QList<std::pair<QString, SamplePost>> copies;
    for (const QString& name : names) {
        const auto text = sample.readText(QStringLiteral("posts/") + name);
        if (!text) return core::fail(text);
        const auto post = parseSamplePost(*text, name);
        if (!post) return core::fail(post);
        const QString stem = name.chopped(3);
        if (stem.endsWith(workingCopyEnding)) {
            copies.append({stem.chopped(workingCopyEnding.size()), *post});
            continue;
        }
        const qint64 id = sample.posts.size() + 1;
        sample.posts.insert(stem, id);
        sample.titles.insert(id, post->text("title"));
        addPost(sample, id, *post);
    }
    for (const auto& [stem, copy] : copies) {
        if (sample.posts.contains(stem))
            addWorkingCopy(sample, sample.posts.value(stem), copy);
        else
            sample.complain(QStringLiteral("there is no post %1 to have a working copy").arg(stem));
    }
    return {};
}

}  // namespace sandbox
