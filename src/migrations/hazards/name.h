#pragma once

#include "migrations/hazards/node.h"

namespace migrations::hazards {

/// `name` as an identifier of SQL, quoted only where it has to be.
QString quoted(const QString& name);
/// Several, with commas between them.
QString quoted(const QStringList& names);

/// The name of a relation, type or index as a statement has it, unquoted.
struct Name {
    QString schema;  ///< empty when it was written without one
    QString name;

    bool isEmpty() const { return name.isEmpty(); }
    /// For people and reports: `schema.name`, or the name alone.
    QString plain() const { return schema.isEmpty() ? name : schema + u'.' + name; }
    /// For SQL.
    QString sql() const;
    /// Of something else in the same schema.
    Name sibling(const QString& other) const { return {schema, other}; }

    /// Of a RangeVar.
    static Name of(const Node& rangeVar);
    /// Of a list of String nodes: `{"public", "posts"}`.
    static Name of(const QStringList& parts);

    bool operator==(const Name&) const = default;
};

/// The longest identifier of PostgreSQL, in bytes; longer ones are cut.
constexpr int longestIdentifier = 63;
/// `stem_suffix`, with the stem cut so that the whole fits into an identifier.
QString derivedName(const QString& stem, const QString& suffix);

}  // namespace migrations::hazards
