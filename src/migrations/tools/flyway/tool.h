#pragma once

#include "migrations/tools/listed_tool.h"

namespace migrations {

/// Flyway: `V1_2__name.sql`, `R__name.sql`; undo files are passed over. A database without history begins
/// with the newest baseline file, `B7__name.sql`, which stands for all versions up to its own. Each file is
/// one transaction, unless a statement of it refuses one or `NAME.sql.conf` beside it says
/// `executeInTransaction=false` (Flyway's "script configuration files").
class FlywayTool final : public ListedTool {
public:
    FlywayTool();
    bool takesName(const QString& name) const override;
    int weightOf(const SourceFile& file) const override;
    bool fits(const Directory& directory) const override { return directory.layout == id(); }
    void read(Directory& directory) const override;
    Sending sending(const Directory& directory, const MigrationFile& file,
                    Direction direction) const override;
    void addStatus(const Directory& directory, const Histories& histories, Status& status) const override;
    core::Result<Replaying> replaying(const Directory&) const override { return Replaying::AsSent; }
    core::Result<QList<NewFile>> newFiles(const Directory& directory, const NewMigration& migration,
                                          const QDateTime& now) const override;

protected:
    QString storedVersion(const QString& written) const override;
};

}  // namespace migrations
