#include "migrations/tools/sql_migrate/tool.h"

#include "migrations/formats/annotations.h"

namespace migrations {

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

}  // namespace migrations
