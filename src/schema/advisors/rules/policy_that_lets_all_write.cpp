#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

namespace schema::advisors {
namespace {

void checkPolicyThatLetsAllWrite(Inquiry& inquiry) {
    for (const Relation* table : inquiry.relations())
        for (const Policy& policy : table->policies) {
            if (!policy.permissive || !table->rowSecurity || policy.command == QLatin1String("SELECT"))
                continue;
            const QString condition =
                policy.command == QLatin1String("INSERT") ? policy.checkExpression : policy.usingExpression;
            if (condition == QLatin1String("true"))
                inquiry.report(
                    partOf(*table, Kind::Policy, policy.name),
                    AdvisorText::tr("%1 allows writing every row of %2.").arg(policy.name, table->name));
        }
}

}  // namespace

Advisor policyThatLetsAllWrite() {
    return {.key = QStringLiteral("policy-that-lets-all-write"),
            .level = AdviceLevel::Warning,
            .title = AdvisorText::tr("A policy that allows every change"),
            .reason = AdvisorText::tr(
                "A policy with the condition true restricts nothing: every role with the privilege can write "
                "every row. This is often intended for reading, rarely for writing."),
            .bad = R"(CREATE TABLE post (id bigint PRIMARY KEY);
ALTER TABLE post ENABLE ROW LEVEL SECURITY;
CREATE POLICY everything ON post FOR DELETE USING (true);)",
            .good = R"(CREATE TABLE post (id bigint PRIMARY KEY);
ALTER TABLE post ENABLE ROW LEVEL SECURITY;
CREATE POLICY everything ON post FOR SELECT USING (true);)",
            .check = checkPolicyThatLetsAllWrite};
}

}  // namespace schema::advisors
