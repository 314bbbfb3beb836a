#include "schema/ddl.h"
#include "schema/reader.h"
#include "schema/reading_support.h"

#include <QTest>

#include <atomic>
#include <csignal>
#include <thread>

using namespace schema;
using postgres::Access;
using postgres::Connection;

namespace {

/// Things of most kinds, so that what shadows a catalog name would show somewhere.
const char* const things =
    "CREATE SCHEMA s; CREATE TYPE s.state AS ENUM ('a', 'b'); CREATE DOMAIN s.positive AS int CHECK (VALUE > "
    "0);"
    "CREATE TABLE s.t (id int GENERATED ALWAYS AS IDENTITY PRIMARY KEY, name varchar(20) NOT NULL DEFAULT "
    "'x', "
    "  state s.state DEFAULT 'a', n s.positive, CHECK (n < 10));"
    "CREATE TABLE s.u (t_id int REFERENCES s.t ON DELETE CASCADE) WITH (fillfactor = 70);"
    "CREATE INDEX by_name ON s.t (lower(name)) WHERE state = 'a';"
    "CREATE VIEW s.v AS SELECT id, name FROM s.t WHERE state = 'b';"
    "CREATE FUNCTION s.f(a int, b text DEFAULT 'q') RETURNS text LANGUAGE sql AS $$ SELECT b $$;"
    "CREATE FUNCTION s.touch() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RETURN NEW; END $$;"
    "CREATE TRIGGER touches BEFORE UPDATE ON s.t FOR EACH ROW EXECUTE FUNCTION s.touch();"
    "CREATE POLICY looks ON s.t USING (id > 0); CREATE RULE r AS ON DELETE TO s.v DO INSTEAD NOTHING;"
    "COMMENT ON TABLE s.t IS 'kept'; GRANT SELECT ON s.t TO PUBLIC;";

/// Functions, operators and tables that are called like those of pg_catalog and lie.
const char* const lies =
    "CREATE SCHEMA evil; GRANT USAGE ON SCHEMA evil TO PUBLIC;"
    "CREATE FUNCTION evil.format_type(oid, integer) RETURNS text LANGUAGE sql AS $$ SELECT 'lie' $$;"
    "CREATE FUNCTION evil.pg_get_expr(pg_node_tree, oid) RETURNS text LANGUAGE sql AS $$ SELECT 'lie' $$;"
    "CREATE FUNCTION evil.pg_get_constraintdef(oid) RETURNS text LANGUAGE sql AS $$ SELECT 'lie' $$;"
    "CREATE FUNCTION evil.pg_get_indexdef(oid) RETURNS text LANGUAGE sql AS $$ SELECT 'lie' $$;"
    "CREATE FUNCTION evil.pg_get_viewdef(oid) RETURNS text LANGUAGE sql AS $$ SELECT 'lie' $$;"
    "CREATE FUNCTION evil.pg_get_userbyid(oid) RETURNS name LANGUAGE sql AS $$ SELECT 'lie'::name $$;"
    "CREATE FUNCTION evil.quote_ident(text) RETURNS text LANGUAGE sql AS $$ SELECT 'lie' $$;"
    "CREATE FUNCTION evil.current_setting(text) RETURNS text LANGUAGE sql AS $$ SELECT 'lie' $$;"
    "CREATE FUNCTION evil.current_database() RETURNS name LANGUAGE sql AS $$ SELECT 'lie'::name $$;"
    "CREATE FUNCTION evil.pg_is_in_recovery() RETURNS bool LANGUAGE sql AS $$ SELECT true $$;"
    "CREATE FUNCTION evil.equal(oid, oid) RETURNS bool LANGUAGE sql IMMUTABLE AS $$ SELECT false $$;"
    "CREATE OPERATOR evil.= (LEFTARG = oid, RIGHTARG = oid, FUNCTION = evil.equal);"
    "CREATE FUNCTION evil.at_least(oid, oid) RETURNS bool LANGUAGE sql IMMUTABLE AS $$ SELECT false $$;"
    "CREATE OPERATOR evil.>= (LEFTARG = oid, RIGHTARG = oid, FUNCTION = evil.at_least);"
    "CREATE TABLE evil.pg_class (LIKE pg_catalog.pg_class); CREATE TABLE evil.pg_attribute (attrelid oid);"
    "CREATE VIEW evil.pg_namespace AS SELECT 1 AS oid; GRANT SELECT ON ALL TABLES IN SCHEMA evil TO PUBLIC;";

core::Result<Snapshot> readWith(Connection& connection, ReadOptions::Sessions sessions) {
    ReadOptions options;
    options.sessions = sessions;
    return readSnapshot(connection, options);
}

}  // namespace

/// The reader against servers and sessions that do their worst: what is there is shown, nothing hangs,
/// nothing is taken for what it is not.
class HostileServersTest : public QObject {
    Q_OBJECT
private slots:
    void isNotFooledByShadowedNames_data();
    void isNotFooledByShadowedNames();
    void isNotFooledByTemporaryTables();
    void readsTheSameWithTwoSessions();
    void bothSessionsSeeOneMoment();
    void makesDoWithOneConnection();
    void survivesDropsWhileItReads();
    void givesUpOnAServerThatWasStopped();
    void canBeStoppedWhileTheServerIsStill();
    void failsWhenTheConnectionIsCutWhileItReads();
    void readsOtherEncodings_data();
    void readsOtherEncodings();
    void readsThousandsOfTablesAndPartitions();

private:
    support::Server m_server;
};

void HostileServersTest::isNotFooledByShadowedNames_data() {
    QTest::addColumn<Access>("access");
    QTest::addColumn<ReadOptions::Sessions>("sessions");
    for (const auto& [name, access] :
         {std::pair("read only", Access::ReadOnly), {"read and write", Access::ReadWrite}}) {
        QTest::addRow("%s, one session", name) << access << ReadOptions::Sessions::One;
        QTest::addRow("%s, two sessions", name) << access << ReadOptions::Sessions::Two;
    }
}

void HostileServersTest::isNotFooledByShadowedNames() {
    QFETCH(Access, access);
    QFETCH(ReadOptions::Sessions, sessions);
    support::Database database(m_server);
    database.run(things);
    database.run(lies);
    const Snapshot honest = support::readSchema(database);
    database.run("DO $$ BEGIN CREATE ROLE fooled LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
    for (const char* setting :
         {"search_path = evil, pg_catalog, public", "quote_all_identifiers = on", "DateStyle = 'German'",
          "extra_float_digits = 0", "statement_timeout = '1ms'"})
        database.run("ALTER ROLE fooled IN DATABASE " + database.name().toUtf8() + " SET " + setting);
    const auto login = Connection::open(database.profile().withParameter("user", "fooled"), access);
    QVERIFY2(login, qPrintable(login ? QString() : login.error().message() + login.error().detail()));
    const auto seen = readWith(**login, sessions);
    QVERIFY2(seen, qPrintable(seen ? QString() : seen.error().message() + seen.error().detail()));
    QVERIFY2((*seen)->failures.isEmpty(), qPrintable((*seen)->failures.value(0).part));
    QCOMPARE((*seen)->origin.database, database.name());
    QCOMPARE((*seen)->origin.user, "fooled");
    QCOMPARE(support::differenceText(honest, *seen), QString());
    QCOMPARE(seen->relation({"s", "t"})->column("name")->type, "character varying(20)");
}

void HostileServersTest::isNotFooledByTemporaryTables() {
    support::Database database(m_server);
    database.run(things);
    const Snapshot honest = support::readSchema(database);
    // As in a pooled session that somebody else used before.
    database.run(
        "CREATE TEMP TABLE pg_class (LIKE pg_catalog.pg_class); CREATE TEMP TABLE pg_attribute (n int)");
    QCOMPARE(support::differenceText(honest, support::readSchema(database)), QString());
}

void HostileServersTest::readsTheSameWithTwoSessions() {
    support::Database database(m_server);
    database.run(things);
    QStringList sent;
    const auto one = readWith(database.connection(), ReadOptions::Sessions::One);
    const auto connection = Connection::open(database.profile(), Access::ReadOnly,
                                             [&](const postgres::LedgerEntry& entry) { sent << entry.sql; });
    const auto two = readWith(**connection, ReadOptions::Sessions::Two);
    QVERIFY(one && two);
    QCOMPARE(support::differenceText(*one, *two), QString());
    QCOMPARE((*two)->dependencies, (*one)->dependencies);
    QCOMPARE(sent.filter("SET TRANSACTION SNAPSHOT").size(), 1);
    QTRY_COMPARE(database.text("SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"),
                 "2");
}

void HostileServersTest::bothSessionsSeeOneMoment() {
    support::Database database(m_server);
    database.run("CREATE TABLE t (a int)");
    std::atomic<bool> isDone = false;
    // Each commit adds a column and puts the number of columns into the comment.
    std::thread changes([&, connection = database.connect()]() mutable {
        connection.reset();
        const auto own = database.connect();
        for (int i = 2; !isDone; ++i)
            (void)own->runScript(
                QStringLiteral("BEGIN; ALTER TABLE t ADD c%1 int; COMMENT ON TABLE t IS '%1'; COMMIT")
                    .arg(i)
                    .toUtf8());
    });
    QStringList torn;
    for (int i = 0; i < 20; ++i) {
        const auto snapshot = readWith(database.connection(), ReadOptions::Sessions::Two);
        if (!snapshot) {
            torn << snapshot.error().message();
            continue;
        }
        const Relation* table = snapshot->relation({"public", "t"});
        if (!table->comment.isEmpty() && table->comment.toInt() != table->columns.size())
            torn << QString("%1 columns, comment %2").arg(table->columns.size()).arg(table->comment);
    }
    isDone = true;
    changes.join();
    QCOMPARE(torn, QStringList());
}

void HostileServersTest::makesDoWithOneConnection() {
    support::Database database(m_server);
    database.run(things);
    database.run(
        "DO $$ BEGIN CREATE ROLE lonely LOGIN CONNECTION LIMIT 1; EXCEPTION WHEN duplicate_object THEN NULL; "
        "END $$");
    const auto login = Connection::open(database.profile().withParameter("user", "lonely"), Access::ReadOnly);
    QVERIFY(login);
    const auto snapshot = readWith(**login, ReadOptions::Sessions::Two);
    QVERIFY(snapshot);
    QVERIFY((*snapshot)->failures.isEmpty());
    QCOMPARE(support::differenceText(support::readSchema(database), *snapshot), QString());
}

void HostileServersTest::survivesDropsWhileItReads() {
    support::Database database(m_server);
    database.run(things);
    std::atomic<bool> isDone = false;
    std::thread drops([&] {
        const auto own = database.connect();
        while (!isDone)
            (void)own->runScript(
                "CREATE TABLE d (id int PRIMARY KEY DEFAULT 1 CHECK (id > 0)); CREATE TABLE e (d_id int "
                "REFERENCES d);"
                "CREATE VIEW w AS SELECT id FROM d; CREATE INDEX i ON e ((d_id + 1)); CREATE TYPE k AS (a "
                "int);"
                "CREATE FUNCTION g(k) RETURNS d LANGUAGE sql AS 'SELECT * FROM d'; CREATE DOMAIN m AS int "
                "DEFAULT 3;"
                "CREATE STATISTICS st ON id, (id + 1) FROM d;"
                "DROP DOMAIN m; DROP FUNCTION g; DROP TYPE k; DROP VIEW w; DROP TABLE e; DROP TABLE d");
    });
    QStringList problems;
    for (int i = 0; i < 30; ++i) {
        const auto snapshot =
            readWith(database.connection(), i % 2 ? ReadOptions::Sessions::Two : ReadOptions::Sessions::One);
        if (!snapshot) problems << snapshot.error().message() + snapshot.error().detail();
        if (!snapshot) continue;
        for (const PartFailure& failure : (*snapshot)->failures)
            problems << failure.part + ": " + failure.message + failure.detail;
        if (!snapshot->relation({"s", "t"})) problems << "a table that stayed is not there";
    }
    isDone = true;
    drops.join();
    QCOMPARE(problems, QStringList());
}

void HostileServersTest::givesUpOnAServerThatWasStopped() {
    support::Database database(m_server);
    const auto connection = database.connect(Access::ReadOnly);
    const auto process = static_cast<pid_t>(connection->serverInfo().processId);
    QCOMPARE(::kill(process, SIGSTOP), 0);
    ReadOptions options;
    options.patience = std::chrono::milliseconds(500);
    const auto snapshot = readSnapshot(*connection, options);
    ::kill(process, SIGCONT);
    QVERIFY(!snapshot);
    QCOMPARE(snapshot.error().kind(), core::ErrorKind::Timeout);
    QVERIFY(snapshot.error().message().contains("has not answered"));
    QVERIFY(!connection->isAlive());
}

void HostileServersTest::canBeStoppedWhileTheServerIsStill() {
    support::Database database(m_server);
    const auto connection = database.connect(Access::ReadOnly);
    const auto process = static_cast<pid_t>(connection->serverInfo().processId);
    std::stop_source stop;
    connection->setStopToken(stop.get_token());
    QCOMPARE(::kill(process, SIGSTOP), 0);
    std::thread person([&] {
        std::this_thread::sleep_for(std::chrono::milliseconds(200));
        stop.request_stop();
    });
    const auto snapshot = readSnapshot(*connection);
    ::kill(process, SIGCONT);
    person.join();
    QVERIFY(!snapshot);
    QVERIFY(snapshot.error().isCancelled());
}

void HostileServersTest::failsWhenTheConnectionIsCutWhileItReads() {
    support::Database database(m_server);
    database.run(things);
    const auto doomed = database.connect(Access::ReadOnly);
    ReadOptions options;
    options.progress = [&](const ReadProgress& progress) {
        if (progress.phase == ReadProgress::Phase::Definitions && progress.done == 0)
            (void)database.connection().query("SELECT pg_terminate_backend(?)",
                                              {doomed->serverInfo().processId});
    };
    const auto snapshot = readSnapshot(*doomed, options);
    QVERIFY(!snapshot);
    QCOMPARE(snapshot.error().kind(), core::ErrorKind::Network);
}

void HostileServersTest::readsOtherEncodings_data() {
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("name");
    QTest::newRow("LATIN1") << QByteArray("LATIN1")
                            << QByteArray(
                                   "gr\xf6\xdf"
                                   "e")
                            << QStringLiteral("größe");
    QTest::newRow("SQL_ASCII, UTF-8 in it")
        << QByteArray("SQL_ASCII") << QByteArray("größe") << QStringLiteral("größe");
    QTest::newRow("SQL_ASCII, other bytes in it") << QByteArray("SQL_ASCII")
                                                  << QByteArray(
                                                         "gr\xf6\xdf"
                                                         "e")
                                                  << QStringLiteral("gr\\xF6\\xDFe");
}

void HostileServersTest::readsOtherEncodings() {
    QFETCH(QByteArray, encoding);
    QFETCH(QByteArray, bytes);
    QFETCH(QString, name);
    support::Database maker(m_server);
    const QString other = maker.name() + "_other";
    maker.run("CREATE DATABASE " + other.toUtf8() + " ENCODING '" + encoding +
              "' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0");
    {
        const auto writer = Connection::open(maker.profile().withDatabase(other), Access::ReadWrite);
        const QByteArray table = '"' + bytes + '"';
        QVERIFY((*writer)->runScript("SET client_encoding = '" + encoding + "'"));
        QVERIFY((*writer)->runScript("CREATE TABLE " + table + " (" + table + " text DEFAULT '" + bytes +
                                     "'); COMMENT ON TABLE " + table + " IS '" + bytes + "'"));
    }
    {
        const auto reader = Connection::open(maker.profile().withDatabase(other), Access::ReadOnly);
        const auto snapshot = readWith(**reader, ReadOptions::Sessions::Two);
        QVERIFY(snapshot);
        const Relation* table = snapshot->relation({"public", name});
        QVERIFY(table);
        QCOMPARE(table->columns.value(0).name, name);
        QCOMPARE(table->columns.value(0).expression, "'" + name + "'::text");
        QCOMPARE(table->comment, name);
    }
    maker.run("DROP DATABASE " + other.toUtf8() + " WITH (FORCE)");
}

void HostileServersTest::readsThousandsOfTablesAndPartitions() {
    // All fifty thousand take minutes.
    const int count = qEnvironmentVariableIsSet("COLOPHON_LARGE_SCHEMAS") ? 50'000 : 2'000;
    support::Database database(m_server);
    database.run("CREATE TABLE p (id int, at date) PARTITION BY RANGE (id)");
    for (int i = 0; i < count; i += 500)
        database.run(QStringLiteral(
                         "DO $$ BEGIN FOR i IN %1 .. %2 LOOP IF i %% 2 = 0 THEN EXECUTE format("
                         "'CREATE TABLE p_%%s PARTITION OF p FOR VALUES FROM (%%s) TO (%%s)', i, i, i + 1); "
                         "ELSE EXECUTE format('CREATE TABLE t_%%s (id int PRIMARY KEY, name text)', i); "
                         "END IF; END LOOP; END $$")
                         .replace("%%", "%")
                         .arg(i)
                         .arg(i + 499)
                         .toUtf8());
    const Snapshot snapshot = support::readSchema(database);
    QCOMPARE(snapshot->relations.size(), count + 1);
    QCOMPARE(snapshot.children({"public", "p"}).size(), count / 2);
    QCOMPARE(snapshot.relation({"public", "p_4"})->partitionBound, "FOR VALUES FROM (4) TO (5)");
}

QTEST_GUILESS_MAIN(HostileServersTest)
#include "hostile_servers_test.moc"
