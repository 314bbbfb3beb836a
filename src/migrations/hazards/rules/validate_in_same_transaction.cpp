#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"

namespace migrations::hazards {
namespace {

void checkValidateInSameTransaction(Inspection& inspection) {
    if (!inspection.known().isInTransaction()) return;
    const Name& table = inspection.relation();
    for (const Step& step : inspection.steps("AT_ValidateConstraint")) {
        const KnownConstraint* added = inspection.known().constraint(table, step.target);
        if (!added || added->transaction != inspection.known().transaction()) continue;
        inspection.report(step.offset,
                          Words::tr("%1 is validated in the transaction that added it, so the lock of ADD "
                                    "CONSTRAINT on %2 is held "
                                    "during the whole scan.")
                              .arg(step.target, table.plain()),
                          Words::tr("-- in a separate migration:") + u'\n' + alterTable(table) +
                              QStringLiteral("VALIDATE CONSTRAINT %1;").arg(quoted(step.target)));
    }
}

}  // namespace

Rule validateInSameTransaction() {
    return {
        .key = QStringLiteral("validate-in-same-transaction"),
        .severity = Severity::Warning,
        .title = Words::tr("A constraint is validated under the lock that added it"),
        .help = Words::tr(
            "Locks are held until the end of the transaction. ADD CONSTRAINT … NOT VALID takes a strong lock "
            "briefly, and VALIDATE CONSTRAINT a weak lock for a long time; in one transaction the strong "
            "lock is held for both, and nothing is gained. Put VALIDATE CONSTRAINT into the next migration."),
        .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY, views bigint);)",
        .bad = R"(BEGIN;
ALTER TABLE posts ADD CONSTRAINT posts_views CHECK (views >= 0) NOT VALID;
ALTER TABLE posts VALIDATE CONSTRAINT posts_views;
COMMIT;)",
        .badLines = {3},
        .good = R"(ALTER TABLE posts ADD CONSTRAINT posts_views CHECK (views >= 0) NOT VALID;
ALTER TABLE posts VALIDATE CONSTRAINT posts_views;)",
        .alsoKnownAs = {QStringLiteral("validate_check_constraint"), QStringLiteral("validate_foreign_key")},
        .check = checkValidateInSameTransaction};
}

}  // namespace migrations::hazards
