#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

namespace schema::advisors {
namespace {

void checkRowSecurityWithoutPolicy(Inquiry& inquiry) {
    for (const Relation* table : inquiry.relations())
        if (table->rowSecurity && table->policies.isEmpty())
            inquiry.report(table->id(),
                           AdvisorText::tr("Row security of %1 is on, and no policy lets any row through.")
                               .arg(table->name));
}

}  // namespace

Advisor rowSecurityWithoutPolicy() {
    return {
        .key = QStringLiteral("row-security-without-policy"),
        .level = AdviceLevel::Warning,
        .title = AdvisorText::tr("Row security without a policy"),
        .reason = AdvisorText::tr(
            "Without a policy nobody but the owner and those who pass row security sees or writes any row."),
        .bad = R"(CREATE TABLE post (id bigint PRIMARY KEY);
ALTER TABLE post ENABLE ROW LEVEL SECURITY;)",
        .good = R"(CREATE TABLE post (id bigint PRIMARY KEY);
ALTER TABLE post ENABLE ROW LEVEL SECURITY;
CREATE POLICY first ON post USING (id = 1);)",
        .check = checkRowSecurityWithoutPolicy};
}

}  // namespace schema::advisors
