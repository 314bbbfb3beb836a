#include "postgres/session.h"

#include "postgres/session_worker.h"

#include <QThread>
#include <QTimer>

namespace postgres {
namespace {

using std::chrono::milliseconds;

/// How long a cancelled statement may take before the connection is closed.
constexpr milliseconds grace{2000};
/// How long leaving waits for an orderly good-bye.
constexpr unsigned long farewell = 200;

}  // namespace

Session::Session(Profile profile, Access access, QObject* parent)
    : QObject(parent),
      m_profile(profile),
      m_access(access),
      m_thread(new QThread),
      m_queue(std::make_shared<RequestQueue>()),
      m_worker(new SessionWorker(std::move(profile), access, m_queue)) {
    m_worker->moveToThread(m_thread);
    connect(m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
    connect(m_worker, &SessionWorker::stateChanged, this, &Session::setState);
    connect(m_worker, &SessionWorker::statementLogged, this, &Session::statementLogged);
    m_thread->setObjectName(QStringLiteral("postgres"));
    m_thread->start();
}

Session::~Session() {
    m_worker->disconnect(this);
    for (const auto& request : m_queue->takeWaiting())
        request->fail(core::Error::cancelled());
    if (const auto current = m_queue->current()) {
        current->fail(core::Error::cancelled());
        // The server goes on with a statement whose client has left, unless it is told.
        const Canceller canceller = m_queue->canceller();
        canceller.cancelInBackground();
        canceller.cutOff();
    }
    m_thread->quit();
    if (m_thread->wait(farewell)) {
        delete m_thread;
        return;
    }
    // It is waiting for a server that does not answer and will find out by itself; nobody waits with it.
    connect(m_thread, &QThread::finished, m_thread, &QObject::deleteLater);
}

QCoro::Task<core::Result<ServerInfo>> Session::open() {
    return run([](Connection& connection) -> core::Result<ServerInfo> { return connection.serverInfo(); });
}

void Session::enqueue(std::shared_ptr<Request> request) {
    QTimer::singleShot(request->deadline(), this, [this, late = std::weak_ptr(request)] {
        const auto waiting = late.lock();
        if (!waiting || waiting->isAnswered()) return;
        waiting->fail(core::Error(
            core::ErrorKind::Timeout,
            tr("%1 did not answer in time. Try again, or check the server.").arg(m_profile.title())));
        stopCurrent(waiting);
    });
    m_queue->push(std::move(request));
    QMetaObject::invokeMethod(m_worker, &SessionWorker::work, Qt::QueuedConnection);
}

void Session::stopCurrent(const std::shared_ptr<Request>& request) {
    if (m_queue->current() != request) return;
    const Canceller canceller = m_queue->canceller();
    canceller.cancelInBackground();
    QTimer::singleShot(grace, this, [this, canceller, stopped = std::weak_ptr(request)] {
        const auto still = stopped.lock();
        if (still && m_queue->current() == still) canceller.cutOff();
    });
}

void Session::cancel() {
    for (const auto& request : m_queue->takeWaiting())
        request->fail(core::Error::cancelled());
    if (const auto current = m_queue->current()) {
        current->fail(core::Error::cancelled());
        stopCurrent(current);
    }
}

void Session::setState(State state, const std::optional<ServerInfo>& info,
                       const std::optional<core::Error>& error) {
    m_state = state;
    if (info) m_info = info;
    m_error = error;
    emit stateChanged(state);
}

}  // namespace postgres
