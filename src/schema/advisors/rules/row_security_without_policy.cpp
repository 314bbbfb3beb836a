#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

namespace schema::advisors {
namespace {

void checkRowSecurityWithoutPolicy(Inquiry& inquiry) {
    for (const Relation* table : inquiry.relations())
        if (table->rowSecurity && table->policies.isEmpty())
            inquiry.report(
                table->id(),
                AdvisorText::tr(
                    "Row-level security of %1 is on, but there is no policy, so no rows are visible.")
                    .arg(table->name));
}

}  // namespace

Advisor rowSecurityWithoutPolicy() {
    return {.key = QStringLiteral("row-security-without-policy"),
            .level = AdviceLevel::Warning,
            .title = AdvisorText::tr("Row-level security without a policy"),
            .reason = AdvisorText::tr("Without a policy only the owner and roles that bypass row-level "
                                      "security can see or write rows."),
            .bad = R"(CREATE TABLE post (id bigint PRIMARY KEY);
ALTER TABLE post ENABLE ROW LEVEL SECURITY;)",
            .good = R"(CREATE TABLE post (id bigint PRIMARY KEY);
ALTER TABLE post ENABLE ROW LEVEL SECURITY;
CREATE POLICY first ON post USING (id = 1);)",
            .check = checkRowSecurityWithoutPolicy};
}

}  // namespace schema::advisors
