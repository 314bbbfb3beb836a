#pragma once

#include "migrations/tools/listed_tool.h"

namespace migrations {

/// dbmate (amacneil/dbmate): `-- migrate:up` and `-- migrate:down` in one file.
class DbmateTool final : public ListedTool {
public:
    DbmateTool();
    int weightOf(const SourceFile& file) const override;
    bool fits(const Directory& directory) const override { return directory.layout == id(); }

protected:
    bool runsLateFiles() const override { return true; }
};

}  // namespace migrations
