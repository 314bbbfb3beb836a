#include "schema/diagram/cardinality.h"

#include <algorithm>

namespace schema::diagram {
namespace {

bool lieWithin(const QStringList& key, const QStringList& columns) {
    return !key.isEmpty() &&
           std::ranges::all_of(key, [&columns](const QString& column) { return columns.contains(column); });
}

}  // namespace

bool isUnique(const Relation& relation, const QStringList& columns) {
    const bool byConstraint = std::ranges::any_of(relation.constraints, [&columns](
                                                                            const Constraint& constraint) {
        return (constraint.kind == ConstraintKind::PrimaryKey || constraint.kind == ConstraintKind::Unique) &&
               !constraint.temporal && lieWithin(constraint.columns, columns);
    });
    return byConstraint || std::ranges::any_of(relation.indexes, [&columns](const Index& index) {
               // An expression among the key parts is an empty text, which no column is called.
               return index.unique && index.isValid && !index.hasPredicate && index.constraint.isEmpty() &&
                      lieWithin(index.columns, columns);
           });
}

Count referencingCount(const Relation& relation, const Constraint& foreignKey) {
    return isUnique(relation, foreignKey.columns) ? Count::ZeroOrOne : Count::ZeroOrMore;
}

Count referencedCount(const Relation& relation, const Constraint& foreignKey) {
    const auto isFilled = [&relation](const QString& name) {
        const Column* column = relation.column(name);
        return column && column->notNull;
    };
    const bool isNeeded = foreignKey.match == ForeignKeyMatch::Full
                              ? std::ranges::any_of(foreignKey.columns, isFilled)
                              : std::ranges::all_of(foreignKey.columns, isFilled);
    return isNeeded ? Count::One : Count::ZeroOrOne;
}

}  // namespace schema::diagram
