#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

#include <algorithm>

namespace migrations::hazards {
namespace {

void checkBanCreateDomainWithConstraint(Inspection& inspection) {
    const Node& root = inspection.statement().root;
    if (!root.is("CreateDomainStmt")) return;
    const bool hasCheck = std::ranges::any_of(root.list("constraints"), [](const Node& constraint) {
        return constraint.text("contype") == QLatin1String("CONSTR_CHECK") ||
               constraint.text("contype") == QLatin1String("CONSTR_NOTNULL");
    });
    if (!hasCheck) return;
    const Name domain = Name::of(root.names("domainname"));
    inspection.report({.offset = 0,
                       .relation = domain,
                       .message = Words::tr("The constraint of the domain %1 can be changed later only with "
                                            "a scan of every table that uses it.")
                                      .arg(domain.plain()),
                       .safer = {},
                       .severity = {}});
}

}  // namespace

Rule banCreateDomainWithConstraint() {
    return {
        .key = QStringLiteral("ban-create-domain-with-constraint"),
        .severity = Severity::Note,
        .title = Words::tr("A domain with a constraint"),
        .help = Words::tr(
            "A stricter constraint on a domain is checked against every column of the domain in every table, "
            "while writes wait. A check on each table can be changed table by table, NOT VALID first."),
        .given = {},
        .bad = R"(CREATE DOMAIN slug AS text CHECK (value <> '');)",
        .good = R"(CREATE TABLE IF NOT EXISTS posts (id bigint PRIMARY KEY, slug text CHECK (slug <> ''));)",
        .alsoKnownAs = {},
        .check = checkBanCreateDomainWithConstraint};
}

}  // namespace migrations::hazards
