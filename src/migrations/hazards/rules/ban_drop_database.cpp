#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

void checkBanDropDatabase(Inspection& inspection) {
    const Node& root = inspection.statement().root;
    if (!root.is("DropdbStmt")) return;
    inspection.report(
        Words::tr("Dropping the database %1 loses all its data for good.").arg(root.text("dbname")));
}

}  // namespace

Rule banDropDatabase() {
    return {.key = QStringLiteral("ban-drop-database"),
            .severity = Severity::Problem,
            .title = Words::tr("A database is dropped"),
            .help = Words::tr(
                "DROP DATABASE loses everything in it and cannot be undone; it does not belong into a "
                "migration, which runs in a "
                "single database. It also fails inside a transaction, and while anyone is connected."),
            .given = {},
            .bad = R"(DROP DATABASE IF EXISTS reports;)",
            .good = R"(CREATE SCHEMA reports;)",
            .alsoKnownAs = {},
            .check = checkBanDropDatabase};
}

}  // namespace migrations::hazards
