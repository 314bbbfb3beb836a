#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

#include <algorithm>

namespace schema::advisors {
namespace {

void checkSecurityDefinerForPublic(Inquiry& inquiry) {
    for (const Routine* routine : inquiry.routines()) {
        // Trigger functions cannot be called.
        if (!routine->securityDefiner || routine->result.endsWith(QStringLiteral("trigger"))) continue;
        const bool isPublic =
            std::ranges::any_of(routine->grants, [](const Grant& grant) { return grant.grantee.isEmpty(); });
        if (!isPublic) continue;
        inquiry.report(
            routine->id(),
            AdvisorText::tr("Every role can call %1, which runs with the privileges of %2.")
                .arg(routine->name, routine->owner),
            QStringLiteral("REVOKE EXECUTE ON ROUTINE %1 FROM PUBLIC;\n").arg(signatureOf(*routine)));
    }
}

}  // namespace

Advisor securityDefinerForPublic() {
    return {
        .key = QStringLiteral("security-definer-for-public"),
        .level = AdviceLevel::Note,
        .title = AdvisorText::tr("A SECURITY DEFINER function that every role can call"),
        .reason = AdvisorText::tr(
            "EXECUTE is granted to PUBLIC when a function is created. With SECURITY DEFINER this gives its "
            "owner's privileges to every role. Grant it only to the roles that need it."),
        .bad =
            R"(CREATE FUNCTION total() RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS 'SELECT 1::bigint';)",
        .good =
            R"(CREATE FUNCTION total() RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS 'SELECT 1::bigint';
REVOKE EXECUTE ON FUNCTION total() FROM PUBLIC;)",
        .check = checkSecurityDefinerForPublic};
}

}  // namespace schema::advisors
