#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

namespace schema::advisors {
namespace {

void checkCharColumn(Inquiry& inquiry) {
    inquiry.reportColumns(
        [](const QString& type) {
            return type.startsWith(QStringLiteral("character(")) || type == QStringLiteral("character");
        },
        AdvisorText::tr("%1 is %2: values are padded with blanks."), QStringLiteral("text"));
}

}  // namespace

Advisor charColumn() {
    return {.key = QStringLiteral("char-column"),
            .level = AdviceLevel::Note,
            .title = AdvisorText::tr("A column of type char(n)"),
            .reason = AdvisorText::tr(
                "char(n) pads values with blanks, which comparisons ignore and lengths and patterns count. "
                "It is no faster than text. Use text, with a check on its length where there is a limit."),
            .bad = R"(CREATE TABLE post (id bigint PRIMARY KEY, made char(8));)",
            .good = R"(CREATE TABLE post (id bigint PRIMARY KEY, made text);)",
            .check = checkCharColumn};
}

}  // namespace schema::advisors
