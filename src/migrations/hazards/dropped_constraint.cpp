#include "migrations/hazards/dropped_constraint.h"

#include <algorithm>

namespace migrations::hazards {
namespace {

bool isMadeAgain(const Inspection& inspection, const QString& name) {
    const QList<ParsedStatement>& file = inspection.file();
    for (qsizetype i = inspection.index(); i < file.size(); ++i) {
        if (file[i].relation.name != inspection.relation().name) continue;
        if (file[i].addedConstraints.isEmpty() && file[i].typedColumns.isEmpty()) continue;
        if (inspection.known().key(file[i].relation) != inspection.known().key(inspection.relation()))
            continue;
        const QList<Constraint> added = constraintsOf(file[i]);
        if (std::ranges::any_of(
                added, [&](const Constraint& one) { return constraintName(file[i].relation, one) == name; }))
            return true;
    }
    return false;
}

}  // namespace

QList<Step> droppedConstraints(const Inspection& inspection, const char* kind, const char* nameEnd) {
    QList<Step> found;
    for (const Step& step : inspection.steps("AT_DropConstraint")) {
        const KnownConstraint* known = inspection.known().constraint(inspection.relation(), step.target);
        const bool isOfKind =
            known ? known->kind == QLatin1String(kind) : step.target.endsWith(QLatin1String(nameEnd));
        // The check that spares SET NOT NULL its scan is dropped when it has done so.
        const bool isHelper = known && !known->notNullColumn.isEmpty();
        if (isOfKind && !isHelper && !isMadeAgain(inspection, step.target)) found.append(step);
    }
    return found;
}

}  // namespace migrations::hazards
