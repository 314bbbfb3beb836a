#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

void checkBanDropDatabase(Inspection& inspection) {
    const Node& root = inspection.statement().root;
    if (!root.is("DropdbStmt")) return;
    inspection.report(
        Words::tr("Dropping the database %1 permanently deletes all its data.").arg(root.text("dbname")));
}

}  // namespace

Rule banDropDatabase() {
    return {.key = QStringLiteral("ban-drop-database"),
            .severity = Severity::Problem,
            .title = Words::tr("A database is dropped"),
            .help = Words::tr("DROP DATABASE deletes everything in it and cannot be undone. It does not "
                              "belong in a migration, which runs in a single database. It also fails inside "
                              "a transaction, and while any client is connected."),
            .given = {},
            .bad = R"(DROP DATABASE IF EXISTS reports;)",
            .good = R"(CREATE SCHEMA reports;)",
            .alsoKnownAs = {},
            .check = checkBanDropDatabase};
}

}  // namespace migrations::hazards
