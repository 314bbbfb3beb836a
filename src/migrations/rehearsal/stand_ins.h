#pragma once

#include "core/error.h"
#include "schema/snapshot.h"

#include <QList>
#include <QStringList>

namespace postgres {
class Connection;
}

namespace migrations {

/// SQL that makes one part of an extension, or what stands in for it, where the extension is not installed.
struct StandIn {
    QString extension = {};
    int stage = 0;       ///< what it needs has a smaller one
    QString kind = {};   ///< `type`, `access-method`, `operator-class`; empty: a helper
    QString title = {};  ///< the name, for people
    QString sql = {};
    QString fallback = {};  ///< for when that fails
};

/// What would stand in for the types, index methods and operator classes of each extension of `live`: from
/// its catalogs, which are only read. Blocks.
core::Result<QList<StandIn>> readStandIns(postgres::Connection& live);

/// `snapshot` without the extensions `missing` and what belongs to them, and without the options of indexes
/// whose method is one of `methods`. Pure.
schema::Snapshot withoutExtensions(const schema::Snapshot& snapshot, const QStringList& missing,
                                   const QStringList& methods);

/// The names of that kind among those of `missing`.
QStringList titlesOf(const QList<StandIn>& standIns, const QStringList& missing, const QString& kind);

/// Makes extensions called `missing` with the stand-ins as their members, as if they were installed: types
/// hold any text and have their modifiers where those are numbers, functions fail when they are called,
/// tables are empty, indexes of their methods take no row. Aggregates, casts and views are left out. Each
/// part is tried, and what cannot be made is passed over. `superuser`: a session of one on the copy, whose
/// schemas are there. Blocks.
core::Result<void> makeStandIns(postgres::Connection& superuser, const schema::Snapshot& snapshot,
                                const QList<StandIn>& standIns, const QStringList& missing);

}  // namespace migrations
