#pragma once

#include "schema/catalog_things.h"
#include "schema/relation.h"
#include "schema/routine.h"
#include "schema/sequence.h"
#include "schema/type.h"

#include <QDateTime>

#include <memory>

namespace schema {

/// Where and when a snapshot was read. Facts only: two snapshots of different servers can be equal.
struct Origin {
    QString database;
    QString user;
    int serverVersion = 0;      ///< server_version_num, 150020
    QString systemIdentifier;   ///< empty where the login may not ask
    QString owner;              ///< of the database; it is in the role pg_database_owner
    QDateTime statisticsSince;  ///< when the counters of use began; invalid: they were never reset
    QDateTime readAt;

    int majorVersion() const { return serverVersion / 10000; }
    void visit(this auto& self, auto& v) {
        v.fact("database", self.database);
        v.fact("user", self.user);
        v.fact("server_version", self.serverVersion);
        v.fact("system_identifier", self.systemIdentifier);
        v.fact("owner", self.owner);
        v.fact("statistics_since", self.statisticsSince);
        v.fact("read_at", self.readAt);
    }
    bool operator==(const Origin&) const = default;
};

/// A part of the catalog that could not be read; everything else is there.
struct PartFailure {
    QString part;  ///< the name of the catalog query: `policies`
    QString message;
    QString detail;
    QString code;  ///< SQLSTATE

    QString key() const { return part; }
    void visit(this auto& self, auto& v) {
        v.field("part", self.part);
        v.field("message", self.message);
        v.field("detail", self.detail);
        v.field("code", self.code);
    }
    bool operator==(const PartFailure&) const = default;
};

/// `object` cannot exist before `needs`. Only what the order of DDL has to know and nesting does not already
/// say.
struct Dependency {
    ObjectId object;
    ObjectId needs;

    void visit(this auto& self, auto& v) {
        v.field("object", self.object);
        v.field("needs", self.needs);
    }
    bool operator==(const Dependency&) const = default;
    bool operator<(const Dependency& other) const {
        return std::tie(object, needs) < std::tie(other.object, other.needs);
    }
};

/// Everything that was read, each list sorted by name.
struct Content {
    Origin origin;
    QList<Schema> schemas;
    QList<Relation> relations;
    QList<Sequence> sequences;
    QList<Routine> routines;
    QList<Type> types;
    QList<Extension> extensions;
    QList<Collation> collations;
    QList<Statistics> statistics;
    QList<Operator> operators;
    QList<Cast> casts;
    QList<TextSearchDictionary> dictionaries;
    QList<TextSearchConfiguration> configurations;
    QList<ForeignDataWrapper> wrappers;
    QList<ForeignServer> servers;
    QList<UserMapping> userMappings;
    QList<EventTrigger> eventTriggers;
    QList<Publication> publications;
    QList<DefaultPrivileges> defaultPrivileges;
    QList<Role> roles;
    QList<Dependency> dependencies;
    /// Where a column is used, or uses a type: what `dependencies` and the parts of relations do not say.
    QList<Dependency> columnDependencies;
    QList<PartFailure> failures;

    void visit(this auto& self, auto& v) {
        v.fact("origin", self.origin);
        v.field("schemas", self.schemas);
        v.field("relations", self.relations);
        v.field("sequences", self.sequences);
        v.field("routines", self.routines);
        v.field("types", self.types);
        v.field("extensions", self.extensions);
        v.field("collations", self.collations);
        v.field("statistics", self.statistics);
        v.field("operators", self.operators);
        v.field("casts", self.casts);
        v.field("text_search_dictionaries", self.dictionaries);
        v.field("text_search_configurations", self.configurations);
        v.field("foreign_data_wrappers", self.wrappers);
        v.field("foreign_servers", self.servers);
        v.field("user_mappings", self.userMappings);
        v.field("event_triggers", self.eventTriggers);
        v.field("publications", self.publications);
        v.field("default_privileges", self.defaultPrivileges);
        v.fact("roles", self.roles);
        v.fact("dependencies", self.dependencies);
        v.fact("column_dependencies", self.columnDependencies);
        v.fact("failures", self.failures);
    }
    bool operator==(const Content&) const = default;
};

/// A whole schema at one moment. An immutable value: copying is a pointer, and any thread may read it.
/// Everything is keyed by names, so that two snapshots of different servers can be compared; oids are hints
/// for talking to the server it came from.
///
/// Each struct's `visit()` names its members once, for JSON and difference alike: a *field* is part of what
/// the thing is, a *derived* text is made by the server from the fields, a *fact* was true at the moment
/// (sizes, oids, locks) and is never compared. tests/schema/fields_test counts the members, so that none can
/// be forgotten.
class Snapshot {
public:
    Snapshot();
    /// Sorts every list by name and indexes the relations.
    explicit Snapshot(Content content);

    const Content& content() const;
    const Content* operator->() const { return &content(); }
    bool isEmpty() const { return content().schemas.isEmpty(); }

    const Relation* relation(const QualifiedName& name) const;
    const Sequence* sequence(const QualifiedName& name) const;
    const Type* type(const QualifiedName& name) const;
    /// By ObjectId::name, the signature.
    const Routine* routine(const ObjectId& id) const;
    /// The sequence that a serial or identity column takes its values from.
    const Sequence* sequenceOf(const QualifiedName& relation, const QString& column) const;
    /// The relations that inherit from or are partitions of `parent`.
    QList<const Relation*> children(const QualifiedName& parent) const;
    /// Foreign keys of any table that refer to `table`, as {table, constraint}.
    QList<std::pair<const Relation*, const Constraint*>> referencedBy(const QualifiedName& table) const;
    /// What `text` may mean: an exact `schema.name`, `name`, `schema.name(arguments)`, or when nothing is
    /// called so whatever begins with it or contains it. Things that belong to an extension only when nothing
    /// else matches.
    QList<ObjectId> find(const QString& text) const;

private:
    struct Data;
    std::shared_ptr<const Data> m_data;
};

}  // namespace schema
