#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

void checkPreferBigintOverInt(Inspection& inspection) {
    for (const Column& column : inspection.typedColumns()) {
        if (!column.type.is({"int4", "serial", "serial4"}) ||
            (!column.has("CONSTR_PRIMARY") && !column.has("CONSTR_IDENTITY") &&
             !column.has("CONSTR_FOREIGN") && !column.type.isSerial()))
            continue;
        inspection.report(column.offset, Words::tr("%1 runs out of numbers at 2,147,483,647, and a later "
                                                   "change to bigint rewrites the table. Use bigint.")
                                             .arg(column.name));
    }
}

}  // namespace

Rule preferBigintOverInt() {
    return {.key = QStringLiteral("prefer-bigint-over-int"),
            .severity = Severity::Note,
            .title = Words::tr("A key of type integer"),
            .help = Words::tr("Two billion rows, including deleted ones and failed inserts, are not many for "
                              "a key. When the numbers run out, every insert fails, and changing to bigint "
                              "rewrites a large table and all tables that refer to it. Only keys are "
                              "reported: primary and foreign keys, and columns that PostgreSQL numbers."),
            .given = R"()",
            .bad = R"(CREATE TABLE IF NOT EXISTS events (id integer PRIMARY KEY);)",
            .good = R"(CREATE TABLE IF NOT EXISTS events (id bigint PRIMARY KEY);)",
            .alsoKnownAs = {},
            .check = checkPreferBigintOverInt};
}

}  // namespace migrations::hazards
