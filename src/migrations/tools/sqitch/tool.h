#pragma once

#include "migrations/tools/listed_tool.h"

namespace migrations {

/// Sqitch: changes in the order of its plan. Its history is recognised, its rows are not read.
class SqitchTool final : public ListedTool {
public:
    SqitchTool();
    bool takesName(const QString& name) const override { return name == QLatin1String("sqitch.plan"); }
    int weightOf(const SourceFile& file) const override;
    void read(Directory& directory) const override;
};

}  // namespace migrations
