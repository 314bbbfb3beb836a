#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"
#include "schema/words.h"

namespace schema::advisors {
namespace {

constexpr qint64 leastUnvacuumed = 16LL * 1024 * 1024;

void checkNeverVacuumed(Inquiry& inquiry) {
    for (const Relation* table : inquiry.relations()) {
        if (table->kind != RelationKind::Table && table->kind != RelationKind::MaterializedView) continue;
        if (table->size.vacuumed.isValid() || table->size.isEstimate) continue;
        if (table->size.tableBytes.value_or(0) < leastUnvacuumed) continue;
        inquiry.report(
            table->id(),
            AdvisorText::tr("%1 contains %2 and has not been vacuumed since the statistics were reset.")
                .arg(table->name, bytesText(*table->size.tableBytes)),
            QStringLiteral("VACUUM (ANALYZE) %1;\n").arg(nameOf(*table)));
    }
}

}  // namespace

Advisor neverVacuumed() {
    return {.key = QStringLiteral("never-vacuumed"),
            .level = AdviceLevel::Note,
            .title = AdvisorText::tr("A large table that has never been vacuumed"),
            .reason = AdvisorText::tr(
                "VACUUM frees the space of dead rows and marks pages as all-visible, which index-only scans "
                "need. Autovacuum does this unless it is switched off or cannot keep up."),
            .bad = R"(CREATE TABLE visit (id bigint PRIMARY KEY, note text) WITH (autovacuum_enabled = off);
INSERT INTO visit SELECT i, repeat(md5(i::text), 20) FROM generate_series(1, 30000) i;
ANALYZE visit;)",
            .good = R"(CREATE TABLE visit (id bigint PRIMARY KEY, note text) WITH (autovacuum_enabled = off);
INSERT INTO visit SELECT i, repeat(md5(i::text), 20) FROM generate_series(1, 30000) i;
VACUUM ANALYZE visit;)",
            .check = checkNeverVacuumed};
}

}  // namespace schema::advisors
