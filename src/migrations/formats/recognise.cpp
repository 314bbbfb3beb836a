#include "migrations/formats/recognise.h"

#include "migrations/tools/all.h"

#include <algorithm>

namespace migrations {

void recognise(Directory& directory, AtlasSumFile sum) {
    QList<std::pair<Tool, int>> counts;
    for (const SourceFile& file : std::as_const(directory.sources)) {
        for (const MigrationTool* tool : allTools()) {
            const int weight = tool->weightOf(file);
            if (weight == 0) continue;
            const auto known = std::ranges::find(counts, tool->id(), &std::pair<Tool, int>::first);
            if (known == counts.end())
                counts.append({tool->id(), weight});
            else
                known->second += weight;
            break;
        }
    }
    std::ranges::sort(counts, [](const auto& left, const auto& right) {
        return left.second != right.second ? left.second > right.second : left.first < right.first;
    });
    directory.layout = counts.isEmpty() ? Tool::None : counts.first().first;

    if (sum == AtlasSumFile::Present) directory.signs.append(Tool::Atlas);
    for (const auto& [layout, count] : std::as_const(counts)) {
        // A plain file among others says nothing about the tool.
        if (layout != Tool::Numbered || counts.size() == 1) directory.signs.append(layout);
    }
    const bool isPlain = directory.layout == Tool::Numbered || directory.layout == Tool::None;
    if (sum == AtlasSumFile::Present) {
        if (isPlain) {
            directory.layout = Tool::Numbered;
            directory.signs.removeAll(Tool::Numbered);
        }
        // golang-migrate runs such files as they are; Atlas has to be told (`?format=golang-migrate`).
        directory.tool = directory.layout == Tool::GolangMigrate ? Tool::GolangMigrate : Tool::Atlas;
    } else {
        directory.tool = directory.layout;
    }
}

}  // namespace migrations
