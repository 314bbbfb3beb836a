#pragma once

#include "migrations/tools/tool.h"

namespace migrations {

/// Every tool, in the order in which they are asked whether a file or a history table is theirs.
const QList<const MigrationTool*>& allTools();
/// The class of that tool; for Tool::None one that knows nothing.
const MigrationTool& toolOf(Tool tool);

}  // namespace migrations
