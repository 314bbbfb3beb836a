#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"

namespace migrations::hazards {
namespace {

void checkRenamingSchema(Inspection& inspection) {
    const Node& root = inspection.statement().root;
    if (!root.is("RenameStmt") || root.text("renameType") != QLatin1String("OBJECT_SCHEMA")) return;
    inspection.report(
        Words::tr("Renaming the schema %1 breaks every running client that still uses the old name.")
            .arg(root.text("subname")));
}

}  // namespace

Rule renamingSchema() {
    return {.key = QStringLiteral("renaming-schema"),
            .severity = Severity::Warning,
            .title = Words::tr("A schema is renamed"),
            .help = Words::tr("Every object in the schema changes its qualified name at once, but function "
                              "bodies keep the old name as text. Create a new schema, move the tables one by "
                              "one and leave views in their place, and drop the old schema later."),
            .given = R"(CREATE SCHEMA blog;)",
            .bad = R"(ALTER SCHEMA blog RENAME TO weblog;)",
            .good = R"(CREATE SCHEMA weblog;)",
            .alsoKnownAs = {QStringLiteral("rename_schema")},
            .check = checkRenamingSchema};
}

}  // namespace migrations::hazards
