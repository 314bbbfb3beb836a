#pragma once

#include "migrations/tools/listed_tool.h"

namespace migrations {

/// goose (pressly/goose v3, its command line): `-- +goose Up` and `-- +goose Down` in one file.
class GooseTool final : public ListedTool {
public:
    GooseTool();
    bool takesName(const QString& name) const override;
    int weightOf(const SourceFile& file) const override;
    bool fits(const Directory& directory) const override { return directory.signs.contains(id()); }
    void read(Directory& directory) const override;
    Sending sending(const Directory& directory, const MigrationFile& file,
                    Direction direction) const override;
    core::Result<QList<NewFile>> newFiles(const Directory& directory, const NewMigration& migration,
                                          const QDateTime& now) const override;

    bool goesDown() const override { return true; }
    core::Result<Replaying> replaying(const Directory&) const override { return Replaying::AsApplied; }
    QList<ToolSetting> settings() const override;
    std::optional<Refusal> refuses(const Directory& directory) const override;
    core::Result<std::unique_ptr<ToolSession>> open(const Directory& directory,
                                                    postgres::Connection& connection,
                                                    const ApplyOptions& options) const override;

protected:
    void addRefusal(const Directory& directory, Status& status) const override;
};

}  // namespace migrations
