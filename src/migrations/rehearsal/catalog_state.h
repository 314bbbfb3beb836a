#pragma once

#include "core/error.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace migrations {

// The catalog of the copy at one moment of the rehearsal, as far as it can ask something of rows. Texts are
// written for an empty search_path, so every name in them is qualified.

struct ColumnState {
    int number = 0;
    QString name;
    QString type;  ///< with its length: `character varying(40)`
    qint64 typeOid = 0;
    int typeModifier = 0;
    bool notNull = false;
    bool generated = false;
    bool identity = false;
    bool hasConstant = false;  ///< rows of before the column was added read a constant
    QString expression;        ///< default, or what a generated column is made of
    QList<qint64> domains;  ///< the oids of its type and of what that is made of, as far as they are domains
    bool domainNotNull = false;
    QString baseType;    ///< of those domains; empty when its type is none
    QStringList labels;  ///< when its type is an enum

    /// What its values are stored as: a domain is what it is made of.
    const QString& plainType() const { return baseType.isEmpty() ? type : baseType; }
    /// Whatever the type is called: it may be renamed without a change of the column.
    bool hasTypeOf(const ColumnState& other) const {
        return typeOid == other.typeOid && typeModifier == other.typeModifier;
    }
};

struct ConstraintState {
    qint64 oid = 0;
    QString name;
    QString type;  ///< as pg_constraint.contype
    bool validated = true;
    bool inherited = false;  ///< comes from a parent, which is looked at itself
    QString expression;      ///< of a check
    QList<int> key;          ///< column numbers
    qint64 references = 0;
    QList<int> referencedKey;
    bool matchFull = false;
    QStringList operators;  ///< of a foreign key, one for each column: referenced = referring
};

struct IndexState {
    qint64 oid = 0;
    QString name;
    bool unique = false;
    bool inherited = false;
    bool nullsNotDistinct = false;
    QStringList keys;       ///< SQL of each key part
    QStringList operators;  ///< of an exclusion constraint
    QString predicate;
};

struct RelationState {
    qint64 oid = 0;
    QString schema;
    QString name;
    QString kind;                 ///< as pg_class.relkind
    QString partitionConstraint;  ///< empty when it is no partition
    QList<ColumnState> columns;
    QList<ConstraintState> constraints;
    QList<IndexState> indexes;

    QString title() const { return schema + QLatin1Char('.') + name; }
    const ColumnState* column(int number) const;
};

/// A constraint of a domain.
struct DomainState {
    qint64 oid = 0;
    qint64 domain = 0;
    QString name;
    QString expression;
    bool validated = true;
};

struct CatalogState {
    QHash<qint64, RelationState> relations;
    QList<DomainState> domains;
};

/// Reads what the function colophon_rehearsal.state() gives (resources/rehearsal/observe.sql).
core::Result<CatalogState> parseCatalogState(const QString& json);

}  // namespace migrations
