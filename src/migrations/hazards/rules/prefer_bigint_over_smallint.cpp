#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

void checkPreferBigintOverSmallint(Inspection& inspection) {
    for (const Column& column : inspection.typedColumns()) {
        if (!column.type.is({"int2", "smallserial", "serial2"}) ||
            (!column.has("CONSTR_PRIMARY") && !column.has("CONSTR_IDENTITY") &&
             !column.has("CONSTR_FOREIGN") && !column.type.isSerial()))
            continue;
        inspection.report(column.offset, Words::tr("%1 runs out of numbers at 32,767, and a change to bigint "
                                                   "later rewrites the table; take bigint.")
                                             .arg(column.name));
    }
}

}  // namespace

Rule preferBigintOverSmallint() {
    return {.key = QStringLiteral("prefer-bigint-over-smallint"),
            .severity = Severity::Note,
            .title = Words::tr("A key of type smallint"),
            .help = Words::tr(
                "A smallint key is used up after 32,767 rows, deleted ones and failed inserts included; "
                "every insert fails from then on. The two bytes saved are mostly lost to alignment. Only "
                "keys are reported: columns that are counted up by PostgreSQL, primary and foreign keys."),
            .given = R"()",
            .bad = R"(CREATE TABLE IF NOT EXISTS kinds (id smallint PRIMARY KEY);)",
            .good = R"(CREATE TABLE IF NOT EXISTS kinds (id bigint PRIMARY KEY);)",
            .alsoKnownAs = {},
            .check = checkPreferBigintOverSmallint};
}

}  // namespace migrations::hazards
