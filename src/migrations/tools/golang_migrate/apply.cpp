#include "migrations/run/advisory_lock.h"
#include "migrations/run/failure.h"
#include "migrations/sql_parser.h"
#include "migrations/text.h"
#include "migrations/tools/golang_migrate/plan.h"
#include "migrations/tools/golang_migrate/table.h"
#include "postgres/connection.h"

#include <QElapsedTimer>

using namespace std::chrono_literals;

namespace migrations {
namespace {

using postgres::Connection;

QString whatIsLeft(const MigrationFile& file) {
    QString left =
        Text::tr("The database is now dirty at version %1, as golang-migrate leaves it.").arg(file.number);
    bool isOneTransaction = true;
    for (const Statement& statement : splitAsPostgres(file.content)) {
        const QByteArray word = leadingWords(statement.text, 1).value(0);
        isOneTransaction &= word != "COMMIT" && word != "END" && word != "ROLLBACK" && word != "BEGIN";
    }
    left +=
        QLatin1Char(' ') +
        (isOneTransaction
             ? Text::tr("The file is one transaction, so nothing of it was kept: repair it, run migrate "
                        "force with the version before, and run it again.")
             : Text::tr("The file has transactions of its own, so parts of it may have been kept: look at "
                        "the schema, then run migrate force with the version it really has."));
    return left;
}

/// One run of golang-migrate's `up`.
class GolangMigrateRun {
public:
    GolangMigrateRun(const Directory& directory, Connection& connection, const ApplyOptions& options,
                     const ProgressCallback& progress, GolangMigrateTable& table, ApplyReport& report)
        : m_directory(directory),
          m_connection(connection),
          m_options(options),
          m_progress(progress),
          m_table(table),
          m_report(report) {}

    core::Result<void> run() {
        if (auto ensured = m_table.ensure(); !ensured) return ensured;
        const auto version = m_table.read();
        if (!version) return core::fail(version);
        m_report.from = m_report.to =
            version->number && *version->number >= 0 ? QString::number(*version->number) : QString();
        GolangMigratePlan plan = planGolangMigrate(m_directory, version->number, version->isDirty);
        if (plan.refusal) {
            m_report.failure = failureOf(*plan.refusal);
            return {};
        }
        for (const qsizetype i : std::as_const(plan.run))
            m_report.pending.append(m_directory.files[i].name);
        if (m_options.limit > 0 && plan.run.size() > m_options.limit) plan.run.resize(m_options.limit);
        int number = 0;
        for (const qsizetype i : std::as_const(plan.run)) {
            if (m_progress)
                m_progress({++number, static_cast<int>(plan.run.size()), m_directory.files[i].name});
            if (m_options.stop.stop_requested()) {
                m_report.wasStopped = true;
                return {};
            }
            if (!runFile(m_directory.files[i])) return {};
        }
        return {};
    }

private:
    /// False when it failed and the run ends.
    bool runFile(const MigrationFile& file) {
        QElapsedTimer timer;
        timer.start();
        const auto number = static_cast<qint64>(file.number);
        // A statement of the tool's own that fails leaves what it leaves there.
        const auto broken = [&](const core::Error& error) {
            m_report.failure = failureOf(error, file);
            return false;
        };
        if (auto begun = m_table.write({number, true}); !begun) return broken(begun.error());
        m_report.to = QString::number(number);
        if (!file.content.trimmed().isEmpty()) {
            if (const auto sent = m_connection.runScript(file.content); !sent) {
                m_report.failure = failureOf(sent.error(), m_connection, file, 0);
                m_report.failure->left = whatIsLeft(file);
                return false;
            }
        }
        if (m_connection.transactionStatus() != Connection::TransactionStatus::Idle) {
            m_report.failure = failureOf(
                {QStringLiteral("unbalanced-transaction"),
                 Text::tr("The file began a transaction and did not end it, so golang-migrate cannot go on "
                          "after it.")},
                file);
            m_report.failure->left = Text::tr(
                                         "Nothing after its last BEGIN was kept, and the database is "
                                         "dirty at version %1.")
                                         .arg(number);
            return false;
        }
        if (auto done = m_table.write({number, false}); !done) return broken(done.error());
        m_report.applied.append({file.version, file.name,
                                 static_cast<int>(splitAsPostgres(file.content).size()),
                                 std::chrono::milliseconds(timer.elapsed())});
        return true;
    }

    const Directory& m_directory;
    Connection& m_connection;
    const ApplyOptions& m_options;
    const ProgressCallback& m_progress;
    GolangMigrateTable& m_table;
    ApplyReport& m_report;
};

}  // namespace

core::Result<void> applyAsGolangMigrate(const Directory& directory, Connection& connection,
                                        const ApplyOptions& options, const ProgressCallback& progress,
                                        ApplyReport& report) {
    // What the files alone forbid is said before anything is written.
    const GolangMigratePlan plan = planGolangMigrate(directory, {}, false);
    if (plan.refusal) {
        report.failure = failureOf(*plan.refusal);
        return {};
    }
    auto table = GolangMigrateTable::find(connection, options.migrationsTable);
    if (!table) return core::fail(table);
    report.historyTable = table->title();
    const quint32 id = golangMigrateLockId(table->schema(), table->table(),
                                           QLatin1Char('/') + connection.serverInfo().database);
    const auto lock = AdvisoryLock::acquire(connection, id, options.lockTimeout.value_or(15s), options.stop);
    if (!lock) return core::fail(lock);
    return GolangMigrateRun(directory, connection, options, progress, *table, report).run();
}

}  // namespace migrations
