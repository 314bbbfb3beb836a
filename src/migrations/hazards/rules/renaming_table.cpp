#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"

namespace migrations::hazards {
namespace {

void checkRenamingTable(Inspection& inspection) {
    const Node& root = inspection.statement().root;
    if (!root.is("RenameStmt") || inspection.isNew()) return;
    const QString kind = root.text("renameType");
    if (kind != QLatin1String("OBJECT_TABLE") && kind != QLatin1String("OBJECT_VIEW") &&
        kind != QLatin1String("OBJECT_MATVIEW"))
        return;
    const Name& from = inspection.relation();
    const Name to = from.sibling(root.text("newname"));
    const QString what = kind == QLatin1String("OBJECT_TABLE")  ? QStringLiteral("TABLE")
                         : kind == QLatin1String("OBJECT_VIEW") ? QStringLiteral("VIEW")
                                                                : QStringLiteral("MATERIALIZED VIEW");
    inspection.report(
        Words::tr("Renaming %1 breaks every running client that still uses the old name.").arg(from.plain()),
        QStringLiteral("BEGIN;\nSET LOCAL lock_timeout = '2s';\nALTER %1 %2 RENAME TO %3;\n")
                .arg(what, from.sql(), quoted(to.name)) +
            QStringLiteral("CREATE VIEW %1 AS SELECT * FROM %2;\nCOMMIT;\n").arg(from.sql(), to.sql()) +
            Words::tr("-- when no client uses the old name any longer:") +
            QStringLiteral("\nDROP VIEW %1;").arg(from.sql()));
}

}  // namespace

Rule renamingTable() {
    return {
        .key = QStringLiteral("renaming-table"),
        .severity = Severity::Warning,
        .title = Words::tr("A table or view is renamed"),
        .help = Words::tr(
            "During a deployment, clients of the old and the new version run side by side; one of the two "
            "does not find its table. A view with the old name, created in the same transaction, serves "
            "both: a view on one table can also be written to. Drop it when the old clients are gone."),
        .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY);)",
        .bad = R"(ALTER TABLE posts RENAME TO articles;)",
        .good = R"(CREATE VIEW articles AS SELECT * FROM posts;)",
        .alsoKnownAs = {QStringLiteral("BC101"), QStringLiteral("rename_table")},
        .check = checkRenamingTable};
}

}  // namespace migrations::hazards
