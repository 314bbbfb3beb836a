#pragma once

#include "schema/relation.h"

namespace schema::sql {

/// `PRIMARY KEY (id) INCLUDE (title)`, `CHECK (…)`: a constraint as it stands behind CONSTRAINT name.
QString constraintBody(const Relation& relation, const Constraint& constraint);

QStringList constraintComment(const Relation& relation, const Constraint& constraint);

/// What an index has besides its definition: CLUSTER, REPLICA IDENTITY, statistics, comment.
QStringList indexSettings(const Relation& relation, const Index& index);

}  // namespace schema::sql
