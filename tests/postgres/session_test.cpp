#include "postgres/session.h"

#include "support/database.h"

#include <QElapsedTimer>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QtEndian>
#include <qcoro/qcorotask.h>

#include <csignal>

using namespace std::chrono_literals;
using postgres::Access;
using postgres::Connection;
using postgres::Session;
using State = postgres::Session::State;

namespace {

/// Asks for the value of `sql` and keeps the answer.
struct Asked {
    std::optional<core::Result<QString>> answer;

    void ask(Session& session, const QString& sql, std::chrono::milliseconds deadline = 30s) {
        auto task = session.run(
            [sql](Connection& connection) -> core::Result<QString> {
                const auto table = connection.query(sql);
                if (!table) return core::fail(table);
                return table->text(0, 0);
            },
            deadline);
        QCoro::connect(std::move(task), &m_context,
                       [this](core::Result<QString> result) { answer = std::move(result); });
    }

private:
    QObject m_context;
};

}  // namespace

namespace {

/// Stands between a session and the server and refuses `options` in the greeting, as PgBouncer does.
class Pooler : public QTcpServer {
public:
    explicit Pooler(const QString& socketFolder) {
        connect(this, &QTcpServer::newConnection, this, [this, socketFolder] {
            QTcpSocket* client = nextPendingConnection();
            connect(client, &QTcpSocket::readyRead, client, [this, client, socketFolder] {
                const QByteArray greeting = client->readAll();
                client->disconnect();
                if (greeting.contains("options")) {
                    ++m_refused;
                    const QByteArray fields("SFATAL\0C08P01\0Munsupported startup parameter: options\0\0",
                                            55);
                    const auto size = qToBigEndian<qint32>(static_cast<qint32>(fields.size() + 4));
                    client->write("E" + QByteArray(reinterpret_cast<const char*>(&size), 4) + fields);
                    client->disconnectFromHost();
                    return;
                }
                auto* server = new QLocalSocket(client);
                server->connectToServer(socketFolder + "/.s.PGSQL.5432");
                server->write(greeting);
                connect(client, &QTcpSocket::readyRead, server, [=] { server->write(client->readAll()); });
                connect(server, &QLocalSocket::readyRead, client, [=] { client->write(server->readAll()); });
                connect(client, &QTcpSocket::disconnected, server, &QLocalSocket::abort);
            });
        });
        if (!listen(QHostAddress::LocalHost)) qFatal("no port for the pooler");
    }
    int refused() const { return m_refused; }

private:
    int m_refused = 0;
};

}  // namespace

/// What postgres::Session promises to the console.
class SessionTest : public QObject {
    Q_OBJECT
private slots:
    void opensAndSaysWhoAnswered();
    void answersInOrderWithoutBlocking();
    void everyStatementIsInTheLedger();
    void cancelStopsWhatRunsAndDropsWhatWaits();
    void aDeadlineStopsTheStatementAndTheSessionGoesOn();
    void aLostConnectionIsSeenAtOnceAndComesBack();
    void anIdleSessionHoldsNoTransaction();
    void aWrongDatabaseFailsAndTheNextRequestTriesAgain();
    void aServerThatHangsIsCutOffAtTheDeadline();
    void aServerThatNeverGreetsHoldsNobodyUp();
    void destroyingAnswersWhatIsUnderWay();
    void aPoolerThatRefusesStartupOptionsGetsStatements();

private:
    support::Server m_server;
};

void SessionTest::opensAndSaysWhoAnswered() {
    support::Database database(m_server);
    Session session(database.profile(), Access::ReadOnly);
    QCOMPARE(session.state(), State::Closed);
    QSignalSpy states(&session, &Session::stateChanged);
    const auto info = QCoro::waitFor(session.open());
    QVERIFY(info);
    QCOMPARE(info->database, database.name());
    QCOMPARE(session.state(), State::Ready);
    QCOMPARE(states.size(), 2);
    QCOMPARE(states[0][0].value<State>(), State::Connecting);
    QCOMPARE(session.serverInfo()->systemIdentifier, info->systemIdentifier);
}

void SessionTest::answersInOrderWithoutBlocking() {
    support::Database database(m_server);
    Session session(database.profile(), Access::ReadOnly);
    Asked first, second;
    QElapsedTimer timer;
    timer.start();
    first.ask(session, "SELECT 'first' FROM pg_sleep(0.3)");
    second.ask(session, "SELECT 'second'");
    QVERIFY(timer.elapsed() < 250);
    QVERIFY(!first.answer && !second.answer);
    QTRY_VERIFY(first.answer);
    QCOMPARE(first.answer->value(), "first");
    QTRY_VERIFY(second.answer);
    QCOMPARE(second.answer->value(), "second");
}

void SessionTest::everyStatementIsInTheLedger() {
    support::Database database(m_server);
    Session session(database.profile(), Access::ReadOnly);
    QSignalSpy ledger(&session, &Session::statementLogged);
    Asked asked;
    asked.ask(session, "SELECT generate_series(1, 7)");
    QTRY_VERIFY(asked.answer);
    QTRY_VERIFY(!ledger.isEmpty());
    const auto entry = ledger.last()[0].value<postgres::LedgerEntry>();
    QCOMPARE(entry.sql, "SELECT generate_series(1, 7)");
    QCOMPARE(entry.rows, 7);
    QVERIFY(entry.microseconds > 0);
}

void SessionTest::cancelStopsWhatRunsAndDropsWhatWaits() {
    support::Database database(m_server);
    Session session(database.profile(), Access::ReadOnly);
    QVERIFY(QCoro::waitFor(session.open()));
    Asked running, waiting, next;
    running.ask(session, "SELECT pg_sleep(600)");
    waiting.ask(session, "SELECT 1");
    QTRY_COMPARE(
        database.text("SELECT count(*) FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(600)' AND "
                      "state = 'active'"),
        "1");
    session.cancel();
    QTRY_VERIFY(running.answer && waiting.answer);
    QVERIFY(running.answer->error().isCancelled());
    QVERIFY(waiting.answer->error().isCancelled());
    next.ask(session, "SELECT 'still here'");
    QTRY_VERIFY(next.answer);
    QVERIFY2(*next.answer, next.answer->has_value() ? "" : qPrintable(next.answer->error().message()));
    QCOMPARE(database.text("SELECT count(*) FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(600)' AND "
                           "state = 'active'"),
             "0");
}

void SessionTest::aDeadlineStopsTheStatementAndTheSessionGoesOn() {
    support::Database database(m_server);
    Session session(database.profile(), Access::ReadWrite);
    QVERIFY(QCoro::waitFor(session.open()));
    const int before = session.serverInfo()->processId;
    Asked slow, next;
    slow.ask(session, "SELECT pg_sleep(600)", 200ms);
    next.ask(session, "SELECT pg_backend_pid()");
    QTRY_VERIFY(slow.answer);
    QCOMPARE(slow.answer->error().kind(), core::ErrorKind::Timeout);
    QTRY_VERIFY(next.answer);
    QCOMPARE(next.answer->value().toInt(), before);
}

void SessionTest::aLostConnectionIsSeenAtOnceAndComesBack() {
    support::Database database(m_server);
    Session session(database.profile(), Access::ReadOnly);
    const auto info = QCoro::waitFor(session.open());
    QVERIFY(info);
    QSignalSpy states(&session, &Session::stateChanged);
    database.run("SELECT pg_terminate_backend(" + QByteArray::number(info->processId) + ")");
    QTRY_VERIFY(!states.isEmpty());
    QCOMPARE(states[0][0].value<State>(), State::Lost);
    QTRY_COMPARE(session.state(), State::Ready);
    QVERIFY(session.serverInfo()->processId != info->processId);
    Asked asked;
    asked.ask(session, "SELECT 'back'");
    QTRY_VERIFY(asked.answer);
    QCOMPARE(asked.answer->value(), "back");
}

void SessionTest::anIdleSessionHoldsNoTransaction() {
    support::Database database(m_server);
    Session session(database.profile(), Access::ReadWrite);
    const auto forgotten =
        QCoro::waitFor(session.run([](Connection& connection) { return connection.begin(); }));
    QVERIFY(forgotten);
    const auto status =
        QCoro::waitFor(session.run([](Connection& connection) -> core::Result<Connection::TransactionStatus> {
            return connection.transactionStatus();
        }));
    QCOMPARE(status.value(), Connection::TransactionStatus::Idle);
}

void SessionTest::aWrongDatabaseFailsAndTheNextRequestTriesAgain() {
    const auto profile = m_server.get().profile("comes_later");
    Session session(profile, Access::ReadOnly);
    Asked first, second;
    first.ask(session, "SELECT 1");
    QTRY_VERIFY(first.answer);
    QCOMPARE(first.answer->error().kind(), core::ErrorKind::NotFound);
    QTRY_COMPARE(session.state(), State::Failed);
    QVERIFY(session.lastError()->message().contains("comes_later"));
    support::Database database(m_server);
    database.run("CREATE DATABASE comes_later");
    second.ask(session, "SELECT current_database()");
    QTRY_VERIFY(second.answer);
    QCOMPARE(second.answer->value(), "comes_later");
}

void SessionTest::aServerThatHangsIsCutOffAtTheDeadline() {
    support::Server own;
    postgres::PrivateServer& server = own.get();
    auto session = std::make_unique<Session>(server.profile(), Access::ReadOnly);
    const auto info = QCoro::waitFor(session->open());
    QVERIFY(info);
    ::kill(info->processId, SIGSTOP);
    ::kill(static_cast<pid_t>(server.processId()), SIGSTOP);
    Asked asked;
    asked.ask(*session, "SELECT 1", 100ms);
    QTRY_VERIFY(asked.answer);
    QCOMPARE(asked.answer->error().kind(), core::ErrorKind::Timeout);
    // The server does not take the cancel either, so after the grace the line is cut.
    QTRY_VERIFY_WITH_TIMEOUT(session->state() != State::Ready, 10000);
    QElapsedTimer timer;
    timer.start();
    session.reset();
    QVERIFY(timer.elapsed() < 1000);
    ::kill(info->processId, SIGCONT);
    ::kill(static_cast<pid_t>(server.processId()), SIGCONT);
}

void SessionTest::aServerThatNeverGreetsHoldsNobodyUp() {
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    const auto profile = postgres::Profile::fromConnectionString(
        QString("host=127.0.0.1 port=%1 user=x dbname=x sslmode=disable").arg(silent.serverPort()));
    QVERIFY(profile);
    auto session = std::make_unique<Session>(*profile, Access::ReadOnly);
    Asked asked, dropped;
    asked.ask(*session, "SELECT 1", 100ms);
    dropped.ask(*session, "SELECT 1");
    QTRY_VERIFY(asked.answer);
    QCOMPARE(asked.answer->error().kind(), core::ErrorKind::Timeout);
    QElapsedTimer timer;
    timer.start();
    session.reset();
    QVERIFY(timer.elapsed() < 1000);
    QTRY_VERIFY(dropped.answer);
    QVERIFY(dropped.answer->error().isCancelled());
}

void SessionTest::destroyingAnswersWhatIsUnderWay() {
    support::Database database(m_server);
    auto session = std::make_unique<Session>(database.profile(), Access::ReadOnly);
    QVERIFY(QCoro::waitFor(session->open()));
    Asked running, waiting;
    running.ask(*session, "SELECT pg_sleep(601)");
    waiting.ask(*session, "SELECT 1");
    const QString active =
        "SELECT count(*) FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(601)' AND state = 'active'";
    QTRY_COMPARE(database.text(active), "1");
    session.reset();
    QTRY_VERIFY(running.answer && waiting.answer);
    QVERIFY(running.answer->error().isCancelled());
    QVERIFY(waiting.answer->error().isCancelled());
    QTRY_COMPARE(database.text(active), "0");
}

void SessionTest::aPoolerThatRefusesStartupOptionsGetsStatements() {
    support::Database database(m_server);
    Pooler pooler(m_server.get().socketFolder());
    const auto profile = postgres::Profile::fromConnectionString(
        QString("host=127.0.0.1 port=%1 user=postgres dbname=%2 sslmode=disable")
            .arg(pooler.serverPort())
            .arg(database.name()));
    QVERIFY(profile);
    Session session(*profile, Access::ReadOnly);
    const auto settings = QCoro::waitFor(session.run([](Connection& connection) {
        return connection.query(
            "SELECT current_setting('transaction_read_only') AS look, "
            "current_setting('lock_timeout') AS lock, current_setting('search_path') AS path");
    }));
    QVERIFY2(settings, settings ? "" : qPrintable(settings.error().detail()));
    QCOMPARE(pooler.refused(), 1);
    QCOMPARE(settings->rows[0], (QList<QVariant>{"on", "1s", "pg_catalog"}));
}

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
