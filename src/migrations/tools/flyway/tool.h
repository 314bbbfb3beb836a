#pragma once

#include "migrations/tools/listed_tool.h"

namespace migrations {

/// Flyway: `V1_2__name.sql`, `R__name.sql`, `B…`; undo files are passed over.
class FlywayTool final : public ListedTool {
public:
    FlywayTool();
    int weightOf(const SourceFile& file) const override;
    bool fits(const Directory& directory) const override { return directory.layout == id(); }
    core::Result<QList<NewFile>> newFiles(const Directory& directory, const NewMigration& migration,
                                          const QDateTime& now) const override;

protected:
    QString storedVersion(const QString& written) const override;
};

}  // namespace migrations
