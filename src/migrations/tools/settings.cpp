#include "migrations/tools/settings.h"

#include "migrations/text.h"

namespace migrations {

ToolSetting migrationsTableSetting() {
    return {.name = "migrations-table",
            .help = Text::tr("golang-migrate, goose, dbmate: history table, as TABLE or SCHEMA.TABLE."),
            .value = QStringLiteral("TABLE")};
}

}  // namespace migrations
