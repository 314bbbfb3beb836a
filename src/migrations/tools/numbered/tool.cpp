#include "migrations/tools/numbered/tool.h"

#include "migrations/run/session.h"
#include "migrations/text.h"

namespace migrations {

NumberedTool::NumberedTool()
    : ListedTool({.id = Tool::Numbered,
                  .key = "numbered",
                  .title = "numbered files",
                  .naming = "^(\\d+)[-_.]?(.*)\\.sql$"}) {}

int NumberedTool::weightOf(const SourceFile& file) const {
    return file.name.endsWith(QLatin1String(".sql")) ? 1 : 0;
}

core::Result<std::unique_ptr<ToolSession>> NumberedTool::open(const Directory& directory,
                                                              postgres::Connection& connection,
                                                              const ApplyOptions& options) const {
    Q_UNUSED(connection)
    Q_UNUSED(options)
    // Without its sum a directory of Atlas is only a folder of numbered files.
    return core::fail(
        core::ErrorKind::Invalid,
        Text::tr("%1 has no atlas.sum, and Atlas refuses a folder without one. If these files are for Atlas, "
                 "run atlas migrate hash to create it. Otherwise they can be inspected, but not applied.")
            .arg(directory.path));
}

core::Result<QList<NewFile>> NumberedTool::newFiles(const Directory& directory, const NewMigration& migration,
                                                    const QDateTime& now) const {
    return QList<NewFile>{
        {nextVersion(directory, now, 3) + QLatin1Char('_') + migration.name + QStringLiteral(".sql"),
         migration.up}};
}

}  // namespace migrations
