#include "migrations/tools/dbmate/tool.h"

#include "migrations/formats/annotations.h"

namespace migrations {

DbmateTool::DbmateTool()
    : ListedTool({.id = Tool::Dbmate,
                  .key = "dbmate",
                  .title = "dbmate",
                  .naming = "^(\\d+)_?(.*)\\.sql$",
                  .place = {.table = "schema_migrations"},
                  .column = "version",
                  .query = "SELECT version, NULL, NULL, true, NULL::bigint FROM %1.%2 ORDER BY version"}) {}

int DbmateTool::weightOf(const SourceFile& file) const {
    return hasAnnotation(file, "migrate:", "up") ? 1 : 0;
}

}  // namespace migrations
