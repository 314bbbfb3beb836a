#pragma once

#include "core/error.h"
#include "postgres/profile.h"

#include <QByteArray>
#include <QString>

#include <stop_token>

namespace schema {

/// SQL for what a schema expects to be there and does not make itself: roles, extensions, settings of the
/// database.
struct Prelude {
    QString fileName = {};  ///< for messages
    QByteArray sql = {};
};

/// Reads a file as psql would run it. NotFound when it cannot be read; Invalid as in readPsqlScript().
core::Result<Prelude> readPrelude(const QString& path);

/// Runs it statement by statement in a separate session, so that the settings it makes hold in the next
/// one. A role that an earlier database of the same server needed is there already, which is no error. Other
/// errors are Invalid and name file and line. Blocks.
core::Result<void> runPrelude(const Prelude& prelude, const postgres::Profile& profile, std::stop_token stop);

}  // namespace schema
