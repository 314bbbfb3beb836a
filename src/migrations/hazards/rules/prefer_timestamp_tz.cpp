#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

void checkPreferTimestampTz(Inspection& inspection) {
    for (const Column& column : inspection.typedColumns()) {
        if (!column.type.is({"timestamp"})) continue;
        inspection.report(
            column.offset,
            Words::tr("%1 stores a time without its time zone; every client assumes a different one.")
                .arg(column.name));
    }
}

}  // namespace

Rule preferTimestampTz() {
    return {
        .key = QStringLiteral("prefer-timestamp-tz"),
        .severity = Severity::Note,
        .title = Words::tr("A column of type timestamp without time zone"),
        .help = Words::tr("timestamp stores a local date and time without a time zone: calculations across a "
                          "daylight saving change are wrong, and clients in different zones read different "
                          "moments. timestamptz stores the moment itself, in the same eight bytes."),
        .given = R"()",
        .bad = R"(CREATE TABLE IF NOT EXISTS visits (id bigint PRIMARY KEY, at timestamp);)",
        .good = R"(CREATE TABLE IF NOT EXISTS visits (id bigint PRIMARY KEY, at timestamptz);)",
        .alsoKnownAs = {QStringLiteral("prefer-timestamptz")},
        .check = checkPreferTimestampTz};
}

}  // namespace migrations::hazards
