#pragma once

#include "migrations/hazards/rule.h"

namespace migrations::hazards {

// Each rule is a file of its own in this folder; allRules() collects them.
Rule addingFieldWithDefault();
Rule addingForeignKeyConstraint();
Rule addingNotNullableField();
Rule addingRequiredField();
Rule banConcurrentIndexCreationInTransaction();
Rule banDropColumn();
Rule banDropTable();
Rule changingColumnType();
Rule renamingColumn();
Rule requireConcurrentIndexCreation();
Rule requireLockTimeout();
Rule syntaxError();
Rule unusedIgnore();

}  // namespace migrations::hazards
