#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

namespace schema::advisors {
namespace {

void checkTimeWithTimeZone(Inquiry& inquiry) {
    inquiry.reportColumns(
        [](const QString& type) {
            return type.startsWith(QStringLiteral("time ")) &&
                   type.endsWith(QStringLiteral(" with time zone"));
        },
        AdvisorText::tr("%1 stores a time of day with an offset, but no date."), QStringLiteral(""));
}

}  // namespace

Advisor timeWithTimeZone() {
    return {.key = QStringLiteral("time-with-time-zone"),
            .level = AdviceLevel::Note,
            .title = AdvisorText::tr("A time of day with a zone"),
            .reason = AdvisorText::tr(
                "timetz keeps an offset without a date, so it cannot follow summer time, and comparisons "
                "surprise. Store a timestamptz, or a time and the name of a zone."),
            .bad = R"(CREATE TABLE post (id bigint PRIMARY KEY, made timetz);)",
            .good = R"(CREATE TABLE post (id bigint PRIMARY KEY, made time);)",
            .check = checkTimeWithTimeZone};
}

}  // namespace schema::advisors
