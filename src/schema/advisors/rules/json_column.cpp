#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

namespace schema::advisors {
namespace {

void checkJsonColumn(Inquiry& inquiry) {
    inquiry.reportColumns(
        [](const QString& type) { return type == QStringLiteral("json"); },
        AdvisorText::tr(
            "%1 is json: it has no equality operator, cannot be indexed and is parsed at every access."),
        QStringLiteral("jsonb"));
}

}  // namespace

Advisor jsonColumn() {
    return {.key = QStringLiteral("json-column"),
            .level = AdviceLevel::Note,
            .title = AdvisorText::tr("A column of type json"),
            .reason =
                AdvisorText::tr("json is text that is parsed at every access, has no equality operator and "
                                "cannot be indexed; SELECT DISTINCT and UNION fail on it. jsonb supports all "
                                "of this, but does not keep blanks, duplicate keys and the order of keys."),
            .bad = R"(CREATE TABLE post (id bigint PRIMARY KEY, made json);)",
            .good = R"(CREATE TABLE post (id bigint PRIMARY KEY, made jsonb);)",
            .check = checkJsonColumn};
}

}  // namespace schema::advisors
