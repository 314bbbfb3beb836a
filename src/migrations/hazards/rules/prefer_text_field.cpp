#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

void checkPreferTextField(Inspection& inspection) {
    for (const Column& column : inspection.typedColumns()) {
        if (!column.type.is({"varchar"}) || column.type.modifiers.isEmpty()) continue;
        inspection.report(column.offset,
                          Words::tr("The limit of %2 in %1 is hard to change: a shorter limit needs a scan, "
                                    "and clients rely on it. text with a check is as fast.")
                              .arg(column.name, column.type.text));
    }
}

}  // namespace

Rule preferTextField() {
    return {
        .key = QStringLiteral("prefer-text-field"),
        .severity = Severity::Note,
        .title = Words::tr("A column of type varchar(n)"),
        .help = Words::tr("varchar(n) and text are stored in the same way. The limit only causes an error on "
                          "writing, and shortening it rewrites the table. Use text with a check on the "
                          "length, which can be added and dropped without a rewrite."),
        .given = R"()",
        .bad = R"(CREATE TABLE IF NOT EXISTS tags (id bigint PRIMARY KEY, name varchar(40));)",
        .good =
            R"(CREATE TABLE IF NOT EXISTS tags (id bigint PRIMARY KEY, name text CHECK (length(name) <= 40));)",
        .alsoKnownAs = {},
        .check = checkPreferTextField};
}

}  // namespace migrations::hazards
