#pragma once

#include "migrations/tools/tool.h"

namespace migrations {

/// Atlas (ariga/atlas, community edition): `VERSION_name.sql` and `atlas.sum`, also over the files of
/// golang-migrate and goose.
class AtlasTool final : public MigrationTool {
public:
    Tool id() const override { return Tool::Atlas; }
    const char* key() const override { return "atlas"; }
    const char* title() const override { return "Atlas"; }

    bool fits(const Directory& directory) const override;
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

    core::Result<Replaying> replaying(const Directory&) const override { return Replaying::AsApplied; }
    QList<ToolSetting> settings() const override;
    core::Result<void> check(const ToolSettings& settings) const override;
    std::optional<Refusal> refuses(const Directory& directory) const override;
    core::Result<std::unique_ptr<ToolSession>> open(const Directory& directory,
                                                    postgres::Connection& connection,
                                                    const ApplyOptions& options) const override;
};

}  // namespace migrations
