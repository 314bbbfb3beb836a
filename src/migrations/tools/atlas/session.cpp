#include "migrations/tools/atlas/session.h"

#include "migrations/text.h"
#include "migrations/tools/atlas/files.h"
#include "migrations/tools/atlas/revisions.h"
#include "postgres/connection.h"

#include <QCryptographicHash>

#include <algorithm>

using namespace std::chrono_literals;

namespace migrations {

using postgres::Connection;

namespace {

QString operatorVersion() {
    return QStringLiteral("Colophon " COLOPHON_VERSION);
}

QStringList runningHashes(const QList<Statement>& statements) {
    QStringList hashes;
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const Statement& statement : statements) {
        hash.addData(statement.text);
        hashes.append(QStringLiteral("h1:") + QString::fromLatin1(hash.result().toBase64()));
    }
    return hashes;
}

AtlasRevision newRevision(const MigrationFile& file, qsizetype statements, const QString& hash) {
    return {.version = file.version,
            .description = file.description,
            .total = statements,
            .executedAt = {},
            .error = {},
            .errorStatement = {},
            .hash = hash,
            .partialHashes = {},
            .operatorVersion = {}};
}

AtlasRevision baselineRevision(const MigrationFile& file) {
    AtlasRevision revision = newRevision(file, 0, {});
    revision.type = AtlasRevision::Baseline;
    revision.operatorVersion = operatorVersion();
    return revision;
}

}  // namespace

quint32 atlasLockId(const QByteArray& name) {
    quint32 hash = 2166136261u;
    for (const char byte : name) {
        hash *= 16777619u;
        hash ^= static_cast<unsigned char>(byte);
    }
    return hash;
}

core::Result<std::unique_ptr<ToolSession>> AtlasSession::open(const Directory& directory,
                                                              Connection& connection,
                                                              const ApplyOptions& options) {
    auto settings = readAtlasSettings(options.settings);
    if (!settings) return core::fail(settings);
    QString boundSchema;
    if (connection.profile().parameter("options").contains(QLatin1String("search_path"))) {
        const auto current = connection.query(QStringLiteral("SELECT current_schema()::text AS schema"));
        if (!current) return core::fail(current);
        boundSchema = current->text(0, "schema");
    }
    auto lock =
        AdvisoryLock::acquire(connection, atlasApplyLock, options.lockTimeout.value_or(10s), options.stop);
    if (!lock) return core::fail(lock);
    auto table = AtlasTable::find(connection, settings->revisionsSchema, boundSchema);
    if (!table) return core::fail(table);
    return std::unique_ptr<ToolSession>(new AtlasSession(directory, connection, *std::move(settings),
                                                         boundSchema, *std::move(lock), *std::move(table)));
}

AtlasSession::AtlasSession(const Directory& directory, Connection& connection, AtlasSettings settings,
                           QString boundSchema, AdvisoryLock lock, AtlasTable table)
    : m_directory(directory),
      m_connection(connection),
      m_settings(std::move(settings)),
      m_boundSchema(std::move(boundSchema)),
      m_sumHashes(sumHashes(directory)),
      m_lock(std::move(lock)),
      m_table(std::move(table)) {}

core::Result<RunPlan> AtlasSession::plan() {
    if (auto ensured = m_table.ensure(); !ensured) return core::fail(ensured);
    auto revisions = m_table.read();
    if (!revisions) return core::fail(revisions);
    m_revisions = *std::move(revisions);
    if (!m_revisions.isEmpty()) m_version = m_revisions.last().version;
    RunPlan run{.steps = {}, .from = m_version, .refusal = {}};
    AtlasPlanOptions planned{.execOrder = m_settings.execOrder,
                             .cleanliness = m_settings.cleanliness,
                             .baseline = m_settings.baseline,
                             .notClean = {}};
    if (m_revisions.isEmpty()) {
        const auto notClean = whyNotClean(m_connection, m_table.schema(), m_boundSchema);
        if (!notClean) return core::fail(notClean);
        planned.notClean = *notClean;
    }
    const AtlasPlan plan = planAtlas(m_directory, m_revisions, planned);
    run.refusal = plan.refusal;
    if (plan.refusal) return run;
    if (plan.baseline) {
        const MigrationFile& file = m_directory.files[*plan.baseline];
        reach(file.version);
        if (auto written = m_table.write(baselineRevision(file), 0ns); !written) return core::fail(written);
    }
    for (const qsizetype file : plan.run)
        run.steps.append({.file = file});
    return run;
}

core::Result<RunPlan> AtlasSession::declare(const QString& version) {
    m_settings.baseline = version;
    m_settings.cleanliness = Cleanliness::Required;
    auto run = plan();
    if (!run) return run;
    run->steps.clear();
    if (!run->refusal && !run->from.isEmpty()) {
        run->refusal = Refusal{QStringLiteral("history-not-empty"),
                               Text::tr("%1 already has rows: the database is at version %2. A baseline is "
                                        "only for databases without a history.")
                                   .arg(m_table.title(), run->from)};
    }
    return run;
}

/// The database is at its highest version, also after an older file ran late (--exec-order non-linear).
void AtlasSession::reach(const QString& version) {
    if (m_version.toUtf8() < version.toUtf8()) m_version = version;
}

Sending AtlasSession::sending(const MigrationFile& file, Direction direction) const {
    Sending sending = sendingOf(m_directory, file, direction);
    if (m_settings.transaction == TransactionMode::None) sending.how = Sending::How::EachOnItsOwn;
    return sending;
}

std::optional<Refusal> AtlasSession::refuses(const FileStep& step) {
    const MigrationFile& file = step.file;
    if (contains(file.findings, QStringLiteral("txmode-invalid")))
        return Refusal{QStringLiteral("txmode-invalid"),
                       Text::tr("atlas:txmode must be given once, with the value none or file.")};
    if (contains(file.findings, QStringLiteral("duplicate-version")))
        return Refusal{QStringLiteral("duplicate-version"),
                       Text::tr("Another file also has version %1; Atlas can record only one of them.")
                           .arg(file.version)};
    if (isArchive(file))
        return Refusal{QStringLiteral("txtar"),
                       Text::tr("This file is a txtar archive, which needs Atlas Pro; as plain SQL, its down "
                                "section would run too.")};
    if (m_sumHashes.value(file.name).isEmpty())
        return Refusal{
            QStringLiteral("checksum-not-found"),
            Text::tr(
                "checksum not found: atlas.sum has no entry for this file, so Atlas has no hash to record.")};
    return {};
}

core::Result<int> AtlasSession::begin(const FileStep& step) {
    const auto row = std::ranges::find(m_revisions, step.file.version, &AtlasRevision::version);
    const QList<Statement>& statements = step.sending.statements;
    m_revision = row != m_revisions.end()
                     ? *row
                     : newRevision(step.file, statements.size(), m_sumHashes.value(step.file.name));
    m_revision.operatorVersion = operatorVersion();
    m_hashes = runningHashes(statements);
    m_clock.start();
    if (auto written = write(); !written) return core::fail(written);
    if (auto unchanged = checkUnchanged(step); !unchanged) return core::fail(unchanged);
    return static_cast<int>(m_revision.applied);
}

core::Result<void> AtlasSession::checkUnchanged(const FileStep& step) const {
    for (qsizetype i = 0; i < m_revision.applied; ++i) {
        if (m_hashes.value(i) == m_revision.partialHashes.value(i) && i < m_hashes.size()) continue;
        return std::unexpected(
            core::Error(
                core::ErrorKind::Invalid,
                Text::tr(
                    "history changed: statement %1 from file \"%2\" changed. It had already run when the "
                    "file failed, so the rest cannot continue from it. Restore the original statement.")
                    .arg(i + 1)
                    .arg(step.file.name))
                .withCode(QStringLiteral("history-changed")));
    }
    return {};
}

core::Result<void> AtlasSession::ran(const FileStep& step, int number) {
    Q_UNUSED(step)
    m_revision.partialHashes.append(m_hashes[number - 1]);
    m_revision.applied = number;
    m_revision.error.clear();
    m_revision.errorStatement.clear();
    return write();
}

void AtlasSession::failed(const FileStep& step, int number, const ApplyFailure& failure) {
    m_revision.error = failure.message;
    if (!failure.code.isEmpty()) m_revision.error += QStringLiteral(" (SQLSTATE %1)").arg(failure.code);
    m_revision.errorStatement = QString::fromUtf8(step.sending.statements[number - 1].text);
    // Inside a transaction the row goes with it; the statement has made it unusable.
    if (m_connection.transactionStatus() != Connection::TransactionStatus::Idle) return;
    const auto written = write();
    Q_UNUSED(written)  // the failure that is told is the one of the statement
}

core::Result<void> AtlasSession::end(const FileStep& step) {
    Q_UNUSED(step)
    m_revision.partialHashes.clear();
    return write();
}

core::Result<void> AtlasSession::afterTransaction(const FileStep& step) {
    reach(step.file.version);
    return {};
}

core::Result<void> AtlasSession::write() {
    return m_table.write(m_revision, std::chrono::nanoseconds(m_clock.nsecsElapsed()));
}

void AtlasSession::interrupted(const FileStep& step, const Interruption& how, ApplyFailure* failure) {
    using Kind = Interruption::Kind;
    if (!how.isUndone && how.kind != Kind::TransactionLeftOpen) reach(step.file.version);
    if (!failure) return;
    if (how.kind == Kind::TransactionEnded) {
        // The row is written already, outside of any transaction, just as Atlas would have it.
        failure->left =
            Text::tr("All of its changes were committed, including its row in %1.").arg(m_table.title());
    } else if (how.kind == Kind::TransactionLeftOpen) {
        failure->left = Text::tr("Everything after its BEGIN was rolled back.");
    } else if (how.kind == Kind::CommitFailed) {
        failure->left = Text::tr("All of it was rolled back.");
    } else if (how.isUndone) {
        failure->left = Text::tr(
                            "The file runs in one transaction, so all of it was rolled back, and %1 has no "
                            "record of the attempt. Repair the file and run it again.")
                            .arg(m_table.title());
    } else {
        failure->left = Text::tr(
                            "The statements before it were committed, and %1 records how many. Repair this "
                            "statement and run again: Atlas continues here.")
                            .arg(m_table.title());
    }
}

}  // namespace migrations
