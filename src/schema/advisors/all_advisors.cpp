#include "schema/advisors/rules/rules.h"

#include <algorithm>
#include <array>

namespace schema::advisors {

const QList<const Advisor*>& allAdvisors() {
    static const std::array advisors = {
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
    static const QList<const Advisor*> list = [] {
        QList<const Advisor*> all;
        for (const Advisor& advisor : advisors)
            all.append(&advisor);
        std::ranges::sort(all, {}, &Advisor::key);
        return all;
    }();
    return list;
}

const Advisor* findAdvisor(const QString& key) {
    const auto found =
        std::ranges::find(allAdvisors(), key, [](const Advisor* advisor) { return advisor->key; });
    return found == allAdvisors().end() ? nullptr : *found;
}

}  // namespace schema::advisors
