#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

namespace schema::advisors {
namespace {

void checkMoneyColumn(Inquiry& inquiry) {
    inquiry.reportColumns([](const QString& type) { return type == QStringLiteral("money"); },
                          AdvisorText::tr("%1 prints and rounds as the setting lc_monetary says."),
                          QStringLiteral("numeric"));
}

}  // namespace

Advisor moneyColumn() {
    return {.key = QStringLiteral("money-column"),
            .level = AdviceLevel::Note,
            .title = AdvisorText::tr("A column of type money"),
            .reason = AdvisorText::tr(
                "money has no currency: what it prints, and how many digits it keeps, follows a setting of "
                "the server. Use numeric, and a column for the currency."),
            .bad = R"(CREATE TABLE post (id bigint PRIMARY KEY, made money);)",
            .good = R"(CREATE TABLE post (id bigint PRIMARY KEY, made numeric);)",
            .check = checkMoneyColumn};
}

}  // namespace schema::advisors
