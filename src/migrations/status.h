#pragma once

#include "migrations/directory.h"
#include "migrations/histories/histories.h"

#include <QJsonObject>
#include <QMap>

namespace migrations {

/// What has become of a migration; one vocabulary for all tools.
enum class State {
    Applied,
    Pending,
    OutOfOrder,        ///< never ran, although later ones did
    Ignored,           ///< will never run
    MissingFile,       ///< ran, but its file is gone
    EditedAfterApply,  ///< ran, but the file now says something else
    Partial,           ///< some of its statements ran
    Failed,
    Baseline,  ///< declared as done, never ran
    Future,    ///< ran, and is newer than everything in the directory
};
/// As programs know it, also in JSON: `applied`, `out of order`.
QString stateKey(State state);
/// The same, translated.
QString stateTitle(State state);
QList<State> allStates();

/// One line of the status: a migration of the directory, or a row of the history without a file.
struct FileStatus {
    QString version;
    QString name;  ///< the file's name, or the description of a row without a file
    QString description;
    State state = State::Pending;
    QList<Finding> findings;
    bool hasFile = true;

    // What the history knows, where it knows anything.
    QDateTime appliedAt;
    QString operatorVersion;
    qint64 statementsApplied = -1;  ///< -1: not recorded
    qint64 statementsTotal = -1;
    QString error;
    QString errorStatement;
    QString recordedHash;
};

/// How a directory and a database stand to each other. A value.
struct Status {
    Tool tool = Tool::None;  ///< whose rules were used
    QString directory;
    QString current;            ///< the newest version the database claims; empty before the first
    QString historyTable;       ///< `public.schema_migrations`; empty when there is none yet
    std::optional<bool> sumOk;  ///< nothing when the directory has no atlas.sum
    QList<FileStatus> files;
    QList<Finding> findings;
    /// The versions the tool would run now, in its order. Empty when it would refuse to run at all.
    QStringList pending;
    /// Why the tool would refuse; empty when it would not.
    QString refusal;
    /// golang-migrate, dirty: the version to force, as far as the schema tells; -1 is none at all.
    std::optional<qint64> force;

    qsizetype count(State state) const;
    qsizetype pendingCount() const { return count(State::Pending); }
    /// True when something is wrong and not just waiting: dirty, partial, a broken sum, edited, missing.
    bool hasProblem() const;
    qsizetype findingCount(Severity atLeast) const;
};

/// Whose rules hold: the tool whose table the database has, if the directory fits it, else the directory's
/// own.
Tool owner(const Directory& directory, const Histories& histories);

/// Compares them. Pure: no disk, no database. `pending` follows each tool's own algorithm, findings say what
/// that algorithm hides. `tool` overrides `owner()`.
Status status(const Directory& directory, const Histories& histories, std::optional<Tool> tool = {});

/// The same, and in addition what the database itself tells about a run that failed: see Status::force. Reads
/// the catalog only. Blocks; the connection's thread.
core::Result<Status> examinedStatus(const Directory& directory, const Histories& histories,
                                    postgres::Connection& connection, std::optional<Tool> tool = {});

/// The shape that `colophonctl migrations status --format json` prints.
QJsonObject toJson(const Status& status);
/// The same for a terminal: a summary, a line for each migration, warnings and problems below what they are
/// about; notes are only counted.
QString toText(const Status& status);
/// "Atlas · atlas.sum ok · 41 applied · 3 pending", translated.
QString summary(const Status& status);

}  // namespace migrations
