#pragma once

#include "migrations/tools/listed_tool.h"

namespace migrations {

/// sql-migrate (rubenv/sql-migrate): `-- +migrate Up` and `-- +migrate Down` in one file, each one
/// transaction unless `notransaction` stands behind it.
class SqlMigrateTool final : public ListedTool {
public:
    SqlMigrateTool();
    int weightOf(const SourceFile& file) const override;
    Sending sending(const Directory& directory, const MigrationFile& file,
                    Direction direction) const override;
    core::Result<Replaying> replaying(const Directory&) const override { return Replaying::AsSent; }
    core::Result<QList<NewFile>> newFiles(const Directory& directory, const NewMigration& migration,
                                          const QDateTime& now) const override;
};

}  // namespace migrations
