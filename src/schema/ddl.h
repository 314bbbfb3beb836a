#pragma once

#include "schema/snapshot.h"

namespace schema {

struct DdlOptions {
    /// Roles belong to the cluster. Create puts a block in front that makes those that are named and not
    /// there yet (NOLOGIN, no members, no password).
    enum class Roles { Create, Expect };
    Roles roles = Roles::Create;
    /// Whether ALTER … OWNER TO and GRANT are written.
    enum class Access { Include, Omit };
    Access access = Access::Include;
    /// Whether a script begins with the SET commands that make it mean the same everywhere. A migration must
    /// not have them: they would hold for what its tool does afterwards.
    enum class Settings { Write, Omit };
    Settings settings = Settings::Write;
};

/// SQL that makes the whole schema in an empty database of the same major version: in an order in which
/// everything finds what it needs, with owners, privileges and comments. It does not hold data. What it
/// cannot make is said in comments at its end.
QString ddl(const Snapshot& snapshot, const DdlOptions& options = {});

/// SQL for one thing: a relation with its indexes, constraints, triggers, policies, comments and privileges;
/// a part of a relation alone; empty when there is no such thing. No settings and no roles around it.
QString ddl(const Snapshot& snapshot, const ObjectId& id, const DdlOptions& options = {});

}  // namespace schema
