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
        inspection.report(column.offset, Words::tr("%1 runs out of numbers at 32,767, and a later change to "
                                                   "bigint rewrites the table. Use bigint.")
                                             .arg(column.name));
    }
}

}  // namespace

Rule preferBigintOverSmallint() {
    return {.key = QStringLiteral("prefer-bigint-over-smallint"),
            .severity = Severity::Note,
            .title = Words::tr("A key of type smallint"),
            .help = Words::tr(
                "A smallint key is used up after 32,767 rows, including deleted ones and failed inserts; "
                "from then on every insert fails. The two bytes saved are usually lost to alignment. Only "
                "keys are reported: primary and foreign keys, and columns that PostgreSQL numbers."),
            .given = R"()",
            .bad = R"(CREATE TABLE IF NOT EXISTS kinds (id smallint PRIMARY KEY);)",
            .good = R"(CREATE TABLE IF NOT EXISTS kinds (id bigint PRIMARY KEY);)",
            .alsoKnownAs = {},
            .check = checkPreferBigintOverSmallint};
}

}  // namespace migrations::hazards
