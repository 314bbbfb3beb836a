#pragma once

#include "schema/snapshot.h"

namespace schema {

/// Plain text for a terminal: the whole schema as an indented outline with sizes, without what extensions
/// brought along.
QString outline(const Snapshot& snapshot);
/// The same of one schema.
QString outline(const Snapshot& snapshot, const QString& schema);

/// Plain text for a terminal: all about one thing, in the spirit of psql's `\d+`: columns, keys, who refers
/// to it, indexes, triggers, policies, privileges; the source of functions and views. Empty when there is no
/// such thing.
QString describe(const Snapshot& snapshot, const ObjectId& id);

}  // namespace schema
