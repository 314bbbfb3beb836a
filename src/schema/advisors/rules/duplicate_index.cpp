#include "core/stable_sort.h"
#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

#include <QHash>

namespace schema::advisors {
namespace {

/// Which of two to keep: the primary key's, a key's, a unique one.
int worth(const Index* index) {
    return (index->primary ? 8 : 0) + (index->isReplicaIdentity ? 4 : 0) +
           (index->constraint.isEmpty() ? 0 : 2) + (index->unique ? 1 : 0);
}

void checkDuplicateIndex(Inquiry& inquiry) {
    for (const Relation* table : inquiry.relations()) {
        QHash<QString, QList<const Index*>> alike;
        for (const Index& index : table->indexes)
            if (const QString text = indexTextOf(index); index.isValid && !text.isEmpty() &&
                                                         index.parent.isEmpty() &&
                                                         index.method != QLatin1String("gist"))
                alike[text].append(&index);
        for (QList<const Index*> group : std::as_const(alike)) {
            core::stableSort(group, std::ranges::greater(), worth);
            for (qsizetype i = 1; i < group.size(); ++i)
                inquiry.report(
                    partOf(*table, group[i]->constraint.isEmpty() ? Kind::Index : Kind::Constraint,
                           group[i]->name),
                    AdvisorText::tr("%1 is the same index as %2.").arg(group[i]->name, group[0]->name),
                    dropIndex(*table, *group[i]));
        }
    }
}

}  // namespace

Advisor duplicateIndex() {
    return {.key = QStringLiteral("duplicate-index"),
            .level = AdviceLevel::Warning,
            .title = AdvisorText::tr("Two identical indexes"),
            .reason =
                AdvisorText::tr("Both have the same columns, expressions and condition. Every write to the "
                                "table updates both; queries use only one. Drop the one that no key needs."),
            .bad = R"(CREATE TABLE post (id bigint PRIMARY KEY, slug text);
CREATE INDEX post_slug ON post (slug);
CREATE INDEX post_slug_again ON post (slug);)",
            .good = R"(CREATE TABLE post (id bigint PRIMARY KEY, slug text);
CREATE INDEX post_slug ON post (slug);
CREATE INDEX post_slug_lower ON post (lower(slug));)",
            .check = checkDuplicateIndex};
}

}  // namespace schema::advisors
