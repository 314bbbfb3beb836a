#include "migrations/tools/pgroll/tool.h"

namespace migrations {

PgrollTool::PgrollTool()
    : ListedTool({.id = Tool::Pgroll,
                  .key = "pgroll",
                  .title = "pgroll",
                  .place = {.schema = "pgroll", .table = "migrations"},
                  .column = "migration"}) {}

}  // namespace migrations
