#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

void checkBanAlterDomainWithAddConstraint(Inspection& inspection) {
    const Node& root = inspection.statement().root;
    if (!root.is("AlterDomainStmt") || root.text("subtype") != QLatin1String("C")) return;
    const Name domain = Name::of(root.names("typeName"));
    const Node constraint = root.child("def");
    if (constraint.flag("skip_validation")) return;
    const QString name = quoted(constraint.text("conname"));
    const QString text = QString::fromUtf8(inspection.statement().text);
    inspection.report(
        {.offset = 0,
         .relation = domain,
         .message = Words::tr("Adding a constraint to the domain %1 reads every table that has a column of "
                              "it, while nothing can write "
                              "to them.")
                        .arg(domain.plain()),
         .safer =
             constraint.text("conname").isEmpty()
                 ? QString()
                 : text + QStringLiteral(" NOT VALID;\n") +
                       Words::tr("-- in a later migration, when the first lock is released:") +
                       QStringLiteral("\nALTER DOMAIN %1 VALIDATE CONSTRAINT %2;").arg(domain.sql(), name),
         .severity = {}});
}

}  // namespace

Rule banAlterDomainWithAddConstraint() {
    return {.key = QStringLiteral("ban-alter-domain-with-add-constraint"),
            .severity = Severity::Warning,
            .title = Words::tr("A constraint on a domain in use"),
            .help = Words::tr(
                "ALTER DOMAIN … ADD CONSTRAINT reads every column of the domain in every table under a SHARE "
                "lock. Add it NOT VALID, and validate it in a later migration; VALIDATE takes the same locks "
                "during its scan. Checks on the tables themselves can be validated while others write."),
            .given = R"(CREATE DOMAIN slug AS text;)",
            .bad = R"(ALTER DOMAIN slug ADD CONSTRAINT slug_filled CHECK (value <> '');)",
            .good = R"(ALTER DOMAIN slug ADD CONSTRAINT slug_filled CHECK (value <> '') NOT VALID;)",
            .alsoKnownAs = {},
            .check = checkBanAlterDomainWithAddConstraint};
}

}  // namespace migrations::hazards
