#include "server/redis.h"

#include <QFile>
#include <QLocalSocket>
#include <QTest>

#include <csignal>
#include <sys/prctl.h>

PrivateRedis::PrivateRedis(const QString& password) : m_password(password) {
    start();
}

PrivateRedis::~PrivateRedis() {
    kill();
}

QString PrivateRedis::url(int database) const {
    const QString who = m_password.isEmpty() ? QString() : ":" + m_password + "@";
    return "unix://" + who + socket() + (database == 0 ? QString() : "?db=" + QString::number(database));
}

void PrivateRedis::start() {
    QFile::remove(socket());
    m_process = std::make_unique<QProcess>();
    QStringList arguments{"--port",       "0",  "--unixsocket", socket(),
                          "--save",       "",   "--dir",        m_folder.path(),
                          "--appendonly", "no", "--daemonize",  "no"};
    if (!m_password.isEmpty()) arguments << "--requirepass" << m_password;
    // Not even a test that crashes leaves one behind.
    m_process->setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
    m_process->setStandardOutputFile(QProcess::nullDevice());
    m_process->start("redis-server", arguments);
    if (!m_process->waitForStarted()) qFatal("redis-server does not start; install the package redis-server");
    if (!QTest::qWaitFor([this] { return ask("PING").startsWith("+PONG"); }, 20'000))
        qFatal("redis-server does not answer");
}

void PrivateRedis::kill() {
    if (m_process->state() == QProcess::NotRunning) return;
    m_process->kill();
    m_process->waitForFinished();
}

void PrivateRedis::pause() {
    ::kill(static_cast<pid_t>(m_process->processId()), SIGSTOP);
}

void PrivateRedis::goOn() {
    ::kill(static_cast<pid_t>(m_process->processId()), SIGCONT);
}

QByteArray PrivateRedis::ask(const QByteArray& command) const {
    QLocalSocket client;
    client.connectToServer(socket());
    if (!client.waitForConnected(1'000)) return {};
    const auto exchange = [&client](const QByteArray& line) {
        client.write(line + "\r\n");
        client.waitForBytesWritten(1'000);
        QByteArray out;
        while (!out.endsWith("\r\n") && client.waitForReadyRead(1'000))
            out += client.readAll();
        return out;
    };
    if (!m_password.isEmpty()) exchange("AUTH \"" + m_password.toUtf8() + "\"");
    return exchange(command);
}
