#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

#include <algorithm>

namespace schema::advisors {
namespace {

void checkSecurityDefinerSearchPath(Inquiry& inquiry) {
    for (const Routine* routine : inquiry.routines()) {
        const bool hasPath = std::ranges::any_of(routine->settings, [](const QString& setting) {
            return setting.startsWith(QStringLiteral("search_path="));
        });
        if (!routine->securityDefiner || hasPath) continue;
        inquiry.report(routine->id(),
                       AdvisorText::tr("%1 runs with the privileges of %2 and the search_path of its caller.")
                           .arg(routine->name, routine->owner),
                       QStringLiteral("ALTER ROUTINE %1 SET search_path = pg_catalog, %2, pg_temp;\n")
                           .arg(signatureOf(*routine), sql::quoted(routine->schema)));
    }
}

}  // namespace

Advisor securityDefinerSearchPath() {
    return {
        .key = QStringLiteral("security-definer-search-path"),
        .level = AdviceLevel::Warning,
        .title = AdvisorText::tr("A SECURITY DEFINER function without a search_path"),
        .reason =
            AdvisorText::tr("It runs with its owner's privileges, but finds tables and operators in the "
                            "search_path of its caller. Anyone who can create objects in a schema of that "
                            "path controls what the function calls. Set the search_path in the function."),
        .bad = R"(CREATE FUNCTION total() RETURNS bigint LANGUAGE sql SECURITY DEFINER AS 'SELECT 1::bigint';
REVOKE EXECUTE ON FUNCTION total() FROM PUBLIC;)",
        .good =
            R"(CREATE FUNCTION total() RETURNS bigint LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, pg_temp AS 'SELECT 1::bigint';
REVOKE EXECUTE ON FUNCTION total() FROM PUBLIC;)",
        .check = checkSecurityDefinerSearchPath};
}

}  // namespace schema::advisors
