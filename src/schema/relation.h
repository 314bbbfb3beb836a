#pragma once

#include "schema/column.h"
#include "schema/constraint.h"
#include "schema/index.h"
#include "schema/trigger.h"

#include <QDateTime>

namespace schema {

enum class RelationKind { Table, PartitionedTable, ForeignTable, View, MaterializedView };
constexpr auto enumNames(RelationKind) {
    return std::to_array<const char*>(
        {"table", "partitioned table", "foreign table", "view", "materialized view"});
}

enum class Persistence { Permanent, Unlogged };
constexpr auto enumNames(Persistence) {
    return std::to_array<const char*>({"permanent", "unlogged"});
}

enum class ReplicaIdentity { Default, Full, Nothing, Index };
constexpr auto enumNames(ReplicaIdentity) {
    return std::to_array<const char*>({"default", "full", "nothing", "index"});
}

/// Whether the texts that the server has to deparse (defaults, checks, indexes, triggers, the view's query)
/// were read.
enum class Definitions {
    Read,
    Kept,     ///< somebody held an ACCESS EXCLUSIVE lock; these are the texts of an earlier snapshot
    Missing,  ///< the same, and there is no earlier snapshot that knows them
};
constexpr auto enumNames(Definitions) {
    return std::to_array<const char*>({"read", "kept", "missing"});
}

/// Somebody who holds, or waits for, an ACCESS EXCLUSIVE lock on a relation.
struct LockHolder {
    qint64 pid = 0;
    bool granted = true;  ///< false: waits for it, and whoever comes later waits behind
    std::optional<qint64>
        seconds;        ///< since the holder's transaction began; only where the login may see that
    QString statement;  ///< the same

    void visit(this auto& self, auto& v) {
        v.field("pid", self.pid);
        v.field("granted", self.granted);
        v.field("seconds", self.seconds);
        v.field("statement", self.statement);
    }
    bool operator==(const LockHolder&) const = default;
};

/// How much a relation holds, when the snapshot was read. Bytes of a partitioned table are those of its
/// partitions.
struct Size {
    std::optional<qint64> rows;        ///< the planner's estimate; nothing when it never looked
    std::optional<qint64> tableBytes;  ///< heap, TOAST and maps
    std::optional<qint64> indexBytes;
    bool isEstimate = false;  ///< bytes come from the last VACUUM or ANALYZE, not from the files
    QDateTime analyzed;       ///< last ANALYZE, by hand or automatic
    QDateTime vacuumed;       ///< the same of VACUUM

    std::optional<qint64> bytes() const {
        if (!tableBytes) return {};
        return *tableBytes + indexBytes.value_or(0);
    }
    void visit(this auto& self, auto& v) {
        v.fact("rows", self.rows);
        v.fact("table_bytes", self.tableBytes);
        v.fact("index_bytes", self.indexBytes);
        v.fact("is_estimate", self.isEstimate);
        v.fact("analyzed", self.analyzed);
        v.fact("vacuumed", self.vacuumed);
    }
    bool operator==(const Size&) const = default;
};

/// A table, view, materialised view or foreign table with everything that belongs to it.
struct Relation {
    RelationKind kind = RelationKind::Table;
    QString schema;
    QString name;
    QString owner;
    QString extension;  ///< the extension it belongs to, empty for one's own
    Persistence persistence = Persistence::Permanent;
    QString accessMethod;  ///< only where it is not heap
    QString tablespace;
    QStringList options;       ///< `fillfactor=70`, `security_barrier=true`
    QStringList toastOptions;  ///< the same of its TOAST table
    QString ofType;            ///< quoted and qualified
    bool rowSecurity = false;
    bool forceRowSecurity = false;
    ReplicaIdentity replicaIdentity = ReplicaIdentity::Default;
    bool isPartition = false;
    QString partitionKey;         ///< `RANGE (created_at)`
    QString partitionBound;       ///< `FOR VALUES FROM …`, `DEFAULT`
    QString partitionConstraint;  ///< what all its rows fulfil, as pg_get_partition_constraintdef() writes it
    bool detachPending = false;
    QList<QualifiedName> parents;  ///< inherited from, in order; the partitioned table of a partition
    QString foreignServer;
    QStringList foreignOptions;
    QString query;            ///< of a view, as pg_get_viewdef() writes it
    bool isPopulated = true;  ///< false: a materialised view without data
    QList<Column> columns;
    QList<Constraint> constraints;
    QList<Index> indexes;
    QList<Trigger> triggers;
    QList<Rule> rules;
    QList<Policy> policies;
    QList<Grant> grants;
    QList<Grant> extensionGrants;  ///< what its extension granted; empty: nothing beyond the usual
    QString comment;
    qint64 oid = 0;
    Size size;
    Definitions definitions = Definitions::Read;
    std::optional<LockHolder> lock;

    QualifiedName qualifiedName() const { return {schema, name}; }
    ObjectId id() const { return {Kind::Relation, schema, name, {}}; }
    bool isView() const { return kind == RelationKind::View || kind == RelationKind::MaterializedView; }
    const Column* column(const QString& wanted) const;
    const Constraint* constraint(const QString& wanted) const;
    const Index* index(const QString& wanted) const;

    QString key() const { return schema + QLatin1Char('.') + name; }
    void visit(this auto& self, auto& v) {
        v.always("kind", self.kind);
        v.field("schema", self.schema);
        v.field("name", self.name);
        v.field("owner", self.owner);
        v.field("extension", self.extension);
        v.field("persistence", self.persistence);
        v.field("access_method", self.accessMethod);
        v.field("tablespace", self.tablespace);
        v.field("options", self.options);
        v.field("toast_options", self.toastOptions);
        v.field("of_type", self.ofType);
        v.field("row_security", self.rowSecurity);
        v.field("force_row_security", self.forceRowSecurity);
        v.field("replica_identity", self.replicaIdentity);
        v.field("is_partition", self.isPartition);
        v.field("partition_key", self.partitionKey);
        v.field("partition_bound", self.partitionBound);
        v.fact("partition_constraint", self.partitionConstraint);
        v.field("detach_pending", self.detachPending);
        v.field("parents", self.parents);
        v.field("foreign_server", self.foreignServer);
        v.field("foreign_options", self.foreignOptions);
        v.field("query", self.query);
        v.field("is_populated", self.isPopulated);
        v.ordered("columns", self.columns);
        v.field("constraints", self.constraints);
        v.field("indexes", self.indexes);
        v.field("triggers", self.triggers);
        v.field("rules", self.rules);
        v.field("policies", self.policies);
        v.field("grants", self.grants);
        v.fact("extension_grants", self.extensionGrants);
        v.field("comment", self.comment);
        v.fact("oid", self.oid);
        v.fact("size", self.size);
        v.fact("definitions", self.definitions);
        v.fact("lock", self.lock);
    }
    bool operator==(const Relation&) const = default;
};

}  // namespace schema
