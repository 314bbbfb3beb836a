#pragma once

#include "core/error.h"
#include "migrations/directory.h"
#include "migrations/run/statement_hook.h"
#include "migrations/tools/settings.h"

#include <QJsonObject>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>
#include <stop_token>

namespace postgres {
class Connection;
}

namespace migrations {

struct ApplyOptions {
    /// Whose rules, tables and locks; by default the one that `owner()` says.
    std::optional<Tool> tool = {};
    /// At most so many migrations; 0 is all.
    int limit = 0;
    /// How long to wait for the tool's lock; by default what the tool waits: 10 s Atlas, 15 s golang-migrate.
    std::optional<std::chrono::milliseconds> lockTimeout = {};
    /// Ask to stop and it ends before the next statement, Result being core::Error::cancelled() only when
    /// nothing had run yet.
    std::stop_token stop = {};

    /// What only one tool has, see MigrationTool::settings().
    ToolSettings settings = {};

    /// Sees each text before and after it ran; may be null. Must outlive the run.
    StatementHook* hook = nullptr;
    Watch watch = Watch::AsSent;
};

/// Told while applying, in the thread that applies.
struct ApplyProgress {
    int fileNumber = 0;  ///< from 1
    int fileCount = 0;
    QString file;
    int statementNumber = 0;  ///< from 1; 0 before the first and for a file sent as a whole
    int statementCount = 0;
};
using ProgressCallback = std::function<void(const ApplyProgress&)>;

struct AppliedFile {
    QString version;
    QString name;
    int statements = 0;
    std::chrono::milliseconds elapsed{0};
};

/// Why a run stopped. Without a file it never began: the tool itself would refuse.
struct ApplyFailure {
    QString code;     ///< SQLSTATE, or `dirty`, `sum-mismatch`, `non-linear`, `not-clean` …
    QString message;  ///< one translated sentence
    QString detail;   ///< the server's detail and hint, or more about it
    QString version;
    QString file;
    int line = 0;             ///< in the file, from 1; 0 when not known
    int column = 0;           ///< in characters, from 1
    int statementNumber = 0;  ///< as Postgres counts them in the file, from 1
    QString statement;        ///< its text
    QString left;             ///< what it leaves behind and what to do about it, in one translated sentence
};

/// What a run did. A value.
struct ApplyReport {
    Tool tool = Tool::None;
    Direction direction = Direction::Up;
    bool isDeclaration = false;  ///< of declareVersion(), which runs nothing
    QString directory;
    QString database;
    QString historyTable;
    QString from;                ///< version before; empty before the first
    QString to;                  ///< version after: the highest one of the history
    QList<AppliedFile> applied;  ///< or taken back
    QStringList pending{};       ///< names of what is to run and has not; the one that failed comes first
    std::optional<ApplyFailure> failure;
    bool wasStopped = false;
    std::chrono::milliseconds elapsed{0};
};

/// Runs what is pending, as the tool that owns the database would: with its history table, its advisory lock
/// and its transaction rules, so that the tool itself carries on afterwards. Golang-migrate, Atlas, goose and
/// dbmate. A failing migration is in the report and leaves what the tool would have left. An error means that
/// nothing was tried (the lock was not to be had: Timeout; the connection is gone), or is that of the hook.
/// Blocks; belongs to the thread of `connection`, which must be read-write and outside a transaction.
core::Result<ApplyReport> apply(const Directory& directory, postgres::Connection& connection,
                                const ApplyOptions& options = {}, const ProgressCallback& progress = {});

struct DownRequest;
/// Goes back as the tool that owns the database would, otherwise like apply(): golang-migrate, goose and
/// dbmate. Invalid for Atlas, whose community edition has no way back.
core::Result<ApplyReport> goDown(const Directory& directory, postgres::Connection& connection,
                                 const DownRequest& request, const ApplyOptions& options = {},
                                 const ProgressCallback& progress = {});

/// Declares that the database is at `version`, without running anything, as `migrate force` of golang-migrate
/// and the baseline of Atlas do. The report has no files; a refusal of the tool is its failure.
core::Result<ApplyReport> declareVersion(const Directory& directory, postgres::Connection& connection,
                                         const QString& version, const ApplyOptions& options = {});

/// Writes into the history of a private copy that it is at `version`, for rehearsing what comes after it. A
/// refusal of the tool is the report's failure.
core::Result<ApplyReport> assumeVersion(const Directory& directory, postgres::Connection& copy,
                                        const QString& version, const ApplyOptions& options = {});

/// The report for programs, for terminals, and for a pipeline's summary.
QJsonObject toJson(const ApplyReport& report);
QString toText(const ApplyReport& report);
QString toMarkdown(const ApplyReport& report);

}  // namespace migrations
