#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"

namespace migrations::hazards {
namespace {

void reportUniqueConstraint(Inspection& inspection, const Constraint& key, int offset,
                            const QString& before) {
    const Name& table = inspection.relation();
    const QString name = constraintName(table, key);
    inspection.report(
        offset,
        Words::tr("Adding a unique constraint builds its index while nothing else can read or write %1, "
                  "and fails when two rows have the same %2.")
            .arg(table.plain(), key.columns.join(QLatin1String(", "))),
        before + uniqueIndexConcurrently(table, name, key.columns) + alterTable(table) +
            QStringLiteral("ADD CONSTRAINT %1 UNIQUE USING INDEX %1;").arg(quoted(name)));
}

void checkDisallowedUniqueConstraint(Inspection& inspection) {
    for (const Constraint& key : inspection.addedConstraints("CONSTR_UNIQUE"))
        if (key.index.isEmpty()) reportUniqueConstraint(inspection, key, key.offset, {});
    for (const Column& column : inspection.addedColumns()) {
        if (const Constraint* key = column.find("CONSTR_UNIQUE"))
            reportUniqueConstraint(
                inspection, *key, column.offset,
                alterTable(inspection.relation()) +
                    QStringLiteral("ADD COLUMN %1 %2;\n").arg(quoted(column.name), column.type.text));
    }
}

}  // namespace

Rule disallowedUniqueConstraint() {
    return {.key = QStringLiteral("disallowed-unique-constraint"),
            .severity = Severity::Warning,
            .title = Words::tr("A unique constraint builds its index while reads and writes wait"),
            .help = Words::tr(
                "ADD UNIQUE builds an index under an ACCESS EXCLUSIVE lock and fails at the first duplicate. "
                "Build "
                "the index with CREATE UNIQUE INDEX CONCURRENTLY first, then attach it with ADD CONSTRAINT … "
                "UNIQUE USING INDEX, which takes a moment."),
            .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY, slug text);)",
            .bad = R"(ALTER TABLE posts ADD CONSTRAINT posts_slug_key UNIQUE (slug);)",
            .good = R"(CREATE UNIQUE INDEX CONCURRENTLY posts_slug_key ON posts (slug);
ALTER TABLE posts ADD CONSTRAINT posts_slug_key UNIQUE USING INDEX posts_slug_key;)",
            .alsoKnownAs = {QStringLiteral("PG105"), QStringLiteral("add_unique_constraint"),
                            QStringLiteral("E7")},
            .check = checkDisallowedUniqueConstraint};
}

}  // namespace migrations::hazards
