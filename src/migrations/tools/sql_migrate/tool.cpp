#include "migrations/tools/sql_migrate/tool.h"

#include "migrations/formats/annotations.h"
#include "migrations/formats/separate_transactions.h"
#include "migrations/sql_parser.h"

namespace migrations {
namespace {

/// One direction of a file.
struct Half {
    Section section;
    bool usesTransaction = true;
};

/// From the line `-- +migrate Up` or `-- +migrate Down` to the next of them.
Half halfOf(const QByteArray& content, Direction direction) {
    Half half{.section = {content.size(), 0}};
    Section& section = half.section;
    bool isInside = false;
    for (qsizetype start = 0; start < content.size();) {
        const qsizetype newline = content.indexOf('\n', start);
        const qsizetype end = newline < 0 ? content.size() : newline + 1;
        const QByteArray line = content.sliced(start, end - start).simplified().toLower();
        const bool isUp = line.startsWith("-- +migrate up");
        if (isUp || line.startsWith("-- +migrate down")) {
            if (isInside) section.size = start - section.begin;
            isInside = !isInside && isUp == (direction == Direction::Up);
            if (isInside) {
                section = {end, content.size() - end};
                half.usesTransaction = !line.contains("notransaction");
            }
        }
        start = end;
    }
    return half;
}

/// It ends a statement at every line that ends with a semicolon, unless told otherwise
/// (sqlparse/sqlparse.go).
QByteArray sqlMigrateText(const QByteArray& sql) {
    QByteArray text;
    for (const QByteArray& statement : wholeStatements(sql)) {
        const QByteArray inside = statement.trimmed();
        const bool isCut = inside.size() > 1 && inside.chopped(1).contains(";\n");
        text += isCut ? "-- +migrate StatementBegin\n" + inside + "\n-- +migrate StatementEnd\n" : statement;
    }
    return text;
}

}  // namespace

SqlMigrateTool::SqlMigrateTool()
    : ListedTool({.id = Tool::SqlMigrate,
                  .key = "sql-migrate",
                  .title = "sql-migrate",
                  .naming = "^(\\d*)[-_]?(.*)\\.sql$",
                  .place = {.table = "gorp_migrations"},
                  .column = "applied_at",
                  .query = "SELECT id, NULL, id, true, (extract(epoch FROM applied_at) * 1000)::bigint "
                           "FROM %1.%2 ORDER BY id"}) {}

int SqlMigrateTool::weightOf(const SourceFile& file) const {
    return hasAnnotation(file, "+migrate", "up") ? 1 : 0;
}

Sending SqlMigrateTool::sending(const Directory& directory, const MigrationFile& file,
                                Direction direction) const {
    Q_UNUSED(directory)
    const Half half = halfOf(file.content, direction);
    Sending sending{.how = half.usesTransaction ? Sending::How::OneTransaction : Sending::How::EachOnItsOwn,
                    .statements = {},
                    .error = {}};
    sending.section = half.section;
    sending.statements = splitAsPostgres(file.content.sliced(sending.section.begin, sending.section.size));
    const int lines = static_cast<int>(file.content.first(sending.section.begin).count('\n'));
    for (Statement& statement : sending.statements) {
        statement.offset += sending.section.begin;
        statement.line += lines;
    }
    return sending;
}

core::Result<QList<NewFile>> SqlMigrateTool::newFiles(const Directory& directory,
                                                      const NewMigration& migration,
                                                      const QDateTime& now) const {
    const QByteArray options = migration.transaction == TransactionMode::None ? " notransaction\n" : "\n";
    return QList<NewFile>{
        {nextVersion(directory, now) + QLatin1Char('-') + migration.name + QStringLiteral(".sql"),
         "-- +migrate Up" + options + sqlMigrateText(migration.up) + "\n-- +migrate Down" + options +
             sqlMigrateText(migration.down)}};
}

}  // namespace migrations
