#pragma once

#include "migrations/directory.h"
#include "migrations/histories/columns.h"
#include "migrations/histories/histories.h"
#include "migrations/new_migration.h"
#include "migrations/refusal.h"
#include "migrations/sending.h"
#include "migrations/status.h"
#include "migrations/tools/settings.h"

#include <memory>

namespace migrations {

struct ApplyOptions;
class ToolSession;

/// Where a tool may keep its history.
struct HistoryPlace {
    const char* schema = nullptr;  ///< null: any
    const char* table = nullptr;
};

/// A table that lies in such a place.
struct HistoryTable {
    QString schema;
    QString table;
    Columns columns;
    QStringList neighbours;  ///< the other tables in history places of the same schema
};

/// What Colophon knows of one migration tool: its files, its history, its rules. One class and one folder for
/// each; `tools/all.cpp` lists them. The objects are constant and may be used by any thread.
class MigrationTool {
public:
    virtual ~MigrationTool() = default;

    virtual Tool id() const = 0;
    virtual const char* key() const = 0;    ///< for programs: `golang-migrate`
    virtual const char* title() const = 0;  ///< for people: `Atlas`

    // Files

    /// Whether a file of that name matters to it, besides `*.sql`.
    virtual bool takesName(const QString& name) const;
    /// How much `file` says that the directory is written for this tool; 0 is not at all, 1 is usual.
    virtual int weightOf(const SourceFile& file) const;
    /// Whether it could be run on that directory.
    virtual bool fits(const Directory& directory) const;
    /// Fills `files` and adds to `findings` as the tool sees `sources`.
    virtual void read(Directory& directory) const = 0;
    /// How it sends one direction of `file` of a directory read for it. Pure.
    virtual Sending sending(const Directory& directory, const MigrationFile& file, Direction direction) const;

    /// A new migration for that directory, in the tool's format; Invalid for a tool whose files are not
    /// written.
    virtual core::Result<QList<NewFile>> newFiles(const Directory& directory, const NewMigration& migration,
                                                  const QDateTime& now) const;

    // History

    virtual QList<HistoryPlace> historyPlaces() const { return {}; }
    /// Whether that table, which lies in one of the places, is its history.
    virtual bool ownsHistory(const HistoryTable& table) const;
    /// Reads such a table into `histories`. Blocks; the connection's thread.
    virtual core::Result<void> readHistory(postgres::Connection& connection, const HistoryTable& table,
                                           Histories& histories) const;
    /// Its part of `status()`: fills files, pending, refusal, current, historyTable and findings.
    virtual void addStatus(const Directory& directory, const Histories& histories, Status& status) const = 0;

    /// Adds to `status` what the database itself tells about a run that failed. Blocks; the connection's
    /// thread.
    virtual core::Result<void> examine(const Directory& directory, const Histories& histories,
                                       postgres::Connection& connection, Status& status) const;

    // Running

    /// Whether it has a way back, see ToolSession::planDown().
    virtual bool goesDown() const { return false; }

    /// How its migrations are run on an empty private server, to see what they make; see replay/.
    enum class Replaying {
        AsApplied,  ///< as apply() runs them, history table and all
        AsSent,     ///< each file as sending() says, without a history table
    };
    /// Invalid, with the reason, when those of `directory` cannot be run so.
    virtual core::Result<Replaying> replaying(const Directory& directory) const;

    /// What can be set for a run of it.
    virtual QList<ToolSetting> settings() const { return {}; }
    /// Invalid when the values of its settings are wrong.
    virtual core::Result<void> check(const ToolSettings& settings) const;
    /// Why it would not even connect for this directory.
    virtual std::optional<Refusal> refuses(const Directory& directory) const;
    /// Takes the tool's lock and finds its history table, see ToolSession. Errors: Timeout when the lock is
    /// not to be had, Invalid for a tool that is not imitated, and those of the connection. Everything given
    /// must outlive the session.
    virtual core::Result<std::unique_ptr<ToolSession>> open(const Directory& directory,
                                                            postgres::Connection& connection,
                                                            const ApplyOptions& options) const;
};

}  // namespace migrations
