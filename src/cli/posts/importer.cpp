#include "cli/posts/importer.h"

#include "cli/posts/post_writer.h"
#include "client/media_api.h"
#include "client/people_api.h"
#include "client/posts_api.h"

#include <QFileInfo>

#include <algorithm>

namespace cli {
namespace {

using core::Result;

/// Errors that the next post would meet as well.
bool endsTheImport(const core::Error& error) {
    return error.canRetry() || error.needsSignIn() || error.isCancelled() ||
           error.kind() == core::ErrorKind::NotAllowed;
}

bool isToBeWritten(const PlannedPost& planned) {
    return planned.action == ImportAction::Create || planned.action == ImportAction::Finish ||
           planned.action == ImportAction::Update;
}

}  // namespace

Importer::Importer(BlogSession& session, ImportOptions options, Read read, Progress progress)
    : m_session(session),
      m_options(std::move(options)),
      m_read(std::move(read)),
      m_progress(std::move(progress)) {}

QCoro::Task<Result<void>> Importer::run() {
    auto done = co_await m_session.begin();
    if (!done) co_return done;
    done = co_await work();
    co_await m_session.end();
    co_return done;
}

QCoro::Task<Result<void>> Importer::work() {
    ReadingContext context;
    const QTimeZone zone(m_session.meta().siteTimezone.toUtf8());
    if (zone.isValid()) context.zone = zone;
    auto source = m_read(context);
    if (!source) co_return core::fail(source);
    m_source = std::move(*source);
    auto done = co_await readIndex();
    if (done) done = co_await readMedia();
    if (done) done = co_await plan();
    if (!done) co_return done;

    const bool hasFlaw = std::any_of(m_posts.begin(), m_posts.end(), [](const ImportedPost& post) {
        return post.planned.action == ImportAction::Faulty;
    });
    if (m_options.mode == ImportOptions::Mode::Preview ||
        (hasFlaw && m_options.onFlaw == ImportOptions::OnFlaw::WriteNothing))
        co_return done;
    PostWriter writer(m_session, m_source);
    for (const MediaNote& note : m_source.media) {
        const QString path = localFile(m_source.folder, mediaNotesFile, note.file);
        if (path.isEmpty() || m_isStopped) continue;
        const auto id = co_await writer.upload(path);
        if (!id && endsTheImport(id.error())) co_return core::fail(id);
        if (!id) m_fileProblems.append(id.error().message());
    }
    for (ImportedPost& post : m_posts) {
        if (!isToBeWritten(post.planned)) continue;
        if (m_isStopped) break;
        const auto written = co_await writer.write(post.planned);
        if (written) {
            post.id = written->id;
            post.isDone = true;
        } else {
            post.error = written.error();
        }
        m_progress(post);
        if (!written && endsTheImport(written.error())) co_return core::fail(written);
    }
    co_return done;
}

QCoro::Task<Result<void>> Importer::readIndex() {
    const client::PostsApi posts(m_session.http());
    client::PostQuery query;
    query.sort = QStringLiteral("created_at");
    query.limit = 100;
    do {
        const auto page = co_await persistently([&] { return posts.list(query); });
        if (!page) co_return core::fail(page);
        for (const client::PostSummary& post : page->items) {
            m_index.posts.insert(post.slug, post);
            // Editors are not told of everybody who may have written something.
            for (const client::Author& author : post.authors)
                addPerson(author.name, author.id);
        }
        query.cursor = page->hasMore ? page->nextCursor : QString();
    } while (!query.cursor.isEmpty());

    const client::PeopleApi people(m_session.http());
    client::PeopleQuery everybody;
    everybody.limit = 100;
    m_index.me = m_session.me().id;
    do {
        const auto page = co_await persistently([&] { return people.list(everybody); });
        if (!page) co_return core::fail(page);
        for (const client::Person& person : page->items) {
            addPerson(person.name(), person.id);
            if (!person.email.isEmpty()) m_index.people.insert(person.email.toLower(), person.id);
        }
        everybody.cursor = page->hasMore ? page->nextCursor : QString();
    } while (!everybody.cursor.isEmpty());
    co_return Result<void>();
}

void Importer::addPerson(const QString& name, qint64 id) {
    const QString known = name.toLower();
    if (m_index.people.value(known, id) != id) m_index.sharedNames.insert(known);
    m_index.people.insert(known, id);
}

/// Only to compare; a blog that does not list its files is compared without them.
QCoro::Task<Result<void>> Importer::readMedia() {
    const client::MediaApi api(m_session.http());
    QString cursor;
    do {
        const auto page = co_await persistently([&] { return api.list(cursor); });
        if (!page && page.error().kind() == core::ErrorKind::NotFound) break;
        if (!page) co_return core::fail(page);
        for (const client::Media& media : page->items)
            m_index.mediaHashes.insert(media.id, media.sha256);
        cursor = page->hasMore ? page->nextCursor : QString();
    } while (!cursor.isEmpty());
    co_return Result<void>();
}

QCoro::Task<Result<void>> Importer::plan() {
    const client::PostsApi api(m_session.http());
    for (PlannedPost& planned : planPosts(m_source, m_index, m_options.authors)) {
        const auto there = m_index.posts.constFind(planned.file.slug);
        if (planned.action == ImportAction::Create && there != m_index.posts.constEnd()) {
            const qint64 id = there->id;
            const auto existing = co_await persistently([&] { return api.get(id); });
            if (!existing) co_return core::fail(existing);
            compareWithExisting(planned, *existing, m_source.folder, m_index, m_options.whenDifferent);
        }
        m_posts.append({.planned = planned, .id = planned.existing ? planned.existing->id : 0});
    }
    co_return Result<void>();
}

}  // namespace cli
