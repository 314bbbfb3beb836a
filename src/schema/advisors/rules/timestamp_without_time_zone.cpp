#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

namespace schema::advisors {
namespace {

void checkTimestampWithoutTimeZone(Inquiry& inquiry) {
    inquiry.reportColumns(
        [](const QString& type) {
            return type.startsWith(QStringLiteral("timestamp")) &&
                   type.endsWith(QStringLiteral("without time zone"));
        },
        AdvisorText::tr("%1 stores a time without its time zone."), QStringLiteral("timestamptz"));
}

}  // namespace

Advisor timestampWithoutTimeZone() {
    return {.key = QStringLiteral("timestamp-without-time-zone"),
            .level = AdviceLevel::Note,
            .title = AdvisorText::tr("A timestamp without time zone"),
            .reason = AdvisorText::tr(
                "timestamp stores a local date and time without a time zone: clients in different zones read "
                "different moments, and calculations across a daylight saving change are wrong. timestamptz "
                "stores the moment itself, in the same eight bytes. Changing the type uses the session's "
                "time zone for the old values; choose a different one with USING … AT TIME ZONE."),
            .bad = R"(CREATE TABLE post (id bigint PRIMARY KEY, made timestamp);)",
            .good = R"(CREATE TABLE post (id bigint PRIMARY KEY, made timestamptz);)",
            .check = checkTimestampWithoutTimeZone};
}

}  // namespace schema::advisors
