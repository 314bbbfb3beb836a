#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"
#include "schema/words.h"

namespace schema::advisors {
namespace {

constexpr qint64 leastUnanalysed = 1024 * 1024;

void checkNeverAnalysed(Inquiry& inquiry) {
    for (const Relation* table : inquiry.relations()) {
        if (table->kind != RelationKind::Table && table->kind != RelationKind::MaterializedView) continue;
        if (table->size.analyzed.isValid() || table->size.tableBytes.value_or(0) < leastUnanalysed) continue;
        // Without the pass over sizes nothing is known of it.
        if (table->size.isEstimate) continue;
        inquiry.report(
            table->id(),
            AdvisorText::tr("%1 contains %2 and has not been analysed since the statistics were reset.")
                .arg(table->name, bytesText(*table->size.tableBytes)),
            QStringLiteral("ANALYZE %1;\n").arg(nameOf(*table)));
    }
}

}  // namespace

Advisor neverAnalysed() {
    return {
        .key = QStringLiteral("never-analysed"),
        .level = AdviceLevel::Note,
        .title = AdvisorText::tr("A table that has never been analysed"),
        .reason = AdvisorText::tr(
            "Without statistics the planner guesses and may choose plans for a table of a different size. "
            "Autovacuum usually collects them, but not right after a restore or when it is switched off."),
        .bad = R"(CREATE TABLE visit (id bigint PRIMARY KEY, note text) WITH (autovacuum_enabled = off);
INSERT INTO visit SELECT i, md5(i::text) FROM generate_series(1, 30000) i;)",
        .good = R"(CREATE TABLE visit (id bigint PRIMARY KEY, note text) WITH (autovacuum_enabled = off);
INSERT INTO visit SELECT i, md5(i::text) FROM generate_series(1, 30000) i;
ANALYZE visit;)",
        .check = checkNeverAnalysed};
}

}  // namespace schema::advisors
