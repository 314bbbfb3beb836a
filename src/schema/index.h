#pragma once

#include "schema/object_id.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

#include <optional>

namespace schema {

/// How the planner's statistics of one indexed expression are collected.
struct IndexStatistics {
    int position = 0;  ///< of the expression in the index, from 1
    int target = 0;

    QString key() const { return QString::number(position); }
    void visit(this auto& self, auto& v) {
        v.field("position", self.position);
        v.field("target", self.target);
    }
    bool operator==(const IndexStatistics&) const = default;
};

/// An index of a table or materialised view, also the one behind a key or an exclusion constraint.
struct Index {
    QString name;
    QString method;  ///< btree, gin …
    bool unique = false;
    bool primary = false;
    bool nullsNotDistinct = false;
    QStringList columns;   ///< the plain columns among the key parts; an expression is an empty text
    QStringList included;  ///< INCLUDE (these)
    bool hasPredicate = false;
    QStringList options;  ///< `fillfactor=80`
    QString tablespace;
    bool isValid = true;  ///< false: a CREATE INDEX CONCURRENTLY that failed or is still running
    bool isReady = true;
    bool isClustered = false;        ///< CLUSTER uses it
    bool isReplicaIdentity = false;  ///< logical replication uses it
    QList<IndexStatistics> statistics;
    QString constraint;    ///< the constraint it stands behind, empty for a plain index
    QualifiedName parent;  ///< the parent table's index that this one of a partition belongs to
    QString definition;    ///< as pg_get_indexdef() writes it
    QString comment;
    std::optional<qint64> bytes;
    bool bytesAreEstimate = false;
    std::optional<qint64> scans;  ///< how often it was used since Origin::statisticsSince
    QDateTime lastScan;           ///< servers from 16

    QString key() const { return name; }
    void visit(this auto& self, auto& v) {
        v.field("name", self.name);
        v.field("method", self.method);
        v.field("unique", self.unique);
        v.field("primary", self.primary);
        v.field("nulls_not_distinct", self.nullsNotDistinct);
        v.field("columns", self.columns);
        v.field("included", self.included);
        v.field("has_predicate", self.hasPredicate);
        v.field("options", self.options);
        v.field("tablespace", self.tablespace);
        v.field("is_valid", self.isValid);
        v.field("is_ready", self.isReady);
        v.field("is_clustered", self.isClustered);
        v.field("is_replica_identity", self.isReplicaIdentity);
        v.field("statistics", self.statistics);
        v.field("constraint", self.constraint);
        v.field("parent", self.parent);
        v.derived("definition", self.definition);
        v.field("comment", self.comment);
        v.fact("bytes", self.bytes);
        v.fact("bytes_are_estimate", self.bytesAreEstimate);
        v.fact("scans", self.scans);
        v.fact("last_scan", self.lastScan);
    }
    bool operator==(const Index&) const = default;
};

}  // namespace schema
