#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

void checkPreferTimestampTz(Inspection& inspection) {
    for (const Column& column : inspection.typedColumns()) {
        if (!column.type.is({"timestamp"})) continue;
        inspection.report(
            column.offset,
            Words::tr("%1 holds a time without saying in which zone; every client takes it for its own.")
                .arg(column.name));
    }
}

}  // namespace

Rule preferTimestampTz() {
    return {.key = QStringLiteral("prefer-timestamp-tz"),
            .severity = Severity::Note,
            .title = Words::tr("A column of type timestamp without time zone"),
            .help = Words::tr("timestamp stores what a clock on a wall shows, without its place: sums across "
                              "a change to summer time are wrong, and clients in two zones read two moments. "
                              "timestamptz stores the moment, in the same eight bytes."),
            .given = R"()",
            .bad = R"(CREATE TABLE IF NOT EXISTS visits (id bigint PRIMARY KEY, at timestamp);)",
            .good = R"(CREATE TABLE IF NOT EXISTS visits (id bigint PRIMARY KEY, at timestamptz);)",
            .alsoKnownAs = {QStringLiteral("prefer-timestamptz")},
            .check = checkPreferTimestampTz};
}

}  // namespace migrations::hazards
