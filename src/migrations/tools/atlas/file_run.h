#pragma once

#include "migrations/apply.h"
#include "migrations/statement.h"
#include "migrations/tools/atlas/table.h"

#include <QElapsedTimer>

#include <functional>

namespace migrations {

/// One file on its way through the database, statement by statement, with its row written after each:
/// Executor.Execute of ariga/atlas `sql/migrate/migrate.go`. Transactions are the caller's.
class AtlasFileRun {
public:
    /// `revision` is the file's row, a new one or that of a run that stopped half-way, which is gone on with.
    AtlasFileRun(const MigrationFile& file, QList<Statement> statements, AtlasRevision revision,
                 AtlasTable& table, postgres::Connection& connection);

    const QList<Statement>& statements() const { return m_statements; }
    const std::optional<ApplyFailure>& failure() const { return m_failure; }
    bool wasStopped() const { return m_wasStopped; }

    /// False when it ended early. `atStatement` is told the number of each statement, from 1, before it runs.
    bool run(const std::stop_token& stop, const std::function<void(int)>& atStatement);

private:
    bool isUnchanged();
    bool runStatement(const Statement& statement);
    bool write();
    void writeAfterFailure();

    const MigrationFile& m_file;
    const QList<Statement> m_statements;
    const QStringList m_hashes;
    AtlasRevision m_revision;
    AtlasTable& m_table;
    postgres::Connection& m_connection;
    QElapsedTimer m_clock;
    std::optional<ApplyFailure> m_failure;
    bool m_wasStopped = false;
};

}  // namespace migrations
