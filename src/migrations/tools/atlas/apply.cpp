#include "migrations/run/advisory_lock.h"
#include "migrations/run/failure.h"
#include "migrations/text.h"
#include "migrations/tools/atlas/file_run.h"
#include "migrations/tools/atlas/files.h"
#include "migrations/tools/atlas/plan.h"
#include "migrations/tools/atlas/revisions.h"
#include "migrations/tools/atlas/table.h"
#include "postgres/connection.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace std::chrono_literals;

namespace migrations {
namespace {

using postgres::Connection;

/// One run of `atlas migrate apply`.
class AtlasRun {
public:
    AtlasRun(const Directory& directory, Connection& connection, const ApplyOptions& options,
             const ProgressCallback& progress, AtlasTable& table, ApplyReport& report)
        : m_directory(directory),
          m_connection(connection),
          m_options(options),
          m_progress(progress),
          m_table(table),
          m_report(report) {}

    core::Result<void> run(const QString& boundSchema) {
        if (auto ensured = m_table.ensure(); !ensured) return ensured;
        const auto revisions = m_table.read();
        if (!revisions) return core::fail(revisions);
        if (!revisions->isEmpty()) m_report.from = m_report.to = revisions->last().version;
        AtlasPlanOptions planned{.execOrder = m_options.execOrder,
                                 .cleanliness = m_options.cleanliness,
                                 .baseline = m_options.baseline,
                                 .notClean = {}};
        if (revisions->isEmpty()) {
            const auto notClean = whyNotClean(m_connection, m_table.schema(), boundSchema);
            if (!notClean) return core::fail(notClean);
            planned.notClean = *notClean;
        }
        AtlasPlan plan = planAtlas(m_directory, *revisions, planned);
        if (plan.refusal) {
            m_report.failure = failureOf(*plan.refusal);
            return {};
        }
        if (plan.baseline) {
            if (auto written = writeBaseline(m_directory.files[*plan.baseline]); !written) return written;
        }
        for (const qsizetype i : std::as_const(plan.run))
            m_report.pending.append(m_directory.files[i].name);
        if (m_options.limit > 0 && plan.run.size() > m_options.limit) plan.run.resize(m_options.limit);
        for (qsizetype i = 0; i < plan.run.size(); ++i) {
            if (m_options.stop.stop_requested()) {
                m_report.wasStopped = true;
                break;
            }
            const MigrationFile& file = m_directory.files[plan.run[i]];
            const auto row = std::ranges::find(*revisions, file.version, &AtlasRevision::version);
            m_place = {static_cast<int>(i) + 1, static_cast<int>(plan.run.size()), file.name};
            if (!runFile(file, row == revisions->end() ? nullptr : &*row)) break;
        }
        return {};
    }

private:
    /// The database is at its highest version, also after an older file ran late (--exec-order non-linear).
    void reach(const QString& version) {
        if (m_report.to.toUtf8() < version.toUtf8()) m_report.to = version;
    }

    static QString operatorVersion() { return QStringLiteral("Colophon " COLOPHON_VERSION); }

    core::Result<void> writeBaseline(const MigrationFile& file) {
        reach(file.version);
        return m_table.write({.version = file.version,
                              .description = file.description,
                              .type = AtlasRevision::Baseline,
                              .executedAt = {},
                              .error = {},
                              .errorStatement = {},
                              .hash = {},
                              .partialHashes = {},
                              .operatorVersion = operatorVersion()},
                             0ns);
    }

    bool refuse(const MigrationFile& file, const QString& code, const QString& message) {
        m_report.failure = failureOf({code, message}, file);
        return false;
    }

    /// What stops Atlas at a file before its first statement.
    bool mayRun(const MigrationFile& file) {
        if (contains(file.findings, QStringLiteral("txmode-invalid")))
            return refuse(file, QStringLiteral("txmode-invalid"),
                          Text::tr("atlas:txmode must stand once and be none or file."));
        if (contains(file.findings, QStringLiteral("duplicate-version")))
            return refuse(
                file, QStringLiteral("duplicate-version"),
                Text::tr("Another file has version %1 too; Atlas can remember only one.").arg(file.version));
        if (file.isArchive)
            return refuse(
                file, QStringLiteral("txtar"),
                Text::tr("This file is a txtar archive, which needs Atlas Pro; run as plain SQL its "
                         "down section would run too."));
        if (file.sumHash.isEmpty())
            return refuse(file, QStringLiteral("checksum-not-found"),
                          Text::tr("checksum not found: the file is left out of atlas.sum, so Atlas has no "
                                   "hash to record for it."));
        return true;
    }

    bool runFile(const MigrationFile& file, const AtlasRevision* before) {
        if (!mayRun(file)) return false;
        auto statements = atlasStatements(file.content, m_directory.layout);
        if (!statements) {
            refuse(file, QStringLiteral("split-error"), statements.error().message);
            m_report.failure->line = statements.error().line;
            m_report.failure->column = statements.error().column;
            return false;
        }
        AtlasRevision revision = before ? *before : newRevision(file, *statements);
        revision.operatorVersion = operatorVersion();
        AtlasFileRun run(file, *std::move(statements), std::move(revision), m_table, m_connection);
        const bool inTransaction =
            m_options.transaction == TransactionMode::PerFile && file.transaction == TransactionMode::PerFile;
        QElapsedTimer timer;
        timer.start();
        if (inTransaction) {
            if (auto begun = m_connection.begin(); !begun) {
                m_report.failure = failureOf(begun.error(), file);
                return false;
            }
        }
        const bool done = run.run(m_options.stop, [&](int statement) {
            if (!m_progress) return;
            m_place.statementNumber = statement;
            m_place.statementCount = static_cast<int>(run.statements().size());
            m_progress(m_place);
        });
        m_report.wasStopped = run.wasStopped();
        m_report.failure = run.failure();
        if (!(done ? finish(file, inTransaction) : giveUp(file, inTransaction))) return false;
        reach(file.version);
        m_report.applied.append({file.version, file.name, static_cast<int>(run.statements().size()),
                                 std::chrono::milliseconds(timer.elapsed())});
        return true;
    }

    AtlasRevision newRevision(const MigrationFile& file, const QList<Statement>& statements) const {
        return {.version = file.version,
                .description = file.description,
                .total = statements.size(),
                .executedAt = {},
                .error = {},
                .errorStatement = {},
                .hash = file.sumHash,
                .partialHashes = {},
                .operatorVersion = {}};
    }

    bool finish(const MigrationFile& file, bool inTransaction) {
        const bool isOpen = m_connection.transactionStatus() != Connection::TransactionStatus::Idle;
        if (inTransaction && !isOpen) {
            // The row is written already, outside of any transaction, just as Atlas would have it.
            refuse(file, QStringLiteral("transaction-ended"),
                   Text::tr("The file ended the transaction that Atlas runs it in."));
            m_report.failure->left =
                Text::tr("All of it was kept, and so was its row in %1.").arg(m_table.title());
            reach(file.version);
            return false;
        }
        if (!inTransaction) return !isOpen || leftOpen(file);
        const auto committed = m_connection.commit();
        if (committed) return true;
        m_report.failure = failureOf(committed.error(), file);
        m_report.failure->left = Text::tr("Nothing of it was kept.");
        return false;
    }

    bool leftOpen(const MigrationFile& file) {
        refuse(file, QStringLiteral("unbalanced-transaction"),
               Text::tr("The file began a transaction and did not end it."));
        m_report.failure->left = Text::tr("What came after its BEGIN was not kept.");
        return false;
    }

    bool giveUp(const MigrationFile& file, bool inTransaction) {
        const bool wasOpen = m_connection.transactionStatus() != Connection::TransactionStatus::Idle;
        const auto rolledBack = m_connection.rollback();
        Q_UNUSED(rolledBack)  // where it fails the connection is gone, and the transaction with it
        if (!inTransaction || !wasOpen) reach(file.version);
        if (!m_report.failure || !m_report.failure->left.isEmpty()) return false;
        if (inTransaction && wasOpen) {
            m_report.failure->left = Text::tr(
                                         "The file is one transaction, so nothing of it was kept, and %1 "
                                         "knows nothing of the attempt. Repair it and run again.")
                                         .arg(m_table.title());
        } else {
            m_report.failure->left = Text::tr(
                                         "The statements before it were kept, and %1 says how many. Repair "
                                         "this one and run again: Atlas goes on here.")
                                         .arg(m_table.title());
        }
        return false;
    }

    const Directory& m_directory;
    Connection& m_connection;
    const ApplyOptions& m_options;
    const ProgressCallback& m_progress;
    AtlasTable& m_table;
    ApplyReport& m_report;
    ApplyProgress m_place;
};

}  // namespace

core::Result<void> applyAsAtlas(const Directory& directory, Connection& connection,
                                const ApplyOptions& options, const ProgressCallback& progress,
                                ApplyReport& report) {
    // Atlas looks at the sum before it connects, so that nothing is written then.
    if (directory.sum && !directory.sum->isOk()) {
        for (const Finding& finding : directory.findings) {
            if (finding.code == QLatin1String("sum-mismatch") || finding.code == QLatin1String("sum-missing"))
                report.failure = failureOf(Refusal{finding.code, finding.message});
        }
        return {};
    }
    QString boundSchema;
    if (connection.profile().parameter("options").contains(QLatin1String("search_path"))) {
        const auto current = connection.query(QStringLiteral("SELECT current_schema()::text AS schema"));
        if (!current) return core::fail(current);
        boundSchema = current->text(0, "schema");
    }
    const auto lock =
        AdvisoryLock::acquire(connection, atlasApplyLock, options.lockTimeout.value_or(10s), options.stop);
    if (!lock) return core::fail(lock);
    auto table = AtlasTable::find(connection, options.revisionsSchema, boundSchema);
    if (!table) return core::fail(table);
    report.historyTable = table->title();
    return AtlasRun(directory, connection, options, progress, *table, report).run(boundSchema);
}

}  // namespace migrations
