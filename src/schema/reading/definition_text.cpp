#include "schema/reading/definition_text.h"

#include "schema/sql/quoting.h"

#include <QRegularExpression>

namespace schema::reading {
namespace {

constexpr qint64 noCollation = 0, defaultCollation = 100;
constexpr int descending = 1, nullsFirst = 2;

/// `numeric(12,2)` as `numeric`; what is in quotes stays as it is.
QString withoutModifier(QString type) {
    static const QRegularExpression modifier(QStringLiteral("\\([0-9,]+\\)"));
    return type.contains(QLatin1Char('"')) ? type : type.remove(modifier);
}

/// The only expression, when it is an ordinary function call: pg_get_indexdef() puts everything else in
/// parentheses. The node tree is written by outfuncs.c, whose fields of a FuncExpr are the same from 13
/// to 18.
struct FunctionCall {
    qint64 type = 0;
    qint64 collation = 0;
};
std::optional<FunctionCall> functionCall(const QByteArray& expressions) {
    static const QRegularExpression beginning(QStringLiteral(
        "^\\(\\{FUNCEXPR :funcid \\d+ :funcresulttype (\\d+) :funcretset false :funcvariadic (?:true|false) "
        ":funcformat 0 :funccollid (\\d+) "));
    const auto match = beginning.match(QString::fromLatin1(expressions));
    if (!match.hasMatch()) return {};
    return FunctionCall{match.captured(1).toLongLong(), match.captured(2).toLongLong()};
}

QString ordering(int order) {
    if (order & descending)
        return order & nullsFirst ? QStringLiteral(" DESC") : QStringLiteral(" DESC NULLS LAST");
    return order & nullsFirst ? QStringLiteral(" NULLS FIRST") : QString();
}

/// Whether the key part says nothing but its column, or expression, and its order.
bool isPlainKey(const Column* column, const std::optional<FunctionCall>& call, qint64 operatorClass,
                qint64 collation, const DefaultOperatorClasses& classes) {
    if (!column)
        return call && collation == call->collation && classes.isTakenByExpression(call->type, operatorClass);
    // A column that sets no collation uses that of its type: the default one, or none; `name` has a
    // different one.
    return column->collation.isEmpty() && (collation == noCollation || collation == defaultCollation) &&
           column->type != QLatin1String("name") && classes.isTakenBy(column->type, operatorClass);
}

QString columnList(const QStringList& columns, const char* beforeLast, const char* behindLast) {
    if (columns.isEmpty()) return {};
    QStringList out;
    for (const QString& column : columns)
        out << sql::quoted(column);
    out.last() = QLatin1String(beforeLast) + out.last() + QLatin1String(behindLast);
    return out.join(QStringLiteral(", "));
}

QString action(const char* when, ForeignKeyAction action) {
    switch (action) {
        case ForeignKeyAction::NoAction:
            return {};
        case ForeignKeyAction::Restrict:
            return QLatin1String(when) + QStringLiteral(" RESTRICT");
        case ForeignKeyAction::Cascade:
            return QLatin1String(when) + QStringLiteral(" CASCADE");
        case ForeignKeyAction::SetNull:
            return QLatin1String(when) + QStringLiteral(" SET NULL");
        case ForeignKeyAction::SetDefault:
            return QLatin1String(when) + QStringLiteral(" SET DEFAULT");
    }
    return {};
}

QString keyText(const Constraint& constraint, const Index* index) {
    const bool isUnique = constraint.kind == ConstraintKind::Unique;
    QString out = isUnique ? QStringLiteral("UNIQUE ") : QStringLiteral("PRIMARY KEY ");
    if (isUnique && index && index->nullsNotDistinct) out += QStringLiteral("NULLS NOT DISTINCT ");
    out += QLatin1Char('(') +
           columnList(constraint.columns, "", constraint.temporal ? " WITHOUT OVERLAPS" : "") +
           QLatin1Char(')');
    if (index && !index->included.isEmpty())
        out += QStringLiteral(" INCLUDE (") + sql::quotedList(index->included) + QLatin1Char(')');
    return out;
}

QString foreignKeyText(const Constraint& constraint) {
    const char* period = constraint.temporal ? "PERIOD " : "";
    QString out = QStringLiteral("FOREIGN KEY (") + columnList(constraint.columns, period, "") +
                  QStringLiteral(") REFERENCES ") + sql::qualified(constraint.references) + QLatin1Char('(') +
                  columnList(constraint.referencedColumns, period, "") + QLatin1Char(')');
    if (constraint.match == ForeignKeyMatch::Full) out += QStringLiteral(" MATCH FULL");
    if (constraint.match == ForeignKeyMatch::Partial) out += QStringLiteral(" MATCH PARTIAL");
    out += action(" ON UPDATE", constraint.onUpdate) + action(" ON DELETE", constraint.onDelete);
    if (!constraint.setColumns.isEmpty())
        out += QStringLiteral(" (") + sql::quotedList(constraint.setColumns) + QLatin1Char(')');
    return out;
}

}  // namespace

void DefaultOperatorClasses::add(qint64 oid, const QString& method, qint64 type, const QString& typeName) {
    m_classes.insert(oid, {method, type, typeName});
    m_exact.insert({method, typeName});
}

bool DefaultOperatorClasses::isTakenBy(const QString& columnType, qint64 oid) const {
    const auto at = m_classes.constFind(oid);
    if (at == m_classes.constEnd()) return false;
    const QString type = withoutModifier(columnType);
    if (at->typeName == type) return true;
    if (m_exact.contains({at->method, type})) return false;
    // These two have none of their own; text is the preferred type among those that varchar can be taken for.
    return at->typeName == QLatin1String("anyenum") ||
           (at->typeName == QLatin1String("text") && type == QLatin1String("character varying"));
}

bool DefaultOperatorClasses::isTakenByExpression(qint64 type, qint64 oid) const {
    const auto at = m_classes.constFind(oid);
    return at != m_classes.constEnd() && at->type == type;
}

std::optional<IndexText> plainIndexText(const Relation& relation, const Index& index, const IndexParts& parts,
                                        const DefaultOperatorClasses& classes) {
    // Other methods have operator classes with parameters, and options.
    if (index.method != QLatin1String("btree") && index.method != QLatin1String("hash")) return {};
    const qsizetype count = parts.keys.size();
    if (!index.options.isEmpty() || parts.classes.size() < count || parts.collations.size() < count ||
        parts.orders.size() < count || parts.keys.count(nullptr) > 1)
        return {};
    const auto call = parts.expressions.isEmpty() ? std::nullopt : functionCall(parts.expressions);
    IndexText out;
    out.head = (index.unique ? QStringLiteral("CREATE UNIQUE INDEX ") : QStringLiteral("CREATE INDEX ")) +
               sql::quoted(index.name) +
               (relation.kind == RelationKind::PartitionedTable ? QStringLiteral(" ON ONLY ")
                                                                : QStringLiteral(" ON ")) +
               sql::qualified(relation.qualifiedName()) + QStringLiteral(" USING ") + index.method +
               QStringLiteral(" (");
    QString* text = &out.head;
    for (qsizetype i = 0; i < count; ++i) {
        const Column* column = parts.keys[i];
        if (!isPlainKey(column, call, parts.classes[i], parts.collations[i], classes)) return {};
        if (i > 0) *text += QStringLiteral(", ");
        if (column)
            *text += sql::quoted(column->name);
        else
            text = &out.tail;
        *text += ordering(parts.orders[i]);
    }
    *text += QLatin1Char(')');
    if (!index.included.isEmpty())
        *text += QStringLiteral(" INCLUDE (") + sql::quotedList(index.included) + QLatin1Char(')');
    if (index.nullsNotDistinct) *text += QStringLiteral(" NULLS NOT DISTINCT");
    return out;
}

QString constraintText(const Constraint& constraint, const Index* index) {
    QString out;
    switch (constraint.kind) {
        case ConstraintKind::PrimaryKey:
        case ConstraintKind::Unique:
            out = keyText(constraint, index);
            break;
        case ConstraintKind::ForeignKey:
            out = foreignKeyText(constraint);
            break;
        case ConstraintKind::NotNull:
            out = QStringLiteral("NOT NULL ") + sql::quotedList(constraint.columns);
            if (constraint.noInherit) out += QStringLiteral(" NO INHERIT");
            break;
        default:
            return {};
    }
    if (constraint.deferrable) out += QStringLiteral(" DEFERRABLE");
    if (constraint.initiallyDeferred) out += QStringLiteral(" INITIALLY DEFERRED");
    if (!constraint.enforced)
        out += QStringLiteral(" NOT ENFORCED");
    else if (!constraint.validated)
        out += QStringLiteral(" NOT VALID");
    return out;
}

}  // namespace schema::reading
