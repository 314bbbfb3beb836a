#include "postgres/session_worker.h"

#include <QSocketNotifier>

namespace postgres {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds firstPause{500};
constexpr milliseconds longestPause{30'000};

}  // namespace

SessionWorker::SessionWorker(Profile profile, Access access, std::shared_ptr<RequestQueue> queue)
    : m_profile(std::move(profile)),
      m_access(access),
      m_queue(std::move(queue)),
      m_retry(this),
      m_pause(firstPause) {
    m_retry.setSingleShot(true);
    connect(&m_retry, &QTimer::timeout, this, [this] { (void)ensureConnected(); });
}

SessionWorker::~SessionWorker() {
    m_watch.reset();
}

core::Result<void> SessionWorker::ensureConnected() {
    if (m_connection) return {};
    m_retry.stop();
    emit stateChanged(Session::State::Connecting, {}, {});
    auto opened = Connection::open(m_profile, m_access,
                                   [this](const LedgerEntry& entry) { emit statementLogged(entry); });
    if (!opened) {
        // One that stood before is tried for again, unless the answer would be the same until the person
        // acts.
        const bool comesBack = m_stoodBefore && opened.error().canRetry();
        emit stateChanged(comesBack ? Session::State::Lost : Session::State::Failed, {}, opened.error());
        if (comesBack) retryLater();
        return core::fail(opened);
    }
    m_stoodBefore = true;
    m_connection = std::move(*opened);
    m_queue->setCanceller(m_connection->canceller());
    m_pause = firstPause;
    watchSocket();
    emit stateChanged(Session::State::Ready, m_connection->serverInfo(), {});
    return {};
}

void SessionWorker::work() {
    while (!m_queue->isEmpty()) {
        if (auto connected = ensureConnected(); !connected) {
            for (const auto& request : m_queue->takeWaiting())
                request->fail(connected.error());
            return;
        }
        const auto request = m_queue->takeNext();
        if (!request) return;
        serve(*request);
        m_queue->finishCurrent();
    }
}

void SessionWorker::serve(Request& request) {
    m_connection->setStopToken(request.stopToken());
    request.run(*m_connection);
    m_connection->setStopToken({});
    // A cancel that is still on its way would hit the next statement instead.
    m_queue->canceller().waitUntilQuiet(milliseconds(1000));
    // Whatever the request left open must not hold locks, nor the snapshot, until the next one comes.
    const auto closed = m_connection->rollback();
    if (!m_connection->isAlive()) {
        lose(closed ? core::Error(core::ErrorKind::Network,
                                  tr("The connection to %1 was lost.").arg(m_profile.title()))
                    : closed.error());
    }
}

void SessionWorker::watchSocket() {
    m_watch = std::make_unique<QSocketNotifier>(m_connection->socket(), QSocketNotifier::Read);
    connect(m_watch.get(), &QSocketNotifier::activated, this, [this] {
        if (m_connection->checkAlive()) return;
        lose(core::Error(core::ErrorKind::Network,
                         tr("The connection to %1 was lost.").arg(m_profile.title())));
    });
}

void SessionWorker::lose(const core::Error& why) {
    m_watch->setEnabled(false);
    m_watch.release()->deleteLater();
    m_queue->setCanceller({});
    m_connection.reset();
    emit stateChanged(Session::State::Lost, {}, why);
    retryLater();
}

void SessionWorker::retryLater() {
    m_retry.start(m_pause);
    m_pause = std::min(m_pause * 2, longestPause);
}

}  // namespace postgres
