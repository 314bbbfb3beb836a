#include "migrations/tools/pop/tool.h"

#include "migrations/text.h"
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

Sending PopTool::sending(const Directory& directory, const MigrationFile& file, Direction direction) const {
    Sending sending = ListedTool::sending(directory, file, direction);
    sending.how = Sending::How::MessageInTransaction;
    return sending;
}

core::Result<MigrationTool::Replaying> PopTool::replaying(const Directory& directory) const {
    for (const MigrationFile& file : directory.files)
        if (file.isMigration && (hasPlaceholder(file.content) || file.name.endsWith(QLatin1String(".fizz"))))
            return core::fail(
                core::ErrorKind::Invalid,
                Text::tr("The migrations in %1 cannot be replayed: %2 is a template, which only "
                         "pop can turn into SQL.")
                    .arg(directory.path, file.name));
    return Replaying::AsSent;
}

}  // namespace migrations
