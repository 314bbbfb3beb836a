#pragma once

#include "schema/relation.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace schema::reading {

/// The operator classes that an index takes when it names none.
class DefaultOperatorClasses {
public:
    /// `type` and `typeName` (as format_type() writes it) are of what the class is for.
    void add(qint64 oid, const QString& method, qint64 type, const QString& typeName);
    /// Whether a column of that type takes the class `oid` by itself. False also where only the server can
    /// tell: of domains and arrays, say. GetDefaultOpClass() of PostgreSQL 13 to 18 decides there.
    bool isTakenBy(const QString& columnType, qint64 oid) const;
    /// The same of an expression of that type.
    bool isTakenByExpression(qint64 type, qint64 oid) const;

private:
    struct Class {
        QString method;
        qint64 type = 0;
        QString typeName;
    };
    QHash<qint64, Class> m_classes;
    QSet<std::pair<QString, QString>> m_exact;
};

/// What pg_index says of an index beyond schema::Index.
struct IndexParts {
    QList<qint64> classes;
    QList<qint64> collations;
    QList<int> orders;          ///< indoption: 1 DESC, 2 NULLS FIRST
    QList<const Column*> keys;  ///< nullptr: an expression
    QByteArray expressions;     ///< how the node tree of the expressions begins
};

/// The definition of an index, around its one expression where it has one.
struct IndexText {
    QString head;
    QString tail;
};

/// Writes the definition of a plain index, without its predicate, as pg_get_indexdef() of PostgreSQL 13 to 18
/// does: default operator classes and collations, no storage options, at most one expression, a function
/// call. Nothing for any other index: the server has to write it.
std::optional<IndexText> plainIndexText(const Relation& relation, const Index& index, const IndexParts& parts,
                                        const DefaultOperatorClasses& classes);

/// Writes a key, a foreign key or a NOT NULL as pg_get_constraintdef() of PostgreSQL 13 to 18 does. `index`
/// is the one behind a key.
QString constraintText(const Constraint& constraint, const Index* index = nullptr);

}  // namespace schema::reading
