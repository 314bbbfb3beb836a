#include "server/api.h"
#include "support/database.h"
#include "support/must.h"

#include <QFile>
#include <QProcess>
#include <QTest>

/// Public reads with a real streaming replica. CACHE_BYTES is 0, so each answer comes from one of the two
/// databases; which one is seen by holding the replica's replay, or by a change that Postgres tells nobody
/// about.
class ReplicaTest : public QObject {
    Q_OBJECT

    support::Folder m_folder;
    std::unique_ptr<postgres::PrivateServer> m_primary;
    std::unique_ptr<postgres::PrivateServer> m_replica;
    std::unique_ptr<postgres::Connection> m_connection;
    std::unique_ptr<Colophond> m_server;

    std::unique_ptr<postgres::PrivateServer> start(const QString& name) const {
        return support::must(
            postgres::PrivateServer::start({.folder = m_folder.filePath(name),
                                            .port = {},
                                            .durability = postgres::PrivateServer::Durability::Safe,
                                            .cacheFolder = QStringLiteral(COLOPHON_TEMPLATE_DIR),
                                            .stop = {}}));
    }
    void run(const QString& sql) { QVERIFY(m_connection->runScript(sql.toUtf8())); }
    void onReplica(const QString& sql) const {
        auto connection =
            support::must(postgres::Connection::open(m_replica->profile(), postgres::Access::ReadOnly));
        QVERIFY(connection->query(sql));
    }
    QString title() const { return m_server->send("GET", "/posts/1").post()["title"].toString(); }
    /// Changes the title so that the server hears of it, or not.
    void announce(const QString& text) {
        run("update post set title = '" + text + "', version = version + 1");
    }
    void changeQuietly(const QString& text) { run("update post set title = '" + text + "'"); }

private slots:
    void initTestCase() {
        m_primary = start("primary");
        m_connection =
            support::must(postgres::Connection::open(m_primary->profile(), postgres::Access::ReadWrite));
        QFile schema(QStringLiteral(COLOPHON_SOURCE_DIR "/resources/blog/schema.sql"));
        QVERIFY(schema.open(QIODevice::ReadOnly));
        QVERIFY(m_connection->runScript(schema.readAll()));
        run("insert into post (title, slug, status, published_at, first_published_at) "
            "values ('Zero', 'zero', 'published', now(), now())");
        // A cluster of ours, whose data then becomes a copy of the primary's.
        start("replica");
        const QString data = m_folder.filePath("replica/data");
        const QString script =
            "set -e; owner=$(stat -c %u:%g '" + data + "'); rm -rf '" + data + "'; " +
            "$(ls -d /usr/lib/postgresql/*/bin | sort -V | tail -1)/pg_basebackup -R -X stream -c fast -D '" +
            data + "' -d '" + "host=" + m_primary->socketFolder() +
            " port=5432 user=postgres'; chown -R $owner '" + data + "'; chmod 700 '" + data + "'";
        QProcess copy;
        copy.setProcessChannelMode(QProcess::MergedChannels);
        copy.start("sh", {"-c", script});
        QVERIFY(copy.waitForFinished(60'000));
        QVERIFY2(copy.exitCode() == 0, copy.readAll().constData());
        m_replica = start("replica");
        m_server = std::make_unique<Colophond>(
            m_primary->url(),
            QHash<QString, QString>{{"DATABASE_READ_URL", m_replica->url()}, {"CACHE_BYTES", "0"}});
        QTRY_VERIFY_WITH_TIMEOUT(m_server->log().contains("listening for changes"), 20'000);
    }
    void cleanupTestCase() {
        m_server.reset();
        m_connection.reset();
        m_replica.reset();
        m_primary.reset();
    }

    void publicReadsGoToTheReplica() {
        announce("One");
        QTRY_COMPARE_WITH_TIMEOUT(title(), "One", 10'000);
        const auto comesFromReplica = [&] {
            onReplica("select pg_wal_replay_pause()");
            changeQuietly("Unsaid");
            const bool out = title() == "One";
            onReplica("select pg_wal_replay_resume()");
            changeQuietly("One");
            return out;
        };
        // Whichever thread answers: each finds out for itself, and QTRY asks once more at the end.
        bool isFromReplica = false;
        QTRY_VERIFY_WITH_TIMEOUT(isFromReplica = isFromReplica || comesFromReplica(), 20'000);
    }

    void aReplicaThatLagsIsNotAsked() {
        onReplica("select pg_wal_replay_pause()");
        announce("Two");
        QTRY_COMPARE_WITH_TIMEOUT(title(), "Two", 10'000);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(title(), "Two");
        onReplica("select pg_wal_replay_resume()");
        announce("Three");
        QTRY_COMPARE_WITH_TIMEOUT(title(), "Three", 10'000);
        for (int i = 0; i < 20; ++i)
            QCOMPARE(title(), "Three");
    }

    void aReplicaThatIsDownIsNotMissed() {
        m_replica->stop();
        for (int i = 0; i < 10; ++i)
            QCOMPARE(m_server->send("GET", "/posts/1").status, 200);
        announce("Four");
        QTRY_COMPARE_WITH_TIMEOUT(title(), "Four", 10'000);
        QCOMPARE(m_server->send("GET", "/readyz").status, 200);
    }
};

QTEST_GUILESS_MAIN(ReplicaTest)
#include "replica_test.moc"
