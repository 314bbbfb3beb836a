#pragma once

#include "schema/sql/access_sql.h"

namespace schema::sql {

/// How ALTER, COMMENT, DROP and GRANT name a thing of `snapshot`; for a part how COMMENT does.
Target targetOf(const Snapshot& snapshot, const ObjectId& id);

/// `TABLE s.t`, `FOREIGN TABLE s.t`, `VIEW s.v`: a relation behind ALTER.
QString alterRelationPrefix(const Relation& relation, const QString& only = {});

}  // namespace schema::sql
