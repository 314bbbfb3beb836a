#pragma once

#include "schema/enum_names.h"

#include <QStringList>

namespace schema {

/// When a trigger or rule fires, by the session's role in replication.
enum class Enabled { Origin, Disabled, Replica, Always };
constexpr auto enumNames(Enabled) {
    return std::to_array<const char*>({"origin", "disabled", "replica", "always"});
}

/// A trigger of a table or view; not those that the server makes for foreign keys or copies to partitions.
struct Trigger {
    QString name;
    QString timing;       ///< BEFORE, AFTER or INSTEAD OF
    QStringList events;   ///< INSERT, UPDATE, DELETE, TRUNCATE
    QStringList columns;  ///< of UPDATE OF
    bool forEachRow = false;
    bool isConstraint = false;
    bool deferrable = false;
    bool initiallyDeferred = false;
    QString function;  ///< quoted and qualified
    Enabled enabled = Enabled::Origin;
    QString definition;  ///< as pg_get_triggerdef() writes it
    QString comment;

    QString key() const { return name; }
    void visit(this auto& self, auto& v) {
        v.field("name", self.name);
        v.field("timing", self.timing);
        v.field("events", self.events);
        v.field("columns", self.columns);
        v.field("for_each_row", self.forEachRow);
        v.field("is_constraint", self.isConstraint);
        v.field("deferrable", self.deferrable);
        v.field("initially_deferred", self.initiallyDeferred);
        v.field("function", self.function);
        v.field("enabled", self.enabled);
        v.derived("definition", self.definition);
        v.field("comment", self.comment);
    }
    bool operator==(const Trigger&) const = default;
};

/// A rewrite rule other than the one that a view is.
struct Rule {
    QString name;
    QString event;  ///< SELECT, INSERT, UPDATE or DELETE
    bool instead = false;
    Enabled enabled = Enabled::Origin;
    QString definition;  ///< as pg_get_ruledef() writes it
    QString comment;

    QString key() const { return name; }
    void visit(this auto& self, auto& v) {
        v.field("name", self.name);
        v.field("event", self.event);
        v.field("instead", self.instead);
        v.field("enabled", self.enabled);
        v.derived("definition", self.definition);
        v.field("comment", self.comment);
    }
    bool operator==(const Rule&) const = default;
};

/// A row-level security policy.
struct Policy {
    QString name;
    QString command;  ///< ALL, SELECT, INSERT, UPDATE or DELETE
    bool permissive = true;
    QStringList roles;  ///< PUBLIC when empty
    QString usingExpression;
    QString checkExpression;
    QString comment;

    QString key() const { return name; }
    void visit(this auto& self, auto& v) {
        v.field("name", self.name);
        v.field("command", self.command);
        v.field("permissive", self.permissive);
        v.field("roles", self.roles);
        v.field("using", self.usingExpression);
        v.field("check", self.checkExpression);
        v.field("comment", self.comment);
    }
    bool operator==(const Policy&) const = default;
};

}  // namespace schema
