#include "cli/posts/exporter.h"

#include "cli/posts/links.h"
#include "cli/posts/media_notes.h"
#include "cli/posts/names.h"
#include "cli/posts/post_file_reader.h"
#include "cli/posts/post_file_writer.h"
#include "client/media_api.h"
#include "client/posts_api.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <algorithm>

namespace cli {
namespace {

using client::PostStatus;

QString word(Saved saved) {
    switch (saved) {
        case Saved::New:
            return QStringLiteral("new");
        case Saved::Unchanged:
            return QStringLiteral("unchanged");
        case Saved::Replaced:
            return QStringLiteral("replaced");
        case Saved::Kept:
            return QStringLiteral("kept");
    }
    Q_UNREACHABLE();
}

/// A title is one line in a file.
QString oneLine(QString text) {
    return text.replace(u'\n', u' ').trimmed();
}

PostFile fileOf(const client::Post& post) {
    PostFile out{.title = oneLine(post.title),
                 .slug = post.slug,
                 .isSlugLocked = post.isSlugLocked,
                 .status = post.status,
                 .created = post.createdAt,
                 .excerpt = post.excerpt,
                 .seo = post.seo};
    for (const client::Author& author : post.authors)
        out.authors.append(author.name);
    for (const client::Tag& tag : post.tags)
        out.tags.append(tag.name);
    if (post.status == PostStatus::Published) {
        out.published = post.publishedAt;
        if (post.firstPublishedAt != post.publishedAt) out.firstPublished = post.firstPublishedAt;
    }
    if (post.status == PostStatus::Scheduled) {
        out.publishAt = post.publishAt;
        out.timezone = post.publishTimezone;
    }
    return out;
}

}  // namespace

int ExportReport::count(Saved saved) const {
    return static_cast<int>(
        std::count_if(files.begin(), files.end(), [saved](const File& file) { return file.saved == saved; }));
}

QJsonObject toJson(const ExportReport& report) {
    QJsonArray files;
    for (const ExportReport::File& file : report.files)
        files.append(
            QJsonObject{{QStringLiteral("name"), file.name}, {QStringLiteral("is"), word(file.saved)}});
    return {{QStringLiteral("posts"), report.posts},
            {QStringLiteral("files"), files},
            {QStringLiteral("trashed"), report.trashed},
            {QStringLiteral("notes"), QJsonArray::fromStringList(report.notes)}};
}

Exporter::Exporter(BlogSession& session, ExportOptions options)
    : m_session(session), m_options(std::move(options)) {}

QCoro::Task<core::Result<void>> Exporter::run() {
    const auto begun = co_await m_session.begin();
    if (!begun) co_return begun;
    m_report.hasBegun = true;
    auto done = co_await exportMedia();
    if (done) done = co_await exportPosts();
    co_await m_session.end();
    co_return done;
}

QCoro::Task<core::Result<void>> Exporter::exportMedia() {
    const client::MediaApi api(m_session.http());
    QList<MediaNote> notes;
    QString cursor;
    do {
        const auto page = co_await persistently([&] { return api.list(cursor); });
        if (!page && page.error().kind() == core::ErrorKind::NotFound) {
            m_report.notes.append(
                QStringLiteral("This blog's server does not list its files, so they were not exported; links "
                               "to them are unchanged."));
            co_return core::Result<void>();
        }
        if (!page) co_return core::fail(page);
        for (const client::Media& media : page->items) {
            const auto file = co_await persistently([&] { return api.file(media.id); });
            if (!file && file.error().kind() != core::ErrorKind::NotFound) co_return core::fail(file);
            if (!file) {
                m_report.notes.append(
                    QStringLiteral("The file %1 (%2) is missing on the server; links to it are unchanged.")
                        .arg(media.fileName)
                        .arg(media.id));
                continue;
            }
            const QString name = mediaFileName(media.fileName, file->bytes);
            const auto saved = save(mediaFolder + u'/' + name, file->bytes);
            if (!saved) co_return saved;
            m_media.insert(media.id, name);
            notes.append({name, media.fileName, media.alt, media.caption});
        }
        cursor = page->hasMore ? page->nextCursor : QString();
    } while (!cursor.isEmpty());
    if (notes.isEmpty()) co_return core::Result<void>();
    co_return save(mediaNotesFile, writeMediaNotes(notes));
}

QCoro::Task<core::Result<void>> Exporter::exportPosts() {
    const client::PostsApi api(m_session.http());
    client::PostQuery query;
    query.sort = QStringLiteral("created_at");
    query.limit = 100;
    const auto counts = co_await persistently([&] { return api.counts(); });
    if (!counts) co_return core::fail(counts);
    m_report.trashed = counts->trashed;
    do {
        const auto page = co_await persistently([&] { return api.list(query); });
        if (!page) co_return core::fail(page);
        for (const client::PostSummary& summary : page->items) {
            const auto post = co_await persistently([&] { return api.get(summary.id); });
            if (!post && post.error().kind() == core::ErrorKind::NotFound) continue;  // deleted meanwhile
            if (!post) co_return core::fail(post);
            const auto saved = exportPost(*post);
            if (!saved) co_return saved;
        }
        query.cursor = page->hasMore ? page->nextCursor : QString();
    } while (!query.cursor.isEmpty());
    co_return core::Result<void>();
}

core::Result<void> Exporter::exportPost(const client::Post& post) {
    ++m_report.posts;
    PostFile file = fileOf(post);
    file.body = withLocalLinks(post.bodyMd);
    if (post.cover && m_media.contains(post.cover->mediaId)) {
        file.cover = mediaFolder + u'/' + m_media.value(post.cover->mediaId);
        file.coverAlt = post.cover->alt;
    }
    const auto saved = save(postFileName(post.slug, post.id, QStringLiteral(".md")), writePostFile(file));
    if (!saved || !post.workingCopy) return saved;
    const client::WorkingCopy& copy = *post.workingCopy;
    return save(postFileName(post.slug, post.id, editsEnding),
                writeEditsFile({oneLine(copy.title), copy.excerpt, withLocalLinks(copy.bodyMd)}));
}

core::Result<void> Exporter::save(const QString& name, const QByteArray& bytes) {
    const QString path = m_options.folder + u'/' + name;
    const auto saved = m_options.mode == ExportOptions::Mode::Preview
                           ? core::Result<Saved>(outcomeOf(path, bytes, m_options.existing))
                           : saveFile(path, bytes, m_options.existing);
    if (!saved) return core::fail(saved);
    m_report.files.append({name, *saved});
    return {};
}

/// Addresses of uploaded files become the names of their copies.
QString Exporter::withLocalLinks(const QString& body) const {
    static const QRegularExpression address(QStringLiteral("^(.*)/media/(\\d+)/file$"));
    const QString base = m_session.http().base().toString();
    return withLinks(body, [&](const QString& destination) -> std::optional<QString> {
        const QRegularExpressionMatch match = address.match(destination);
        const QString before = match.captured(1);
        const auto name = m_media.constFind(match.captured(2).toLongLong());
        if (!match.hasMatch() || (!before.isEmpty() && before != base) || name == m_media.constEnd())
            return {};
        return mediaFolder + u'/' + *name;
    });
}

}  // namespace cli
