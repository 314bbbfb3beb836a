#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"

namespace migrations::hazards {
namespace {

void checkAddingRequiredField(Inspection& inspection) {
    const Name& table = inspection.relation();
    if (inspection.known().isEmptied(table)) return;
    for (const Column& column : inspection.addedColumns()) {
        if (!column.has("CONSTR_NOTNULL") || column.hasValue() || column.has("CONSTR_PRIMARY")) continue;
        const QString safer =
            alterTable(table) +
            QStringLiteral("ADD COLUMN %1 %2;\n").arg(quoted(column.name), column.type.text) +
            Words::tr("-- let the application write it, fill the existing rows in batches, then:") + u'\n' +
            notNullSteps(table, column.name);
        inspection.report(column.offset,
                          Words::tr("Adding %1 as NOT NULL without a default fails if %2 has any rows. If it "
                                    "has none, inserts of running clients fail afterwards.")
                              .arg(column.name, table.plain()),
                          safer);
    }
}

}  // namespace

Rule addingRequiredField() {
    return {
        .key = QStringLiteral("adding-required-field"),
        .severity = Severity::Problem,
        .title = Words::tr("A required column without a default"),
        .help = Words::tr("ADD COLUMN … NOT NULL without a default fails if the table has any rows. On an "
                          "empty table it succeeds, but then breaks every client that inserts without the "
                          "new column. Give it a constant default, which rewrites nothing since PostgreSQL "
                          "11, or add it without NOT NULL, fill it, and set NOT NULL afterwards."),
        .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY);)",
        .bad = R"(ALTER TABLE posts ADD COLUMN slug text NOT NULL;)",
        .good = R"(ALTER TABLE posts ADD COLUMN slug text NOT NULL DEFAULT '';)",
        .alsoKnownAs = {QStringLiteral("MF103")},
        .check = checkAddingRequiredField};
}

}  // namespace migrations::hazards
