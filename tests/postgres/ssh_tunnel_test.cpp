#include "postgres/ssh_tunnel.h"

#include "postgres/loopback_port.h"
#include "postgres/session.h"
#include "support/must.h"
#include "support/ssh_server.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>
#include <qcoro/qcorotask.h>

#include <chrono>
#include <csignal>
#include <sys/stat.h>
#include <thread>

using namespace std::chrono_literals;
using postgres::Access;
using postgres::Connection;
using postgres::Profile;
using postgres::Session;
using postgres::SshTunnel;
using support::must;

/// Databases behind another machine, through a real sshd on this one and the system's own ssh.
class SshTunnelTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void leadsToADatabaseAndCancelsThroughIt();
    void endsWithTheConnection();
    void isSharedByASecondConnection();
    void noTunnelNeedsNoSsh();
    void theTitleNamesTheTunnel();
    void aPassfileKnowsTheDatabaseByItsOwnPort();
    void aPortThatTheConfigurationForwardsMayBeInUse();
    void aBrokenTunnelIsOpenedAgain();
    void aFrozenTunnelHoldsNothingUp();
    void failuresSayWhatToDo_data();
    void failuresSayWhatToDo();
    void aDatabaseThatTheMachineDoesNotReachIsSaid();
    void aMachineThatForwardsNothingIsSaid();
    void optionsAreNoDestination();
    void aMissingSshIsSaid();
    void aSilentMachineIsGivenUp();

private:
    Profile profile() const {
        return must(Profile::fromConnectionString(m_server->tcpUrl("postgres"))).withTunnel("bastion");
    }

    support::Folder m_folder;
    std::unique_ptr<support::SshServer> m_ssh;
    std::unique_ptr<postgres::PrivateServer> m_server;
};

void SshTunnelTest::initTestCase() {
    m_server = must(postgres::PrivateServer::start({
        .folder = m_folder.filePath("postgres"),
        .port = 0,
        .durability = postgres::PrivateServer::Durability::Fast,
        .cacheFolder = {},
        .stop = {},
    }));
    m_ssh = std::make_unique<support::SshServer>();
}

void SshTunnelTest::init() {
    m_ssh->writeConfig();
    m_ssh->writeKnownHosts();
}

void SshTunnelTest::leadsToADatabaseAndCancelsThroughIt() {
    const auto connection = must(Connection::open(profile(), Access::ReadOnly));
    QCOMPARE(must(connection->query("SELECT inet_server_port() AS port")).integer(0, "port"),
             qint64(m_server->port()));
    const auto canceller = connection->canceller();
    std::thread later([canceller] {
        std::this_thread::sleep_for(300ms);
        canceller.cancel();
    });
    const auto slept = connection->query("SELECT pg_sleep(20)");
    later.join();
    QVERIFY(!slept);
    QCOMPARE(slept.error().code(), "57014");
}

void SshTunnelTest::endsWithTheConnection() {
    {
        const auto connection = must(Connection::open(profile(), Access::ReadOnly));
        QCOMPARE(m_ssh->processes().size(), 1);
    }
    QTRY_VERIFY(m_ssh->processes().isEmpty());
}

void SshTunnelTest::isSharedByASecondConnection() {
    auto first = must(Connection::open(profile(), Access::ReadOnly));
    const auto second = must(first->openAnother());
    QCOMPARE(m_ssh->processes().size(), 1);
    first.reset();
    QVERIFY(second->query("SELECT 1"));
}

void SshTunnelTest::noTunnelNeedsNoSsh() {
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    const auto connection = Connection::open(profile().withTunnel({}), Access::ReadOnly);
    qputenv("PATH", path);
    QVERIFY(connection);
}

void SshTunnelTest::theTitleNamesTheTunnel() {
    QVERIFY2(profile().title().endsWith(" through bastion"), qPrintable(profile().title()));
    const auto connection = must(Connection::open(profile(), Access::ReadOnly));
    QCOMPARE(connection->profile(), profile());
}

void SshTunnelTest::aPassfileKnowsTheDatabaseByItsOwnPort() {
    const QString password = *profile().password();
    m_folder.write("pgpass", QString("127.0.0.1:%1:postgres:%2:%3\n")
                                 .arg(m_server->port())
                                 .arg(profile().user(), password)
                                 .toUtf8());
    ::chmod(qPrintable(m_folder.filePath("pgpass")), 0600);
    const QString text = QString("host=127.0.0.1 port=%1 user=%2 dbname=postgres passfile=%3")
                             .arg(m_server->port())
                             .arg(profile().user(), m_folder.filePath("pgpass"));
    const Profile withFile = must(Profile::fromConnectionString(text)).withTunnel("bastion");
    QVERIFY(!withFile.password());
    must(Connection::open(withFile, Access::ReadOnly));
}

void SshTunnelTest::aPortThatTheConfigurationForwardsMayBeInUse() {
    QTcpServer taken;
    QVERIFY(taken.listen(QHostAddress::LocalHost));
    m_ssh->writeConfig("Host bastion\n  ExitOnForwardFailure yes\n  LocalForward " +
                       QByteArray::number(taken.serverPort()) + " localhost:5432\n");
    must(Connection::open(profile(), Access::ReadOnly));
}

void SshTunnelTest::aBrokenTunnelIsOpenedAgain() {
    Session session(profile(), Access::ReadOnly);
    QVERIFY(QCoro::waitFor(session.open()));
    QSignalSpy changed(&session, &Session::stateChanged);
    const QList<qint64> all = m_ssh->processes();
    for (const qint64 process : all)
        ::kill(static_cast<pid_t>(process), SIGKILL);
    QTRY_VERIFY(!changed.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), Session::State::Ready, 20'000);
    QVERIFY(QCoro::waitFor(session.open()));
}

void SshTunnelTest::aFrozenTunnelHoldsNothingUp() {
    auto session = std::make_unique<Session>(profile(), Access::ReadOnly);
    QVERIFY(QCoro::waitFor(session->open()));
    const QList<qint64> frozen = m_ssh->processes();
    for (const qint64 process : frozen)
        ::kill(static_cast<pid_t>(process), SIGSTOP);
    const auto late = QCoro::waitFor(session->run(
        [](Connection& connection) { return connection.query("SELECT 1"); }, std::chrono::milliseconds(200)));
    QVERIFY(!late);
    QCOMPARE(late.error().kind(), core::ErrorKind::Timeout);
    // The line is cut, and a new tunnel replaces the frozen one.
    QTRY_VERIFY_WITH_TIMEOUT(session->state() != Session::State::Ready, 10'000);
    QTRY_COMPARE_WITH_TIMEOUT(session->state(), Session::State::Ready, 20'000);
    QVERIFY(
        QCoro::waitFor(session->run([](Connection& connection) { return connection.query("SELECT 1"); })));
    for (const qint64 process : frozen)
        QVERIFY(!m_ssh->processes().contains(process));
}

void SshTunnelTest::failuresSayWhatToDo_data() {
    QTest::addColumn<QString>("destination");
    QTest::addColumn<QString>("knownBy");
    QTest::addColumn<QString>("identity");
    QTest::addColumn<core::ErrorKind>("kind");
    QTest::addColumn<QString>("said");
    QTest::newRow("an unknown host key")
        << "bastion" << "" << "my_key" << core::ErrorKind::NotAllowed
        << "The host key of bastion is not known yet. Run “ssh bastion” in a terminal";
    QTest::newRow("another host key") << "bastion" << "foreign_key.pub" << "my_key"
                                      << core::ErrorKind::NotAllowed << "The host key of bastion has changed";
    QTest::newRow("no key that it accepts")
        << "bastion" << "host_key.pub" << "foreign_key" << core::ErrorKind::SignInNeeded
        << "bastion accepted none of your keys";
    QTest::newRow("no such machine") << "nowhere" << "host_key.pub" << "my_key" << core::ErrorKind::Network
                                     << "ssh does not find the machine nowhere";
    QTest::newRow("nothing listens") << "closed" << "host_key.pub" << "my_key" << core::ErrorKind::Network
                                     << "Nothing answers on the ssh port of closed";
}

void SshTunnelTest::failuresSayWhatToDo() {
    QFETCH(QString, destination);
    QFETCH(QString, knownBy);
    QFETCH(QString, identity);
    QFETCH(QString, said);
    m_ssh->writeKnownHosts(knownBy);
    m_ssh->writeConfig({}, identity);
    const auto connection = Connection::open(profile().withTunnel(destination), Access::ReadOnly);
    QVERIFY(!connection);
    QVERIFY2(connection.error().message().contains(said),
             qPrintable(connection.error().message() + "\n" + connection.error().detail()));
    QTEST(connection.error().kind(), "kind");
    QVERIFY(m_ssh->processes().isEmpty());
}

void SshTunnelTest::aDatabaseThatTheMachineDoesNotReachIsSaid() {
    const QString port = QString::number(postgres::freeLoopbackPort());
    const auto connection = Connection::open(profile().withParameter("port", port), Access::ReadOnly);
    QVERIFY(!connection);
    QVERIFY2(connection.error().message().contains("nothing answers at 127.0.0.1:" + port),
             qPrintable(connection.error().message() + "\n" + connection.error().detail()));
}

void SshTunnelTest::aMachineThatForwardsNothingIsSaid() {
    const auto connection = Connection::open(profile().withTunnel("strict"), Access::ReadOnly);
    QVERIFY(!connection);
    QCOMPARE(connection.error().kind(), core::ErrorKind::NotAllowed);
    QVERIFY2(connection.error().message().contains("strict does not allow tunnels"),
             qPrintable(connection.error().message() + "\n" + connection.error().detail()));
}

void SshTunnelTest::optionsAreNoDestination() {
    for (const char* destination : {"-oProxyCommand=touch /tmp/owned", " "}) {
        const auto tunnel = SshTunnel::open(destination, {.host = "localhost", .port = "5432"});
        QVERIFY(!tunnel);
        QCOMPARE(tunnel.error().kind(), core::ErrorKind::Invalid);
    }
    QVERIFY(!SshTunnel::open("bastion", {.host = "one,two", .port = "5432"}));
}

void SshTunnelTest::aMissingSshIsSaid() {
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nowhere");
    const auto tunnel = SshTunnel::open("bastion", {.host = "localhost", .port = "5432"});
    qputenv("PATH", path);
    QVERIFY(!tunnel);
    QVERIFY2(tunnel.error().message().contains("openssh-client"), qPrintable(tunnel.error().message()));
}

void SshTunnelTest::aSilentMachineIsGivenUp() {
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    m_ssh->writeConfig("Host silent\n  HostName 127.0.0.1\n  Port " +
                       QByteArray::number(silent.serverPort()) + "\n");
    const auto tunnel = SshTunnel::open("silent", {.host = "localhost", .port = "5432"}, 600ms);
    QVERIFY(!tunnel);
    QCOMPARE(tunnel.error().kind(), core::ErrorKind::Timeout);
    QTRY_VERIFY(m_ssh->processes().isEmpty());
}

QTEST_GUILESS_MAIN(SshTunnelTest)
#include "ssh_tunnel_test.moc"
