#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

#include <algorithm>

namespace schema::advisors {
namespace {

bool isPlain(const Index& index) {
    return index.method == QLatin1String("btree") && index.isValid && !index.hasPredicate &&
           !index.definition.isEmpty();
}

void checkIndexWithLongerOne(Inquiry& inquiry) {
    for (const Relation* table : inquiry.relations())
        for (const Index& index : table->indexes) {
            if (!isPlain(index) || index.unique || !index.included.isEmpty() || !index.parent.isEmpty())
                continue;
            const QString begin = keyTextOf(index) + QStringLiteral(", ");
            const auto longer = std::ranges::find_if(table->indexes, [&](const Index& other) {
                return isPlain(other) && keyTextOf(other).startsWith(begin);
            });
            if (longer == table->indexes.end()) continue;
            inquiry.report(partOf(*table, Kind::Index, index.name),
                           AdvisorText::tr("%1 is a prefix of %2.").arg(index.name, longer->name),
                           dropIndex(*table, index));
        }
}

}  // namespace

Advisor indexWithLongerOne() {
    return {.key = QStringLiteral("index-with-longer-one"),
            .level = AdviceLevel::Note,
            .title = AdvisorText::tr("An index that is a prefix of another index"),
            .reason = AdvisorText::tr(
                "A longer index that begins with the same columns in the same order serves the same queries. "
                "The shorter one is smaller and slightly faster; most tables do not need both."),
            .bad = R"(CREATE TABLE post (id bigint PRIMARY KEY, author bigint, made date);
CREATE INDEX post_author ON post (author);
CREATE INDEX post_author_made ON post (author, made);)",
            .good = R"(CREATE TABLE post (id bigint PRIMARY KEY, author bigint, made date);
CREATE INDEX post_author ON post (author DESC);
CREATE INDEX post_author_made ON post (author, made);)",
            .check = checkIndexWithLongerOne};
}

}  // namespace schema::advisors
