#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"

namespace migrations::hazards {
namespace {

void checkAddingExclusionConstraint(Inspection& inspection) {
    for (const Constraint& constraint : inspection.addedConstraints("CONSTR_EXCLUSION")) {
        inspection.report(
            constraint.offset,
            Words::tr("Adding an exclusion constraint builds its index and compares all rows of %1 while "
                      "nothing else can read or write it. It cannot be added in steps.")
                .arg(inspection.relation().plain()));
    }
}

}  // namespace

Rule addingExclusionConstraint() {
    return {
        .key = QStringLiteral("adding-exclusion-constraint"),
        .severity = Severity::Warning,
        .title = Words::tr("An exclusion constraint on a table that contains data"),
        .help = Words::tr("EXCLUDE builds its index under an ACCESS EXCLUSIVE lock. It cannot be NOT VALID, "
                          "and it cannot use an index that was built CONCURRENTLY. Add it when the table is "
                          "created, in a quiet hour, or move the rows into a new table that has it."),
        .given = R"(CREATE TABLE bookings (id bigint PRIMARY KEY, period tsrange);)",
        .bad = R"(ALTER TABLE bookings ADD CONSTRAINT bookings_period EXCLUDE USING gist (period WITH &&);)",
        .good = R"(CREATE TABLE reservations (id bigint PRIMARY KEY, period tsrange,
  CONSTRAINT reservations_period EXCLUDE USING gist (period WITH &&));)",
        .alsoKnownAs = {QStringLiteral("add_exclusion_constraint"), QStringLiteral("E8")},
        .check = checkAddingExclusionConstraint};
}

}  // namespace migrations::hazards
