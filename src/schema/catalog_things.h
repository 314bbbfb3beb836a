#pragma once

#include "schema/grant.h"
#include "schema/object_id.h"
#include "schema/trigger.h"

#include <optional>

namespace schema {

/// A schema (namespace).
struct Schema {
    QString name;
    QString owner;
    QString extension;
    QList<Grant> grants;
    QString comment;

    ObjectId id() const { return {Kind::Schema, name, name, {}}; }
    QString key() const { return name; }
    void visit(this auto& self, auto& v) {
        v.field("name", self.name);
        v.field("owner", self.owner);
        v.field("extension", self.extension);
        v.field("grants", self.grants);
        v.field("comment", self.comment);
    }
    bool operator==(const Schema&) const = default;
};

struct Extension {
    QString name;
    QString schema;
    QString version;
    QString availableVersion;  ///< the one that the server would make now; empty where that is not known
    QString comment;

    ObjectId id() const { return {Kind::Extension, {}, name, {}}; }
    QString key() const { return name; }
    void visit(this auto& self, auto& v) {
        v.field("name", self.name);
        v.field("schema", self.schema);
        v.field("version", self.version);
        v.fact("available_version", self.availableVersion);
        v.field("comment", self.comment);
    }
    bool operator==(const Extension&) const = default;
};

struct Collation {
    QString schema;
    QString name;
    QString owner;
    QString extension;
    QString provider;  ///< icu, libc or builtin
    QString locale;    ///< of icu and builtin
    QString collate;   ///< of libc
    QString characterType;
    QString rules;
    bool deterministic = true;
    QString version;  ///< of the library that made it
    QString comment;

    ObjectId id() const { return {Kind::Collation, schema, name, {}}; }
    QString key() const { return schema + QLatin1Char('.') + name; }
    void visit(this auto& self, auto& v) {
        v.field("schema", self.schema);
        v.field("name", self.name);
        v.field("owner", self.owner);
        v.field("extension", self.extension);
        v.field("provider", self.provider);
        v.field("locale", self.locale);
        v.field("collate", self.collate);
        v.field("character_type", self.characterType);
        v.field("rules", self.rules);
        v.field("deterministic", self.deterministic);
        v.fact("version", self.version);
        v.field("comment", self.comment);
    }
    bool operator==(const Collation&) const = default;
};

/// An extended statistics object.
struct Statistics {
    QString schema;
    QString name;
    QString owner;
    QString extension;
    QualifiedName relation;
    QString definition;  ///< as pg_get_statisticsobjdef() writes it
    int target = -1;
    QString comment;

    ObjectId id() const { return {Kind::Statistics, schema, name, {}}; }
    QString key() const { return schema + QLatin1Char('.') + name; }
    void visit(this auto& self, auto& v) {
        v.field("schema", self.schema);
        v.field("name", self.name);
        v.field("owner", self.owner);
        v.field("extension", self.extension);
        v.field("relation", self.relation);
        v.field("definition", self.definition);
        v.field("target", self.target);
        v.field("comment", self.comment);
    }
    bool operator==(const Statistics&) const = default;
};

/// An operator; names of functions, types and operators are quoted and qualified.
struct Operator {
    QString schema;
    QString name;
    QString owner;
    QString extension;
    QString left;  ///< empty for a prefix operator
    QString right;
    QString function;
    QString commutator;
    QString negator;
    QString restriction;
    QString join;
    bool hashes = false;
    bool merges = false;
    QString comment;

    QString signature() const;
    ObjectId id() const { return {Kind::Operator, schema, signature(), {}}; }
    QString key() const { return schema + QLatin1Char('.') + signature(); }
    void visit(this auto& self, auto& v) {
        v.field("schema", self.schema);
        v.field("name", self.name);
        v.field("owner", self.owner);
        v.field("extension", self.extension);
        v.field("left", self.left);
        v.field("right", self.right);
        v.field("function", self.function);
        v.field("commutator", self.commutator);
        v.field("negator", self.negator);
        v.field("restriction", self.restriction);
        v.field("join", self.join);
        v.field("hashes", self.hashes);
        v.field("merges", self.merges);
        v.field("comment", self.comment);
    }
    bool operator==(const Operator&) const = default;
};

struct Cast {
    QString source;
    QString target;
    QString extension;
    QString method;    ///< function, inout or binary
    QString function;  ///< with its argument types
    QString context;   ///< explicit, assignment or implicit
    QString comment;

    QString key() const { return source + QStringLiteral(" AS ") + target; }
    ObjectId id() const { return {Kind::Cast, {}, key(), {}}; }
    void visit(this auto& self, auto& v) {
        v.field("source", self.source);
        v.field("target", self.target);
        v.field("extension", self.extension);
        v.field("method", self.method);
        v.field("function", self.function);
        v.field("context", self.context);
        v.field("comment", self.comment);
    }
    bool operator==(const Cast&) const = default;
};

struct TextSearchDictionary {
    QString schema;
    QString name;
    QString owner;
    QString extension;
    QString dictionaryTemplate;
    QString options;  ///< as the catalog has them: `language = 'english'`
    QString comment;

    ObjectId id() const { return {Kind::TextSearchDictionary, schema, name, {}}; }
    QString key() const { return schema + QLatin1Char('.') + name; }
    void visit(this auto& self, auto& v) {
        v.field("schema", self.schema);
        v.field("name", self.name);
        v.field("owner", self.owner);
        v.field("extension", self.extension);
        v.field("template", self.dictionaryTemplate);
        v.field("options", self.options);
        v.field("comment", self.comment);
    }
    bool operator==(const TextSearchDictionary&) const = default;
};

/// Which dictionaries, in order, a text search configuration asks about one kind of token.
struct TokenMapping {
    QString token;
    QStringList dictionaries;

    QString key() const { return token; }
    void visit(this auto& self, auto& v) {
        v.field("token", self.token);
        v.field("dictionaries", self.dictionaries);
    }
    bool operator==(const TokenMapping&) const = default;
};

struct TextSearchConfiguration {
    QString schema;
    QString name;
    QString owner;
    QString extension;
    QString parser;
    QList<TokenMapping> mappings;
    QString comment;

    ObjectId id() const { return {Kind::TextSearchConfiguration, schema, name, {}}; }
    QString key() const { return schema + QLatin1Char('.') + name; }
    void visit(this auto& self, auto& v) {
        v.field("schema", self.schema);
        v.field("name", self.name);
        v.field("owner", self.owner);
        v.field("extension", self.extension);
        v.field("parser", self.parser);
        v.field("mappings", self.mappings);
        v.field("comment", self.comment);
    }
    bool operator==(const TextSearchConfiguration&) const = default;
};

struct ForeignDataWrapper {
    QString name;
    QString owner;
    QString extension;
    QString handler;
    QString validator;
    QStringList options;
    QList<Grant> grants;
    QString comment;

    ObjectId id() const { return {Kind::ForeignDataWrapper, {}, name, {}}; }
    QString key() const { return name; }
    void visit(this auto& self, auto& v) {
        v.field("name", self.name);
        v.field("owner", self.owner);
        v.field("extension", self.extension);
        v.field("handler", self.handler);
        v.field("validator", self.validator);
        v.field("options", self.options);
        v.field("grants", self.grants);
        v.field("comment", self.comment);
    }
    bool operator==(const ForeignDataWrapper&) const = default;
};

struct ForeignServer {
    QString name;
    QString owner;
    QString extension;
    QString wrapper;
    QString type;
    QString version;
    QStringList options;
    QList<Grant> grants;
    QString comment;

    ObjectId id() const { return {Kind::ForeignServer, {}, name, {}}; }
    QString key() const { return name; }
    void visit(this auto& self, auto& v) {
        v.field("name", self.name);
        v.field("owner", self.owner);
        v.field("extension", self.extension);
        v.field("wrapper", self.wrapper);
        v.field("type", self.type);
        v.field("version", self.version);
        v.field("options", self.options);
        v.field("grants", self.grants);
        v.field("comment", self.comment);
    }
    bool operator==(const ForeignServer&) const = default;
};

/// As whom a role signs in at a foreign server. Its options may be secrets (passwords), so they are read only
/// when asked for (ReadOptions::secrets).
struct UserMapping {
    QString role;  ///< PUBLIC when empty
    QString server;
    QStringList options;

    ObjectId id() const { return {Kind::UserMapping, {}, key(), {}}; }
    QString key() const {
        return (role.isEmpty() ? QStringLiteral("PUBLIC") : role) + QStringLiteral(" on ") + server;
    }
    void visit(this auto& self, auto& v) {
        v.field("role", self.role);
        v.field("server", self.server);
        v.field("options", self.options);
    }
    bool operator==(const UserMapping&) const = default;
};

struct EventTrigger {
    QString name;
    QString owner;
    QString extension;
    QString event;
    QStringList tags;
    QString function;
    Enabled enabled = Enabled::Origin;
    QString comment;

    ObjectId id() const { return {Kind::EventTrigger, {}, name, {}}; }
    QString key() const { return name; }
    void visit(this auto& self, auto& v) {
        v.field("name", self.name);
        v.field("owner", self.owner);
        v.field("extension", self.extension);
        v.field("event", self.event);
        v.field("tags", self.tags);
        v.field("function", self.function);
        v.field("enabled", self.enabled);
        v.field("comment", self.comment);
    }
    bool operator==(const EventTrigger&) const = default;
};

/// One table of a publication.
struct PublishedTable {
    QualifiedName table;
    QStringList columns;  ///< all when empty
    QString filter;       ///< the row filter, without WHERE

    QString key() const { return table.schema + QLatin1Char('.') + table.name; }
    void visit(this auto& self, auto& v) {
        v.field("table", self.table);
        v.field("columns", self.columns);
        v.field("filter", self.filter);
    }
    bool operator==(const PublishedTable&) const = default;
};

struct Publication {
    QString name;
    QString owner;
    bool allTables = false;
    QStringList operations;  ///< insert, update, delete, truncate
    bool viaRoot = false;
    QString generatedColumns;  ///< none or stored (18)
    QList<PublishedTable> tables;
    QStringList schemas;
    QString comment;

    ObjectId id() const { return {Kind::Publication, {}, name, {}}; }
    QString key() const { return name; }
    void visit(this auto& self, auto& v) {
        v.field("name", self.name);
        v.field("owner", self.owner);
        v.field("all_tables", self.allTables);
        v.field("operations", self.operations);
        v.field("via_root", self.viaRoot);
        v.field("generated_columns", self.generatedColumns);
        v.field("tables", self.tables);
        v.field("schemas", self.schemas);
        v.field("comment", self.comment);
    }
    bool operator==(const Publication&) const = default;
};

/// What ALTER DEFAULT PRIVILEGES set for the things that a role will make; in one schema, or in all when
/// `schema` is empty.
struct DefaultPrivileges {
    QString role;
    QString schema;
    QString objects;  ///< tables, sequences, functions, types or schemas
    QList<Grant> grants;

    QString key() const { return role + QLatin1Char(' ') + schema + QLatin1Char(' ') + objects; }
    ObjectId id() const { return {Kind::DefaultPrivileges, schema, role + QLatin1Char(' ') + objects, {}}; }
    void visit(this auto& self, auto& v) {
        v.field("role", self.role);
        v.field("schema", self.schema);
        v.field("objects", self.objects);
        v.field("grants", self.grants);
    }
    bool operator==(const DefaultPrivileges&) const = default;
};

/// That a role is a member of another one, and what it has of that.
struct Membership {
    QString role;
    QString grantor;
    bool admin = false;     ///< may add and remove members
    bool inherits = true;   ///< has the other role's privileges without more ado
    bool mayBecome = true;  ///< may SET ROLE to it

    void visit(this auto& self, auto& v) {
        v.field("role", self.role);
        v.field("grantor", self.grantor);
        v.field("admin", self.admin);
        v.field("inherits", self.inherits);
        v.field("may_become", self.mayBecome);
    }
    bool operator==(const Membership&) const = default;
};

/// A role of the cluster. Its password is never read.
struct Role {
    QString name;
    bool superuser = false;
    bool canLogin = false;
    bool inherits = true;
    bool createsRoles = false;
    bool createsDatabases = false;
    bool replicates = false;
    bool bypassesRowSecurity = false;
    int connectionLimit = -1;
    QStringList memberOf;
    QList<Membership> memberships;  ///< the same with what each one gives; several where several gave one
    QString comment;

    /// Comes with Postgres (`pg_monitor` …).
    bool isPredefined() const { return name.startsWith(QStringLiteral("pg_")); }
    ObjectId id() const { return {Kind::Role, {}, name, {}}; }
    QString key() const { return name; }
    void visit(this auto& self, auto& v) {
        v.field("name", self.name);
        v.field("superuser", self.superuser);
        v.field("can_login", self.canLogin);
        v.field("inherits", self.inherits);
        v.field("creates_roles", self.createsRoles);
        v.field("creates_databases", self.createsDatabases);
        v.field("replicates", self.replicates);
        v.field("bypasses_row_security", self.bypassesRowSecurity);
        v.field("connection_limit", self.connectionLimit);
        v.field("member_of", self.memberOf);
        v.fact("memberships", self.memberships);
        v.field("comment", self.comment);
    }
    bool operator==(const Role&) const = default;
};

}  // namespace schema
