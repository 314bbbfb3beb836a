#include "migrations/hazards/dropped_constraint.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

void checkDroppingPrimaryKey(Inspection& inspection) {
    for (const Step& step : droppedConstraints(inspection, "CONSTR_PRIMARY", "_pkey"))
        inspection.report(
            step.offset,
            Words::tr("Without the primary key %2, %1 loses the index of the key and may get duplicate rows.")
                .arg(inspection.relation().plain(), step.target));
}

}  // namespace

Rule droppingPrimaryKey() {
    return {.key = QStringLiteral("dropping-primary-key"),
            .severity = Severity::Warning,
            .title = Words::tr("A primary key is dropped"),
            .help = Words::tr("Its index is dropped with it, so reads by key scan the table; duplicates can "
                              "be inserted; logical replication can no longer update or delete rows of the "
                              "table; ON CONFLICT on the key fails. Drop and add the key in one statement, "
                              "with an index that was built CONCURRENTLY before."),
            .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY, public_id bigint NOT NULL);
CREATE UNIQUE INDEX posts_public_id ON posts (public_id);)",
            .bad = R"(ALTER TABLE posts DROP CONSTRAINT posts_pkey;)",
            .good = R"(ALTER TABLE posts DROP CONSTRAINT posts_pkey,
  ADD CONSTRAINT posts_pkey PRIMARY KEY USING INDEX posts_public_id;)",
            .alsoKnownAs = {QStringLiteral("CD103")},
            .check = checkDroppingPrimaryKey};
}

}  // namespace migrations::hazards
