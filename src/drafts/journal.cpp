#include "drafts/journal.h"

#include <QDataStream>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPromise>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QStandardPaths>
#include <QUuid>
#include <qcoro/qcorofuture.h>

#include <chrono>
#include <memory>
#include <mutex>

namespace drafts {
namespace {

using core::ErrorKind;
using core::Result;

/// Primary result codes of SQLite (sqlite.org/rescode.html); the driver reports extended ones, whose low byte
/// this is.
enum SqliteCode { Busy = 5, Locked = 6, Corrupt = 11, Full = 13, NotADatabase = 26 };

int primaryCode(const QSqlError& error) {
    return error.nativeErrorCode().toInt() & 0xff;
}

/// How long the end of the journal waits for its file.
constexpr std::chrono::seconds patienceToEnd{10};

constexpr int layout = 2;  ///< of the file, in its user_version

constexpr QLatin1String createTable(R"(
    create table draft (
      site text not null, user_id integer not null, post_id integer not null,
      base_title text not null, base_body text not null, base_excerpt text not null,
      base_version integer not null,
      title text not null, body text not null, excerpt text not null, hash blob not null,
      caret integer not null, edited_at text not null,
      primary key (site, user_id, post_id)))");

constexpr QLatin1String addUnanswered("alter table draft add column unanswered blob not null default x''");

constexpr QLatin1String columns(
    "site, user_id, post_id, base_title, base_body, base_excerpt, base_version, title, body, excerpt, caret, "
    "edited_at, unanswered");

QByteArray bytesOf(const QList<Content>& texts) {
    if (texts.isEmpty()) return QByteArray("");  // a null one would be bound as NULL
    QByteArray out;
    QDataStream stream(&out, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    for (const Content& text : texts)
        stream << text.title << text.bodyMd << text.excerpt;
    return out;
}

QList<Content> textsOf(const QByteArray& bytes) {
    QDataStream stream(bytes);
    stream.setVersion(QDataStream::Qt_6_4);
    QList<Content> out;
    while (!stream.atEnd()) {
        Content text;
        stream >> text.title >> text.bodyMd >> text.excerpt;
        if (stream.status() != QDataStream::Ok) break;
        out.append(text);
    }
    return out;
}

Journal::Entry entryOf(const QSqlQuery& row) {
    return {.key = {row.value(0).toString(), row.value(1).toLongLong(), row.value(2).toLongLong()},
            .base = {row.value(3).toString(), row.value(4).toString(), row.value(5).toString()},
            .baseVersion = row.value(6).toLongLong(),
            .current = {row.value(7).toString(), row.value(8).toString(), row.value(9).toString()},
            .caret = row.value(10).toInt(),
            .unanswered = textsOf(row.value(12).toByteArray()),
            .editedAt = QDateTime::fromString(row.value(11).toString(), Qt::ISODateWithMs)};
}

/// A null text would be bound as NULL.
QString notNull(const QString& text) {
    return text.isNull() ? QStringLiteral("") : text;
}

}  // namespace

/// The journal as its thread sees it; the thread may outlive it.
struct Journal::Listener {
    explicit Listener(Journal* who) : journal(who) {}

    void tell(const core::Error& why) {
        const std::scoped_lock lock(mutex);
        if (journal) emit journal->startedAfresh(why);
    }
    void leave() {
        const std::scoped_lock lock(mutex);
        journal = nullptr;
    }

    std::mutex mutex;
    Journal* journal;
};

/// The file itself. Lives on the journal's thread.
class Journal::Store : public QObject {
public:
    Store(QString file, std::shared_ptr<Listener> listener)
        : m_file(std::move(file)), m_listener(std::move(listener)) {}
    ~Store() override { close(); }

    /// Runs one statement; a file that turns out to be broken is replaced and the statement run again.
    Result<QSqlQuery> run(const QString& sql, const QVariantList& values) {
        Result<QSqlQuery> first = attempt(sql, values);
        if (first || !m_isBroken) return first;
        putAside();
        return attempt(sql, values);
    }

private:
    Result<QSqlQuery> attempt(const QString& sql, const QVariantList& values) {
        if (auto opened = open(); !opened) return core::fail(opened);
        QSqlQuery query(QSqlDatabase::database(m_name, false));
        if (!query.prepare(sql)) return refused(query.lastError());
        for (const QVariant& value : values)
            query.addBindValue(value);
        if (!query.exec()) return refused(query.lastError());
        return query;
    }

    Result<void> open() {
        if (m_isOpen) return {};
        Result<void> prepared = prepare();
        if (prepared)
            m_isOpen = true;
        else
            close();
        return prepared;
    }

    Result<void> prepare() {
        if (!QDir().mkpath(QFileInfo(m_file).absolutePath())) return refused({});
        {
            // Unsaved text is nobody else's to read; SQLite gives its side files the same rights.
            QFile fresh(m_file);
            if (fresh.open(QIODevice::ReadWrite)) fresh.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        }
        auto database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_name);
        database.setDatabaseName(m_file);
        database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        if (!database.open()) return refused(database.lastError());
        QSqlQuery query(database);
        const Result<int> found = layoutOf(query);
        if (!found) return core::fail(found);
        if (*found > layout) {
            return core::fail(
                ErrorKind::Database,
                Journal::tr("%1 was written by a newer version of Colophon, so unsaved text is kept in "
                            "memory only. Use that version, or move the file to another folder.")
                    .arg(QDir::toNativeSeparators(m_file)));
        }
        auto set = runEach(
            query, {QLatin1String("pragma journal_mode = wal"), QLatin1String("pragma synchronous = full")});
        return set && *found < layout ? bringUpToDate(query) : set;
    }

    Result<int> layoutOf(QSqlQuery& query) {
        if (!query.exec(QStringLiteral("pragma user_version")) || !query.next())
            return refused(query.lastError());
        const int found = query.value(0).toInt();
        query.finish();
        return found;
    }

    /// All or nothing, and only one console at a time: what is not committed goes with the connection.
    Result<void> bringUpToDate(QSqlQuery& query) {
        if (auto begun = runEach(query, {QLatin1String("begin immediate")}); !begun) return begun;
        const Result<int> found = layoutOf(query);
        if (!found) return core::fail(found);
        QList<QLatin1String> steps;
        if (*found < 1) steps.append(createTable);
        if (*found < 2) steps.append(addUnanswered);
        const QByteArray mark = "pragma user_version = " + QByteArray::number(layout);
        steps += {QLatin1String(mark), QLatin1String("commit")};
        return runEach(query, steps);
    }

    Result<void> runEach(QSqlQuery& query, const QList<QLatin1String>& statements) {
        for (const QLatin1String sql : statements) {
            if (!query.exec(sql)) return refused(query.lastError());
            query.finish();
        }
        return {};
    }

    void close() {
        m_isOpen = false;
        QSqlDatabase::removeDatabase(m_name);
    }

    std::unexpected<core::Error> refused(const QSqlError& error) {
        const int code = primaryCode(error);
        m_isBroken = code == Corrupt || code == NotADatabase;
        const QString file = QDir::toNativeSeparators(m_file);
        QString message;
        if (code == Full)
            message = Journal::tr(
                "The disk is full, so unsaved text is kept in memory only. Free some space; Colophon tries "
                "again.");
        else if (code == Busy || code == Locked)
            message = Journal::tr(
                          "%1 is in use by another program, so unsaved text is kept in memory only. Colophon "
                          "tries again.")
                          .arg(file);
        else
            message = Journal::tr(
                          "%1 cannot be written, so unsaved text is kept in memory only until it is saved to "
                          "the blog. Check the folder and its permissions.")
                          .arg(file);
        return core::fail(ErrorKind::Database, message, error.text());
    }

    void putAside() {
        close();
        m_isBroken = false;
        const QString aside = m_file + QStringLiteral(".broken-") +
                              QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMddHHmmsszzz"));
        QFile::rename(m_file, aside);
        for (const char* side : {"-wal", "-shm"})
            QFile::rename(m_file + QLatin1String(side), aside + QLatin1String(side));
        m_listener->tell(
            core::Error(ErrorKind::Database,
                        Journal::tr("The file with unsaved text was damaged. It was renamed to %1 and a new "
                                    "one was created; text that was only in the old file may be lost.")
                            .arg(QDir::toNativeSeparators(aside))));
    }

    const QString m_file;
    const QString m_name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    const std::shared_ptr<Listener> m_listener;
    bool m_isOpen = false;
    bool m_isBroken = false;
};

Journal::Journal(const QString& file, QObject* parent)
    : QObject(parent),
      m_folder(QFileInfo(file).absolutePath()),
      m_listener(std::make_shared<Listener>(this)),
      m_thread(new QThread),
      m_store(new Store(file, m_listener)) {
    m_store->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_store, &QObject::deleteLater);
    m_thread->setObjectName(QStringLiteral("journal"));
    m_thread->start();
}

Journal::~Journal() {
    m_listener->leave();
    // Calls that were made before are still in the thread's queue; quitting comes after them.
    QMetaObject::invokeMethod(m_store, [thread = m_thread] { thread->quit(); });
    // A disk that hangs keeps its thread, but not the window.
    if (m_thread->wait(QDeadlineTimer(patienceToEnd))) delete m_thread;
}

QString Journal::userFile() {
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) +
           QStringLiteral("/drafts.sqlite");
}

/// Runs `work` on the journal's thread. `this` is used before the first suspension only.
template <typename Work>
auto Journal::later(Work work) -> QCoro::Task<std::invoke_result_t<Work, Store&>> {
    using Outcome = std::invoke_result_t<Work, Store&>;
    const auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    QFuture<Outcome> future = promise->future();
    QMetaObject::invokeMethod(m_store, [store = m_store, promise, work = std::move(work)] {
        promise->addResult(work(*store));
        promise->finish();
    });
    co_return co_await future;
}

QCoro::Task<Result<void>> Journal::write(Entry entry) {
    return later([entry = std::move(entry)](Store& store) -> Result<void> {
        const auto done = store.run(
            QStringLiteral("insert or replace into draft (%1, hash) values (?,?,?,?,?,?,?,?,?,?,?,?,?,?)")
                .arg(columns),
            {entry.key.site, entry.key.user, entry.key.post, notNull(entry.base.title),
             notNull(entry.base.bodyMd), notNull(entry.base.excerpt), entry.baseVersion,
             notNull(entry.current.title), notNull(entry.current.bodyMd), notNull(entry.current.excerpt),
             entry.caret, QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs),
             bytesOf(entry.unanswered), entry.current.hash()});
        if (!done) return core::fail(done);
        return {};
    });
}

QCoro::Task<Result<void>> Journal::acknowledge(Key key, Content acknowledged, qint64 version) {
    return later([key = std::move(key), acknowledged = std::move(acknowledged),
                  version](Store& store) -> Result<void> {
        const auto gone = store.run(
            QStringLiteral("delete from draft where site = ? and user_id = ? and post_id = ? and hash = ?"),
            {key.site, key.user, key.post, acknowledged.hash()});
        if (!gone) return core::fail(gone);
        if (gone->numRowsAffected() > 0) return {};
        const auto rebased = store.run(
            QStringLiteral(
                "update draft set base_title = ?, base_body = ?, base_excerpt = ?, base_version = ?, "
                "unanswered = x'' where site = ? and user_id = ? and post_id = ?"),
            {notNull(acknowledged.title), notNull(acknowledged.bodyMd), notNull(acknowledged.excerpt),
             version, key.site, key.user, key.post});
        if (!rebased) return core::fail(rebased);
        return {};
    });
}

QCoro::Task<Result<void>> Journal::discard(Key key) {
    return later([key = std::move(key)](Store& store) -> Result<void> {
        const auto gone =
            store.run(QStringLiteral("delete from draft where site = ? and user_id = ? and post_id = ?"),
                      {key.site, key.user, key.post});
        if (!gone) return core::fail(gone);
        return {};
    });
}

QCoro::Task<Result<std::optional<Journal::Entry>>> Journal::find(Key key) {
    return later([key = std::move(key)](Store& store) -> Result<std::optional<Entry>> {
        auto found =
            store.run(QStringLiteral("select %1 from draft where site = ? and user_id = ? and post_id = ?")
                          .arg(columns),
                      {key.site, key.user, key.post});
        if (!found) return core::fail(found);
        if (!found->next()) return std::nullopt;
        return entryOf(*found);
    });
}

QCoro::Task<Result<QList<Journal::Entry>>> Journal::entries(QString site, qint64 user) {
    return later([site = std::move(site), user](Store& store) -> Result<QList<Entry>> {
        auto found = store.run(
            QStringLiteral(
                "select %1 from draft where site = ? and user_id = ? order by edited_at desc, rowid desc")
                .arg(columns),
            {site, user});
        if (!found) return core::fail(found);
        QList<Entry> out;
        while (found->next())
            out.append(entryOf(*found));
        return out;
    });
}

}  // namespace drafts
