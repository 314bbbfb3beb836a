#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

namespace schema::advisors {
namespace {

void checkPolicyWithoutRowSecurity(Inquiry& inquiry) {
    for (const Relation* table : inquiry.relations())
        if (!table->rowSecurity && !table->policies.isEmpty())
            inquiry.report(
                table->id(),
                AdvisorText::tr("%1 has policies, but row-level security is off.").arg(table->name),
                alterTable(*table) + QStringLiteral("ENABLE ROW LEVEL SECURITY;\n"));
}

}  // namespace

Advisor policyWithoutRowSecurity() {
    return {.key = QStringLiteral("policy-without-row-security"),
            .level = AdviceLevel::Problem,
            .title = AdvisorText::tr("A policy without effect"),
            .reason = AdvisorText::tr("Policies have no effect until row-level security of the table is "
                                      "switched on: every role with the privilege sees every row."),
            .bad = R"(CREATE TABLE post (id bigint PRIMARY KEY);
CREATE POLICY first ON post USING (id = 1);)",
            .good = R"(CREATE TABLE post (id bigint PRIMARY KEY);
CREATE POLICY first ON post USING (id = 1);
ALTER TABLE post ENABLE ROW LEVEL SECURITY;)",
            .check = checkPolicyWithoutRowSecurity};
}

}  // namespace schema::advisors
