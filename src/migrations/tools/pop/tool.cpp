#include "migrations/tools/pop/tool.h"

#include "migrations/tools/golang_migrate/files.h"

namespace migrations {

namespace {

bool hasPlaceholder(const QByteArray& content) {
    const qsizetype open = content.indexOf("{{");
    return open >= 0 && content.indexOf(".Options", open) >= 0;
}

}  // namespace

PopTool::PopTool()
    : ListedTool({.id = Tool::Pop,
                  .key = "pop",
                  .title = "pop",
                  .naming = "^(\\d+)_(.*?)\\.up\\.(?:sql|fizz)$",
                  .place = {.table = "schema_migration"},
                  .column = "version",
                  .query = "SELECT version, NULL, NULL, true, NULL::bigint FROM %1.%2 ORDER BY version"}) {}

int PopTool::weightOf(const SourceFile& file) const {
    if (!isGolangMigrateName(file.name)) return 0;
    return hasPlaceholder(file.content) || takesName(file.name) ? 1 : 0;
}

}  // namespace migrations
