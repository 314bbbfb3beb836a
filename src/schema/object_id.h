#pragma once

#include "schema/enum_names.h"

#include <QHashFunctions>
#include <QString>

#include <tuple>

namespace schema {

/// A name inside a schema, unquoted as the catalog has it.
struct QualifiedName {
    QString schema;
    QString name;

    bool isEmpty() const { return name.isEmpty(); }
    void visit(this auto& self, auto& v) {
        v.field("schema", self.schema);
        v.field("name", self.name);
    }
    bool operator==(const QualifiedName&) const = default;
    bool operator<(const QualifiedName& other) const {
        return std::tie(schema, name) < std::tie(other.schema, other.name);
    }
};

/// What kinds of things a schema is made of. Those after Role are parts of a relation.
enum class Kind {
    Schema,
    Relation,  ///< table, partitioned table, foreign table, view, materialised view: Relation::kind says
               ///< which
    Sequence,
    Routine,  ///< function, procedure, aggregate; its name carries the argument types: `slugify(text, text)`
    Type,
    Extension,
    Collation,
    Statistics,
    Operator,  ///< its name carries the operand types: `=(integer, text)`
    Cast,
    TextSearchDictionary,
    TextSearchConfiguration,
    ForeignDataWrapper,
    ForeignServer,
    EventTrigger,
    Publication,
    DefaultPrivileges,  ///< in `schema`, or in all where that is empty; its name is the role and the objects
    UserMapping,        ///< its name is the role and the foreign server
    Role,
    Column,
    Default,  ///< the default expression of a column; the part is the column's name
    Constraint,
    Index,
    Trigger,
    Rule,
    Policy,
};
constexpr auto enumNames(Kind) {
    return std::to_array<const char*>({"schema",
                                       "relation",
                                       "sequence",
                                       "routine",
                                       "type",
                                       "extension",
                                       "collation",
                                       "statistics",
                                       "operator",
                                       "cast",
                                       "text search dictionary",
                                       "text search configuration",
                                       "foreign data wrapper",
                                       "foreign server",
                                       "event trigger",
                                       "publication",
                                       "default privileges",
                                       "user mapping",
                                       "role",
                                       "column",
                                       "default",
                                       "constraint",
                                       "index",
                                       "trigger",
                                       "rule",
                                       "policy"});
}

/// Which thing: by names, so that it means the same in another snapshot. A schema is {Schema, its name, its
/// name}; what is in no schema has an empty one; a part (column, index …) names its relation in `name` and
/// itself in `part`.
struct ObjectId {
    Kind kind = Kind::Relation;
    QString schema;
    QString name;
    QString part;

    static ObjectId relation(const QualifiedName& name) {
        return {Kind::Relation, name.schema, name.name, {}};
    }
    static ObjectId partOf(const QualifiedName& relation, Kind kind, const QString& part) {
        return {kind, relation.schema, relation.name, part};
    }
    bool isPart() const { return kind > Kind::Role; }
    /// The relation that a part is in; a thing that is no part is itself.
    ObjectId whole() const { return isPart() ? ObjectId{Kind::Relation, schema, name, {}} : *this; }
    /// `schema.name`, `name`, and ` part` behind it: for people, not for SQL.
    QString text() const;

    void visit(this auto& self, auto& v) {
        v.always("kind", self.kind);
        v.field("schema", self.schema);
        v.field("name", self.name);
        v.field("part", self.part);
    }
    bool operator==(const ObjectId&) const = default;
    bool operator<(const ObjectId& other) const {
        return std::tie(kind, schema, name, part) <
               std::tie(other.kind, other.schema, other.name, other.part);
    }
};

inline size_t qHash(const ObjectId& id, size_t seed = 0) {
    return qHashMulti(seed, static_cast<int>(id.kind), id.schema, id.name, id.part);
}
inline size_t qHash(const QualifiedName& name, size_t seed = 0) {
    return qHashMulti(seed, name.schema, name.name);
}

}  // namespace schema
