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
            .reason = AdvisorText::tr("timetz stores an offset without a date, so it cannot follow daylight "
                                      "saving time, and comparisons give unexpected results. Store a "
                                      "timestamptz, or a time and the name of a time zone."),
            .bad = R"(CREATE TABLE post (id bigint PRIMARY KEY, made timetz);)",
            .good = R"(CREATE TABLE post (id bigint PRIMARY KEY, made time);)",
            .check = checkTimeWithTimeZone};
}

}  // namespace schema::advisors
