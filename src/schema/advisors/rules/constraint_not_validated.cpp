#include "schema/advisors/inquiry.h"
#include "schema/advisors/rules/rules.h"

namespace schema::advisors {
namespace {

void checkConstraintNotValidated(Inquiry& inquiry) {
    for (const Relation* table : inquiry.relations())
        for (const Constraint& constraint : table->constraints) {
            if (constraint.validated && constraint.enforced) continue;
            if (constraint.isClone || (constraint.inheritedFrom > 0 && !constraint.isLocal)) continue;
            const QString name = sql::quoted(constraint.name);
            if (constraint.enforced)
                inquiry.report(
                    partOf(*table, Kind::Constraint, constraint.name),
                    AdvisorText::tr("%1 has not been checked against existing rows.").arg(constraint.name),
                    alterTable(*table) + QStringLiteral("VALIDATE CONSTRAINT %1;\n").arg(name));
            else
                inquiry.report(
                    partOf(*table, Kind::Constraint, constraint.name),
                    AdvisorText::tr("%1 is not enforced.").arg(constraint.name),
                    constraint.kind == ConstraintKind::ForeignKey
                        ? alterTable(*table) + QStringLiteral("ALTER CONSTRAINT %1 ENFORCED;\n").arg(name)
                        : QString());
        }
}

}  // namespace

Advisor constraintNotValidated() {
    return {
        .key = QStringLiteral("constraint-not-validated"),
        .level = AdviceLevel::Note,
        .title = AdvisorText::tr("A constraint that existing rows may violate"),
        .reason = AdvisorText::tr(
            "A NOT VALID constraint applies to rows that are written from now on; existing rows were not "
            "checked, so the planner does not rely on it. VALIDATE CONSTRAINT checks them without blocking "
            "clients. NOT ENFORCED (PostgreSQL 18 and later) checks nothing."),
        .bad = R"(CREATE TABLE post (id bigint PRIMARY KEY, price int);
ALTER TABLE post ADD CONSTRAINT price_positive CHECK (price > 0) NOT VALID;)",
        .good =
            R"(CREATE TABLE post (id bigint PRIMARY KEY, price int CONSTRAINT price_positive CHECK (price > 0));)",
        .check = checkConstraintNotValidated};
}

}  // namespace schema::advisors
