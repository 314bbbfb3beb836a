#pragma once

#include "migrations/tools/listed_tool.h"

namespace migrations {

/// goose (pressly/goose): `-- +goose Up` and `-- +goose Down` in one file.
class GooseTool final : public ListedTool {
public:
    GooseTool();
    int weightOf(const SourceFile& file) const override;
    bool fits(const Directory& directory) const override { return directory.layout == id(); }

protected:
    /// goose runs nothing at all while a file below its current version has no row.
    void addRefusal(Status& status) const override;
};

}  // namespace migrations
