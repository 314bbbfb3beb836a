#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

namespace schema::advisors {
namespace {

void checkMoneyColumn(Inquiry& inquiry) {
    inquiry.reportColumns(
        [](const QString& type) { return type == QStringLiteral("money"); },
        AdvisorText::tr("%1 is formatted and rounded according to the setting lc_monetary."),
        QStringLiteral("numeric"));
}

}  // namespace

Advisor moneyColumn() {
    return {.key = QStringLiteral("money-column"),
            .level = AdviceLevel::Note,
            .title = AdvisorText::tr("A column of type money"),
            .reason = AdvisorText::tr("money has no currency: its format and its number of digits depend on "
                                      "a server setting. Use numeric and a column for the currency."),
            .bad = R"(CREATE TABLE post (id bigint PRIMARY KEY, made money);)",
            .good = R"(CREATE TABLE post (id bigint PRIMARY KEY, made numeric);)",
            .check = checkMoneyColumn};
}

}  // namespace schema::advisors
