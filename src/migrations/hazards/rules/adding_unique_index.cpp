#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"

namespace migrations::hazards {
namespace {

void checkAddingUniqueIndex(Inspection& inspection) {
    const Node& root = inspection.statement().root;
    if (!root.is("IndexStmt") || !root.flag("unique") || inspection.isNew()) return;
    QStringList columns;
    for (const Node& element : root.list("indexParams")) {
        if (element.has("expr")) return;  // the duplicates of an expression are not for one line of SQL
        columns.append(element.text("name"));
    }
    const Name& table = inspection.relation();
    inspection.report(
        {.offset = 0,
         .relation = table,
         .message = Words::tr("This unique index cannot be built when two rows of %1 have the same %2.")
                        .arg(table.plain(), columns.join(QLatin1String(", "))),
         .safer = Words::tr("-- first look for duplicates:") +
                  QStringLiteral("\nSELECT %1, count(*) FROM %2 GROUP BY %1 HAVING count(*) > 1 LIMIT 5;")
                      .arg(quoted(columns), table.sql()),
         .severity = {}});
}

}  // namespace

Rule addingUniqueIndex() {
    return {.key = QStringLiteral("adding-unique-index"),
            .severity = Severity::Note,
            .title = Words::tr("A unique index on data that may contain duplicates"),
            .help = Words::tr(
                "A unique index on a table with rows fails at the first duplicate. Built CONCURRENTLY, it "
                "leaves an invalid index behind, which still rejects new duplicates and must be dropped. The "
                "same applies when a plain index is replaced by a unique one. Count the duplicates first."),
            .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY, slug text);)",
            .bad = R"(CREATE UNIQUE INDEX CONCURRENTLY posts_slug_idx ON posts (slug);)",
            .good = R"(CREATE INDEX CONCURRENTLY posts_slug_idx ON posts (slug);)",
            .alsoKnownAs = {QStringLiteral("MF101"), QStringLiteral("MF102")},
            .check = checkAddingUniqueIndex};
}

}  // namespace migrations::hazards
