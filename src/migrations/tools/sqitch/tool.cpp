#include "migrations/tools/sqitch/tool.h"

#include <algorithm>

namespace migrations {

SqitchTool::SqitchTool()
    : ListedTool({.id = Tool::Sqitch,
                  .key = "sqitch",
                  .title = "Sqitch",
                  .place = {.schema = "sqitch", .table = "changes"},
                  .column = "change_id"}) {}

int SqitchTool::weightOf(const SourceFile& file) const {
    // A plan says more than any number of files beside it.
    return takesName(file.name) ? 1'000'000 : 0;
}

/// Changes of a plan in its order: `name [dependencies] date planner # note`; `%` and `@` lines are pragmas
/// and tags.
void SqitchTool::read(Directory& directory) const {
    const auto plan = std::ranges::find(directory.sources, QStringLiteral("sqitch.plan"), &SourceFile::name);
    if (plan == directory.sources.end()) return;
    for (const QByteArray& raw : plan->content.split('\n')) {
        const QByteArray line = raw.trimmed();
        if (line.isEmpty() || line.startsWith('%') || line.startsWith('#') || line.startsWith('@')) continue;
        const QString change = QString::fromUtf8(line.left(line.indexOf(' ')));
        directory.files.append({.name = change,
                                .version = change,
                                .description = change,
                                .content = {},
                                .downName = {},
                                .downContent = {},
                                .findings = {}});
    }
}

}  // namespace migrations
