#pragma once

#include "schema/snapshot.h"

namespace schema::copies {

/// What `psql` of the server's major version prints for `\d+ NAME` of a relation, index, sequence or
/// composite type, and for `\dT+ NAME` of other types, when the search_path is pg_catalog: names are
/// qualified, and expressions have all their parentheses, because that is how a snapshot has them. Empty for
/// what psql does not describe. Source: src/bin/psql/describe.c of PostgreSQL 13 to 18.
QString psqlText(const Snapshot& snapshot, const ObjectId& id);

}  // namespace schema::copies
