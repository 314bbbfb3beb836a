#include "migrations/tools/golang_migrate/session.h"

#include "migrations/run/transaction_words.h"
#include "migrations/text.h"
#include "migrations/tools/golang_migrate/files.h"
#include "migrations/tools/golang_migrate/plan.h"
#include "postgres/connection.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace migrations {
namespace {

quint32 crc32(QByteArrayView bytes) {
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ (crc & 1 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

QString dirtyLeft(const FileStep& step, qint64 target) {
    const QString left =
        Text::tr("The database is now marked dirty at version %1, as golang-migrate does.").arg(target);
    const bool isOneTransaction =
        std::ranges::none_of(step.sending.statements,
                             [](const Statement& statement) { return controlsTransaction(statement.text); });
    QString rest;
    if (!isOneTransaction) {
        rest = Text::tr(
            "The file controls transactions itself, so parts of it may have been committed. Check the "
            "schema, then run migrate force with the version that it has.");
    } else if (step.direction == Direction::Up) {
        rest = Text::tr(
            "The file runs in one transaction, so all of it was rolled back. Repair the file, run migrate "
            "force with the previous version, then run it again.");
    } else {
        rest = Text::tr(
                   "The file runs in one transaction, so all of it was rolled back and the schema is still "
                   "that of version %1. Repair the file, run migrate force %1, then run it again.")
                   .arg(versionNumber(step.file));
    }
    return left + QLatin1Char(' ') + rest;
}

}  // namespace

quint32 golangMigrateLockId(const QString& schema, const QString& table, const QString& database) {
    const QByteArray name = schema.toUtf8() + '\0' + table.toUtf8() + '\0' + database.toUtf8();
    return crc32(name) * 1486364155u;
}

core::Result<std::unique_ptr<ToolSession>> GolangMigrateSession::open(const Directory& directory,
                                                                      postgres::Connection& connection,
                                                                      const ApplyOptions& options) {
    auto table =
        GolangMigrateTable::find(connection, options.settings.value(QStringLiteral("migrations-table")));
    if (!table) return core::fail(table);
    const quint32 id = golangMigrateLockId(table->name().schema, table->name().table,
                                           QLatin1Char('/') + connection.serverInfo().database);
    auto lock = AdvisoryLock::acquire(connection, id, options.lockTimeout.value_or(15s), options.stop);
    if (!lock) return core::fail(lock);
    // Each statement is watched on private copies only.
    if (options.watch == Watch::EachStatement) table->setEmptying(GolangMigrateTable::Emptying::Delete);
    return std::unique_ptr<ToolSession>(
        new GolangMigrateSession(directory, *std::move(table), *std::move(lock)));
}

GolangMigrateSession::GolangMigrateSession(const Directory& directory, GolangMigrateTable table,
                                           AdvisoryLock lock)
    : m_directory(directory), m_table(std::move(table)), m_lock(std::move(lock)) {}

core::Result<GolangMigrateTable::Version> GolangMigrateSession::readVersion() {
    if (auto ensured = m_table.ensure(); !ensured) return core::fail(ensured);
    auto version = m_table.read();
    if (version) remember(version->number.value_or(-1));
    return version;
}

void GolangMigrateSession::remember(qint64 version) {
    m_version = version >= 0 ? QString::number(version) : QString();
}

core::Result<RunPlan> GolangMigrateSession::plan() {
    const auto version = readVersion();
    if (!version) return core::fail(version);
    const GolangMigratePlan plan = planGolangMigrate(m_directory, version->number, version->isDirty);
    RunPlan run{.steps = {}, .from = m_version, .refusal = plan.refusal};
    for (const qsizetype file : plan.run)
        run.steps.append({.file = file});
    return run;
}

core::Result<RunPlan> GolangMigrateSession::planDown(const DownRequest& request) {
    const auto version = readVersion();
    if (!version) return core::fail(version);
    const GolangMigratePlan plan =
        planGolangMigrateDown(m_directory, version->number, version->isDirty, request);
    RunPlan run{.steps = {}, .from = m_version, .refusal = plan.refusal};
    for (const qsizetype file : plan.run)
        run.steps.append({.file = file, .direction = Direction::Down});
    return run;
}

core::Result<RunPlan> GolangMigrateSession::declare(const QString& version) {
    const auto before = readVersion();
    if (!before) return core::fail(before);
    RunPlan run{.steps = {}, .from = m_version, .refusal = {}};
    bool isNumber = false;
    const qint64 number = version.toLongLong(&isNumber);
    if (!isNumber || number < -1) {
        run.refusal = Refusal{
            QStringLiteral("version-invalid"),
            Text::tr("%1 is not a valid version: golang-migrate takes whole numbers, or -1 for “no version”.")
                .arg(version)};
        return run;
    }
    GolangMigrateTable::Version after;
    if (number >= 0) after.number = number;
    if (auto written = m_table.write(after); !written) return core::fail(written);
    remember(number);
    return run;
}

qint64 GolangMigrateSession::targetOf(const FileStep& step) const {
    if (step.direction == Direction::Up) return static_cast<qint64>(versionNumber(step.file));
    qint64 before = -1;
    for (const MigrationFile& file : m_directory.files) {
        if (file.isMigration && versionNumber(file) < versionNumber(step.file))
            before = static_cast<qint64>(versionNumber(file));
    }
    return before;
}

Sending GolangMigrateSession::sending(const MigrationFile& file, Direction direction) const {
    return sendingOf(m_directory, file, direction);
}

core::Result<void> GolangMigrateSession::beforeTransaction(const FileStep& step) {
    const qint64 target = targetOf(step);
    // Also "no version" gets a row while it is dirty.
    if (auto begun = m_table.write({target, true}); !begun) return begun;
    remember(target);
    return {};
}

core::Result<void> GolangMigrateSession::afterTransaction(const FileStep& step) {
    const qint64 target = targetOf(step);
    return m_table.write(target >= 0 ? GolangMigrateTable::Version{target, false}
                                     : GolangMigrateTable::Version{});
}

void GolangMigrateSession::interrupted(const FileStep& step, const Interruption& how, ApplyFailure* failure) {
    if (!failure) return;
    if (how.kind == Interruption::Kind::StatementFailed) failure->left = dirtyLeft(step, targetOf(step));
    if (how.kind != Interruption::Kind::TransactionLeftOpen) return;
    failure->message = Text::tr(
        "The file began a transaction and did not end it, so golang-migrate cannot continue after it.");
    failure->left = Text::tr(
                        "Everything after its last BEGIN was rolled back, and the database is marked dirty "
                        "at version %1.")
                        .arg(versionNumber(step.file));
}

}  // namespace migrations
