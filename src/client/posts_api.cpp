#include "client/posts_api.h"

#include "client/reading.h"

#include <QUuid>

namespace client {
namespace {

using Query = decltype(Request::query);

QString postPath(qint64 id) {
    return QStringLiteral("/posts/%1").arg(id);
}

/// The strong ETag the contract gives a post's version.
QString etagOf(qint64 id, qint64 version) {
    return QStringLiteral("\"post-%1-v%2\"").arg(id).arg(version);
}

QString orMadeUp(const QString& key) {
    return key.isEmpty() ? QUuid::createUuid().toString(QUuid::WithoutBraces) : key;
}

Query filterOf(const PostQuery& query) {
    Query out;
    const auto add = [&out](const char* name, const QString& value) {
        if (!value.isEmpty()) out.append({QString::fromLatin1(name), value});
    };
    if (query.status) add("status", toWord(*query.status));
    if (query.trash == PostQuery::Trash::Only) add("trashed", QStringLiteral("1"));
    add("q", query.text);
    add("tag", query.tag);
    if (query.authorId) add("author", QString::number(*query.authorId));
    add("sort", query.sort);
    add("cursor", query.cursor);
    add("limit", QString::number(query.limit));
    if (query.counts == PostQuery::Counts::Included) add("counts", QStringLiteral("1"));
    return out;
}

PostCounts readCounts(core::JsonReader counts) {
    const auto number = [&counts](const char* name) { return counts.optionalInteger(name).value_or(0); };
    PostCounts out{.drafts = number("draft"),
                   .scheduled = number("scheduled"),
                   .published = number("published"),
                   .trashed = number("trashed")};
    out.all = counts.optionalInteger("all").value_or(out.drafts + out.scheduled + out.published);
    return out;
}

QCoro::Task<core::Result<void>> withoutContent(QCoro::Task<core::Result<Answer>> answering) {
    const core::Result<Answer> answer = co_await std::move(answering);
    if (!answer) co_return std::unexpected(answer.error());
    co_return {};
}

QCoro::Task<core::Result<Post>> askForPost(QCoro::Task<core::Result<Answer>> answering) {
    return ask<Post>(std::move(answering), [](core::JsonReader& json, const Answer& answer) {
        core::JsonReader object = json.object("post");
        Post post = Post::read(object);
        post.etag = answer.etag.isEmpty() ? etagOf(post.id, post.version) : answer.etag;
        return post;
    });
}

/// A write to the post `id` as it was in `version`.
Request write(Method method, qint64 id, qint64 version, const char* below = "") {
    return {.method = method, .path = postPath(id) + QLatin1String(below), .ifMatch = etagOf(id, version)};
}

}  // namespace

QCoro::Task<core::Result<PostPage>> PostsApi::list(const PostQuery& query) const {
    return ask<PostPage>(m_http->send({.path = QStringLiteral("/posts"), .query = filterOf(query)}),
                         [](core::JsonReader& json, const Answer&) {
                             PostPage page{readPage<PostSummary>(json, "posts"), std::nullopt};
                             if (json.has("counts")) page.counts = readCounts(json.object("counts"));
                             return page;
                         });
}

QCoro::Task<core::Result<PostCounts>> PostsApi::counts(const PostQuery& query) const {
    PostQuery only = query;
    only.status.reset();
    only.cursor.clear();
    only.limit = 1;
    only.counts = PostQuery::Counts::Included;
    return ask<PostCounts>(
        m_http->send({.path = QStringLiteral("/posts"), .query = filterOf(only)}),
        [](core::JsonReader& json, const Answer&) { return readCounts(json.object("counts")); });
}

QCoro::Task<core::Result<Post>> PostsApi::get(qint64 id) const {
    return askForPost(m_http->send({.path = postPath(id)}));
}

QCoro::Task<core::Result<Post>> PostsApi::create(const PostChanges& fields,
                                                 const QString& idempotencyKey) const {
    return askForPost(m_http->send({.method = Method::Post,
                                    .path = QStringLiteral("/posts"),
                                    .body = fields.toJson(),
                                    .idempotencyKey = orMadeUp(idempotencyKey)}));
}

QCoro::Task<core::Result<Post>> PostsApi::change(qint64 id, qint64 version, const PostChanges& changes,
                                                 Revision revision) const {
    Request request = write(Method::Patch, id, version);
    if (revision == Revision::Keep) request.query.append({QStringLiteral("revision"), QStringLiteral("1")});
    request.body = changes.toJson();
    return askForPost(m_http->send(std::move(request)));
}

QCoro::Task<core::Result<void>> PostsApi::keepRevision(qint64 id, const PostChanges& text) const {
    return withoutContent(m_http->send({.method = Method::Post,
                                        .path = postPath(id) + QStringLiteral("/revisions"),
                                        .body = text.toJson()}));
}

QCoro::Task<core::Result<Post>> PostsApi::saveWorkingCopy(qint64 id, qint64 version, qint64 baseVersion,
                                                          const PostChanges& text) const {
    Request request = write(Method::Put, id, version, "/working-copy");
    QJsonObject body = text.toJson();
    body[QStringLiteral("base_version")] = baseVersion;
    request.body = body;
    return askForPost(m_http->send(std::move(request)));
}

QCoro::Task<core::Result<Post>> PostsApi::discardWorkingCopy(qint64 id, qint64 version) const {
    return askForPost(m_http->send(write(Method::Delete, id, version, "/working-copy")));
}

QCoro::Task<core::Result<Post>> PostsApi::publish(qint64 id, qint64 version, Publish what, int undoSeconds,
                                                  const QString& idempotencyKey) const {
    Request request = write(Method::Post, id, version, "/publish");
    request.body = QJsonObject{{QStringLiteral("apply_working_copy"), what == Publish::WorkingCopy},
                               {QStringLiteral("undo_seconds"), undoSeconds}};
    request.idempotencyKey = orMadeUp(idempotencyKey);
    return askForPost(m_http->send(std::move(request)));
}

QCoro::Task<core::Result<Post>> PostsApi::publishSince(qint64 id, qint64 version, const QDateTime& since,
                                                       const QDateTime& first,
                                                       const QString& idempotencyKey) const {
    Request request = write(Method::Post, id, version, "/publish");
    request.body = QJsonObject{{QStringLiteral("published_at"), core::toRfc3339(since)},
                               {QStringLiteral("first_published_at"), core::toRfc3339(first)}};
    request.idempotencyKey = orMadeUp(idempotencyKey);
    return askForPost(m_http->send(std::move(request)));
}

QCoro::Task<core::Result<Post>> PostsApi::schedule(qint64 id, qint64 version, const QDateTime& at,
                                                   const QString& timezone,
                                                   const QString& idempotencyKey) const {
    Request request = write(Method::Post, id, version, "/schedule");
    request.body = QJsonObject{{QStringLiteral("publish_at"), core::toRfc3339(at)},
                               {QStringLiteral("timezone"), timezone}};
    request.idempotencyKey = orMadeUp(idempotencyKey);
    return askForPost(m_http->send(std::move(request)));
}

QCoro::Task<core::Result<Post>> PostsApi::unschedule(qint64 id, qint64 version) const {
    return askForPost(m_http->send(write(Method::Post, id, version, "/unschedule")));
}

QCoro::Task<core::Result<Post>> PostsApi::unpublish(qint64 id, qint64 version) const {
    return askForPost(m_http->send(write(Method::Post, id, version, "/unpublish")));
}

QCoro::Task<core::Result<Post>> PostsApi::trash(qint64 id, qint64 version) const {
    return askForPost(m_http->send(write(Method::Delete, id, version)));
}

QCoro::Task<core::Result<Post>> PostsApi::restore(qint64 id, qint64 version) const {
    return askForPost(m_http->send(write(Method::Post, id, version, "/restore")));
}

QCoro::Task<core::Result<QList<Tag>>> PostsApi::tags() const {
    return ask<QList<Tag>>(m_http->send({.path = QStringLiteral("/tags")}),
                           [](core::JsonReader& json, const Answer&) { return readList<Tag>(json, "tags"); });
}

}  // namespace client
