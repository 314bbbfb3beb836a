#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

namespace schema::advisors {
namespace {

void checkPublicMayCreate(Inquiry& inquiry) {
    for (const Schema& schema : inquiry.snapshot()->schemas)
        for (const Grant& grant : schema.grants)
            if (grant.grantee.isEmpty() && grant.privileges.contains(QStringLiteral("CREATE")))
                inquiry.report(schema.id(),
                               AdvisorText::tr("Every role may create things in %1.").arg(schema.name),
                               QStringLiteral("REVOKE CREATE ON SCHEMA %1 FROM PUBLIC;\n")
                                   .arg(sql::quoted(schema.name)));
}

}  // namespace

Advisor publicMayCreate() {
    return {.key = QStringLiteral("public-may-create"),
            .level = AdviceLevel::Warning,
            .title = AdvisorText::tr("Everybody may create things in a schema"),
            .reason = AdvisorText::tr(
                "Who may create a table or function in a schema that is in other people's search_path can "
                "put something in front of what they mean. Up to Postgres 14 every role may in public."),
            .bad = R"(GRANT CREATE ON SCHEMA public TO PUBLIC;)",
            .good = R"(REVOKE CREATE ON SCHEMA public FROM PUBLIC;)",
            .check = checkPublicMayCreate};
}

}  // namespace schema::advisors
