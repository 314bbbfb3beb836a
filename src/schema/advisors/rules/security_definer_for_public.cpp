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
            AdvisorText::tr("Every role may call %1, which runs with the rights of %2.")
                .arg(routine->name, routine->owner),
            QStringLiteral("REVOKE EXECUTE ON ROUTINE %1 FROM PUBLIC;\n").arg(signatureOf(*routine)));
    }
}

}  // namespace

Advisor securityDefinerForPublic() {
    return {
        .key = QStringLiteral("security-definer-for-public"),
        .level = AdviceLevel::Note,
        .title = AdvisorText::tr("A SECURITY DEFINER function that everybody may call"),
        .reason = AdvisorText::tr(
            "EXECUTE is granted to PUBLIC when a function is made. With SECURITY DEFINER that lends its "
            "owner's rights to every role of the server. Grant it to those who need it."),
        .bad =
            R"(CREATE FUNCTION total() RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS 'SELECT 1::bigint';)",
        .good =
            R"(CREATE FUNCTION total() RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS 'SELECT 1::bigint';
REVOKE EXECUTE ON FUNCTION total() FROM PUBLIC;)",
        .check = checkSecurityDefinerForPublic};
}

}  // namespace schema::advisors
