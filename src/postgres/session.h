#pragma once

#include "postgres/connection.h"
#include "postgres/request.h"

#include <QObject>
#include <qcoro/qcorofuture.h>
#include <qcoro/qcorotask.h>

#include <chrono>

class QThread;

namespace postgres {

class SessionWorker;

/// A connection on a worker thread, for the console. Requests run one after the other; each has a deadline
/// and can be cancelled; neither a request nor the destructor blocks, whatever the server does. A lost
/// connection is reopened with growing pauses, and immediately for a new request. Belongs to the thread that
/// created it, which needs an event loop.
class Session : public QObject {
    Q_OBJECT

public:
    enum class State {
        Closed,  ///< nothing was asked yet
        Connecting,
        Ready,
        Lost,    ///< it stood and went away; being opened again
        Failed,  ///< it could not be opened; the next request tries again
    };
    Q_ENUM(State)

    static constexpr std::chrono::milliseconds usualDeadline{30'000};

    explicit Session(Profile profile, Access access, QObject* parent = nullptr);
    /// What is still under way is answered with core::Error::cancelled().
    ~Session() override;

    /// Connects, unless it is connected.
    QCoro::Task<core::Result<ServerInfo>> open();

    /// Runs `f(Connection&)` on the worker thread and returns its core::Result on this one. `f` must own
    /// whatever it uses. After `deadline` the server is asked to cancel; if it does not react the connection
    /// is closed and the result is kind Timeout. A connection lost meanwhile is kind Network; nothing is
    /// repeated.
    template <typename F>
    auto run(F f, std::chrono::milliseconds deadline = usualDeadline)
        -> QCoro::Task<std::invoke_result_t<F&, Connection&>> {
        auto request = std::make_shared<RequestFor<F>>(std::move(f), deadline);
        auto future = request->future();
        enqueue(std::move(request));
        co_return co_await future;
    }

    /// Cancels the running request and removes the waiting ones; all end with core::Error::cancelled().
    void cancel();

    State state() const { return m_state; }
    const Profile& profile() const { return m_profile; }
    Access access() const { return m_access; }
    /// Who answered, once Ready was reached; kept while Lost.
    const std::optional<ServerInfo>& serverInfo() const { return m_info; }
    /// Why it is Lost or Failed.
    const std::optional<core::Error>& lastError() const { return m_error; }

signals:
    void stateChanged(postgres::Session::State state);
    /// Every statement that was sent, with its time and rows.
    void statementLogged(const postgres::LedgerEntry& entry);

private:
    void enqueue(std::shared_ptr<Request> request);
    /// Asks the server to cancel `request` if it is the current one, and closes the connection if it does not
    /// react.
    void stopCurrent(const std::shared_ptr<Request>& request);
    void setState(State state, const std::optional<ServerInfo>& info,
                  const std::optional<core::Error>& error);

    Profile m_profile;
    Access m_access;
    State m_state = State::Closed;
    std::optional<ServerInfo> m_info;
    std::optional<core::Error> m_error;
    QThread* m_thread = nullptr;
    std::shared_ptr<RequestQueue> m_queue;
    SessionWorker* m_worker = nullptr;
};

}  // namespace postgres
