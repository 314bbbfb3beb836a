#include "postgres/private_server.h"

#include "postgres/connection.h"
#include "postgres/server_programs.h"
#include "support/database.h"
#include "support/must.h"

#include <QDir>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <qcoro/qcorotask.h>

#include <csignal>
#include <pwd.h>
#include <sys/stat.h>
#include <unistd.h>

using postgres::Access;
using postgres::Connection;
using postgres::PrivateServer;
using postgres::Profile;
using support::must;

namespace {

QByteArray contentOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString& path, const QByteArray& content) {
    QFile file(path);
    QVERIFY2(file.open(QIODevice::WriteOnly), qPrintable(path));
    file.write(content);
}

/// How many processes of the server called `clusterName` there are.
int processes(const QString& clusterName) {
    int count = 0;
    for (const QString& entry : QDir("/proc").entryList(QDir::Dirs))
        count += contentOf("/proc/" + entry + "/cmdline").contains(clusterName.toUtf8()) ? 1 : 0;
    return count;
}

QString ask(const Profile& profile, const QString& sql) {
    auto connection = must(Connection::open(profile, Access::ReadWrite));
    return must(connection->query(sql)).rows.value(0).value(0).toString();
}

}  // namespace

/// What postgres::PrivateServer promises about starting, stopping and being killed.
class PrivateServerTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void answersOnAPrivateSocketOnly();
    void stoppingLeavesNothingButTheData();
    void aTemplateSparesInitdb();
    void twoProcessesMayMakeTheTemplateAtOnce();
    void clustersFromOneTemplateAreDifferentServers();
    void startingInBackgroundDoesNotBlock();
    void destroyingWhileItStartsLeavesNothing();
    void stoppingTheStartGivesCancelled();
    void overTcpAPasswordIsNeeded();
    void killingTheOwnerLeavesNoProcess();
    void worksForAPlainUser();
    void saysWhenItDied();
    void aStaleLockFileIsNoObstacle();
    void aDeepFolderGetsItsSocketElsewhere();
    void aServerThatHangsIsStoppedAllTheSame();
    void refuses_data();
    void refuses();
    void refusesAFolderInUse();
    void refusesAPortInUse();
    void refusesAFolderThatItsUserCannotReach();
    void saysThatTheDiskIsFull();
    void choosesAmongVersions();

private:
    PrivateServer::Options options(const QString& folder) const;
    std::unique_ptr<QProcess> startOwner(const QString& folder, const QString& cache, QString* url);

    support::Folder m_folder;
    QString m_cache;
};

void PrivateServerTest::initTestCase() {
    m_cache = m_folder.filePath("cache");
    // Makes the template, which all other tests then use.
    must(PrivateServer::start(options("first")));
    QVERIFY(!QDir(m_cache).isEmpty());
}

PrivateServer::Options PrivateServerTest::options(const QString& folder) const {
    return {.folder = m_folder.filePath(folder),
            .port = {},
            .durability = PrivateServer::Durability::Fast,
            .cacheFolder = m_cache,
            .stop = {}};
}

void PrivateServerTest::answersOnAPrivateSocketOnly() {
    const auto server = must(PrivateServer::start(options("socket")));
    QVERIFY(server->isRunning());
    QVERIFY(server->version().startsWith(ask(server->profile(), "SHOW server_version").section(' ', 0, 0)));
    QCOMPARE(ask(server->profile(), "SHOW listen_addresses"), "");
    QCOMPARE(server->port(), 0);
    QVERIFY(server->tcpUrl().isEmpty());
    struct stat status{};
    QCOMPARE(::stat(qPrintable(server->socketFolder()), &status), 0);
    QCOMPARE(status.st_mode & 0777, 0700u);
    QCOMPARE(ask(server->profile(), "SHOW fsync"), "off");
    QCOMPARE(ask(server->profile(), "SHOW server_encoding"), "UTF8");
    QCOMPARE(ask(server->profile(), "SELECT upper('é')"), "É");
    // Works for whatever takes a URL, and there is no secret in it.
    QCOMPARE(ask(must(Profile::fromConnectionString(server->url())), "SELECT 1"), "1");
    QVERIFY(!server->url().contains("password"));
}

void PrivateServerTest::stoppingLeavesNothingButTheData() {
    auto safe = options("stop");
    safe.durability = PrivateServer::Durability::Safe;
    auto server = must(PrivateServer::start(safe));
    QCOMPARE(ask(server->profile(), "SHOW fsync"), "on");
    const QString name = ask(server->profile(), "SHOW cluster_name");
    QVERIFY(processes(name) > 1);
    ask(server->profile(), "CREATE TABLE kept AS SELECT 42 AS answer");
    const QString socket = server->socketFolder();
    server->stop();
    QCOMPARE(processes(name), 0);
    QVERIFY(!server->isRunning());
    QVERIFY(!QFile::exists(socket));
    server->stop();
    server = must(PrivateServer::start(safe));
    QCOMPARE(ask(server->profile(), "SELECT answer FROM kept"), "42");
}

void PrivateServerTest::aTemplateSparesInitdb() {
    const QStringList templates = QDir(m_cache).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    QCOMPARE(templates.size(), 1);
    const QString mark = QDir(m_cache).filePath(templates.first() + "/mark");
    write(mark, "from the template");
    const auto server = must(PrivateServer::start(options("copied")));
    QCOMPARE(contentOf(server->folder() + "/data/mark"), "from the template");
    QFile::remove(mark);
}

void PrivateServerTest::twoProcessesMayMakeTheTemplateAtOnce() {
    const QString cache = m_folder.filePath("race-cache");
    QProcess first, second;
    first.start(PRIVATE_SERVER_OWNER, {m_folder.filePath("race-1"), cache});
    second.start(PRIVATE_SERVER_OWNER, {m_folder.filePath("race-2"), cache});
    for (QProcess* owner : {&first, &second}) {
        owner->closeWriteChannel();
        QVERIFY(owner->waitForFinished(60000));
        QCOMPARE(owner->exitCode(), 0);
    }
    QCOMPARE(QDir(cache).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).size(), 1);
    must(PrivateServer::start({.folder = m_folder.filePath("race-3"),
                               .port = {},
                               .durability = PrivateServer::Durability::Fast,
                               .cacheFolder = cache,
                               .stop = {}}));
}

void PrivateServerTest::clustersFromOneTemplateAreDifferentServers() {
    const auto one = must(PrivateServer::start(options("one"))),
               two = must(PrivateServer::start(options("two")));
    const QString identifier = "SELECT system_identifier::text FROM pg_control_system()";
    const QString first = ask(one->profile(), identifier), second = ask(two->profile(), identifier);
    QVERIFY(first.toULongLong() > 0);
    QVERIFY(first != second);
    // As initdb makes them: the time stands in the upper half.
    QVERIFY(qAbs(QDateTime::currentSecsSinceEpoch() - qint64(second.toULongLong() >> 32)) < 3600);
}

void PrivateServerTest::startingInBackgroundDoesNotBlock() {
    PrivateServer server(options("background"));
    QElapsedTimer timer;
    timer.start();
    auto task = server.startInBackground();
    QVERIFY(timer.elapsed() < 50);
    QVERIFY(!server.isRunning());
    must(QCoro::waitFor(std::move(task)));
    QCOMPARE(ask(server.profile(), "SELECT 1"), "1");
    QCoro::waitFor(server.stopInBackground());
    QVERIFY(!server.isRunning());
}

void PrivateServerTest::destroyingWhileItStartsLeavesNothing() {
    auto server = std::make_unique<PrivateServer>(options("abandoned"));
    auto task = server->startInBackground();
    server.reset();
    const auto started = QCoro::waitFor(std::move(task));
    QVERIFY(started || started.error().isCancelled());
    QVERIFY(must(PrivateServer::start(options("abandoned")))->isRunning());
}

void PrivateServerTest::stoppingTheStartGivesCancelled() {
    std::stop_source stop;
    stop.request_stop();
    auto stopped = options("cancelled");
    stopped.stop = stop.get_token();
    const auto server = PrivateServer::start(stopped);
    QVERIFY(!server);
    QVERIFY(server.error().isCancelled());
}

void PrivateServerTest::overTcpAPasswordIsNeeded() {
    auto withPort = options("tcp");
    withPort.port = 0;
    const auto server = must(PrivateServer::start(withPort));
    QVERIFY(server->port() > 0);
    const Profile profile = must(Profile::fromConnectionString(server->tcpUrl()));
    QCOMPARE(ask(profile, "SELECT host(inet_server_addr())"), "127.0.0.1");
    QVERIFY(!profile.title().contains(*profile.password()));
    const auto refused = Connection::open(profile.withPassword("wrong"), Access::ReadWrite);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind(), core::ErrorKind::SignInNeeded);
    QVERIFY(!contentOf(server->folder() + "/server.log").contains(profile.password()->toUtf8()));
}

std::unique_ptr<QProcess> PrivateServerTest::startOwner(const QString& folder, const QString& cache,
                                                        QString* url) {
    auto owner = std::make_unique<QProcess>();
    owner->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    if (::geteuid() == 0 && QFileInfo(folder).ownerId() != 0) {
        owner->setChildProcessModifier(
            [user = QFileInfo(folder).ownerId(), group = QFileInfo(folder).groupId()] {
                if (::setgid(group) != 0 || ::setuid(user) != 0) ::_exit(125);
            });
    }
    owner->start(PRIVATE_SERVER_OWNER, {folder, cache});
    while (!owner->canReadLine() && owner->waitForReadyRead(30000)) {
    }
    *url = QString::fromUtf8(owner->readLine()).trimmed().section(' ', 1);
    return owner;
}

void PrivateServerTest::killingTheOwnerLeavesNoProcess() {
    const QString folder = m_folder.filePath("orphan");
    QVERIFY(QDir().mkpath(folder));
    QString url;
    const auto owner = startOwner(folder, m_cache, &url);
    const Profile profile = must(Profile::fromConnectionString(url));
    const QString name = ask(profile, "SHOW cluster_name");
    ask(profile, "CREATE TABLE kept AS SELECT 42 AS answer");
    QVERIFY(processes(name) > 1);
    ::kill(static_cast<pid_t>(owner->processId()), SIGKILL);
    QVERIFY(owner->waitForFinished());
    QTRY_COMPARE_WITH_TIMEOUT(processes(name), 0, 20000);
    const auto server = must(PrivateServer::start(options("orphan")));
    QCOMPARE(ask(server->profile(), "SELECT answer FROM kept"), "42");
}

void PrivateServerTest::worksForAPlainUser() {
    const QString folder = m_folder.filePath("plain"), cache = m_folder.filePath("plain-cache");
    QVERIFY(QDir().mkpath(folder) && QDir().mkpath(cache));
    if (const passwd* nobody = ::getpwnam("nobody"); ::geteuid() == 0) {
        for (const QString& path : {folder, cache})
            QCOMPARE(::chown(qPrintable(path), nobody->pw_uid, nobody->pw_gid), 0);
    }
    QString url;
    const auto owner = startOwner(folder, cache, &url);
    const Profile profile = must(Profile::fromConnectionString(url));
    const QString name = ask(profile, "SHOW cluster_name");
    owner->closeWriteChannel();
    QVERIFY(owner->waitForFinished(20000));
    QCOMPARE(owner->exitCode(), 0);
    QCOMPARE(processes(name), 0);
}

void PrivateServerTest::saysWhenItDied() {
    auto server = must(PrivateServer::start(options("died")));
    const QString name = ask(server->profile(), "SHOW cluster_name");
    QSignalSpy died(server.get(), &PrivateServer::died);
    ::kill(static_cast<pid_t>(server->processId()), SIGKILL);
    QVERIFY(died.wait(10000));
    QVERIFY(!server->isRunning());
    server.reset();
    QCOMPARE(processes(name), 0);
    QVERIFY(must(PrivateServer::start(options("died")))->isRunning());
}

void PrivateServerTest::aStaleLockFileIsNoObstacle() {
    must(PrivateServer::start(options("stale")));
    // As after a crash in a container, where the number belongs to somebody else by now: here to this very
    // test.
    write(m_folder.filePath("stale/data/postmaster.pid"), QByteArray::number(::getpid()) + "\n" +
                                                              m_folder.filePath("stale/data").toUtf8() +
                                                              "\n1\n5432\n\n\n\nready\n");
    const auto server = must(PrivateServer::start(options("stale")));
    QCOMPARE(ask(server->profile(), "SELECT 1"), "1");
}

void PrivateServerTest::aDeepFolderGetsItsSocketElsewhere() {
    const QString deep = QString("deep/") + QString(120, 'x');
    auto server = must(PrivateServer::start(options(deep)));
    const QString socket = server->socketFolder();
    QVERIFY2(socket.startsWith("/tmp/colophon-"), qPrintable(socket));
    QCOMPARE(ask(server->profile(), "SELECT 1"), "1");
    server.reset();
    QVERIFY(!QFile::exists(socket));
}

void PrivateServerTest::aServerThatHangsIsStoppedAllTheSame() {
    auto server = must(PrivateServer::start(options("hangs")));
    const QString name = ask(server->profile(), "SHOW cluster_name");
    for (const QString& entry : QDir("/proc").entryList(QDir::Dirs)) {
        if (contentOf("/proc/" + entry + "/cmdline").contains(name.toUtf8())) ::kill(entry.toInt(), SIGSTOP);
    }
    server.reset();
    QCOMPARE(processes(name), 0);
}

void PrivateServerTest::refuses_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("majorVersion");
    QTest::addColumn<QString>("code");
    QTest::newRow("a folder with something else in it") << "letter.txt" << 0 << "folder_not_empty";
    QTest::newRow("a folder with something hidden in it") << ".profile" << 0 << "folder_not_empty";
    QTest::newRow("a version that is not installed") << "" << 9 << "wrong_version";
}

void PrivateServerTest::refuses() {
    QFETCH(QString, file);
    QFETCH(int, majorVersion);
    support::Folder folder;
    if (!file.isEmpty()) write(folder.filePath(file), "precious");
    auto refused = options("refused");
    refused.folder = folder.path();
    refused.majorVersion = majorVersion;
    const auto server = PrivateServer::start(refused);
    QVERIFY(!server);
    QTEST(server.error().code(), "code");
    QVERIFY(!server.error().message().isEmpty());
    if (!file.isEmpty()) QCOMPARE(contentOf(folder.filePath(file)), "precious");
}

void PrivateServerTest::refusesAFolderInUse() {
    const auto first = must(PrivateServer::start(options("used")));
    const auto second = PrivateServer::start(options("used"));
    QVERIFY(!second);
    QCOMPARE(second.error().code(), "folder_in_use");
    QVERIFY(second.error().message().contains(QString::number(::getpid())));
    QCOMPARE(ask(first->profile(), "SELECT 1"), "1");
}

void PrivateServerTest::refusesAPortInUse() {
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    auto taken = options("taken");
    taken.port = other.serverPort();
    const auto server = PrivateServer::start(taken);
    QVERIFY(!server);
    QCOMPARE(server.error().code(), "port_taken");
    QVERIFY(server.error().message().contains(QString::number(other.serverPort())));
}

void PrivateServerTest::refusesAFolderThatItsUserCannotReach() {
    // Root's server runs as user postgres; a plain user meets the same wall where it may not write.
    const QString closed = m_folder.filePath("closed");
    QVERIFY(QDir().mkpath(closed));
    ::chmod(qPrintable(closed), ::geteuid() == 0 ? 0700 : 0500);
    const auto server = PrivateServer::start(options("closed/inside"));
    ::chmod(qPrintable(closed), 0700);
    QVERIFY(!server);
    QCOMPARE(server.error().code(), "folder_unreachable");
    QVERIFY(server.error().message().contains(closed));
}

void PrivateServerTest::saysThatTheDiskIsFull() {
    // An initdb that says what a real one says on a full disk; it comes first because it is newer and in
    // PATH.
    support::Folder programs;
    write(programs.filePath("postgres"), "#!/bin/sh\n# postgres (PostgreSQL) 99.0\n");
    write(programs.filePath("initdb"),
          "#!/bin/sh\necho 'initdb: error: could not write to file \"data.new/base/1/1249\": "
          "No space left on device' >&2\nexit 1\n");
    for (const char* name : {"postgres", "initdb"})
        QFile::setPermissions(programs.filePath(name), QFileDevice::Permissions(0x7755));
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", QByteArray(programs.path().toUtf8() + ':' + path));
    const auto server = PrivateServer::start(options("full"));
    qputenv("PATH", path);
    QVERIFY(!server);
    QCOMPARE(server.error().code(), "disk_full");
    QVERIFY(server.error().message().contains(m_folder.filePath("full")));
}

void PrivateServerTest::choosesAmongVersions() {
    using postgres::ServerPrograms;
    const QList<ServerPrograms> installed{{"/17", "17.2", 17}, {"/15", "15.9", 15}};
    QCOMPARE(must(postgres::chooseServerPrograms(installed)).folder, "/17");
    QCOMPARE(must(postgres::chooseServerPrograms(installed, 15)).folder, "/15");
    QCOMPARE(postgres::chooseServerPrograms(installed, 16).error().code(), "wrong_version");
    QCOMPARE(postgres::chooseServerPrograms({}).error().code(), "no_binaries");
    QVERIFY(!postgres::findServerPrograms().isEmpty());
}

QTEST_GUILESS_MAIN(PrivateServerTest)
#include "private_server_test.moc"
