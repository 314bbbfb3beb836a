#include "schema/difference/definitions.h"
#include "schema/difference/expressions.h"
#include "schema/sql/access_sql.h"
#include "schema/sql/change/statements.h"
#include "schema/sql/quoting.h"

#include <algorithm>

namespace schema::sql {
namespace {

template <typename T>
const T* typePart(const QList<T>& list, const QString& name) {
    for (const T& each : list)
        if (each.name == name) return &each;
    return nullptr;
}

QStringList addLabels(const Type& before, const Type& after, const QString& name) {
    QStringList out;
    QString next;
    for (qsizetype i = after.labels.size() - 1; i >= 0; --i) {
        const QString& label = after.labels[i];
        if (!before.labels.contains(label))
            out.prepend(
                QStringLiteral("ALTER TYPE ") + name + QStringLiteral(" ADD VALUE ") + literal(label) +
                (next.isEmpty() ? QString() : QStringLiteral(" BEFORE ") + literal(next)) + QLatin1Char(';'));
        // Of several new ones in a row, each goes before the first that is there already.
        if (before.labels.contains(label)) next = label;
    }
    return out;
}

QStringList alterDomain(const ChangePlan& plan, const Type& before, const Type& after, const QString& name) {
    const ObjectId id = after.id();
    const QString start = QStringLiteral("ALTER DOMAIN ") + name + QLatin1Char(' ');
    QStringList out;
    if (plan.has(id, "expression"))
        out << start + (after.expression.isEmpty()
                            ? QStringLiteral("DROP DEFAULT;")
                            : QStringLiteral("SET DEFAULT ") + after.expression + QLatin1Char(';'));
    if (plan.has(id, "not_null"))
        out << start + (after.notNull ? QStringLiteral("SET NOT NULL;") : QStringLiteral("DROP NOT NULL;"));
    for (const Constraint& constraint : before.constraints) {
        if (constraint.kind == ConstraintKind::NotNull) continue;
        const Constraint* now = typePart(after.constraints, constraint.name);
        const bool isSame = now && stableExpression(constraintCore(now->definition)) ==
                                       stableExpression(constraintCore(constraint.definition));
        if (!isSame || (constraint.validated && !now->validated))
            out << start + QStringLiteral("DROP CONSTRAINT ") + quoted(constraint.name) + QLatin1Char(';');
    }
    for (const Constraint& constraint : after.constraints) {
        if (constraint.kind == ConstraintKind::NotNull) continue;
        const Constraint* old = typePart(before.constraints, constraint.name);
        const bool isSame = old &&
                            stableExpression(constraintCore(old->definition)) ==
                                stableExpression(constraintCore(constraint.definition)) &&
                            !(old->validated && !constraint.validated);
        if (!isSame)
            out << start + QStringLiteral("ADD CONSTRAINT ") + quoted(constraint.name) + QLatin1Char(' ') +
                       constraint.definition + QLatin1Char(';');
        else if (constraint.validated && !old->validated)
            out << start + QStringLiteral("VALIDATE CONSTRAINT ") + quoted(constraint.name) +
                       QLatin1Char(';');
        if ((old ? old->comment : QString()) != constraint.comment)
            out << changedComment(QStringLiteral("CONSTRAINT"),
                                  quoted(constraint.name) + QStringLiteral(" ON DOMAIN ") + name,
                                  constraint.comment);
    }
    return out;
}

QStringList alterAttributes(const Type& before, const Type& after, const QString& name) {
    const QString start = QStringLiteral("ALTER TYPE ") + name + QLatin1Char(' ');
    const auto collation = [](const Attribute& attribute) {
        return attribute.collation.isEmpty() ? QString() : QStringLiteral(" COLLATE ") + attribute.collation;
    };
    QStringList out;
    for (const Attribute& attribute : before.attributes)
        if (!typePart(after.attributes, attribute.name))
            out << start + QStringLiteral("DROP ATTRIBUTE ") + quoted(attribute.name) + QLatin1Char(';');
    for (const Attribute& attribute : after.attributes) {
        const Attribute* old = typePart(before.attributes, attribute.name);
        if (!old)
            out << start + QStringLiteral("ADD ATTRIBUTE ") + quoted(attribute.name) + QLatin1Char(' ') +
                       attribute.type + collation(attribute) + QLatin1Char(';');
        else if (old->type != attribute.type || old->collation != attribute.collation)
            out << start + QStringLiteral("ALTER ATTRIBUTE ") + quoted(attribute.name) +
                       QStringLiteral(" TYPE ") + attribute.type + collation(attribute) + QLatin1Char(';');
        if ((old ? old->comment : QString()) != attribute.comment)
            out << changedComment(QStringLiteral("COLUMN"), name + QLatin1Char('.') + quoted(attribute.name),
                                  attribute.comment);
    }
    return out;
}

}  // namespace

QStringList alterType(const ChangePlan& plan, const Type& before, const Type& after) {
    const QString name = qualified(after.qualifiedName());
    QStringList out;
    switch (after.kind) {
        case TypeKind::Enum:
            out << addLabels(before, after, name);
            break;
        case TypeKind::Domain:
            out << alterDomain(plan, before, after, name);
            break;
        case TypeKind::Composite:
            out << alterAttributes(before, after, name);
            break;
        default:
            break;
    }
    return out << alterAccess(plan, after.id());
}

}  // namespace schema::sql
