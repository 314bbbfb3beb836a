#include "migrations/hazards/inspection.h"

namespace migrations::hazards {

QList<Step> Inspection::steps(const char* kind) const {
    QList<Step> found;
    if (!statement().altersTable() || isNew()) return found;
    for (const Step& step : statement().steps)
        if (!kind || step.is(kind)) found.append(step);
    return found;
}

QList<Column> Inspection::addedColumns() const {
    QList<Column> found;
    for (const Step& step : steps("AT_AddColumn"))
        if (step.column) found.append(*step.column);
    return found;
}

QList<Constraint> Inspection::addedConstraints(const char* kind) const {
    QList<Constraint> found;
    for (const Step& step : steps("AT_AddConstraint"))
        if (step.constraint && step.constraint->is(kind)) found.append(*step.constraint);
    return found;
}

QList<Column> Inspection::typedColumns() const {
    QList<Column> found = statement().columns;
    for (const Step& step : statement().steps) {
        if (!step.column || (!step.is("AT_AddColumn") && !step.is("AT_AlterColumnType"))) continue;
        found.append(*step.column);
        if (step.is("AT_AddColumn")) continue;
        found.last().name = step.target;
        found.last().offset = step.offset;
    }
    return found;
}

}  // namespace migrations::hazards
