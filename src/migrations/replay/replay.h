#pragma once

#include "core/error.h"
#include "migrations/directory.h"
#include "schema/loading/scratch_server.h"

#include <functional>
#include <optional>
#include <stop_token>

namespace migrations {

struct ReplayOptions {
    /// Whose rules; by default those of the tool that the directory is for.
    std::optional<Tool> tool = {};
    /// The last version that runs; empty: all. golang-migrate takes 000003 and 3 for one.
    QString version = {};
    /// Instead: exactly the files with these names, in the order of the directory, whatever the tool would
    /// run on a fresh database.
    std::optional<QStringList> files = {};
    std::stop_token stop = {};
};

/// What the migrations of a directory make.
struct Replayed {
    schema::Snapshot snapshot;
    /// The table the tool made for its history; empty for a tool that is replayed without one.
    schema::QualifiedName historyTable = {};
    QStringList files = {};  ///< the names of what ran, in that order
};

/// Runs the migrations of a directory on fresh databases of a private server, to see which schema they make:
/// file by file, with the transactions and refusals of their tool. MigrationTool::replaying() says how a tool
/// is replayed and why another one is not.
///
///     auto replay = Replay::of(*directory, {.version = "3"});
///     auto made = replay->run(*scratch);      // made->snapshot
///
/// A value that plans; each run() begins at nothing. Blocks; the thread of the server.
class Replay {
public:
    /// Invalid: the tool does not fit the directory, cannot be replayed or refuses the directory (a broken
    /// atlas.sum, two files of one version). NotFound: no file has the version.
    static core::Result<Replay> of(const Directory& directory, ReplayOptions options = {});

    /// The directory as the tool sees it.
    const Directory& directory() const { return m_directory; }

    /// Told after each file: its name, how many ran, how many there are, and the connection that ran it.
    using AfterFile =
        std::function<core::Result<void>(const QString& file, int done, int total, postgres::Connection&)>;
    /// The error of a file that fails is Invalid, begins with `FILE, line N, column N:` and has the SQLSTATE
    /// as its code; an error of `afterFile` ends the run.
    core::Result<Replayed> run(schema::ScratchServer& scratch, const AfterFile& afterFile = {}) const;

private:
    Replay(Directory directory, ReplayOptions options)
        : m_directory(std::move(directory)), m_options(std::move(options)) {}
    core::Result<void> fill(postgres::Connection& connection, const AfterFile& afterFile,
                            Replayed& out) const;

    Directory m_directory;
    ReplayOptions m_options;
};

}  // namespace migrations
