#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QStringList>

namespace postgres {
class Connection;
}

namespace migrations {

/// How much of what some SQL makes and removes is so in a database. Titles of effects, see Effect::title().
struct Presence {
    QStringList done = {};
    QStringList undone = {};

    bool isUnknown() const { return done.isEmpty() && undone.isEmpty(); }
    bool isWhole() const { return !done.isEmpty() && undone.isEmpty(); }
    bool isNone() const { return done.isEmpty() && !undone.isEmpty(); }
    bool isPart() const { return !done.isEmpty() && !undone.isEmpty(); }
};

/// Looks for the effects of `sql` (see effectsOf()) in the catalogs. `usualSchema`: where something stands
/// for which the SQL names no schema. Blocks; the connection's thread.
core::Result<Presence> presenceOf(const QByteArray& sql, const QString& usualSchema,
                                  postgres::Connection& connection);

/// The first five of `titles`, with commas between them.
QString fewOf(const QStringList& titles);

}  // namespace migrations
