#pragma once

#include "schema/snapshot.h"

namespace schema::copies {

/// plain, main, external or extended: how values of the type are stored, as pg_type.typstorage says.
QString storageOf(const Snapshot& snapshot, const QString& type);
/// The last part of a quoted and qualified name, without its quotes.
QString unquotedLast(const QString& name);
/// `\dT+` of an enum, domain, range or base type.
QString psqlTypeText(const Snapshot& snapshot, const Type& type);
/// `\d+` of an index of plain columns outside a tree of partitions; empty for others.
QString psqlIndexText(const Snapshot& snapshot, const Relation& relation, const Index& index);

}  // namespace schema::copies
