#include "cli/posts/post_writer.h"

#include "cli/posts/links.h"
#include "client/media_api.h"
#include "client/posts_api.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace cli {
namespace {

using client::Post;
using client::PostChanges;
using client::PostsApi;
using client::PostStatus;
using core::Result;

/// The files a text shows, once each.
QStringList filesIn(const QString& text, const QString& folder, const QString& name) {
    QStringList out;
    withLinks(text, [&](const QString& destination) -> std::optional<QString> {
        const QString path = localFile(folder, name, destination);
        if (!path.isEmpty() && !out.contains(path)) out.append(path);
        return {};
    });
    return out;
}

/// What may change of a post while it is public; text goes through its unpublished edits.
PostChanges besidesText(PostChanges fields) {
    fields.title.reset();
    fields.bodyMd.reset();
    fields.excerpt.reset();
    return fields;
}

PostChanges textChangesOf(const PostChanges& fields) {
    PostChanges out;
    out.title = fields.title;
    out.bodyMd = fields.bodyMd;
    out.excerpt = fields.excerpt;
    return out;
}

}  // namespace

PostWriter::PostWriter(BlogSession& session, const PostSource& source)
    : m_session(session), m_source(source), m_run(QUuid::createUuid().toString(QUuid::WithoutBraces)) {
    for (const MediaNote& note : source.media)
        m_notes.insert(QFileInfo(source.folder + u'/' + mediaFolder + u'/' + note.file).canonicalFilePath(),
                       note);
}

QString PostWriter::key(const PlannedPost& planned, const char* step) const {
    const QByteArray name =
        QCryptographicHash::hash(planned.name.toUtf8(), QCryptographicHash::Sha256).toHex();
    return m_run + u'-' + QString::fromLatin1(name.first(24)) + u'-' + QLatin1String(step);
}

QCoro::Task<Result<qint64>> PostWriter::upload(QString path) {
    if (const auto known = m_uploaded.constFind(path); known != m_uploaded.constEnd()) co_return *known;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        co_return core::fail(core::ErrorKind::Invalid,
                             QStringLiteral("%1 cannot be read: %2.").arg(path, file.errorString()));
    }
    const QByteArray bytes = file.readAll();
    MediaNote note = m_notes.value(path);
    if (note.name.isEmpty()) note.name = QFileInfo(path).fileName();
    const client::MediaApi api(m_session.http());
    auto media = co_await persistently([&] { return api.upload(note.name, bytes, note.alt); });
    if (!media) {
        co_return std::unexpected(core::Error(media.error().kind(),
                                              QStringLiteral("The file %1 was not accepted: %2")
                                                  .arg(QFileInfo(path).fileName(), media.error().message()),
                                              media.error().detail())
                                      .withCode(media.error().code()));
    }
    if (!note.caption.isEmpty() && media->caption.isEmpty()) {
        const qint64 id = media->id, version = media->version;
        media = co_await persistently([&] { return api.setCaption(id, version, note.caption); });
        if (!media) co_return core::fail(media);
    }
    m_uploaded.insert(path, media->id);
    co_return media->id;
}

QCoro::Task<Result<QString>> PostWriter::withUploads(QString text, QString name) {
    for (const QString& path : filesIn(text, m_source.folder, name)) {
        const auto id = co_await upload(path);
        if (!id) co_return core::fail(id);
    }
    co_return withLinks(text, [&](const QString& destination) -> std::optional<QString> {
        const auto id = m_uploaded.constFind(localFile(m_source.folder, name, destination));
        if (id == m_uploaded.constEnd()) return {};
        return QStringLiteral("/media/%1/file").arg(*id);
    });
}

QCoro::Task<Result<PostChanges>> PostWriter::fieldsOf(PlannedPost planned) {
    const PostFile& file = planned.file;
    const auto body = co_await withUploads(file.body, file.name);
    if (!body) co_return core::fail(body);
    PostChanges out{.title = file.title,
                    .slug = file.slug,
                    .bodyMd = *body,
                    .excerpt = file.excerpt,
                    .tags = file.tags,
                    .authorIds = planned.authorIds,
                    .cover = std::optional<client::Cover>(),
                    .seo = file.seo,
                    .isSlugLocked = file.isSlugLocked};
    if (!file.cover.isEmpty()) {
        const auto id = co_await upload(localFile(m_source.folder, file.name, file.cover));
        if (!id) co_return core::fail(id);
        out.cover = std::optional(client::Cover{.mediaId = *id, .alt = file.coverAlt});
    }
    co_return out;
}

QCoro::Task<Result<Post>> PostWriter::write(PlannedPost planned) {
    const auto fields = co_await fieldsOf(planned);
    if (!fields) co_return core::fail(fields);
    Result<Post> post = planned.action == ImportAction::Create   ? co_await create(planned, *fields)
                        : planned.action == ImportAction::Update ? co_await update(planned, *fields)
                                                                 : Result<Post>(*planned.existing);
    if (post) post = co_await makePublic(planned, *post);
    if (post && planned.file.edits) post = co_await addEdits(planned, *post);
    co_return post;
}

QCoro::Task<Result<Post>> PostWriter::create(PlannedPost planned, PostChanges fields) {
    fields.createdAt = planned.file.created;
    const PostsApi api(m_session.http());
    const QString creation = key(planned, "create");
    co_return co_await persistently([&] { return api.create(fields, creation); });
}

QCoro::Task<Result<Post>> PostWriter::update(PlannedPost planned, PostChanges fields) {
    const PostsApi api(m_session.http());
    const Post& before = *planned.existing;
    if (planned.file.authors.isEmpty()) fields.authorIds.reset();
    if (before.status != PostStatus::Published)
        co_return co_await api.change(before.id, before.version, fields, PostsApi::Revision::Keep);
    if (before.workingCopy) {
        co_return core::fail(
            core::ErrorKind::Conflict,
            QStringLiteral("The post has unpublished edits. Publish or discard them first."));
    }
    const auto post = co_await api.change(before.id, before.version, besidesText(fields));
    const bool isTextSame = post && post->title == fields.title.value_or(QString()) &&
                            post->bodyMd == fields.bodyMd.value_or(QString()) &&
                            post->excerpt == fields.excerpt.value_or(QString());
    if (!post || isTextSame) co_return post;
    const auto kept =
        co_await api.saveWorkingCopy(post->id, post->version, post->version, textChangesOf(fields));
    if (!kept) co_return kept;
    const QString publishing = key(planned, "apply");
    co_return co_await persistently(
        [&] { return api.publish(kept->id, kept->version, PostsApi::Publish::WorkingCopy, 0, publishing); });
}

QCoro::Task<Result<Post>> PostWriter::makePublic(PlannedPost planned, Post post) {
    const PostFile& file = planned.file;
    if (post.status != PostStatus::Draft || file.status == PostStatus::Draft) co_return post;
    const PostsApi api(m_session.http());
    const QString publishing = key(planned, "publish");
    if (file.status == PostStatus::Scheduled) {
        const QString zone = file.timezone.isEmpty() ? m_session.meta().siteTimezone : file.timezone;
        co_return co_await persistently(
            [&] { return api.schedule(post.id, post.version, *file.publishAt, zone, publishing); });
    }
    if (!file.published) {
        co_return co_await persistently(
            [&] { return api.publish(post.id, post.version, PostsApi::Publish::LiveText, 0, publishing); });
    }
    const QDateTime first = file.firstPublished.value_or(*file.published);
    co_return co_await persistently(
        [&] { return api.publishSince(post.id, post.version, *file.published, first, publishing); });
}

QCoro::Task<Result<Post>> PostWriter::addEdits(PlannedPost planned, Post post) {
    const EditsFile& edits = *planned.file.edits;
    if (post.status != PostStatus::Published) co_return post;
    const auto body = co_await withUploads(edits.body, planned.file.name);
    if (!body) co_return core::fail(body);
    PostChanges text;
    text.title = edits.title;
    text.bodyMd = *body;
    text.excerpt = edits.excerpt;
    co_return co_await PostsApi(m_session.http()).saveWorkingCopy(post.id, post.version, post.version, text);
}

}  // namespace cli
