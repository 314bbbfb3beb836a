#pragma once

#include "migrations/hazards/rule.h"

namespace migrations::hazards {

// Each rule is a file of its own in this folder; allRules() collects them.
Rule addingExclusionConstraint();
Rule addingFieldWithDefault();
Rule addingForeignKeyConstraint();
Rule addingGeneratedColumn();
Rule addingIdentityColumn();
Rule addingNotNullableField();
Rule addingPrimaryKey();
Rule addingRequiredField();
Rule addingUniqueIndex();
Rule banConcurrentIndexCreationInTransaction();
Rule banDropColumn();
Rule banDropDatabase();
Rule banDropNotNull();
Rule banDropTable();
Rule banTruncateCascade();
Rule banUncommittedTransaction();
Rule changingAccessMethod();
Rule changingColumnType();
Rule columnAlignment();
Rule constraintMissingNotValid();
Rule creatingTrigger();
Rule disallowedUniqueConstraint();
Rule dropCascade();
Rule droppingCheck();
Rule droppingForeignKey();
Rule droppingPrimaryKey();
Rule droppingSchema();
Rule forbiddenInTransaction();
Rule primaryKeyOnNullableColumn();
Rule renamingColumn();
Rule renamingEnumValue();
Rule renamingSchema();
Rule renamingTable();
Rule requireConcurrentIndexCreation();
Rule requireConcurrentIndexDeletion();
Rule requireConcurrentReindex();
Rule requireLockTimeout();
Rule settingLogged();
Rule settingSchema();
Rule syntaxError();
Rule transactionNesting();
Rule truncatingTable();
Rule unusedIgnore();
Rule validateInSameTransaction();

}  // namespace migrations::hazards
