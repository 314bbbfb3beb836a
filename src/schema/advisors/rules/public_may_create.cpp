#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

namespace schema::advisors {
namespace {

void checkPublicMayCreate(Inquiry& inquiry) {
    for (const Schema& schema : inquiry.snapshot()->schemas)
        for (const Grant& grant : schema.grants)
            if (grant.grantee.isEmpty() && grant.privileges.contains(QStringLiteral("CREATE")))
                inquiry.report(schema.id(),
                               AdvisorText::tr("Every role can create objects in %1.").arg(schema.name),
                               QStringLiteral("REVOKE CREATE ON SCHEMA %1 FROM PUBLIC;\n")
                                   .arg(sql::quoted(schema.name)));
}

}  // namespace

Advisor publicMayCreate() {
    return {.key = QStringLiteral("public-may-create"),
            .level = AdviceLevel::Warning,
            .title = AdvisorText::tr("Every role can create objects in a schema"),
            .reason = AdvisorText::tr(
                "A role that can create a table or function in a schema of another role's search_path can "
                "shadow the object that is meant. Up to Postgres 14 every role can do this in public."),
            .bad = R"(GRANT CREATE ON SCHEMA public TO PUBLIC;)",
            .good = R"(REVOKE CREATE ON SCHEMA public FROM PUBLIC;)",
            .check = checkPublicMayCreate};
}

}  // namespace schema::advisors
