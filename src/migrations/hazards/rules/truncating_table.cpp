#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

void checkTruncatingTable(Inspection& inspection) {
    const Node& root = inspection.statement().root;
    if (!root.is("TruncateStmt") || root.text("behavior") == QLatin1String("DROP_CASCADE")) return;
    for (const Node& relation : root.list("relations")) {
        const Name table = Name::of(relation);
        if (inspection.known().isNew(table)) continue;
        inspection.report(
            {.offset = relation.location(),
             .relation = table,
             .message =
                 Words::tr(
                     "TRUNCATE permanently deletes all rows of %1, while nothing else can read or write it.")
                     .arg(table.plain()),
             .safer = {},
             .severity = {}});
    }
}

}  // namespace

Rule truncatingTable() {
    return {.key = QStringLiteral("truncating-table"),
            .severity = Severity::Warning,
            .title = Words::tr("All rows of a table are removed"),
            .help = Words::tr("TRUNCATE takes an ACCESS EXCLUSIVE lock and removes every row; transactions "
                              "with an older snapshot see an empty table. If it is intended, add an ignore "
                              "comment; if only some rows should be removed, DELETE them in batches."),
            .given = R"(CREATE TABLE events (id bigint PRIMARY KEY);)",
            .bad = R"(TRUNCATE events;)",
            .good = R"(DELETE FROM events WHERE id < 1000;)",
            .alsoKnownAs = {},
            .check = checkTruncatingTable};
}

}  // namespace migrations::hazards
