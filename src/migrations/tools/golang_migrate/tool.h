#pragma once

#include "migrations/tools/tool.h"

namespace migrations {

/// golang-migrate (golang-migrate/migrate v4): `1_name.up.sql` and `1_name.down.sql`.
class GolangMigrateTool final : public MigrationTool {
public:
    Tool id() const override { return Tool::GolangMigrate; }
    const char* key() const override { return "golang-migrate"; }
    const char* title() const override { return "golang-migrate"; }

    bool takesName(const QString& name) const override;
    int weightOf(const SourceFile& file) const override;
    bool fits(const Directory& directory) const override { return directory.layout == id(); }
    void read(Directory& directory) const override;
    Sending sending(const Directory& directory, const MigrationFile& file,
                    Direction direction) const override;
    core::Result<QList<NewFile>> newFiles(const Directory& directory, const NewMigration& migration,
                                          const QDateTime& now) const override;

    QList<HistoryPlace> historyPlaces() const override;
    bool ownsHistory(const HistoryTable& table) const override;
    core::Result<void> readHistory(postgres::Connection& connection, const HistoryTable& table,
                                   Histories& histories) const override;
    void addStatus(const Directory& directory, const Histories& histories, Status& status) const override;

    core::Result<void> examine(const Directory& directory, const Histories& histories,
                               postgres::Connection& connection, Status& status) const override;

    bool goesDown() const override { return true; }
    core::Result<Replaying> replaying(const Directory&) const override { return Replaying::AsApplied; }
    QList<ToolSetting> settings() const override;
    std::optional<Refusal> refuses(const Directory& directory) const override;
    core::Result<std::unique_ptr<ToolSession>> open(const Directory& directory,
                                                    postgres::Connection& connection,
                                                    const ApplyOptions& options) const override;
};

}  // namespace migrations
