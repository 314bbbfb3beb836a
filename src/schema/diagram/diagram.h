#pragma once

#include "schema/relation.h"

namespace schema::diagram {

/// What a difference says about a part of the diagram.
enum class Mark { None, Added, Removed, Changed };
constexpr auto enumNames(Mark) {
    return std::to_array<const char*>({"none", "added", "removed", "changed"});
}

/// How much of each table is drawn.
enum class Detail {
    Names,
    Keys,  ///< columns that are in a primary key, a unique key or a foreign key
    Columns,
};
constexpr auto enumNames(Detail) {
    return std::to_array<const char*>({"names", "keys", "columns"});
}

/// A column as a diagram shows it.
struct Row {
    QString name;
    QString type;  ///< short: `varchar(80)`
    bool isPrimary = false;
    bool isForeign = false;
    bool isUnique = false;
    bool isNullable = false;
    Mark mark = Mark::None;

    bool isKey() const { return isPrimary || isForeign || isUnique; }
    bool operator==(const Row&) const = default;
};

/// A relation. Partitions are folded into their partitioned table.
struct Node {
    QualifiedName name;
    RelationKind kind = RelationKind::Table;
    int partitions = 0;  ///< how many were folded into it
    QString comment;
    QList<Row> rows;
    int hiddenRows = 0;  ///< columns that the level of detail leaves out
    Mark mark = Mark::None;

    ObjectId id() const { return ObjectId::relation(name); }
    /// Of the column called `column`; -1 where it is not shown.
    qsizetype rowOf(const QString& column) const;
    bool operator==(const Node&) const = default;
};

/// How many rows of one side belong to one of the other, as crow's feet tell it.
enum class Count {
    One,        ///< exactly one
    ZeroOrOne,  ///< the foreign key may be null, or is unique
    ZeroOrMore,
};
constexpr auto enumNames(Count) {
    return std::to_array<const char*>({"one", "zero or one", "zero or more"});
}

enum class EdgeKind {
    ForeignKey,
    Inherits,  ///< from the child to the parent
    Reads,     ///< from a view to what its query names
};
constexpr auto enumNames(EdgeKind) {
    return std::to_array<const char*>({"foreign key", "inherits", "reads"});
}

/// A line between two relations, from the one that needs to the one that is needed: of a foreign key from the
/// table that has it to the one it refers to.
struct Edge {
    EdgeKind kind = EdgeKind::ForeignKey;
    QString name;  ///< of the constraint
    QualifiedName from;
    QualifiedName to;
    QStringList columns;
    QStringList referencedColumns;
    Count fromCount = Count::ZeroOrMore;  ///< rows of `from` for one of `to`
    Count toCount = Count::One;           ///< rows of `to` for one of `from`
    bool isEnforced = true;
    Mark mark = Mark::None;

    bool operator==(const Edge&) const = default;
};

/// What a diagram shows, without places. A value; nodes are sorted by name, edges by their ends and name, so
/// that the same schema gives the same diagram.
struct Diagram {
    QList<Node> nodes;
    QList<Edge> edges;
    bool isComparison = false;  ///< the marks mean something

    /// Position in `nodes`; -1 where there is no such relation.
    qsizetype indexOf(const QualifiedName& name) const;
    /// More than one schema is shown, so that names need theirs.
    bool hasSeveralSchemas() const;
    /// Sorts nodes and edges, and drops edges whose ends are not there.
    void normalise();
    bool operator==(const Diagram&) const = default;
};

}  // namespace schema::diagram
