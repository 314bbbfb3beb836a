#pragma once

#include "migrations/tools/listed_tool.h"

namespace migrations {

/// Numbered SQL files without a tool: the last resort, as any SQL file is one.
class NumberedTool final : public ListedTool {
public:
    NumberedTool();
    int weightOf(const SourceFile& file) const override;
    core::Result<Replaying> replaying(const Directory&) const override { return Replaying::AsSent; }
    core::Result<std::unique_ptr<ToolSession>> open(const Directory& directory,
                                                    postgres::Connection& connection,
                                                    const ApplyOptions& options) const override;
    core::Result<QList<NewFile>> newFiles(const Directory& directory, const NewMigration& migration,
                                          const QDateTime& now) const override;
};

}  // namespace migrations
