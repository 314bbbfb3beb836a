#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

void checkSettingLogged(Inspection& inspection) {
    for (const Step& step : inspection.steps()) {
        const bool isUnlogged = step.is("AT_SetUnLogged");
        if (!isUnlogged && !step.is("AT_SetLogged")) continue;
        const QString table = inspection.relation().plain();
        inspection.report(
            step.offset,
            isUnlogged ? Words::tr("SET UNLOGGED rewrites all of %1 while nothing else can read or write it; "
                                   "from then on a crash of the "
                                   "server empties it, and standbys do not have it.")
                             .arg(table)
                       : Words::tr("SET LOGGED rewrites all of %1 while nothing else can read or write it.")
                             .arg(table));
    }
}

}  // namespace

Rule settingLogged() {
    return {
        .key = QStringLiteral("setting-logged"),
        .severity = Severity::Warning,
        .title = Words::tr("A table becomes logged or unlogged"),
        .help = Words::tr(
            "SET LOGGED and SET UNLOGGED rewrite the table and its indexes under an ACCESS EXCLUSIVE lock; "
            "SET LOGGED also sends all of it to the standbys. Create a new table of the kind you want, keep "
            "both in sync with a trigger while you copy the rows in batches, then swap the names."),
        .given = R"(CREATE UNLOGGED TABLE visits (id bigint PRIMARY KEY);)",
        .bad = R"(ALTER TABLE visits SET LOGGED;)",
        .good = R"(CREATE TABLE visits_logged (LIKE visits INCLUDING ALL);)",
        .alsoKnownAs = {QStringLiteral("PG307")},
        .check = checkSettingLogged};
}

}  // namespace migrations::hazards
