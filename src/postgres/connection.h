#pragma once

#include "core/error.h"
#include "postgres/canceller.h"
#include "postgres/diagnostic.h"
#include "postgres/profile.h"
#include "postgres/table.h"

#include <QDateTime>

#include <functional>
#include <memory>
#include <stop_token>

struct pg_conn;

namespace postgres {

class SshTunnel;

/// The access that a connection has to the server.
enum class Access {
    /// Every transaction is read-only, no statement waits long for a lock, a forgotten transaction ends, and
    /// `search_path` is pg_catalog, so names must be qualified. For every server that we did not start.
    /// Behind
    /// a pooler that keeps no settings, each transaction is given them.
    ReadOnly,
    ReadWrite,
};

/// The server that answered.
struct ServerInfo {
    int versionNumber = 0;  ///< as server_version_num: 150020
    QString version;        ///< "15.20 (Debian …)"
    QString database;
    QString user;
    QString systemIdentifier;  ///< the cluster's own number, empty when this login may not ask
    bool tls = false;
    bool inRecovery = false;
    int processId = 0;

    int majorVersion() const { return versionNumber / 10000; }
    bool operator==(const ServerInfo&) const = default;
};

/// A statement that was sent, for the console's ledger. Bound values are not included.
struct LedgerEntry {
    QDateTime at;
    QString sql;
    qint64 microseconds = 0;
    qint64 rows = 0;
    QString error;  ///< empty when it worked
};

using Ledger = std::function<void(const LedgerEntry&)>;

/// The result of one statement of a script.
struct StatementResult {
    QString tag;      ///< "CREATE TABLE", "INSERT 0 3"
    qint64 rows = 0;  ///< returned or touched
    Table table;      ///< as text, when it returned rows
};

struct ScriptResult {
    QList<StatementResult> statements;
    QList<Diagnostic> notices;
};

/// How a transaction is begun.
enum class Transaction {
    ReadWrite,
    ReadOnly,
    Snapshot,            ///< repeatable read, read only: every statement sees the same moment
    DeferrableSnapshot,  ///< serializable, read only, deferrable: waits until it can never fail or disturb
};

/// A blocking connection: for the command line, for tests, and inside Session. Bound to the thread that
/// opened it; only `canceller()` can be used from other threads.
class Connection {
    Q_DECLARE_TR_FUNCTIONS(postgres::Connection)

public:
    /// Connects, within about eight seconds per host, through a tunnel if the profile has one (see
    /// SshTunnel). Kinds: Network, SignInNeeded (wrong or no password), NotAllowed, NotFound (no such
    /// database), Invalid; Conflict with the code `other_server` if another cluster answers than the profile
    /// expects. `ledger`: see setLedger().
    static core::Result<std::unique_ptr<Connection>> open(const Profile& profile, Access access,
                                                          Ledger ledger = {});
    /// Another connection to the same database with the same access, ledger, stop token and tunnel, in this
    /// thread.
    core::Result<std::unique_ptr<Connection>> openAnother() const;
    ~Connection();
    Connection(const Connection&) = delete;
    Connection& operator=(const Connection&) = delete;

    /// One statement. `?` in it stands for the next of `values` (a null QVariant is NULL); without values the
    /// text goes out untouched.
    core::Result<Table> query(const QString& sql, const QVariantList& values = {});
    /// Sends several statements in one message and therefore one implicit transaction: returns one table per
    /// statement, empty for statements that return nothing.
    core::Result<QList<Table>> queryAll(const QString& sql);
    /// Sends `sql` unchanged in one simple-protocol message, as migration tools send a file. An error has the
    /// SQLSTATE as its code; `lastDiagnostic()` has the position and the other fields. COPY FROM STDIN is
    /// refused with a message; the output of COPY TO STDOUT is dropped. Transactions opened in it stay open,
    /// see `transactionStatus()`.
    core::Result<ScriptResult> runScript(const QByteArray& sql);

    /// All fields of the last statement's error.
    const Diagnostic& lastDiagnostic() const { return m_diagnostic; }
    /// The notices since the last call of query, queryAll or runScript began.
    const QList<Diagnostic>& notices() const { return m_notices; }

    core::Result<void> begin(Transaction how = Transaction::ReadWrite);
    core::Result<void> commit();
    /// Ends the transaction if there is one; harmless otherwise.
    core::Result<void> rollback();
    /// Runs `body(*this)`, which gives a Result, between begin and commit; its error rolls back.
    template <typename Body>
    auto inTransaction(Transaction how, Body body) -> decltype(body(*this)) {
        if (auto begun = begin(how); !begun) return core::fail(begun);
        auto result = body(*this);
        if (!result) {
            if (auto ended = rollback(); !ended && !isAlive()) return core::fail(ended);
            return result;
        }
        if (auto committed = commit(); !committed) return core::fail(committed);
        return result;
    }

    enum class TransactionStatus { Idle, Active, InTransaction, InFailedTransaction, Unknown };
    TransactionStatus transactionStatus() const;

    const ServerInfo& serverInfo() const { return m_info; }
    const Profile& profile() const { return m_profile; }
    Access access() const { return m_access; }
    /// True behind a pooler that keeps no settings of a session. It may also allow only one session.
    bool isPooled() const { return m_isPooled; }
    /// False once the connection is lost; a lost connection does not recover, so open a new one.
    bool isAlive() const;
    /// Reads unsolicited messages and returns whether the connection still exists. Does not block.
    bool checkAlive();
    /// The socket, to watch while nothing runs; -1 when there is none.
    int socket() const;

    /// Cancels the running statement; can be used from any thread, also after this object was destroyed.
    Canceller canceller() const { return m_canceller; }
    /// Once `stop` is requested, statements are no longer sent and fail with core::Error::cancelled().
    void setStopToken(std::stop_token stop) { m_stop = std::move(stop); }
    const std::stop_token& stopToken() const { return m_stop; }
    /// Called after each statement, in this thread.
    void setLedger(Ledger ledger) { m_ledger = std::move(ledger); }

    /// `name` quoted as an identifier, `text` as a literal, for the statements that take no values.
    static QString quotedName(const QString& name);
    static QString quotedLiteral(const QString& text);

private:
    friend class ResultStream;
    Connection(Profile profile, Access access, QString name);
    static core::Result<std::unique_ptr<Connection>> openThrough(std::shared_ptr<SshTunnel> tunnel,
                                                                 const Profile& profile, Access access,
                                                                 Ledger ledger);
    core::Result<void> readServerInfo();
    /// That the cluster which answered is the expected one.
    core::Result<void> checkServer() const;
    /// Whether `sql` needs the settings that a pooler does not keep.
    bool needsTransaction(const QString& sql) const;
    core::Result<QList<Table>> execute(const QString& sql, const QVariantList& values);
    /// Runs `work` unless it was cancelled, and records it in the ledger.
    template <typename Work>
    auto measured(const QString& sql, Work work) -> decltype(work());
    static qint64 rowsOf(const QList<Table>& tables);
    static qint64 rowsOf(const ScriptResult& result);
    core::Error failure(const Diagnostic& diagnostic);
    core::Error lost() const;

    std::shared_ptr<SshTunnel> m_tunnel;  ///< null if there is none; before the connection that uses it
    Profile m_profile;
    Access m_access;
    QString m_name;
    pg_conn* m_handle = nullptr;
    Canceller m_canceller;
    ServerInfo m_info;
    Diagnostic m_diagnostic;
    QList<Diagnostic> m_notices;
    std::stop_token m_stop;
    Ledger m_ledger;
    bool m_isPooled =
        false;  ///< settings of the session are lost, or those of other clients, after each transaction
};

}  // namespace postgres
