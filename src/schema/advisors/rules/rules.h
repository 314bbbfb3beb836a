#pragma once

#include "schema/advisors/advisor.h"

namespace schema::advisors {

Advisor btreeOnArray();
Advisor charColumn();
Advisor constraintNotValidated();
Advisor disabledTrigger();
Advisor duplicateForeignKey();
Advisor duplicateIndex();
Advisor extensionOutdated();
Advisor foreignKeyOfOtherType();
Advisor foreignKeyWithoutIndex();
Advisor indexWithLongerOne();
Advisor invalidIndex();
Advisor jsonColumn();
Advisor materialisedViewWithoutData();
Advisor moneyColumn();
Advisor neverAnalysed();
Advisor neverVacuumed();
Advisor noPrimaryKey();
Advisor notNullMissingInUnique();
Advisor numberNearItsEnd();
Advisor policyFunctionPerRow();
Advisor policyThatLetsAllWrite();
Advisor policyWithoutRowSecurity();
Advisor publicMayCreate();
Advisor publishedWithoutIdentity();
Advisor regColumn();
Advisor rowSecurityWithoutPolicy();
Advisor ruleOnTable();
Advisor securityDefinerForPublic();
Advisor securityDefinerSearchPath();
Advisor sequenceNearItsEnd();
Advisor severalPermissivePolicies();
Advisor timeWithTimeZone();
Advisor timestampWithoutTimeZone();
Advisor unloggedTable();
Advisor unusedIndex();
Advisor viewPassesRowSecurity();

}  // namespace schema::advisors
