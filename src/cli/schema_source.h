#pragma once

#include "core/error.h"
#include "schema/loading/scratch_server.h"
#include "schema/snapshot.h"

#include <stop_token>

namespace cli {

/// One side of a comparison, as it is written on the command line.
struct SchemaSource {
    enum class Kind {
        Database,    ///< anything libpq takes, or empty for the environment
        Script,      ///< a file of SQL
        Snapshot,    ///< a file that `schema export --format json` wrote
        Migrations,  ///< a directory, perhaps only up to a version
    };
    Kind kind = Kind::Database;
    QString text;     ///< as it was written
    QString path;     ///< of a file or directory
    QString version;  ///< of a directory; empty for all

    /// True for what has to be made on a private server first.
    bool needsScratch() const { return kind == Kind::Script || kind == Kind::Migrations; }
};

/// Recognises what `text` is: a connection string, `DIR@VERSION`, a directory, a `.json` or another file.
core::Result<SchemaSource> parseSchemaSource(const QString& text);

/// What reading a source gave besides the schema.
struct ReadSource {
    schema::Snapshot snapshot;
    QStringList notes;                   ///< what a person should know
    schema::QualifiedName historyTable;  ///< which the migration tool made for itself; empty without one
};

/// Reads a database without sizes. An error also when a part of it could not be read, because that would look
/// like a difference.
core::Result<ReadSource> readDatabase(const postgres::Profile& profile, std::stop_token stop);
/// Reads a database or a saved snapshot.
core::Result<ReadSource> readDirectly(const SchemaSource& source, std::stop_token stop);
/// Makes the schema of a script or directory on `scratch` and reads it.
core::Result<ReadSource> readOn(schema::ScratchServer& scratch, const SchemaSource& source,
                                std::stop_token stop);

/// Both sides, and on which server the ones that are text were made.
struct SchemaPair {
    ReadSource from;
    ReadSource to;
    QStringList notes;
};

/// Reads both. The private server, when one is needed, has the major version of the other side if that is
/// installed. History tables of migration tools are left out on both sides.
core::Result<SchemaPair> readPair(const SchemaSource& from, const SchemaSource& to, std::stop_token stop);

}  // namespace cli
