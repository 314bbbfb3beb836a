#pragma once

#include "migrations/apply.h"

#include <functional>

namespace migrations {

/// What going up, down and up again did for one file.
struct RoundTripFile {
    QString name;
    QString version;
    /// `restores`: down brings the schema back, and up works again. `differs`: something is different after
    /// one of them. `fails`: one of the three stopped. `absent`: there is nothing to go down with.
    QString result;
    QStringList details = {};  ///< the differences, or why it failed
};

/// Runs the next `count` pending files (0: all) one after the other on `runner`: up, down, compare the
/// schema, up again, compare. Ends at the first file that fails. For a server that may be changed, a private
/// one. `superuser`: another session on the same database, which reads the schema. `told` before each file.
/// Blocks.
core::Result<QList<RoundTripFile>> roundTrip(const Directory& directory, postgres::Connection& runner,
                                             postgres::Connection& superuser, const ApplyOptions& options,
                                             int count, const std::function<void(int number)>& told = {});

/// Whether the tool has a way back at all.
bool hasWayBack(Tool tool);

}  // namespace migrations
