#include "postgres/private_server_process.h"

#include "postgres/cluster_template.h"
#include "postgres/connection.h"
#include "postgres/loopback_port.h"
#include "postgres/system_identifier.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QUrl>
#include <QUuid>

#include <csignal>
#include <unistd.h>

namespace postgres {
namespace {

std::unexpected<core::Error> failed(const QString& message, const char* code, const QString& detail = {}) {
    return std::unexpected(
        core::Error(core::ErrorKind::Internal, message, detail).withCode(QLatin1String(code)));
}

}  // namespace

PrivateServerProcess::PrivateServerProcess(PrivateServer::Options options) : m_options(std::move(options)) {}

PrivateServerProcess::~PrivateServerProcess() {
    stop();
}

core::Result<void> PrivateServerProcess::start() {
    auto user = ServerUser::choose();
    if (!user) return core::fail(user);
    m_user = *user;
    auto folder = ClusterFolder::take(m_options.folder, *m_user);
    if (!folder) return core::fail(folder);
    m_folder = std::move(*folder);
    const int wanted = m_folder->majorVersion() != 0 ? m_folder->majorVersion() : m_options.majorVersion;
    auto programs = chooseServerPrograms(findServerPrograms(), wanted);
    if (!programs) return core::fail(programs);
    m_programs = *programs;
    if (m_folder->majorVersion() == 0) {
        if (auto made = makeCluster(); !made) return made;
    }
    auto socketFolder = m_folder->makeSocketFolder(*m_user);
    if (!socketFolder) return core::fail(socketFolder);
    m_socketFolder = *socketFolder;

    core::Result<void> launched;
    // A free port may be taken by somebody else between choosing and listening.
    for (int attempts = m_options.port == 0 ? 3 : 1; attempts > 0; --attempts) {
        if (auto chosen = choosePort(); !chosen) return chosen;
        launched = launch();
        if (launched || launched.error().code() != QLatin1String("port_taken")) break;
    }
    if (launched && m_port != 0) launched = setPassword();
    if (!launched) stop();
    return launched;
}

void PrivateServerProcess::prepare(QProcess& process) const {
    // Not ours: PG* variables and the locale would change what the server is.
    QProcessEnvironment environment;
    environment.insert(QStringLiteral("PATH"), qEnvironmentVariable("PATH"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
    process.setProcessEnvironment(environment);
    process.setWorkingDirectory(QStringLiteral("/"));
    process.setChildProcessModifier([user = *m_user, owner = ::getpid()] { user.becomeInChild(owner); });
}

core::Result<void> PrivateServerProcess::runTool(const char* program, const QStringList& arguments) const {
    QProcess tool;
    prepare(tool);
    tool.setProcessChannelMode(QProcess::MergedChannels);
    tool.start(m_programs.program(program), arguments);
    while (!tool.waitForFinished(50)) {
        if (tool.state() == QProcess::NotRunning) break;
        if (!isCancelled()) continue;
        tool.kill();
        tool.waitForFinished();
        return std::unexpected(core::Error::cancelled());
    }
    if (tool.error() == QProcess::FailedToStart || tool.exitStatus() != QProcess::NormalExit ||
        tool.exitCode() != 0)
        return explain(tool.error() == QProcess::FailedToStart ? tool.errorString()
                                                               : QString::fromUtf8(tool.readAll()));
    return {};
}

core::Result<void> PrivateServerProcess::makeCluster() const {
    const QString data = m_folder->unfinishedData();
    const ClusterTemplate kept(m_options.cacheFolder, m_programs.version);
    // Some distributions of PostgreSQL for programs leave out what a template needs.
    const bool canReset = QFileInfo(m_programs.program("pg_resetwal")).isExecutable();
    if (canReset && kept.exists()) {
        if (auto copied = kept.copyTo(data); !copied) return copied;
        if (auto renewed = renewSystemIdentifier(data); !renewed) return renewed;
        if (auto owned = m_user->own(data); !owned) return owned;
        if (auto reset = runTool("pg_resetwal", {QStringLiteral("-f"), data}); !reset) return reset;
    } else {
        QStringList arguments{
            QStringLiteral("--pgdata=") + data,   QStringLiteral("--username=postgres"),
            QStringLiteral("--auth-local=trust"), QStringLiteral("--auth-host=scram-sha-256"),
            QStringLiteral("--encoding=UTF8"),    QStringLiteral("--locale=C.UTF-8"),
            QStringLiteral("--wal-segsize=1"),    QStringLiteral("--no-sync")};
        if (m_programs.majorVersion >= 14) arguments.append(QStringLiteral("--no-instructions"));
        if (auto made = runTool("initdb", arguments); !made) return made;
        if (canReset) kept.keep(data);
    }
    if (m_options.durability == PrivateServer::Durability::Safe) {
        auto synced = runTool("initdb", {QStringLiteral("--sync-only"), QStringLiteral("--pgdata=") + data});
        if (!synced) return synced;
    }
    if (!QDir().rename(data, m_folder->data()))
        return failed(PrivateServer::tr("A new database cluster could not be created."), "start_failed");
    return {};
}

core::Result<void> PrivateServerProcess::choosePort() {
    if (!m_options.port) return {};
    m_port = *m_options.port == 0 ? freeLoopbackPort() : *m_options.port;
    if (m_port != 0 && isLoopbackPortFree(m_port)) return {};
    return std::unexpected(
        core::Error(core::ErrorKind::Conflict,
                    PrivateServer::tr(
                        "Port %1 is in use by another program. Choose another port, or 0 for any free port.")
                        .arg(m_port))
            .withCode(QStringLiteral("port_taken")));
}

core::Result<void> PrivateServerProcess::launch() {
    QStringList arguments{QStringLiteral("-D"), m_folder->data(), QStringLiteral("-k"), m_socketFolder};
    const auto set = [&arguments](const char* name, const QString& value) {
        arguments << QStringLiteral("-c") << QLatin1String(name) + u'=' + value;
    };
    set("listen_addresses", m_port == 0 ? QString() : QStringLiteral("127.0.0.1"));
    set("port", QString::number(socketPort()));
    set("unix_socket_permissions", QStringLiteral("0700"));
    set("cluster_name", m_folder->clusterName());
    set("log_destination", QStringLiteral("stderr"));
    set("logging_collector", QStringLiteral("off"));
    set("timezone", QStringLiteral("UTC"));
    set("log_timezone", QStringLiteral("UTC"));
    if (m_options.durability == PrivateServer::Durability::Fast) {
        for (const char* name : {"fsync", "synchronous_commit", "full_page_writes"})
            set(name, QStringLiteral("off"));
        set("wal_level", QStringLiteral("minimal"));
        set("max_wal_senders", QStringLiteral("0"));
    }
    m_process = std::make_unique<QProcess>();
    prepare(*m_process);
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->setStandardErrorFile(m_folder->log());
    m_process->start(m_programs.program("postgres"), arguments);
    if (!m_process->waitForStarted()) return explain(m_process->errorString());
    m_processId = m_process->processId();
    for (int waited = 0; !isReady(); waited += 10) {
        if (m_process->waitForFinished(10) || m_process->state() == QProcess::NotRunning) {
            m_processId = 0;
            return explain(log());
        }
        if (isCancelled()) return std::unexpected(core::Error::cancelled());
        if (waited > 60'000)
            return failed(PrivateServer::tr("The server did not start within a minute."), "start_failed",
                          log());
    }
    connect(m_process.get(), &QProcess::finished, this, [this] {
        m_processId = 0;
        emit died(core::Error(core::ErrorKind::Network,
                              PrivateServer::tr("The private PostgreSQL server stopped unexpectedly."),
                              log()));
    });
    return {};
}

bool PrivateServerProcess::isReady() const {
    // The eighth line is the state; the server writes it once it takes connections (miscadmin.h,
    // PM_STATUS_READY), and pg_ctl waits for the same.
    QFile file(m_folder->data() + QStringLiteral("/postmaster.pid"));
    if (!file.open(QIODevice::ReadOnly)) return false;
    const QList<QByteArray> lines = file.readAll().split('\n');
    return lines.value(0).trimmed().toLongLong() == m_processId && lines.value(7).trimmed() == "ready";
}

core::Result<void> PrivateServerProcess::setPassword() {
    const QString superuser = QStringLiteral("postgres");
    auto connection = Connection::open(profile(superuser, superuser), Access::ReadWrite);
    if (!connection) return core::fail(connection);
    m_password = QUuid::createUuid().toString(QUuid::Id128) + QUuid::createUuid().toString(QUuid::Id128);
    auto set =
        (*connection)
            ->queryAll(
                QStringLiteral("SET password_encryption = 'scram-sha-256'; ALTER ROLE postgres PASSWORD ") +
                Connection::quotedLiteral(m_password));
    if (!set) return core::fail(set);
    return {};
}

std::unexpected<core::Error> PrivateServerProcess::explain(const QString& said) const {
    if (said.contains(QLatin1String("No space left on device")) ||
        said.contains(QLatin1String("Check free disk space"))) {
        return failed(PrivateServer::tr("The disk of %1 is full. Free about 100 MB, or use another folder.")
                          .arg(m_options.folder),
                      "disk_full", said);
    }
    if (said.contains(QLatin1String("Address already in use"))) {
        return failed(
            PrivateServer::tr(
                "Port %1 is in use by another program. Choose another port, or 0 for any free port.")
                .arg(m_port),
            "port_taken", said);
    }
    return failed(
        PrivateServer::tr("The private PostgreSQL server did not start. Its log is in the details."),
        "start_failed", said);
}

void PrivateServerProcess::stop() {
    if (m_process) {
        m_process->disconnect(this);
        const auto ask = [this](int number, int patience) {
            if (m_process->state() == QProcess::NotRunning) return;
            ::kill(static_cast<pid_t>(m_process->processId()), number);
            m_process->waitForFinished(patience);
        };
        ask(SIGINT, 5000);
        ask(SIGQUIT, 2000);
        ask(SIGKILL, 2000);
        m_process.reset();
        m_processId = 0;
        m_folder->endLeftovers(500);
    }
    if (m_folder) m_folder->removeSocketFolder();
    m_folder.reset();
}

QString PrivateServerProcess::log() const {
    QFile file(m_options.folder + QStringLiteral("/server.log"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    if (file.size() > 4000) file.seek(file.size() - 4000);
    return QString::fromUtf8(file.readAll()).trimmed();
}

Profile PrivateServerProcess::profile(const QString& database, const QString& user) const {
    return Profile::exactly({{QStringLiteral("host"), m_socketFolder},
                             {QStringLiteral("port"), QString::number(socketPort())},
                             {QStringLiteral("user"), user},
                             {QStringLiteral("dbname"), database}});
}

QString PrivateServerProcess::url(const QString& database, const QString& user) const {
    // Put together piece by piece: an encoded path is full of what arg() takes for its own marks.
    const auto encoded = [](const QString& text) {
        return QString::fromLatin1(QUrl::toPercentEncoding(text));
    };
    return QStringLiteral("postgresql://") + encoded(user) + QStringLiteral("@/") + encoded(database) +
           QStringLiteral("?host=") + encoded(m_socketFolder) + QStringLiteral("&port=") +
           QString::number(m_port == 0 ? 5432 : m_port);
}

}  // namespace postgres
