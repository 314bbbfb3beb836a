#include "sandbox/api_process.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTimer>
#include <qcoro/qcorofuture.h>

#include <csignal>
#include <sys/prctl.h>
#include <unistd.h>

namespace sandbox {
namespace {

using namespace std::chrono_literals;

constexpr auto patienceToStart = 20s;
constexpr auto patienceToStop = 3s;
constexpr auto patienceToDie = 1s;
constexpr QByteArrayView greeting("colophond listening on ");

}  // namespace

ApiProcess::ApiProcess(Options options, QObject* parent) : QObject(parent), m_options(std::move(options)) {}

ApiProcess::~ApiProcess() {
    stopNow();
}

void ApiProcess::stopNow() {
    answer(std::unexpected(core::Error::cancelled()));
    if (!m_process || m_process->state() == QProcess::NotRunning) return;
    m_process->disconnect(this);
    m_process->terminate();
    if (m_process->waitForFinished(static_cast<int>(std::chrono::milliseconds(patienceToStop).count())))
        return;
    m_process->kill();
    // What the kernel does not let die is not waited for, and neither would the destructor of QProcess end.
    if (!m_process->waitForFinished(static_cast<int>(std::chrono::milliseconds(patienceToDie).count())))
        static_cast<void>(m_process.release());
}

QCoro::Task<core::Result<QUrl>> ApiProcess::start() {
    if (!QFileInfo(m_options.program).isExecutable()) {
        co_return std::unexpected(
            core::Error(
                core::ErrorKind::NotFound,
                tr("The blog's API server is not installed: %1 was not found.").arg(m_options.program))
                .withCode(QStringLiteral("no_binaries")));
    }
    m_starting = std::make_unique<QPromise<core::Result<QUrl>>>();
    m_starting->start();
    auto future = m_starting->future();
    launch();
    co_return co_await future;
}

void ApiProcess::launch() {
    m_process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString& name : environment.keys()) {
        if (name.startsWith(QLatin1String("PG"))) environment.remove(name);
    }
    for (auto it = m_options.environment.cbegin(); it != m_options.environment.cend(); ++it)
        environment.insert(it.key(), it.value());
    environment.insert(QStringLiteral("PORT"), QString::number(m_address.port(m_options.port)));
    environment.insert(QStringLiteral("LISTEN_ADDRESS"), QStringLiteral("127.0.0.1"));
    m_process->setProcessEnvironment(environment);
    m_process->setStandardErrorFile(m_options.logFile);
    m_process->setChildProcessModifier([owner = ::getpid()] {
        ::setsid();  // Ctrl+C in the terminal is for us; we stop it when nothing needs it any more
        ::prctl(PR_SET_PDEATHSIG, SIGKILL);
        if (::getppid() != owner) ::_exit(126);
    });
    connect(m_process.get(), &QProcess::readyReadStandardOutput, this, &ApiProcess::readOutput);
    connect(m_process.get(), &QProcess::finished, this, &ApiProcess::ended);
    connect(m_process.get(), &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) ended();
    });
    QTimer::singleShot(patienceToStart, m_process.get(), [this] {
        if (m_starting) m_process->kill();
    });
    m_process->start(m_options.program, {}, QIODevice::ReadOnly);
}

void ApiProcess::readOutput() {
    while (m_process->canReadLine()) {
        const QByteArray line = m_process->readLine().trimmed();
        if (!line.startsWith(greeting)) continue;
        m_address = QUrl(QString::fromUtf8(line.mid(greeting.size())));
        const bool isFirst = m_starting != nullptr;
        answer(m_address);
        if (!isFirst) emit restarted();
    }
}

void ApiProcess::ended() {
    if (m_stopping) {
        answer(std::unexpected(core::Error::cancelled()));
        m_stopping->finish();
        return;
    }
    const core::Error why = startFailure();
    if (m_starting) {
        answer(std::unexpected(why));
        return;
    }
    if (m_deaths++ > 0) {
        emit failed(
            core::Error(core::ErrorKind::Network,
                        tr("The blog's API server stopped unexpectedly twice. Its log is in the details."),
                        why.detail()));
        return;
    }
    m_process->disconnect(this);
    m_process.release()->deleteLater();
    launch();
}

void ApiProcess::answer(const core::Result<QUrl>& result) {
    if (!m_starting) return;
    const auto starting = std::exchange(m_starting, nullptr);
    starting->addResult(result);
    starting->finish();
}

core::Error ApiProcess::startFailure() const {
    QFile log(m_options.logFile);
    QString words = m_process->errorString();
    if (log.open(QIODevice::ReadOnly)) {
        if (log.size() > 4000) log.seek(log.size() - 4000);
        words = QString::fromUtf8(log.readAll()).trimmed();
    }
    if (words.contains(QLatin1String("Address already in use"))) {
        return core::Error(
                   core::ErrorKind::Conflict,
                   tr("Port %1 is in use by another program. Choose another port, or 0 for any free port.")
                       .arg(m_options.port),
                   words)
            .withCode(QStringLiteral("port_taken"));
    }
    return core::Error(core::ErrorKind::Internal,
                       tr("The blog's API server did not start. Its log is in the details."), words)
        .withCode(QStringLiteral("start_failed"));
}

QCoro::Task<void> ApiProcess::stop() {
    if (!m_process || m_process->state() == QProcess::NotRunning) co_return;
    m_stopping = std::make_unique<QPromise<void>>();
    m_stopping->start();
    auto future = m_stopping->future();
    m_process->terminate();
    QTimer::singleShot(patienceToStop, m_process.get(), &QProcess::kill);
    co_await future;
}

qint64 ApiProcess::processId() const {
    return m_process ? m_process->processId() : 0;
}

}  // namespace sandbox
