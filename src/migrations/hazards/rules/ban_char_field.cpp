#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

void checkBanCharField(Inspection& inspection) {
    for (const Column& column : inspection.typedColumns()) {
        if (!column.type.is({"bpchar"})) continue;
        inspection.report(column.offset,
                          Words::tr("%2 of %1 pads values with blanks to the full length; some comparisons "
                                    "and functions count the blanks, others ignore them.")
                              .arg(column.name, column.type.text));
    }
}

}  // namespace

Rule banCharField() {
    return {
        .key = QStringLiteral("ban-char-field"),
        .severity = Severity::Note,
        .title = Words::tr("A column of type char(n)"),
        .help = Words::tr("char(n) pads values with blanks. It is not faster than text, wastes space and "
                          "gives unexpected results in comparisons, LIKE and length(). Use text, with a "
                          "check on its length where there is a limit."),
        .given = R"()",
        .bad = R"(CREATE TABLE IF NOT EXISTS languages (code char(2) PRIMARY KEY);)",
        .good = R"(CREATE TABLE IF NOT EXISTS languages (code text PRIMARY KEY CHECK (length(code) = 2));)",
        .alsoKnownAs = {},
        .check = checkBanCharField};
}

}  // namespace migrations::hazards
