#pragma once

#include "schema/constraint.h"
#include "schema/grant.h"

namespace schema {

enum class TypeKind {
    Enum,
    Domain,
    Composite,
    Range,
    Base,   ///< made of C functions; belongs to an extension almost always
    Shell,  ///< only a name so far
};
constexpr auto enumNames(TypeKind) {
    return std::to_array<const char*>({"enum", "domain", "composite", "range", "base", "shell"});
}

/// One attribute of a composite type.
struct Attribute {
    QString name;
    QString type;
    QString collation;  ///< only where it is not the type's own
    QString comment;

    QString key() const { return name; }
    void visit(this auto& self, auto& v) {
        v.field("name", self.name);
        v.field("type", self.type);
        v.field("collation", self.collation);
        v.field("comment", self.comment);
    }
    bool operator==(const Attribute&) const = default;
};

/// A type made by CREATE TYPE or CREATE DOMAIN; not the row types of tables. Names of other things in it are
/// quoted and qualified.
struct Type {
    TypeKind kind = TypeKind::Enum;
    QString schema;
    QString name;
    QString owner;
    QString extension;
    QStringList labels;  ///< of an enum, in its order
    QString baseType;    ///< of a domain
    QString expression;  ///< a domain's default
    bool notNull = false;
    QString collation;  ///< of a domain, where it is not the base type's own; of a range
    QList<Constraint> constraints;
    QList<Attribute> attributes;
    QString subtype;  ///< of a range, as the four that follow
    QString operatorClass;
    QString canonical;
    QString difference;
    QString multirange;
    QString storage;  ///< of a base type: PLAIN, EXTERNAL, EXTENDED or MAIN
    QList<Grant> grants;
    QList<Grant> extensionGrants;  ///< what its extension granted; empty: nothing beyond the usual
    QString comment;

    QualifiedName qualifiedName() const { return {schema, name}; }
    ObjectId id() const { return {Kind::Type, schema, name, {}}; }
    QString key() const { return schema + QLatin1Char('.') + name; }
    void visit(this auto& self, auto& v) {
        v.always("kind", self.kind);
        v.field("schema", self.schema);
        v.field("name", self.name);
        v.field("owner", self.owner);
        v.field("extension", self.extension);
        v.field("labels", self.labels);
        v.field("base_type", self.baseType);
        v.field("expression", self.expression);
        v.field("not_null", self.notNull);
        v.field("collation", self.collation);
        v.field("constraints", self.constraints);
        v.ordered("attributes", self.attributes);
        v.field("subtype", self.subtype);
        v.field("operator_class", self.operatorClass);
        v.field("canonical", self.canonical);
        v.field("difference", self.difference);
        v.field("multirange", self.multirange);
        v.fact("storage", self.storage);
        v.field("grants", self.grants);
        v.fact("extension_grants", self.extensionGrants);
        v.field("comment", self.comment);
    }
    bool operator==(const Type&) const = default;
};

}  // namespace schema
