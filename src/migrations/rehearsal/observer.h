#pragma once

#include "migrations/data_checks/requirement.h"
#include "migrations/rehearsal/catalog_state.h"
#include "migrations/rehearsal/live_mapping.h"
#include "migrations/rehearsal/observed.h"
#include "migrations/rehearsal/relation_watch.h"
#include "migrations/rehearsal/second_session.h"
#include "migrations/rehearsal/statement_describer.h"
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

/// Watches every statement that a runner sends to the rehearsal's copy: locks, storage, scans and catalogs in
/// the runner's own transaction, where its changes are visible; looking there takes locks on catalogs only. A
/// statement that refuses a transaction is watched by a SecondSession. For Watch::EachStatement; up only.
/// Belongs to the runner's thread.
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
    StatementObserver(postgres::Connection& runner, postgres::Connection& superuser);
    core::Result<void> installWatch(const QList<schema::QualifiedName>& ignored);
    core::Result<void> readCounted();
    core::Result<CatalogState> readState(const QList<qint64>& relations);
    void flushStatistics();
    core::Result<Observation> observe(RehearsedStatement& statement);
    core::Result<void> look(const SentText& text, RehearsedStatement& statement);
    core::Result<void> noteRequirements(const SentText& text, const Observation& observation,
                                        RehearsedStatement& out);
    /// The state after a statement that touched these relations of before the run.
    core::Result<CatalogState> stateAfter(const QSet<qint64>& touched);

    postgres::Connection& m_runner;
    postgres::Connection& m_superuser;
    RelationWatch m_relations;
    std::optional<StatementDescriber> m_describer;
    CatalogState m_state;  ///< of the relations of before the run, and of those that they refer to
    std::optional<LiveMapping> m_mapping;
    NewValues m_newValues;           ///< of the statement that runs
    QList<PlannedChange> m_planned;  ///< the same
    QSet<QString> m_counted;  ///< relations whose number of rows is known, see RehearsalCopy::statistics()
    /// A transaction was begun or ended otherwise than the runner does it, so that it may have been rolled
    /// back.
    bool m_isUncertain = false;
    std::unique_ptr<SecondSession> m_watch;
    QElapsedTimer m_timer;
    QList<RehearsedStatement> m_statements;
};

}  // namespace migrations
