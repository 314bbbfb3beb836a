#include "migrations/tools/atlas/tool.h"

#include "migrations/tools/atlas/files.h"
#include "migrations/tools/atlas/revisions.h"
#include "migrations/tools/atlas/session.h"

namespace migrations {
namespace {

constexpr char revisionsTable[] = "atlas_schema_revisions";

}  // namespace

bool AtlasTool::fits(const Directory& directory) const {
    return directory.layout == Tool::Numbered || directory.layout == Tool::GolangMigrate ||
           directory.layout == Tool::Goose;
}

void AtlasTool::read(Directory& directory) const {
    readAsAtlas(directory);
}

Sending AtlasTool::sending(const Directory& directory, const MigrationFile& file, Direction direction) const {
    Sending sending{.how = file.transaction == TransactionMode::None ? Sending::How::EachOnItsOwn
                                                                     : Sending::How::OneTransaction,
                    .statements = {},
                    .error = {}};
    const QByteArray& content = contentOf(file, direction);
    sending.section = {0, content.size()};
    auto statements = atlasStatements(content, directory.layout);
    if (statements)
        sending.statements = *std::move(statements);
    else
        sending.error = statements.error();
    return sending;
}

QList<HistoryPlace> AtlasTool::historyPlaces() const {
    return {{.table = revisionsTable}};
}

bool AtlasTool::ownsHistory(const HistoryTable& table) const {
    return table.table == QLatin1String(revisionsTable);
}

core::Result<void> AtlasTool::readHistory(postgres::Connection& connection, const HistoryTable& table,
                                          Histories& histories) const {
    auto history = readAtlasHistory(connection, table.schema);
    if (!history) return core::fail(history);
    histories.atlas.append(*std::move(history));
    return {};
}

QList<ToolSetting> AtlasTool::settings() const {
    return atlasSettings();
}

core::Result<void> AtlasTool::check(const ToolSettings& settings) const {
    const auto read = readAtlasSettings(settings);
    return read ? core::Result<void>() : core::fail(read);
}

std::optional<Refusal> AtlasTool::refuses(const Directory& directory) const {
    // Atlas looks at the sum before it connects, so that nothing is written then.
    if (!directory.sum || directory.sum->isOk()) return {};
    std::optional<Refusal> refusal;
    for (const Finding& finding : directory.findings) {
        if (finding.code == QLatin1String("sum-mismatch") || finding.code == QLatin1String("sum-missing"))
            refusal = Refusal{finding.code, finding.message};
    }
    return refusal;
}

core::Result<std::unique_ptr<ToolSession>> AtlasTool::open(const Directory& directory,
                                                           postgres::Connection& connection,
                                                           const ApplyOptions& options) const {
    return AtlasSession::open(directory, connection, options);
}

core::Result<QList<NewFile>> AtlasTool::newFiles(const Directory& directory, const NewMigration& migration,
                                                 const QDateTime& now) const {
    return QList<NewFile>{
        {nextVersion(directory, now) + QLatin1Char('_') + migration.name + QStringLiteral(".sql"),
         (migration.transaction == TransactionMode::None ? "-- atlas:txmode none\n\n" : "") + migration.up}};
}

}  // namespace migrations
