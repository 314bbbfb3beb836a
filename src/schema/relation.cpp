#include "schema/relation.h"

#include "schema/catalog_things.h"

namespace schema {
namespace {

template <typename T>
const T* named(const QList<T>& list, const QString& wanted) {
    for (const T& element : list)
        if (element.name == wanted) return &element;
    return nullptr;
}

}  // namespace

const Column* Relation::column(const QString& wanted) const {
    return named(columns, wanted);
}
const Constraint* Relation::constraint(const QString& wanted) const {
    return named(constraints, wanted);
}
const Index* Relation::index(const QString& wanted) const {
    return named(indexes, wanted);
}

QString Operator::signature() const {
    return name + QLatin1Char('(') + (left.isEmpty() ? QString() : left + QStringLiteral(", ")) + right +
           QLatin1Char(')');
}

}  // namespace schema
