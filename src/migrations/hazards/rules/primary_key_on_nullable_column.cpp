#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"

namespace migrations::hazards {
namespace {

void checkPrimaryKeyOnNullableColumn(Inspection& inspection) {
    const Name& table = inspection.relation();
    for (const Constraint& key : inspection.addedConstraints("CONSTR_PRIMARY")) {
        if (key.index.isEmpty()) continue;  // the other rule says so already
        const KnownIndex* index = inspection.known().index(table.sibling(key.index));
        if (!index) continue;
        for (const QString& column : index->columns) {
            const KnownColumn* known = inspection.known().column(table, column);
            if (!known || known->isNotNull || inspection.known().hasNotNullCheck(table, column)) continue;
            inspection.report(key.offset,
                              Words::tr("The primary key makes %2 NOT NULL, which reads all of %1 while "
                                        "nothing else can read or write it.")
                                  .arg(table.plain(), column),
                              notNullSteps(table, column) + u'\n' + alterTable(table) +
                                  QStringLiteral("ADD %1;").arg(key.text));
        }
    }
}

}  // namespace

Rule primaryKeyOnNullableColumn() {
    return {.key = QStringLiteral("primary-key-on-nullable-column"),
            .severity = Severity::Warning,
            .title = Words::tr("A primary key on a column that may be NULL"),
            .help = Words::tr("PRIMARY KEY USING INDEX uses an existing index, but sets each of its columns "
                              "that may be NULL to NOT NULL, with a scan under an ACCESS EXCLUSIVE lock. "
                              "First set NOT NULL through a validated check."),
            .given = R"(CREATE TABLE events (id bigint, note text);
CREATE UNIQUE INDEX events_pkey ON events (id);)",
            .bad = R"(ALTER TABLE events ADD CONSTRAINT events_pkey PRIMARY KEY USING INDEX events_pkey;)",
            .good = R"(ALTER TABLE events ADD CONSTRAINT events_id_not_null CHECK (id IS NOT NULL) NOT VALID;
ALTER TABLE events VALIDATE CONSTRAINT events_id_not_null;
ALTER TABLE events ALTER COLUMN id SET NOT NULL;
ALTER TABLE events ADD CONSTRAINT events_pkey PRIMARY KEY USING INDEX events_pkey;)",
            .alsoKnownAs = {QStringLiteral("PG304")},
            .check = checkPrimaryKeyOnNullableColumn};
}

}  // namespace migrations::hazards
