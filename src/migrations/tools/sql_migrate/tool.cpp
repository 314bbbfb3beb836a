#include "migrations/tools/sql_migrate/tool.h"

#include "migrations/formats/annotations.h"
#include "migrations/sql_parser.h"

namespace migrations {
namespace {

/// From the line `-- +migrate Up` or `-- +migrate Down` to the next of them.
Section sectionOf(const QByteArray& content, Direction direction) {
    Section section{content.size(), 0};
    bool isInside = false;
    for (qsizetype start = 0; start < content.size();) {
        const qsizetype newline = content.indexOf('\n', start);
        const qsizetype end = newline < 0 ? content.size() : newline + 1;
        const QByteArray line = content.sliced(start, end - start).simplified().toLower();
        const bool isUp = line.startsWith("-- +migrate up");
        if (isUp || line.startsWith("-- +migrate down")) {
            if (isInside) section.size = start - section.begin;
            isInside = !isInside && isUp == (direction == Direction::Up);
            if (isInside) section = {end, content.size() - end};
        }
        start = end;
    }
    return section;
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
    Sending sending{.how = Sending::How::Unknown, .statements = {}, .error = {}};
    sending.section = sectionOf(file.content, direction);
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
    return QList<NewFile>{
        {nextVersion(directory, now) + QLatin1Char('-') + migration.name + QStringLiteral(".sql"),
         "-- +migrate Up\n" + migration.up + "\n-- +migrate Down\n" + migration.down}};
}

}  // namespace migrations
