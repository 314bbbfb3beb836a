#pragma once

#include "schema/object_id.h"

#include <QStringList>

namespace schema {

enum class ConstraintKind { PrimaryKey, Unique, ForeignKey, Check, Exclusion, NotNull };
constexpr auto enumNames(ConstraintKind) {
    return std::to_array<const char*>(
        {"primary key", "unique", "foreign key", "check", "exclusion", "not null"});
}

enum class ForeignKeyAction { NoAction, Restrict, Cascade, SetNull, SetDefault };
constexpr auto enumNames(ForeignKeyAction) {
    return std::to_array<const char*>({"no action", "restrict", "cascade", "set null", "set default"});
}

enum class ForeignKeyMatch { Simple, Full, Partial };
constexpr auto enumNames(ForeignKeyMatch) {
    return std::to_array<const char*>({"simple", "full", "partial"});
}

/// A constraint of a table or of a domain. Those of kind primary key, unique and exclusion have an Index of
/// the same name in the same relation, which holds the included columns, the storage options and the rest.
struct Constraint {
    QString name;
    ConstraintKind kind = ConstraintKind::Check;
    QStringList columns;  ///< in the key's order; empty for a check of no column, and for a key part that is
                          ///< an expression
    QualifiedName references;
    QStringList referencedColumns;
    ForeignKeyMatch match = ForeignKeyMatch::Simple;
    ForeignKeyAction onUpdate = ForeignKeyAction::NoAction;
    ForeignKeyAction onDelete = ForeignKeyAction::NoAction;
    QStringList setColumns;  ///< ON DELETE SET NULL (these)
    bool deferrable = false;
    bool initiallyDeferred = false;
    bool validated = true;
    bool enforced = true;
    bool noInherit = false;
    bool temporal = false;  ///< WITHOUT OVERLAPS, or a foreign key's PERIOD: the last column is a range
    bool isLocal = true;
    int inheritedFrom = 0;
    bool isClone = false;  ///< made by the server on a partition for the constraint of its parent
    QString definition;    ///< as pg_get_constraintdef() writes it
    QString comment;

    QString key() const { return name; }
    void visit(this auto& self, auto& v) {
        v.field("name", self.name);
        v.always("kind", self.kind);
        v.field("columns", self.columns);
        v.field("references", self.references);
        v.field("referenced_columns", self.referencedColumns);
        v.field("match", self.match);
        v.field("on_update", self.onUpdate);
        v.field("on_delete", self.onDelete);
        v.field("set_columns", self.setColumns);
        v.field("deferrable", self.deferrable);
        v.field("initially_deferred", self.initiallyDeferred);
        v.field("validated", self.validated);
        v.field("enforced", self.enforced);
        v.field("no_inherit", self.noInherit);
        v.field("temporal", self.temporal);
        v.field("is_local", self.isLocal);
        v.field("inherited_from", self.inheritedFrom);
        v.field("is_clone", self.isClone);
        v.derived("definition", self.definition);
        v.field("comment", self.comment);
    }
    bool operator==(const Constraint&) const = default;
};

}  // namespace schema
