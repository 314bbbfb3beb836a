#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

void checkBanTruncateCascade(Inspection& inspection) {
    const Node& root = inspection.statement().root;
    if (!root.is("TruncateStmt") || root.text("behavior") != QLatin1String("DROP_CASCADE")) return;
    QStringList tables;
    for (const Node& relation : root.list("relations"))
        tables.append(Name::of(relation).plain());
    inspection.report({.offset = 0,
                       .relation = Name::of(root.list("relations").value(0)),
                       .message = Words::tr("TRUNCATE … CASCADE also removes all rows of every table that "
                                            "refers to %1, directly or through others.")
                                      .arg(tables.join(QLatin1String(", "))),
                       .safer = {},
                       .severity = {}});
}

}  // namespace

Rule banTruncateCascade() {
    return {.key = QStringLiteral("ban-truncate-cascade"),
            .severity = Severity::Problem,
            .title = Words::tr("TRUNCATE … CASCADE"),
            .help = Words::tr("CASCADE also empties every table that has a foreign key to this one, and the "
                              "tables that refer to those, without naming them. Name each table to be "
                              "emptied; TRUNCATE then fails if one is missing."),
            .given = R"(CREATE TABLE people (id bigint PRIMARY KEY);
CREATE TABLE posts (id bigint PRIMARY KEY, author_id bigint REFERENCES people (id));)",
            .bad = R"(TRUNCATE people CASCADE;)",
            .good = R"(TRUNCATE people, posts;)",
            .alsoKnownAs = {},
            .check = checkBanTruncateCascade};
}

}  // namespace migrations::hazards
