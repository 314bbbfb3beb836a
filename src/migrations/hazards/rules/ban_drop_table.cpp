#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"

namespace migrations::hazards {
namespace {

void checkBanDropTable(Inspection& inspection) {
    const Node& root = inspection.statement().root;
    if (!root.is("DropStmt") || root.text("removeType") != QLatin1String("OBJECT_TABLE")) return;
    for (const Node& object : root.list("objects")) {
        const Name table = Name::of(object.names("items"));
        if (inspection.known().isNew(table)) continue;
        inspection.report(
            {.offset = 0,
             .relation = table,
             .message = Words::tr("Dropping %1 permanently deletes all its rows, and breaks every running "
                                  "client that still uses it.")
                            .arg(table.plain()),
             .safer = QStringLiteral("ALTER TABLE %1 RENAME TO %2;\n")
                          .arg(table.sql(), quoted(derivedName(table.name, QStringLiteral("unused")))) +
                      Words::tr("-- later, when no client has failed:") +
                      QStringLiteral("\nDROP TABLE %1;")
                          .arg(table.sibling(derivedName(table.name, QStringLiteral("unused"))).sql()),
             .severity = {}});
    }
}

}  // namespace

Rule banDropTable() {
    return {
        .key = QStringLiteral("ban-drop-table"),
        .severity = Severity::Warning,
        .title = Words::tr("A table is dropped"),
        .help = Words::tr(
            "The rows are lost, and no down migration restores them. Clients that still use the table fail "
            "at once. Rename the table first: a rename can be undone. Drop it in a later migration. DROP "
            "TABLE IF EXISTS before CREATE TABLE also deletes data if the table unexpectedly exists."),
        .given = R"(CREATE TABLE drafts (id bigint PRIMARY KEY);)",
        .bad = R"(DROP TABLE drafts;)",
        .good = R"(CREATE TABLE scratch (id bigint PRIMARY KEY);
DROP TABLE scratch;)",
        .alsoKnownAs = {QStringLiteral("DS102"), QStringLiteral("create_table"),
                        QStringLiteral("drop_table")},
        .check = checkBanDropTable};
}

}  // namespace migrations::hazards
