#pragma once

#include "migrations/tools/listed_tool.h"

namespace migrations {

/// Liquibase: recognised by its history only.
class LiquibaseTool final : public ListedTool {
public:
    LiquibaseTool();
};

}  // namespace migrations
