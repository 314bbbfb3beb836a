#pragma once

#include "core/error.h"

#include <QByteArray>
#include <QStringList>

namespace schema {

/// A script for psql made fit to be sent to a server as it is: what only psql understands is replaced by
/// spaces, so that lines and columns stay what they are in the file.
struct PsqlScript {
    QByteArray sql;
    /// Where each statement begins, in bytes; those that were passed over are not among them.
    QList<qsizetype> statements;
    QStringList notes;  ///< what was passed over, one translated sentence each
};

/// Passes over the backslash commands that say nothing about a schema (`\restrict`, `\set`, `\echo` …), the
/// part of `pg_dump --create` up to its `\connect`, and the data of COPY … FROM stdin. Kind Invalid, with the
/// line, for commands that would run something else (`\i`, `\copy`, `\gexec` …).
core::Result<PsqlScript> readPsqlScript(const QByteArray& text);

}  // namespace schema
