#include "migrations/tools/golang_migrate/tool.h"

#include "migrations/formats/separate_transactions.h"
#include "migrations/sql_parser.h"
#include "migrations/text.h"
#include "migrations/tools/golang_migrate/files.h"
#include "migrations/tools/golang_migrate/plan.h"
#include "migrations/tools/golang_migrate/session.h"
#include "postgres/connection.h"

namespace migrations {
namespace {

constexpr char defaultTable[] = "schema_migrations";

}  // namespace

bool GolangMigrateTool::takesName(const QString& name) const {
    return isGolangMigrateName(name);
}

int GolangMigrateTool::weightOf(const SourceFile& file) const {
    return takesName(file.name) ? 1 : 0;
}

void GolangMigrateTool::read(Directory& directory) const {
    readAsGolangMigrate(directory);
}

Sending GolangMigrateTool::sending(const Directory& directory, const MigrationFile& file,
                                   Direction direction) const {
    Sending sending = MigrationTool::sending(directory, file, direction);
    sending.how = Sending::How::OneMessage;
    return sending;
}

QList<HistoryPlace> GolangMigrateTool::historyPlaces() const {
    return {{.table = defaultTable}};
}

bool GolangMigrateTool::ownsHistory(const HistoryTable& table) const {
    return table.table == QLatin1String(defaultTable) && table.columns.contains("dirty");
}

core::Result<void> GolangMigrateTool::readHistory(postgres::Connection& connection, const HistoryTable& table,
                                                  Histories& histories) const {
    using postgres::Connection;
    GolangMigrateHistory history{.schema = table.schema, .table = table.table, .version = {}};
    const auto row = connection.query(
        QStringLiteral(
            "SELECT version::bigint AS version, dirty, count(*) OVER () AS rows FROM %1.%2 LIMIT 1")
            .arg(Connection::quotedName(table.schema), Connection::quotedName(table.table)));
    if (!row) return core::fail(row);
    if (!row->isEmpty()) {
        history.version = row->integer(0, "version");
        history.dirty = row->boolean(0, "dirty");
        history.rowCount = row->integer(0, "rows");
    }
    histories.golangMigrate.append(std::move(history));
    return {};
}

QList<ToolSetting> GolangMigrateTool::settings() const {
    return {migrationsTableSetting()};
}

std::optional<Refusal> GolangMigrateTool::refuses(const Directory& directory) const {
    // What the files alone forbid is said before anything is written.
    return planGolangMigrate(directory, {}, false).refusal;
}

core::Result<std::unique_ptr<ToolSession>> GolangMigrateTool::open(const Directory& directory,
                                                                   postgres::Connection& connection,
                                                                   const ApplyOptions& options) const {
    return GolangMigrateSession::open(directory, connection, options);
}

core::Result<QList<NewFile>> GolangMigrateTool::newFiles(const Directory& directory,
                                                         const NewMigration& migration,
                                                         const QDateTime& now) const {
    const QString stem = nextVersion(directory, now) + QLatin1Char('_') + migration.name;
    // It sends a file as one message, which is one transaction unless the file has its own.
    const bool isSplit = migration.transaction == TransactionMode::None;
    return QList<NewFile>{
        {stem + QStringLiteral(".up.sql"), isSplit ? inSeparateTransactions(migration.up) : migration.up},
        {stem + QStringLiteral(".down.sql"),
         isSplit ? inSeparateTransactions(migration.down) : migration.down}};
}

}  // namespace migrations
