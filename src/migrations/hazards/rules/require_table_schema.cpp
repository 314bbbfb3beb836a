#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

void checkRequireTableSchema(Inspection& inspection) {
    const ParsedStatement& statement = inspection.statement();
    const bool isMaking = statement.is("CreateStmt") || statement.is("AlterTableStmt") ||
                          statement.is("IndexStmt") || statement.is("ViewStmt") ||
                          statement.is("CreateTableAsStmt") || statement.is("RenameStmt");
    if (isMaking && !statement.relation.isEmpty() && statement.relation.schema.isEmpty() &&
        statement.root.child("relation").text("relpersistence") != QLatin1String("t"))
        inspection.report(
            Words::tr("Which %1 is used depends on the search_path of the tool. Write its schema.")
                .arg(statement.relation.name));
}

}  // namespace

Rule requireTableSchema() {
    return {
        .key = QStringLiteral("require-table-schema"),
        .severity = Severity::Note,
        .title = Words::tr("A table without its schema"),
        .help = Words::tr("A name without a schema refers to the first matching schema of the search_path. "
                          "With another role or connection the same migration may change a different table, "
                          "or create a second one. This rule is off by default; turn it on with --rule."),
        .given = {},
        .bad = R"(CREATE TABLE posts (id bigint PRIMARY KEY);)",
        .good = R"(CREATE TABLE public.posts (id bigint PRIMARY KEY);)",
        .alsoKnownAs = {},
        .isOptIn = true,
        .check = checkRequireTableSchema};
}

}  // namespace migrations::hazards
