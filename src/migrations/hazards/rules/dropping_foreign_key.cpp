#include "migrations/hazards/dropped_constraint.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

void checkDroppingForeignKey(Inspection& inspection) {
    for (const Step& step : droppedConstraints(inspection, "CONSTR_FOREIGN", "_fkey"))
        inspection.report(
            step.offset,
            Words::tr("Without the foreign key %2, rows of %1 may refer to rows that do not exist.")
                .arg(inspection.relation().plain(), step.target));
}

}  // namespace

Rule droppingForeignKey() {
    return {.key = QStringLiteral("dropping-foreign-key"),
            .severity = Severity::Warning,
            .title = Words::tr("A foreign key is dropped"),
            .help = Words::tr(
                "From now on rows may refer to rows that do not exist, and ON DELETE CASCADE no longer "
                "deletes anything. Adding the key again later needs a scan, and fails if there are such "
                "rows. Dropping a key to recreate it under the same name is not reported."),
            .given = R"(CREATE TABLE people (id bigint PRIMARY KEY);
CREATE TABLE posts (id bigint PRIMARY KEY, author_id bigint,
  CONSTRAINT posts_author FOREIGN KEY (author_id) REFERENCES people (id));)",
            .bad = R"(ALTER TABLE posts DROP CONSTRAINT posts_author;)",
            .good = R"(ALTER TABLE posts DROP CONSTRAINT posts_author,
  ADD CONSTRAINT posts_author FOREIGN KEY (author_id) REFERENCES people (id) ON DELETE SET NULL NOT VALID;)",
            .alsoKnownAs = {QStringLiteral("CD101")},
            .check = checkDroppingForeignKey};
}

}  // namespace migrations::hazards
