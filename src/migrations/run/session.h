#pragma once

#include "migrations/apply.h"
#include "migrations/refusal.h"
#include "migrations/sending.h"

namespace migrations {

/// One direction of one file, on its way through the database.
struct FileStep {
    const MigrationFile& file;
    Direction direction = Direction::Up;
    Sending sending;

    const QByteArray& content() const { return contentOf(file, direction); }
};

/// What is to run; the steps name files by their index in `Directory::files`.
struct RunPlan {
    struct Step {
        qsizetype file = 0;
        Direction direction = Direction::Up;
    };
    QList<Step> steps;
    QString from;  ///< the version before; empty before the first
    std::optional<Refusal> refusal;
};

/// How far to go back.
struct DownRequest {
    int steps = 1;     ///< so many migrations; what is not there any more is left out
    QString to{};      ///< instead: until this version is the newest
    bool all = false;  ///< instead: until none is left
};

/// How a step ended early.
struct Interruption {
    enum class Kind {
        HistoryFailed,  ///< a statement of the tool's own
        StatementFailed,
        Stopped,              ///< on request
        TransactionEnded,     ///< the file ended the tool's transaction
        TransactionLeftOpen,  ///< the file began one and did not end it
        CommitFailed,
    };
    Kind kind = Kind::StatementFailed;
    /// The tool's transaction was open around it: nothing of the step is left, in the history either.
    bool isUndone = false;
};

/// A tool at work on one database: holds its lock, plans, and writes its history around the files that the
/// Runner sends. The Runner calls for each step, in this order: refuses, beforeTransaction, [BEGIN], begin,
/// ran for each statement, end, [COMMIT], afterTransaction. Belongs to the thread of its connection.
class ToolSession {
public:
    virtual ~ToolSession() = default;

    /// `public.schema_migrations`
    virtual QString historyTable() const = 0;
    /// Makes the history table where it is missing, reads it, and says what the tool would run now.
    virtual core::Result<RunPlan> plan() = 0;
    /// The same for going back; Invalid for a tool that has no way back.
    virtual core::Result<RunPlan> planDown(const DownRequest& request);
    /// Writes into the history that the database is at `version`, without running anything: `migrate force`,
    /// Atlas' baseline. The plan has no steps. Invalid for a tool that has no such thing.
    virtual core::Result<RunPlan> declare(const QString& version);
    /// The same for a private copy of a database that is at `version`, whatever tool; writes what the tool's
    /// history would say.
    virtual core::Result<RunPlan> assume(const QString& version) { return declare(version); }
    /// The version the database is at, as far as this run knows; empty before the first.
    virtual QString version() const = 0;
    virtual Sending sending(const MigrationFile& file, Direction direction) const = 0;

    /// Why the tool stops at this step before its first statement.
    virtual std::optional<Refusal> refuses(const FileStep& step);
    virtual core::Result<void> beforeTransaction(const FileStep& step);
    /// How many statements ran already, in an earlier run that stopped half-way. An error with a code ends
    /// the run as a failure of the file.
    virtual core::Result<int> begin(const FileStep& step);
    /// Statement `number`, from 1, ran; not called for a file sent as a whole.
    virtual core::Result<void> ran(const FileStep& step, int number);
    /// Statement `number` failed; outside a transaction the history may say so.
    virtual void failed(const FileStep& step, int number, const ApplyFailure& failure);
    virtual core::Result<void> end(const FileStep& step);
    virtual core::Result<void> afterTransaction(const FileStep& step);
    /// Whether a file that ended the tool's transaction counts as done.
    virtual bool mayEndTransaction() const { return false; }
    /// Whether the tool drops a connection that a statement on its own leaves inside a transaction, so that
    /// the transaction is rolled back and the file goes on without it.
    virtual bool dropsTransactions() const { return false; }
    /// The step ended early; `failure` is null when it was only stopped. Says in `failure->left` what is left
    /// in the database.
    virtual void interrupted(const FileStep& step, const Interruption& how, ApplyFailure* failure) = 0;
};

}  // namespace migrations
