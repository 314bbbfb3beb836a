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
                "regclass, regproc and similar types store object ids of this server's catalog. pg_upgrade "
                "refuses a database with such columns (except regclass, regtype and regrole), and a dump "
                "restores them only if the named objects exist. Store names as text."),
            .bad = R"(CREATE TABLE post (id bigint PRIMARY KEY, made regproc);)",
            .good = R"(CREATE TABLE post (id bigint PRIMARY KEY, made text);)",
            .check = checkRegColumn};
}

}  // namespace schema::advisors
