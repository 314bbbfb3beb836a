#include "postgres/server_user.h"
#include "schema/reader.h"
#include "schema/reading_support.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace schema;
using postgres::Access;
using postgres::Connection;

namespace {

/// A PgBouncer in front of a server, ended with this.
class Pooler {
public:
    Pooler(const postgres::PrivateServer& server, const QByteArray& settings) {
        const QString folder = m_folder.filePath("pooler");
        QDir().mkpath(folder);
        QFile file(folder + "/pgbouncer.ini");
        if (!file.open(QIODevice::WriteOnly)) qFatal("%s", qPrintable(file.fileName()));
        file.write("[databases]\n* = host=" + server.socketFolder().toUtf8() +
                   " user=postgres\n[pgbouncer]\nlisten_port = 6432\nunix_socket_dir = " + folder.toUtf8() +
                   "\nauth_type = any\nlogfile = " + folder.toUtf8() + "/log\n" + settings);
        file.close();
        const auto user = postgres::ServerUser::choose();
        if (!user || !user->own(folder)) qFatal("no user for the pooler");
        m_process.setChildProcessModifier([user = *user, owner = ::getpid()] { user.becomeInChild(owner); });
        m_process.start(program(), {file.fileName()});
        m_socketFolder = folder;
        // Its socket is there a moment before it takes connections.
        const auto takesConnections = [&] {
            return Connection::open(profile(QStringLiteral("postgres")), Access::ReadOnly).has_value();
        };
        if (!QTest::qWaitFor(takesConnections, 30'000)) qFatal("the pooler did not start");
    }
    ~Pooler() {
        m_process.kill();
        m_process.waitForFinished();
    }
    postgres::Profile profile(const QString& database) const {
        return postgres::Profile::exactly(
            {{"host", m_socketFolder}, {"port", "6432"}, {"user", "postgres"}, {"dbname", database}});
    }
    static QString program() {
        const QString found = QStandardPaths::findExecutable("pgbouncer");
        return found.isEmpty() ? QStandardPaths::findExecutable("pgbouncer", {"/usr/sbin"}) : found;
    }

private:
    support::Folder m_folder;
    QProcess m_process;
    QString m_socketFolder;
};

}  // namespace

/// Reading through PgBouncer, which hands sessions on from client to client.
class PoolerTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void readsTheSame_data();
    void readsTheSame();
    void onlyLooksWithoutChangingOthers_data() { readsTheSame_data(); }
    void onlyLooksWithoutChangingOthers();

private:
    support::Server m_server;
};

void PoolerTest::initTestCase() {
    QVERIFY2(!Pooler::program().isEmpty(), "pgbouncer is not installed");
}

void PoolerTest::readsTheSame_data() {
    QTest::addColumn<QByteArray>("settings");
    QTest::newRow("settings refused, one session for all")
        << QByteArray("pool_mode = transaction\ndefault_pool_size = 1\n");
    QTest::newRow("settings dropped without a word")
        << QByteArray("pool_mode = transaction\nignore_startup_parameters = options,extra_float_digits\n");
    QTest::newRow("sessions are lent as a whole")
        << QByteArray("pool_mode = session\ndefault_pool_size = 1\n");
}

void PoolerTest::readsTheSame() {
    QFETCH(QByteArray, settings);
    support::Database database(m_server);
    database.run(
        "CREATE TYPE state AS ENUM ('a'); CREATE TABLE t (id int PRIMARY KEY, s state DEFAULT 'a');"
        "CREATE VIEW v AS SELECT id FROM t; COMMENT ON VIEW v IS 'seen'");
    const Snapshot direct = support::readSchema(database);
    const Pooler pooler(database.server(), settings);
    const auto connection = Connection::open(pooler.profile(database.name()), Access::ReadOnly);
    QVERIFY2(connection, qPrintable(connection ? QString() : connection.error().detail()));
    ReadOptions options;
    options.sessions = ReadOptions::Sessions::Two;
    const auto pooled = readSnapshot(**connection, options);
    QVERIFY2(pooled, qPrintable(pooled ? QString() : pooled.error().message()));
    QVERIFY((*pooled)->failures.isEmpty());
    QCOMPARE(support::differenceText(direct, *pooled), QString());
}

void PoolerTest::onlyLooksWithoutChangingOthers() {
    QFETCH(QByteArray, settings);
    support::Database database(m_server);
    database.run("CREATE TABLE t (n int); CREATE SCHEMA own; ALTER DATABASE " + database.name().toUtf8() +
                 " SET search_path = own, public");
    const Pooler pooler(database.server(), settings);
    {
        const auto looking = Connection::open(pooler.profile(database.name()), Access::ReadOnly);
        QVERIFY(looking);
        const auto refused = (*looking)->query("INSERT INTO public.t VALUES (1)");
        QVERIFY(!refused);
        QCOMPARE(refused.error().code(), "25006");
        QCOMPARE((*looking)->query("SHOW search_path")->text(0, 0), "pg_catalog");
        QCOMPARE((*looking)->query("SELECT count(*) FROM public.t WHERE n = ?", {1})->text(0, 0), "0");
        QVERIFY((*looking)->begin(postgres::Transaction::Snapshot));
        QVERIFY(!(*looking)->query("DELETE FROM public.t"));
        QVERIFY((*looking)->rollback());
        QVERIFY(readSnapshot(**looking));
    }
    const auto other = Connection::open(pooler.profile(database.name()), Access::ReadWrite);
    QVERIFY(other);
    QCOMPARE((*other)->query("SHOW search_path")->text(0, 0), "own, public");
    QVERIFY((*other)->query("INSERT INTO t VALUES (2)"));
}

QTEST_GUILESS_MAIN(PoolerTest)
#include "pooler_test.moc"
