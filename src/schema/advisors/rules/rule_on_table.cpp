#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

namespace schema::advisors {
namespace {

void checkRuleOnTable(Inquiry& inquiry) {
    for (const Relation* table : inquiry.tables())
        for (const Rule& rule : table->rules)
            inquiry.report(partOf(*table, Kind::Rule, rule.name),
                           AdvisorText::tr("%1 rewrites %2 on %3.").arg(rule.name, rule.event, table->name));
}

}  // namespace

Advisor ruleOnTable() {
    return {.key = QStringLiteral("rule-on-table"),
            .level = AdviceLevel::Note,
            .title = AdvisorText::tr("A rewrite rule on a table"),
            .reason =
                AdvisorText::tr("Rules rewrite the query before it runs: expressions may be evaluated twice, "
                                "RETURNING and row counts are lost, and COPY ignores rules. Use a trigger."),
            .bad = R"(CREATE TABLE post (id bigint PRIMARY KEY);
CREATE RULE keep AS ON DELETE TO post DO INSTEAD NOTHING;)",
            .good = R"(CREATE TABLE post (id bigint PRIMARY KEY);)",
            .check = checkRuleOnTable};
}

}  // namespace schema::advisors
