#include "postgres/private_server.h"

#include "postgres/private_server_process.h"

#include <QDeadlineTimer>
#include <QPromise>
#include <QSemaphore>
#include <QThread>
#include <QUrl>
#include <qcoro/qcorofuture.h>

#include <chrono>

namespace postgres {
namespace {

/// Longer than PrivateServerProcess::stop() takes.
constexpr std::chrono::milliseconds patienceToStop{12'000};

}  // namespace

PrivateServer::PrivateServer(Options options)
    : m_thread(new QThread), m_process(new PrivateServerProcess(std::move(options))) {
    m_process->moveToThread(m_thread);
    connect(m_process, &PrivateServerProcess::died, this, &PrivateServer::died);
    m_thread->setObjectName(QStringLiteral("private-postgres"));
    m_thread->start();
}

PrivateServer::~PrivateServer() {
    m_process->abandon();
    stop();
    m_process->deleteLater();
    m_thread->quit();
    // A thread that hangs in the kernel ends with the program.
    if (m_thread->wait(QDeadlineTimer(patienceToStop))) delete m_thread;
}

QCoro::Task<core::Result<void>> PrivateServer::startInBackground() {
    auto promise = std::make_shared<QPromise<core::Result<void>>>();
    promise->start();
    QMetaObject::invokeMethod(m_process, [process = m_process, promise] {
        promise->addResult(process->start());
        promise->finish();
    });
    auto future = promise->future();
    co_return co_await future;
}

core::Result<std::unique_ptr<PrivateServer>> PrivateServer::start(Options options) {
    auto server = std::make_unique<PrivateServer>(std::move(options));
    core::Result<void> started;
    QMetaObject::invokeMethod(
        server->m_process, [&] { started = server->m_process->start(); }, Qt::BlockingQueuedConnection);
    if (!started) return core::fail(started);
    return server;
}

Profile PrivateServer::profile(const QString& database, const QString& user) const {
    return m_process->profile(database, user);
}

QString PrivateServer::url(const QString& database, const QString& user) const {
    return m_process->url(database, user);
}

QString PrivateServer::tcpUrl(const QString& database) const {
    if (port() == 0) return {};
    return QStringLiteral("postgresql://postgres:") + m_process->password() + QStringLiteral("@127.0.0.1:") +
           QString::number(port()) + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(database));
}

quint16 PrivateServer::port() const {
    return m_process->port();
}
QString PrivateServer::folder() const {
    return m_process->options().folder;
}
QString PrivateServer::socketFolder() const {
    return m_process->socketFolder();
}
qint64 PrivateServer::processId() const {
    return m_process->processId();
}
QString PrivateServer::version() const {
    return m_process->programs().version;
}

QCoro::Task<void> PrivateServer::stopInBackground() {
    auto promise = std::make_shared<QPromise<void>>();
    promise->start();
    QMetaObject::invokeMethod(m_process, [process = m_process, promise] {
        process->stop();
        promise->finish();
    });
    auto future = promise->future();
    co_await future;
}

void PrivateServer::stop() {
    const auto done = std::make_shared<QSemaphore>();
    QMetaObject::invokeMethod(m_process, [process = m_process, done] {
        process->stop();
        done->release();
    });
    static_cast<void>(done->tryAcquire(1, static_cast<int>(patienceToStop.count())));
}

}  // namespace postgres
