#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

void checkBanJsonColumn(Inspection& inspection) {
    for (const Column& column : inspection.typedColumns()) {
        if (!column.type.is({"json"})) continue;
        inspection.report(column.offset,
                          Words::tr("%1 has type json, which has no equality operator, so SELECT DISTINCT, "
                                    "GROUP BY and UNION on it fail. Use jsonb.")
                              .arg(column.name));
    }
}

}  // namespace

Rule banJsonColumn() {
    return {.key = QStringLiteral("ban-json-column"),
            .severity = Severity::Note,
            .title = Words::tr("A column of type json"),
            .help = Words::tr("json stores the text as it was written and has no equality operator: a SELECT "
                              "DISTINCT or GROUP BY that worked before the column was added fails "
                              "afterwards. It cannot be indexed either. Use jsonb."),
            .given = R"()",
            .bad = R"(CREATE TABLE IF NOT EXISTS settings (id bigint PRIMARY KEY, value json);)",
            .good = R"(CREATE TABLE IF NOT EXISTS settings (id bigint PRIMARY KEY, value jsonb);)",
            .alsoKnownAs = {QStringLiteral("add_column_json"), QStringLiteral("E3")},
            .check = checkBanJsonColumn};
}

}  // namespace migrations::hazards
