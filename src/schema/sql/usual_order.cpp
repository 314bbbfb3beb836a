#include "schema/sql/usual_order.h"

namespace schema::sql {

int usualRank(const Snapshot& snapshot, const Task& task) {
    if (task.step == Step::Access) return 60;
    if (task.step == Step::Own) return 21;
    if (task.step == Step::Attach) return task.id.kind == Kind::Relation ? 22 : 32;
    switch (task.id.kind) {
        case Kind::Schema:
            return 0;
        case Kind::Extension:
            return 1;
        case Kind::Collation:
            return 2;
        case Kind::ForeignDataWrapper:
            return 3;
        case Kind::ForeignServer:
            return 4;
        case Kind::Type:
            return 5;
        case Kind::Routine:
            return 6;
        case Kind::Operator:
            return 7;
        case Kind::Cast:
            return 8;
        case Kind::TextSearchDictionary:
            return 9;
        case Kind::TextSearchConfiguration:
            return 10;
        case Kind::UserMapping:
            return 11;
        case Kind::Sequence:
            return 12;
        case Kind::Relation:
        case Kind::Column:
        case Kind::Role:
            return 20;
        case Kind::Default:
            return 23;
        case Kind::Constraint: {
            const Relation* relation = snapshot.relation({task.id.schema, task.id.name});
            const Constraint* constraint = relation ? relation->constraint(task.id.part) : nullptr;
            if (!constraint) return 30;
            if (relation->isPartition && constraint->kind == ConstraintKind::Check) return 21;
            return constraint->kind == ConstraintKind::ForeignKey ? 40 : 30;
        }
        case Kind::Index:
            return 31;
        case Kind::Statistics:
            return 33;
        case Kind::Trigger:
            return 41;
        case Kind::Rule:
            return 42;
        case Kind::Policy:
            return 43;
        case Kind::Publication:
        case Kind::EventTrigger:
        case Kind::DefaultPrivileges:
            break;
    }
    return 99;
}

}  // namespace schema::sql
