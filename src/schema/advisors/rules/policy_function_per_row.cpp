#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

#include <QRegularExpression>

namespace schema::advisors {
namespace {

void checkPolicyFunctionPerRow(Inquiry& inquiry) {
    static const QRegularExpression call(
        QStringLiteral("(?<!SELECT )\\b(current_setting|auth\\.uid|auth\\.jwt|auth\\.role)\\("));
    for (const Relation* table : inquiry.relations())
        for (const Policy& policy : table->policies) {
            const auto found = call.match(policy.usingExpression + QLatin1Char(' ') + policy.checkExpression);
            if (found.hasMatch() && table->rowSecurity)
                inquiry.report(
                    partOf(*table, Kind::Policy, policy.name),
                    AdvisorText::tr("%1 calls %2() for every row.").arg(policy.name, found.captured(1)));
        }
}

}  // namespace

Advisor policyFunctionPerRow() {
    return {
        .key = QStringLiteral("policy-function-per-row"),
        .level = AdviceLevel::Note,
        .title = AdvisorText::tr("A policy that calls a session function for every row"),
        .reason = AdvisorText::tr("current_setting() in a policy is called for every row. In a sub-select it "
                                  "is called once per statement: (SELECT current_setting(…))."),
        .bad = R"(CREATE TABLE post (id bigint PRIMARY KEY, owner text);
ALTER TABLE post ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON post USING (owner = current_setting('app.user'));)",
        .good = R"(CREATE TABLE post (id bigint PRIMARY KEY, owner text);
ALTER TABLE post ENABLE ROW LEVEL SECURITY;
CREATE POLICY own ON post USING (owner = (SELECT current_setting('app.user')));)",
        .check = checkPolicyFunctionPerRow};
}

}  // namespace schema::advisors
