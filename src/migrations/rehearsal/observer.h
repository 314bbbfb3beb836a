#pragma once

#include "migrations/data_checks/requirement.h"
#include "migrations/rehearsal/catalog_state.h"
#include "migrations/rehearsal/live_mapping.h"
#include "migrations/rehearsal/observed.h"
#include "migrations/rehearsal/second_session.h"
#include "migrations/run/statement_hook.h"
#include "schema/object_id.h"

#include <QElapsedTimer>
#include <QSet>

#include <memory>
#include <optional>

namespace postgres {
class Connection;
}

namespace migrations {

/// A statement with what it asks of the live rows.
struct RehearsedStatement {
    ObservedStatement observed;
    QList<Requirement> requirements;
};

/// Watches every statement that a runner sends to the rehearsal's copy: locks from a second session, so that
/// watching takes none; storage, scans and catalogs in the runner's own transaction, where its changes are
/// visible. A statement that refuses a transaction is watched by a SecondSession. For Watch::EachStatement;
/// up only. Belongs to the runner's thread.
class StatementObserver : public StatementHook {
public:
    /// Installs what it needs in the database of `superuser`. `ignored`: the tool's own tables.
    static core::Result<std::unique_ptr<StatementObserver>> install(
        postgres::Connection& runner, postgres::Connection& superuser,
        const QList<schema::QualifiedName>& ignored);
    ~StatementObserver() override;

    core::Result<void> before(const SentText& text) override;
    core::Result<void> after(const SentText& text, const core::Result<void>& outcome) override;

    const QList<RehearsedStatement>& statements() const { return m_statements; }
    /// Removes everything that was installed, so that the copy can be read.
    core::Result<void> remove();

private:
    struct Place {
        QString name;  ///< `schema.name`
        QString kind;  ///< as pg_class.relkind
        qint64 filenode = 0;
        qint64 owner = 0;     ///< of an index: its table
        qint64 scans = 0;     ///< in the transaction
        qint64 allScans = 0;  ///< in all transactions that are over
    };
    using Places = QHash<qint64, Place>;
    using Locks = QSet<std::pair<qint64, QString>>;

    StatementObserver(postgres::Connection& runner, postgres::Connection& superuser,
                      const QList<schema::QualifiedName>& ignored);
    core::Result<void> installWatch();
    core::Result<Places> readPlaces();
    core::Result<Locks> readLocks();
    core::Result<CatalogState> readState(const QList<qint64>& relations);
    core::Result<QString> readRewrites();
    core::Result<void> look(const SentText& text, RehearsedStatement& statement);
    /// The locks on relations of before the run, as people want them told.
    QList<ObservedLock> named(const Locks& locks) const;
    void noteLocks(const Locks& locks, const Places& now, ObservedStatement& out) const;
    void noteStorage(const SentText& text, const Places& now, const QString& rewrites,
                     ObservedStatement& out) const;
    void noteScans(const SentText& text, const Locks& held, const Places& now, bool isWatched,
                   ObservedStatement& out) const;
    core::Result<void> noteRequirements(const SentText& text, const Locks& held, const Places& now,
                                        RehearsedStatement& out);
    bool isIgnored(const QString& name) const { return m_ignored.contains(name); }

    postgres::Connection& m_runner;
    postgres::Connection& m_superuser;
    QSet<QString> m_ignored;
    Places m_start;   ///< before the run
    Places m_before;  ///< before the statement
    Locks m_held;     ///< before the statement
    CatalogState m_state;
    std::optional<LiveMapping> m_mapping;
    QString m_rewritesBefore;
    std::unique_ptr<SecondSession> m_watch;
    QElapsedTimer m_timer;
    QList<RehearsedStatement> m_statements;
};

}  // namespace migrations
