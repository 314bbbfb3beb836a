#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"

namespace migrations::hazards {
namespace {

void checkRenamingColumn(Inspection& inspection) {
    const ParsedStatement& statement = inspection.statement();
    if (!statement.is("RenameStmt") || statement.root.text("renameType") != QLatin1String("OBJECT_COLUMN"))
        return;
    if (statement.root.text("relationType") != QLatin1String("OBJECT_TABLE") || inspection.isNew()) return;
    const QString from = statement.root.text("subname");
    const QString to = statement.root.text("newname");
    const KnownColumn* column = inspection.known().column(inspection.relation(), from);
    const QString type = column ? column->type.text : QString();
    QString safer;
    if (!type.isEmpty()) {
        const Name& table = inspection.relation();
        const QString sync = derivedName(table.name + u'_' + to, QStringLiteral("sync"));
        safer = alterTable(table) + QStringLiteral("ADD COLUMN %1 %2;\n").arg(quoted(to), type) +
                QStringLiteral(
                    "CREATE FUNCTION %1() RETURNS trigger LANGUAGE plpgsql AS $$\n"
                    "BEGIN NEW.%2 := coalesce(NEW.%2, NEW.%3); NEW.%3 := NEW.%2; RETURN NEW; END $$;\n"
                    "CREATE TRIGGER %4 BEFORE INSERT ON %5\n FOR EACH ROW EXECUTE FUNCTION %1();\n")
                    .arg(table.sibling(sync).sql(), quoted(to), quoted(from), quoted(sync), table.sql()) +
                batchedUpdate(table, QStringLiteral("%1 = %2").arg(quoted(to), quoted(from)),
                              QStringLiteral("%1 IS DISTINCT FROM %2").arg(quoted(to), quoted(from))) +
                Words::tr("-- when every client writes both and reads the new one:") +
                QStringLiteral("\nDROP TRIGGER %1 ON %2;\nDROP FUNCTION %3();\n")
                    .arg(quoted(sync), table.sql(), table.sibling(sync).sql()) +
                alterTable(table) + QStringLiteral("DROP COLUMN %1;").arg(quoted(from));
    }
    inspection.report(Words::tr("Renaming %2 of %1 breaks every running client that still uses the old name.")
                          .arg(inspection.relation().plain(), from),
                      safer);
}

}  // namespace

Rule renamingColumn() {
    return {.key = QStringLiteral("renaming-column"),
            .severity = Severity::Warning,
            .title = Words::tr("A column is renamed"),
            .help = Words::tr(
                "During a deployment, clients of the old and the new version run side by side; one of the "
                "two does not find its column. Add a column with the new name, let the application write "
                "both, fill the old rows, let the application read the new one, then drop the old column. Or "
                "keep the name in the database, and rename it in the application only."),
            .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY, title text);)",
            .bad = R"(ALTER TABLE posts RENAME COLUMN title TO headline;)",
            .good = R"(ALTER TABLE posts ADD COLUMN headline text;)",
            .alsoKnownAs = {QStringLiteral("BC102"), QStringLiteral("rename_column")},
            .check = checkRenamingColumn};
}

}  // namespace migrations::hazards
