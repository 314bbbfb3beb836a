#include "migrations/tools/liquibase/tool.h"

namespace migrations {

LiquibaseTool::LiquibaseTool()
    : ListedTool({.id = Tool::Liquibase,
                  .key = "liquibase",
                  .title = "Liquibase",
                  .place = {.table = "databasechangelog"},
                  .column = "id"}) {}

}  // namespace migrations
