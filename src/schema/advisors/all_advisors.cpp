#include "schema/advisors/rules/rules.h"

#include <algorithm>

namespace schema::advisors {

QList<Advisor> allAdvisors() {
    QList<Advisor> all{
        btreeOnArray(),
        charColumn(),
        constraintNotValidated(),
        disabledTrigger(),
        duplicateForeignKey(),
        duplicateIndex(),
        extensionOutdated(),
        foreignKeyOfOtherType(),
        foreignKeyWithoutIndex(),
        indexWithLongerOne(),
        invalidIndex(),
        jsonColumn(),
        materialisedViewWithoutData(),
        moneyColumn(),
        neverAnalysed(),
        neverVacuumed(),
        noPrimaryKey(),
        notNullMissingInUnique(),
        numberNearItsEnd(),
        policyFunctionPerRow(),
        policyThatLetsAllWrite(),
        policyWithoutRowSecurity(),
        publicMayCreate(),
        publishedWithoutIdentity(),
        regColumn(),
        rowSecurityWithoutPolicy(),
        ruleOnTable(),
        securityDefinerForPublic(),
        securityDefinerSearchPath(),
        sequenceNearItsEnd(),
        severalPermissivePolicies(),
        timeWithTimeZone(),
        timestampWithoutTimeZone(),
        unloggedTable(),
        unusedIndex(),
        viewPassesRowSecurity(),
    };
    std::ranges::sort(all, {}, &Advisor::key);
    return all;
}

std::optional<Advisor> findAdvisor(const QString& key) {
    for (const Advisor& advisor : allAdvisors())
        if (advisor.key == key) return advisor;
    return {};
}

}  // namespace schema::advisors
