#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"

namespace migrations::hazards {
namespace {

void checkConstraintMissingNotValid(Inspection& inspection) {
    const Name& table = inspection.relation();
    for (const Constraint& check : inspection.addedConstraints("CONSTR_CHECK")) {
        if (check.isNotValid) continue;
        const QString definition =
            check.text.mid(qMax(0, check.text.indexOf(QLatin1String("CHECK"), 0, Qt::CaseInsensitive)));
        inspection.report(check.offset,
                          Words::tr("Adding a check reads all of %1 while nothing else can read or write it, "
                                    "and fails when a row violates it.")
                              .arg(table.plain()),
                          validatedSteps(table, definition, quoted(constraintName(table, check))).trimmed());
    }
}

}  // namespace

Rule constraintMissingNotValid() {
    return {
        .key = QStringLiteral("constraint-missing-not-valid"),
        .severity = Severity::Warning,
        .title = Words::tr("A check reads the table while reads and writes wait"),
        .help = Words::tr("ADD CONSTRAINT … CHECK reads the whole table under an ACCESS EXCLUSIVE lock. With "
                          "NOT VALID it applies to new rows at once and reads nothing; VALIDATE CONSTRAINT "
                          "in a later migration checks the old rows while reads and writes continue."),
        .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY, views bigint);)",
        .bad = R"(ALTER TABLE posts ADD CONSTRAINT posts_views CHECK (views >= 0);)",
        .good = R"(ALTER TABLE posts ADD CONSTRAINT posts_views CHECK (views >= 0) NOT VALID;
ALTER TABLE posts VALIDATE CONSTRAINT posts_views;)",
        .alsoKnownAs = {QStringLiteral("PG305"), QStringLiteral("add_check_constraint"),
                        QStringLiteral("E1")},
        .check = checkConstraintMissingNotValid};
}

}  // namespace migrations::hazards
