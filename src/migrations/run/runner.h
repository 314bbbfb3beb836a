#pragma once

#include "migrations/run/session.h"

namespace postgres {
class Connection;
}

namespace migrations {

class Sender;

/// Runs the steps of a plan, whatever the tool: sends the files as the tool sends them, keeps to its
/// transactions, and lets its session write the history. `apply()`, a rehearsal and a round trip are runs of
/// this. Belongs to the thread of the connection.
class Runner {
public:
    /// Everything given must outlive it. `directory` is read for the tool of `session`.
    Runner(const Directory& directory, postgres::Connection& connection, const ApplyOptions& options,
           const ProgressCallback& progress, ToolSession& session, ApplyReport& report);

    /// Runs what the session planned; what happened is in the report. An error is one of the hook.
    core::Result<void> run(RunPlan plan);

private:
    bool runStep(const RunPlan::Step& planned);
    bool sendAll(const FileStep& step, Sender& sender);
    bool mayGoOn(const FileStep& step, const Sender& sender);
    void tell(int number, int count);
    bool finish(const FileStep& step);
    bool giveUp(const FileStep& step, Interruption::Kind kind);
    bool breakOff(const FileStep& step, const core::Error& error);
    bool isIdle() const;

    const Directory& m_directory;
    postgres::Connection& m_connection;
    const ApplyOptions& m_options;
    const ProgressCallback& m_progress;
    ToolSession& m_session;
    ApplyReport& m_report;
    ApplyProgress m_place;
    Interruption::Kind m_cause = Interruption::Kind::StatementFailed;
    std::optional<core::Error> m_hookError;
};

}  // namespace migrations
