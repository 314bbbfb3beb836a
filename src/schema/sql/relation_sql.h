#pragma once

#include "schema/ddl.h"

#include <QSet>

namespace schema::sql {

/// How a relation is written: for which snapshot, and which of its parts come in statements of their own.
struct RelationContext {
    const Snapshot& snapshot;
    const Relation& relation;
    const DdlOptions& options;
    /// Defaults and constraints that are taken out of CREATE TABLE because something else has to exist first.
    const QSet<ObjectId>& separate;
};

/// True when the constraint stands inside CREATE TABLE, unless it was separated.
bool isInline(const Relation& relation, const Constraint& constraint);
/// False for what the server makes by itself for another constraint or for a parent.
bool isWritten(const Relation& relation, const Constraint& constraint);
/// True for a check that comes from a parent where it is NOT VALID, and was validated in this child.
bool isValidatedAlone(const Snapshot& snapshot, const Relation& relation, const Constraint& constraint);

/// CREATE TABLE, VIEW … with what has to follow at once: column settings, owner, privileges, comments.
QStringList createRelation(const RelationContext& context);
/// ATTACH PARTITION.
QStringList attachPartition(const Relation& relation);
/// A view of the right columns without content, for those that take part in a circle.
QStringList placeholderView(const Relation& view);

/// One part of a relation, as a statement of its own with its comment and settings.
QStringList separateDefault(const Relation& relation, const Column& column);
QStringList separateConstraint(const Relation& relation, const Constraint& constraint);
QStringList createIndex(const Relation& relation, const Index& index);
/// ATTACH PARTITION for an index.
QStringList attachIndex(const Relation& relation, const Index& index);
QStringList createTrigger(const Relation& relation, const Trigger& trigger);
QStringList createRule(const Relation& relation, const Rule& rule);
QStringList createPolicy(const Relation& relation, const Policy& policy);
QStringList createStatistics(const Statistics& statistics, const DdlOptions& options);

}  // namespace schema::sql
