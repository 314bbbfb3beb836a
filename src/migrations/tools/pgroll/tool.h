#pragma once

#include "migrations/tools/listed_tool.h"

namespace migrations {

/// pgroll: recognised by its history only.
class PgrollTool final : public ListedTool {
public:
    PgrollTool();
};

}  // namespace migrations
