#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"

#include <algorithm>

namespace migrations::hazards {
namespace {

void checkAddingNotNullableField(Inspection& inspection) {
    const Name& table = inspection.relation();
    if (inspection.known().isEmptied(table)) return;
    const QList<Column>& added = inspection.addedColumns();
    for (const Step& step : inspection.steps("AT_SetNotNull")) {
        const KnownColumn* known = inspection.known().column(table, step.target);
        if (known && known->isNotNull) continue;
        if (inspection.known().hasNotNullCheck(table, step.target)) continue;
        if (std::ranges::find(added, step.target, &Column::name) != added.end()) continue;
        inspection.report(
            step.offset,
            Words::tr("SET NOT NULL reads all of %1 while nothing else can read or write it, and fails "
                      "when a row has no %2.")
                .arg(table.plain(), step.target),
            notNullSteps(table, step.target));
    }
}

}  // namespace

Rule addingNotNullableField() {
    return {
        .key = QStringLiteral("adding-not-nullable-field"),
        .severity = Severity::Warning,
        .title = Words::tr("SET NOT NULL on a column that contains data"),
        .help = Words::tr("SET NOT NULL scans the table under an ACCESS EXCLUSIVE lock, and fails at the "
                          "first NULL. If a check (column IS NOT NULL) was added NOT VALID and validated "
                          "before, there is no scan; VALIDATE allows reads and writes."),
        .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY, slug text);)",
        .bad = R"(ALTER TABLE posts
  ALTER COLUMN slug SET NOT NULL;)",
        .badLines = {2},
        .good = R"(ALTER TABLE posts ADD CONSTRAINT posts_slug_not_null CHECK (slug IS NOT NULL) NOT VALID;
ALTER TABLE posts VALIDATE CONSTRAINT posts_slug_not_null;
ALTER TABLE posts ALTER COLUMN slug SET NOT NULL;
ALTER TABLE posts DROP CONSTRAINT posts_slug_not_null;)",
        .alsoKnownAs = {QStringLiteral("MF104"), QStringLiteral("PG303"),
                        QStringLiteral("change_column_null"), QStringLiteral("E2")},
        .check = checkAddingNotNullableField};
}

}  // namespace migrations::hazards
