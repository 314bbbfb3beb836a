#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"

namespace migrations::hazards {
namespace {

void checkSettingSchema(Inspection& inspection) {
    const Node& root = inspection.statement().root;
    if (!root.is("AlterObjectSchemaStmt") || inspection.relation().isEmpty() || inspection.isNew()) return;
    const Name& from = inspection.relation();
    const QString schema = root.text("newschema");
    inspection.report(
        Words::tr("Moving %1 to the schema %2 breaks every running client that does not have %2 in its "
                  "search_path.")
            .arg(from.plain(), schema),
        root.text("objectType") != QLatin1String("OBJECT_TABLE")
            ? QString()
            : QStringLiteral("BEGIN;\nSET LOCAL lock_timeout = '2s';\nALTER TABLE %1 SET SCHEMA %2;\n")
                      .arg(from.sql(), quoted(schema)) +
                  QStringLiteral("CREATE VIEW %1 AS SELECT * FROM %2;\nCOMMIT;\n")
                      .arg(from.sql(), Name{schema, from.name}.sql()) +
                  Words::tr("-- when no client uses the old name any longer:") +
                  QStringLiteral("\nDROP VIEW %1;").arg(from.sql()));
}

}  // namespace

Rule settingSchema() {
    return {.key = QStringLiteral("setting-schema"),
            .severity = Severity::Warning,
            .title = Words::tr("A table moves to another schema"),
            .help = Words::tr("SET SCHEMA is a rename: clients that use the old schema, or find the table "
                              "through their search_path, fail from then on. A view with the old name, "
                              "created in the same transaction, serves both until the old clients are gone."),
            .given = R"(CREATE SCHEMA archive;
CREATE TABLE posts (id bigint PRIMARY KEY);)",
            .bad = R"(ALTER TABLE posts SET SCHEMA archive;)",
            .good = R"(CREATE VIEW archive.posts AS SELECT * FROM posts;)",
            .alsoKnownAs = {},
            .check = checkSettingSchema};
}

}  // namespace migrations::hazards
