#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"
#include "schema/words.h"

namespace schema::advisors {
namespace {

/// Below that nothing is won, and new tables would be full of advice.
constexpr qint64 leastUnused = 1024 * 1024;
constexpr int leastDays = 7;

void checkUnusedIndex(Inquiry& inquiry) {
    const Origin& origin = inquiry.snapshot()->origin;
    const QDateTime since = origin.statisticsSince;
    if (since.isValid() && since.daysTo(origin.readAt) < leastDays) return;
    const QString span = since.isValid() ? AdvisorText::tr("since %1").arg(since.date().toString(Qt::ISODate))
                                         : AdvisorText::tr("since the statistics were reset");
    for (const Relation* table : inquiry.relations())
        for (const Index& index : table->indexes) {
            if (!index.scans || *index.scans > 0 || index.unique || !index.constraint.isEmpty()) continue;
            if (!index.isValid || index.bytes.value_or(0) < leastUnused || !index.parent.isEmpty()) continue;
            inquiry.report(partOf(*table, Kind::Index, index.name),
                           AdvisorText::tr("No query used %1 %2; it takes %3.")
                               .arg(index.name, span, bytesText(*index.bytes)),
                           dropIndex(*table, index));
        }
}

}  // namespace

Advisor unusedIndex() {
    return {.key = QStringLiteral("unused-index"),
            .level = AdviceLevel::Note,
            .title = AdvisorText::tr("An index that no query has used"),
            .reason = AdvisorText::tr(
                "Every write to the table updates it, but no query of this server has used it since the "
                "statistics were reset. Standbys have separate statistics, and rare queries may still need "
                "it. Unique indexes are not reported, because they enforce a constraint."),
            .bad = R"(CREATE TABLE visit (id bigint PRIMARY KEY, note text);
INSERT INTO visit SELECT i, md5(i::text) FROM generate_series(1, 40000) i;
CREATE INDEX visit_note ON visit (note);
ANALYZE visit;)",
            .good = R"(CREATE TABLE visit (id bigint PRIMARY KEY, note text);
INSERT INTO visit SELECT i, md5(i::text) FROM generate_series(1, 40000) i;
ANALYZE visit;)",
            .check = checkUnusedIndex};
}

}  // namespace schema::advisors
