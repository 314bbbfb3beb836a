#pragma once

#include "migrations/tools/listed_tool.h"

namespace migrations {

/// pop (gobuffalo/pop), also called soda: names like those of golang-migrate, with templates inside.
class PopTool final : public ListedTool {
public:
    PopTool();
    bool takesName(const QString& name) const override { return name.endsWith(QLatin1String(".fizz")); }
    int weightOf(const SourceFile& file) const override;
    Sending sending(const Directory& directory, const MigrationFile& file,
                    Direction direction) const override;
    core::Result<Replaying> replaying(const Directory& directory) const override;
};

}  // namespace migrations
