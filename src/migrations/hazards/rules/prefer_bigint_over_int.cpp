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
        inspection.report(column.offset, Words::tr("%1 runs out of numbers at 2,147,483,647, and a change to "
                                                   "bigint later rewrites the table; take bigint.")
                                             .arg(column.name));
    }
}

}  // namespace

Rule preferBigintOverInt() {
    return {
        .key = QStringLiteral("prefer-bigint-over-int"),
        .severity = Severity::Note,
        .title = Words::tr("A key of type integer"),
        .help = Words::tr("Two thousand million rows, deleted ones and failed inserts included, are not many "
                          "for a key. When the numbers run out, every insert fails, and the way to bigint is "
                          "a rewrite of a large table and of all that refer to it. Only keys are reported: "
                          "columns that are counted up by PostgreSQL, primary and foreign keys."),
        .given = R"()",
        .bad = R"(CREATE TABLE IF NOT EXISTS events (id integer PRIMARY KEY);)",
        .good = R"(CREATE TABLE IF NOT EXISTS events (id bigint PRIMARY KEY);)",
        .alsoKnownAs = {},
        .check = checkPreferBigintOverInt};
}

}  // namespace migrations::hazards
