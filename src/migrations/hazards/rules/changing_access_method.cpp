#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

void checkChangingAccessMethod(Inspection& inspection) {
    for (const Step& step : inspection.steps()) {
        const bool isTablespace = step.is("AT_SetTableSpace");
        if (!isTablespace && !step.is("AT_SetAccessMethod")) continue;
        const QString table = inspection.relation().plain();
        inspection.report(
            step.offset,
            isTablespace
                ? Words::tr("SET TABLESPACE copies all of %1 while nothing else can read or write it.")
                      .arg(table)
                : Words::tr("SET ACCESS METHOD rewrites all of %1 while nothing else can read or write it.")
                      .arg(table));
    }
}

}  // namespace

Rule changingAccessMethod() {
    return {.key = QStringLiteral("changing-access-method"),
            .severity = Severity::Warning,
            .title = Words::tr("A table moves to another access method or tablespace"),
            .help = Words::tr(
                "The whole table is rewritten or copied under an ACCESS EXCLUSIVE lock. Create a new table "
                "there, keep both in sync with a trigger while you copy the rows in batches, then swap the "
                "names. pg_repack can move a table to another tablespace while it is in use."),
            .given = R"(CREATE TABLE events (id bigint PRIMARY KEY);)",
            .bad = R"(ALTER TABLE events SET ACCESS METHOD heap2;)",
            .good = R"(CREATE TABLE events_new (LIKE events INCLUDING ALL) USING heap;)",
            .alsoKnownAs = {QStringLiteral("PG311")},
            .sinceMajor = 15,
            .check = checkChangingAccessMethod};
}

}  // namespace migrations::hazards
