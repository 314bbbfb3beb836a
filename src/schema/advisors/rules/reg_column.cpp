#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

namespace schema::advisors {
namespace {

void checkRegColumn(Inquiry& inquiry) {
    inquiry.reportColumns(
        [](const QString& type) {
            return QStringList({QStringLiteral("regproc"), QStringLiteral("regprocedure"),
                                QStringLiteral("regoper"), QStringLiteral("regoperator"),
                                QStringLiteral("regconfig"), QStringLiteral("regdictionary"),
                                QStringLiteral("regnamespace"), QStringLiteral("regcollation")})
                .contains(type);
        },
        AdvisorText::tr("%1 is %2, with which pg_upgrade refuses the database."), QStringLiteral("text"));
}

}  // namespace

Advisor regColumn() {
    return {.key = QStringLiteral("reg-column"),
            .level = AdviceLevel::Warning,
            .title = AdvisorText::tr("A column of a type that pg_upgrade refuses"),
            .reason = AdvisorText::tr(
                "regclass, regproc and their like store numbers of this server's catalog. pg_upgrade refuses "
                "a database with such columns (regclass, regtype and regrole aside, which it keeps); a dump "
                "brings them back only when what they name is there. Store names as text."),
            .bad = R"(CREATE TABLE post (id bigint PRIMARY KEY, made regproc);)",
            .good = R"(CREATE TABLE post (id bigint PRIMARY KEY, made text);)",
            .check = checkRegColumn};
}

}  // namespace schema::advisors
