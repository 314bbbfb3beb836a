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
                                         : AdvisorText::tr("since the counters began");
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
            .title = AdvisorText::tr("An index that no query used"),
            .reason =
                AdvisorText::tr("Every change of the table writes it. Since the counters began no query of "
                                "this server read it; standbys count for themselves, and yearly reports come "
                                "once a year. Unique indexes are not meant here: they guard something."),
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
