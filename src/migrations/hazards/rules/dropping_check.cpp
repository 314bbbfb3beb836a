#include "migrations/hazards/dropped_constraint.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

void checkDroppingCheck(Inspection& inspection) {
    for (const Step& step : droppedConstraints(inspection, "CONSTR_CHECK", "_check"))
        inspection.report(
            step.offset,
            Words::tr("Without the check %2, rows of %1 may contain values that clients do not expect.")
                .arg(inspection.relation().plain(), step.target));
}

}  // namespace

Rule droppingCheck() {
    return {
        .key = QStringLiteral("dropping-check"),
        .severity = Severity::Note,
        .title = Words::tr("A check is dropped"),
        .help = Words::tr("From now on rows may contain values that the check rejected, and clients that "
                          "rely on it can get them. Adding the check again later fails if there are such "
                          "rows. Dropping a check to recreate it under the same name is not reported."),
        .given =
            R"(CREATE TABLE posts (id bigint PRIMARY KEY, views bigint, CONSTRAINT posts_views CHECK (views >= 0));)",
        .bad = R"(ALTER TABLE posts DROP CONSTRAINT posts_views;)",
        .good = R"(ALTER TABLE posts DROP CONSTRAINT posts_views,
  ADD CONSTRAINT posts_views CHECK (views >= 1) NOT VALID;)",
        .alsoKnownAs = {QStringLiteral("CD102")},
        .check = checkDroppingCheck};
}

}  // namespace migrations::hazards
