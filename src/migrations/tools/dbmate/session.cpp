#include "migrations/tools/dbmate/session.h"

#include "migrations/text.h"
#include "migrations/tools/dbmate/script.h"
#include "postgres/connection.h"

namespace migrations {

using postgres::Connection;

core::Result<std::unique_ptr<ToolSession>> DbmateSession::open(const Directory& directory,
                                                               Connection& connection,
                                                               const ApplyOptions& options) {
    auto table =
        findHistory(connection, Tool::Dbmate, options.settings.value(QStringLiteral("migrations-table")),
                    QStringLiteral("schema_migrations"));
    if (!table) return core::fail(table);
    return std::unique_ptr<ToolSession>(new DbmateSession(
        directory, connection, *std::move(table), options.settings.contains(QStringLiteral("strict"))));
}

DbmateSession::DbmateSession(const Directory& directory, Connection& connection, TableName table,
                             bool isStrict)
    : RowSession(directory, connection, std::move(table)), m_isStrict(isStrict) {}

core::Result<void> DbmateSession::ensure() {
    const QString create =
        QStringLiteral("CREATE TABLE IF NOT EXISTS %1 (version varchar PRIMARY KEY)").arg(table().quoted());
    auto made = connection().query(create);
    if (made) return {};
    if (made.error().code() != QLatin1String("3F000")) return core::fail(made);
    const auto schema = connection().query(
        QStringLiteral("CREATE SCHEMA IF NOT EXISTS %1").arg(Connection::quotedName(table().schema)));
    if (!schema) return core::fail(schema);
    made = connection().query(create);
    return made ? core::Result<void>() : core::fail(made);
}

core::Result<QStringList> DbmateSession::readRows() {
    const auto rows =
        connection().query(QStringLiteral("SELECT version::text AS version FROM %1").arg(table().quoted()));
    if (!rows) return core::fail(rows);
    QStringList versions;
    for (qsizetype row = 0; row < rows->rowCount(); ++row)
        versions.append(rows->text(row, "version"));
    return versions;
}

core::Result<QString> DbmateSession::readVersion() {
    const auto rows = readRows();
    if (!rows) return core::fail(rows);
    QString newest;
    for (const MigrationFile& file : directory().files) {
        if (file.isMigration && rows->contains(file.version)) newest = file.version;
    }
    return newest;
}

core::Result<RunPlan> DbmateSession::plan() {
    if (auto ensured = ensure(); !ensured) return core::fail(ensured);
    const auto rows = readRows();
    if (!rows) return core::fail(rows);
    if (auto read = refreshVersion(); !read) return core::fail(read);
    RunPlan run{.steps = {}, .from = version(), .refusal = {}};
    QString highest;
    for (qsizetype i = 0; i < directory().files.size(); ++i) {
        const MigrationFile& file = directory().files[i];
        if (!file.isMigration) continue;
        if (!rows->contains(file.version))
            run.steps.append({.file = i});
        else if (highest.toUtf8() <= file.version.toUtf8())
            highest = file.version;
    }
    if (!m_isStrict || run.steps.isEmpty()) return run;
    const QString& first = directory().files[run.steps.first().file].version;
    if (first.toUtf8() > highest.toUtf8()) return run;
    run.refusal = Refusal{
        QStringLiteral("out-of-order"),
        Text::tr("migration %1 is out of order with already applied migrations, the version number has to be "
                 "higher than the applied migration %2 in --strict mode.")
            .arg(first, highest)};
    return run;
}

/// `rollback`, as often as asked: the last file that has a row; rows without a file are passed over.
core::Result<RunPlan> DbmateSession::planDown(const DownRequest& request) {
    if (auto ensured = ensure(); !ensured) return core::fail(ensured);
    const auto rows = readRows();
    if (!rows) return core::fail(rows);
    if (auto read = refreshVersion(); !read) return core::fail(read);
    RunPlan run{.steps = {}, .from = version(), .refusal = {}};
    if (!request.to.isEmpty() && !rows->contains(request.to)) {
        run.refusal = Refusal{QStringLiteral("version-not-found"),
                              Text::tr("Version %1 has not run on this database.").arg(request.to)};
        return run;
    }
    for (qsizetype i = directory().files.size() - 1; i >= 0; --i) {
        const MigrationFile& file = directory().files[i];
        if (!file.isMigration || !rows->contains(file.version)) continue;
        const bool isFar = request.to.isEmpty() ? !request.all && run.steps.size() >= request.steps
                                                : file.version == request.to;
        if (isFar) break;
        run.steps.append({.file = i, .direction = Direction::Down});
    }
    return run;
}

std::optional<Refusal> DbmateSession::refuses(const FileStep& step) {
    if (step.sending.error || readDbmateScript(step.file.content, Direction::Up).sections < 2) return {};
    return Refusal{QStringLiteral("several-sections"),
                   Text::tr("The file has several up sections. dbmate runs the first one, records the "
                            "version, and then fails at the next, because the version is recorded already. "
                            "Split the file.")};
}

core::Result<void> DbmateSession::insertRow(const MigrationFile& file) {
    const auto inserted = connection().query(
        QStringLiteral("INSERT INTO %1 (version) VALUES (?)").arg(table().quoted()), {file.version});
    return inserted ? core::Result<void>() : core::fail(inserted);
}

core::Result<void> DbmateSession::deleteRow(const MigrationFile& file) {
    const auto deleted = connection().query(
        QStringLiteral("DELETE FROM %1 WHERE version = ?").arg(table().quoted()), {file.version});
    return deleted ? core::Result<void>() : core::fail(deleted);
}

}  // namespace migrations
