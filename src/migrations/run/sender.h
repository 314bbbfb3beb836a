#pragma once

#include "migrations/run/session.h"
#include "postgres/connection.h"

namespace migrations {

/// Sends the texts of one step, told to a hook, and begins and ends the transactions that
/// Watch::EachStatement needs. The tool's own transaction is the Runner's. Belongs to the thread of its
/// connection.
class Sender {
public:
    Sender(postgres::Connection& connection, const FileStep& step, StatementHook* hook, Watch watch);

    /// What goes out, one after the other: the statements, or their section of the file as a whole.
    QList<Statement> texts() const;
    bool sendsWhole() const { return m_sendsWhole; }

    core::Result<void> send(SentText text);
    /// Commits what Watch::EachStatement left open.
    core::Result<void> finish();

    /// Of the text that failed last.
    const postgres::Diagnostic& diagnostic() const { return m_diagnostic; }
    /// The error with which the hook ended the run.
    const std::optional<core::Error>& hookError() const { return m_hookError; }

private:
    /// Which transactions are the Sender's.
    enum class Wrapping {
        None,
        EachStatement,
        ImplicitBlock,  ///< as PostgreSQL does for a message of several statements
    };

    core::Result<void> open(const QByteArray& text);
    core::Result<void> close(const QByteArray& text);
    core::Result<void> told(const core::Result<void>& answer);
    bool isIdle() const;

    postgres::Connection& m_connection;
    const FileStep& m_step;
    StatementHook* m_hook;
    Wrapping m_wrapping = Wrapping::None;
    bool m_sendsWhole = false;
    bool m_isOurs = false;  ///< the open transaction is the Sender's
    postgres::Diagnostic m_diagnostic;
    std::optional<core::Error> m_hookError;
};

}  // namespace migrations
