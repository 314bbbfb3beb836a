#pragma once

#include "schema/ddl.h"

namespace schema::sql {

/// The column as it stands in CREATE TABLE, without its default when that comes later.
enum class DefaultPlace { Inline, Separate };
QString columnDefinition(const Snapshot& snapshot, const Relation& relation, const Column& column,
                         DefaultPlace place);

/// Whether a column of a partition has its identity from the partitioned table, whose sequence it shares:
/// from 17 on, where ATTACH PARTITION gives it and refuses a table that has one already.
bool hasIdentityFromAbove(const Snapshot& snapshot, const Relation& relation, const Column& column);

/// ` GENERATED ALWAYS AS IDENTITY (…)` with the options of its sequence.
QString identityClause(const Snapshot& snapshot, const Relation& relation, const Column& column);

/// ALTER TABLE … ALTER COLUMN for what CREATE TABLE cannot say, then privileges and comment of the column.
QStringList columnSettings(const Relation& relation, const Column& column, const DdlOptions& options,
                           int majorVersion);

/// What an inherited column has otherwise than its parents: default, not null.
QStringList inheritedColumnChanges(const Snapshot& snapshot, const Relation& relation, const Column& column);

}  // namespace schema::sql
