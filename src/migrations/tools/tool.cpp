#include "migrations/tools/tool.h"

#include "migrations/run/session.h"
#include "migrations/sql_parser.h"
#include "migrations/text.h"

namespace migrations {

bool MigrationTool::takesName(const QString& name) const {
    Q_UNUSED(name)
    return false;
}

int MigrationTool::weightOf(const SourceFile& file) const {
    Q_UNUSED(file)
    return 0;
}

bool MigrationTool::fits(const Directory& directory) const {
    return directory.tool == id();
}

Sending MigrationTool::sending(const Directory& directory, const MigrationFile& file,
                               Direction direction) const {
    Q_UNUSED(directory)
    const QByteArray& content = contentOf(file, direction);
    return {.how = Sending::How::Unknown,
            .statements = splitAsPostgres(content),
            .section = {0, content.size()},
            .error = {}};
}

core::Result<QList<NewFile>> MigrationTool::newFiles(const Directory& directory,
                                                     const NewMigration& migration,
                                                     const QDateTime& now) const {
    Q_UNUSED(directory)
    Q_UNUSED(migration)
    Q_UNUSED(now)
    return core::fail(
        core::ErrorKind::Invalid,
        Text::tr("Colophon does not write migrations of %1.").arg(QString::fromLatin1(title())));
}

bool MigrationTool::ownsHistory(const HistoryTable& table) const {
    Q_UNUSED(table)
    return false;
}

core::Result<void> MigrationTool::readHistory(postgres::Connection& connection, const HistoryTable& table,
                                              Histories& histories) const {
    Q_UNUSED(connection)
    Q_UNUSED(table)
    Q_UNUSED(histories)
    return {};
}

core::Result<void> MigrationTool::examine(const Directory& directory, const Histories& histories,
                                          postgres::Connection& connection, Status& status) const {
    Q_UNUSED(directory)
    Q_UNUSED(histories)
    Q_UNUSED(connection)
    Q_UNUSED(status)
    return {};
}

core::Result<MigrationTool::Replaying> MigrationTool::replaying(const Directory& directory) const {
    if (directory.tool == Tool::None)
        return core::fail(
            core::ErrorKind::Invalid,
            Text::tr("There is no migration in %1 of a tool that Colophon knows.").arg(directory.path));
    return core::fail(core::ErrorKind::Invalid,
                      Text::tr("The migrations in %1 cannot be replayed: how %2 runs them is not imitated.")
                          .arg(directory.path, QString::fromLatin1(title())));
}

core::Result<void> MigrationTool::check(const ToolSettings& settings) const {
    Q_UNUSED(settings)
    return {};
}

std::optional<Refusal> MigrationTool::refuses(const Directory& directory) const {
    Q_UNUSED(directory)
    return {};
}

core::Result<std::unique_ptr<ToolSession>> MigrationTool::open(const Directory& directory,
                                                               postgres::Connection& connection,
                                                               const ApplyOptions& options) const {
    Q_UNUSED(directory)
    Q_UNUSED(connection)
    Q_UNUSED(options)
    return core::fail(core::ErrorKind::Invalid,
                      Text::tr("Migrations of %1 can be inspected, but not applied. Colophon applies those "
                               "of golang-migrate, Atlas, goose and dbmate.")
                          .arg(QString::fromLatin1(title())));
}

}  // namespace migrations
