#pragma once

#include "schema/copies/psql_table.h"
#include "schema/snapshot.h"

namespace schema::copies {

/// What psql prints below the columns of a relation, in its order: partition, indexes, checks, foreign keys,
/// who refers to it, policies, statistics, publications, rules, the view's query, triggers, inheritance,
/// access method, options.
void addPsqlFooters(PsqlTable& table, const Snapshot& snapshot, const Relation& relation);

/// ` btree (id)`, and what psql says behind it; used for the list of a table's indexes.
QString psqlIndexLine(const Relation& relation, const Index& index);

}  // namespace schema::copies
