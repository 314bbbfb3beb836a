#include "schema/reader.h"

#include "schema/corpus.h"
#include "schema/reading_support.h"

#include <QElapsedTimer>
#include <QTest>

using namespace schema;

/// What schema::readSnapshot promises, on a real server.
class ReaderTest : public QObject {
    Q_OBJECT
private slots:
    void readsEveryKind();
    void needsNoMoreThanConnect();
    void waitsForNoLock();
    void keepsWhatItKnewOfALockedTable();
    void saysWhoWaitsForALock();
    void losesOnlyThePartThatFails();
    void leavesNoTransactionOpen();
    void neverMistakesUnknownForEmpty();
    void addsUpPartitions();
    void reportsItsProgress();
    void failsWhenTheConnectionIsLost();

private:
    support::Server m_server;
};

void ReaderTest::readsEveryKind() {
    support::Database database(m_server);
    support::loadWithPsql(database, support::schemaFile("circles.sql"));
    const Snapshot snapshot = support::readSchema(database);
    QCOMPARE(snapshot->origin.database, database.name());
    QVERIFY(snapshot->origin.majorVersion() >= 13);

    const Relation* item = snapshot.relation({"c", "item"});
    QVERIFY(item);
    QCOMPARE(item->kind, RelationKind::Table);
    QCOMPARE(item->column("price")->expression, "c.next_price()");
    QCOMPARE(item->constraint("fine")->definition, "CHECK (c.is_fine(item.*))");
    QCOMPARE(item->constraint("fine")->comment, "asks itself");
    QVERIFY(item->index("item_pkey")->primary);
    QCOMPARE(item->index("item_pkey")->constraint, "item_pkey");
    QCOMPARE(item->triggers.front().enabled, Enabled::Always);
    QCOMPARE(item->triggers.front().events, QStringList{"DELETE"});
    QCOMPARE(item->policies.front().command, "ALL");
    QCOMPARE(item->rules.front().enabled, Enabled::Replica);

    const Relation* reference = snapshot.relation({"c", "log_ref"});
    const Constraint& key = reference->constraints.front();
    QCOMPARE(key.references, (QualifiedName{"c", "log"}));
    QCOMPARE(key.referencedColumns, (QStringList{"at", "id"}));
    QCOMPARE(key.match, ForeignKeyMatch::Full);
    QCOMPARE(key.onUpdate, ForeignKeyAction::SetNull);

    QCOMPARE(snapshot.relation({"c", "log"})->partitionKey, "RANGE (at)");
    QCOMPARE(snapshot.relation({"c", "log_new"})->partitionBound, "DEFAULT");
    QCOMPARE(snapshot.relation({"c", "bird"})->parents, (QList<QualifiedName>{{"c", "animal"}}));
    QVERIFY(snapshot.relation({"c", "by_key"})->query.contains("GROUP BY"));
    QCOMPARE(snapshot.type({"c", "span"})->canonical, "c.span_canonical");
    QCOMPARE(snapshot.type({"c", "positive"})->constraints.size(), 2);
    QCOMPARE(snapshot.type({"c", "pair"})->attributes.back().comment, "second");
    const Relation* named = snapshot.relation({"Größe \"1\"", "select"});
    QCOMPARE(named->column("order")->identity, Identity::ByDefault);
    QCOMPARE(named->index("Key 1")->included, QStringList{"a.b"});
    QCOMPARE(snapshot->publications.front().tables.size(), 2);
    QCOMPARE(snapshot->defaultPrivileges.size(), 2);
}

void ReaderTest::needsNoMoreThanConnect() {
    support::Database database(m_server);
    support::loadWithPsql(database, support::schemaFile("circles.sql"));
    database.run(
        "DO $$ BEGIN CREATE ROLE only_connect LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
    const Snapshot full = support::readSchema(database);
    const auto login = postgres::Connection::open(database.profile().withParameter("user", "only_connect"),
                                                  postgres::Access::ReadOnly);
    QVERIFY(login);
    QVERIFY(!(*login)->query("SELECT * FROM c.item"));
    const auto seen = readSnapshot(**login);
    QVERIFY(seen);
    QVERIFY2((*seen)->failures.isEmpty(), qPrintable((*seen)->failures.value(0).part));
    QCOMPARE(support::differenceText(full, *seen), QString());
    QVERIFY(seen->relation({"c", "item"})->size.tableBytes.has_value());
}

void ReaderTest::waitsForNoLock() {
    support::Database database(m_server);
    database.run(
        "CREATE TABLE locked (id int PRIMARY KEY, n int DEFAULT 1 CHECK (n > 0)); CREATE TABLE open (n int "
        "DEFAULT 2);"
        "CREATE VIEW above AS SELECT n FROM locked; CREATE VIEW beside AS SELECT n FROM open;"
        "CREATE FUNCTION f() RETURNS int LANGUAGE sql BEGIN ATOMIC SELECT n FROM locked; END;"
        "CREATE POLICY looks ON open USING (n IN (SELECT id FROM locked))");
    const auto holder = database.connect();
    QVERIFY(holder->begin());
    QVERIFY(holder->query("LOCK TABLE public.locked IN ACCESS EXCLUSIVE MODE"));

    const Snapshot snapshot = support::readSchema(database);
    const Relation* locked = snapshot.relation({"public", "locked"});
    QVERIFY(locked->lock);
    QCOMPARE(locked->lock->pid, holder->serverInfo().processId);
    QVERIFY(locked->lock->granted);
    QVERIFY(locked->lock->seconds.has_value());
    QVERIFY(locked->lock->statement.startsWith("LOCK TABLE"));
    QCOMPARE(locked->definitions, Definitions::Missing);
    // The structure is there all the same.
    QCOMPARE(locked->columns.size(), 2);
    QVERIFY(locked->column("n")->hasExpression);
    QCOMPARE(locked->constraint("locked_pkey")->definition, "PRIMARY KEY (id)");
    QCOMPARE(snapshot.relation({"public", "above"})->definitions, Definitions::Missing);
    QVERIFY(!snapshot.relation({"public", "above"})->lock);
    QCOMPARE(snapshot.relation({"public", "open"})->column("n")->expression, "2");
    QVERIFY(snapshot.relation({"public", "beside"})->query.contains("open"));
}

void ReaderTest::keepsWhatItKnewOfALockedTable() {
    support::Database database(m_server);
    database.run(
        "CREATE TABLE locked (n int DEFAULT 7, CHECK (n > 0)); CREATE VIEW above AS SELECT n FROM locked");
    ReadOptions options;
    options.previous = support::readSchema(database);
    const auto holder = database.connect();
    QVERIFY(holder->begin());
    QVERIFY(holder->query("ALTER TABLE public.locked ADD later int DEFAULT 8"));

    // The catalog does not show the new column before the other one commits.
    const Snapshot during = support::readSchema(database, options);
    QCOMPARE(during.relation({"public", "locked"})->definitions, Definitions::Kept);
    QCOMPARE(during.relation({"public", "locked"})->column("n")->expression, "7");
    QCOMPARE(during.relation({"public", "above"})->definitions, Definitions::Kept);
    QCOMPARE(support::differenceText(options.previous, during), QString());

    QVERIFY(holder->commit());
    const Snapshot after = support::readSchema(database, options);
    QCOMPARE(after.relation({"public", "locked"})->definitions, Definitions::Read);
    QCOMPARE(after.relation({"public", "locked"})->column("later")->expression, "8");
}

void ReaderTest::saysWhoWaitsForALock() {
    support::Database database(m_server);
    database.run("CREATE TABLE wanted (n int DEFAULT 1 CHECK (n > 0))");
    const auto reader = database.connect();
    QVERIFY(reader->begin());
    QVERIFY(reader->query("SELECT * FROM public.wanted"));
    // A migration that waits for the reader: whoever comes after it waits behind it.
    database.run("CREATE EXTENSION dblink");
    QVERIFY(database.connection().query(QStringLiteral("SELECT dblink_connect('waiter', %1)")
                                            .arg(postgres::Connection::quotedLiteral(
                                                QStringLiteral("host=%1 dbname=%2 user=postgres")
                                                    .arg(m_server.get().socketFolder(), database.name())))));
    QVERIFY(
        database.connection().query("SELECT dblink_send_query('waiter', 'ALTER TABLE wanted ADD x int')"));
    QTRY_COMPARE(database.text("SELECT count(*) FROM pg_locks WHERE NOT granted"), "1");

    const Snapshot snapshot = support::readSchema(database);
    const Relation* wanted = snapshot.relation({"public", "wanted"});
    QVERIFY(wanted->lock);
    QVERIFY(!wanted->lock->granted);
    QCOMPARE(wanted->definitions, Definitions::Missing);
    // The server writes a default without the lock.
    QCOMPARE(wanted->column("n")->expression, "1");
    QVERIFY(reader->rollback());
}

void ReaderTest::losesOnlyThePartThatFails() {
    support::Database database(m_server);
    database.run(
        "CREATE TABLE t (n int DEFAULT 3); CREATE INDEX by_n ON t ((n + 1));"
        "REVOKE EXECUTE ON FUNCTION pg_get_indexdef(oid), pg_table_size(regclass) FROM PUBLIC;"
        "DO $$ BEGIN CREATE ROLE hindered LOGIN; EXCEPTION WHEN duplicate_object THEN NULL; END $$");
    const auto login = postgres::Connection::open(database.profile().withParameter("user", "hindered"),
                                                  postgres::Access::ReadOnly);
    QVERIFY(login);
    const auto snapshot = readSnapshot(**login);
    QVERIFY(snapshot);
    QStringList failed;
    for (const PartFailure& failure : (*snapshot)->failures) {
        failed << failure.part;
        QCOMPARE(failure.code, "42501");
        QVERIFY(!failure.message.isEmpty());
    }
    QCOMPARE(failed, (QStringList{"index_definitions", "table_sizes"}));
    const Relation* table = snapshot->relation({"public", "t"});
    QCOMPARE(table->column("n")->expression, "3");
    QVERIFY(table->index("by_n"));
    QCOMPARE(table->definitions, Definitions::Missing);
    QVERIFY(table->index("by_n")->bytes.has_value());
}

void ReaderTest::leavesNoTransactionOpen() {
    support::Database database(m_server);
    database.run("CREATE TABLE t (n int); CREATE VIEW v AS SELECT n FROM t");
    QVERIFY(readSnapshot(database.connection()));
    QCOMPARE(database.connection().transactionStatus(), postgres::Connection::TransactionStatus::Idle);
    const auto other = database.connect();
    QVERIFY(other->query("SET lock_timeout = '1s'"));
    QVERIFY(other->query("DROP TABLE public.t CASCADE"));
    // Nothing was left behind in the session either.
    QCOMPARE(database.text("SHOW search_path"), "\"$user\", public");
}

void ReaderTest::neverMistakesUnknownForEmpty() {
    support::Database database(m_server);
    database.run(
        "CREATE TABLE never (n int) WITH (autovacuum_enabled = off); CREATE TABLE empty (n int);"
        "CREATE TABLE several (n int)");
    database.run("INSERT INTO several SELECT generate_series(1, 1000)");
    database.run("ANALYZE empty, several");
    const Snapshot snapshot = support::readSchema(database);
    QVERIFY(!snapshot.relation({"public", "never"})->size.rows.has_value());
    QCOMPARE(snapshot.relation({"public", "empty"})->size.rows, std::optional<qint64>(0));
    QCOMPARE(snapshot.relation({"public", "several"})->size.rows, std::optional<qint64>(1000));
    QVERIFY(snapshot.relation({"public", "several"})->size.analyzed.isValid());
    QVERIFY(!snapshot.relation({"public", "several"})->size.isEstimate);
}

void ReaderTest::addsUpPartitions() {
    support::Database database(m_server);
    database.run(
        "CREATE TABLE p (n int PRIMARY KEY) PARTITION BY RANGE (n);"
        "CREATE TABLE p1 PARTITION OF p FOR VALUES FROM (0) TO (600);"
        "CREATE TABLE p2 PARTITION OF p FOR VALUES FROM (600) TO (1000) PARTITION BY RANGE (n);"
        "CREATE TABLE p2a PARTITION OF p2 DEFAULT; INSERT INTO p SELECT generate_series(0, 999)");
    database.run("ANALYZE");
    const Snapshot snapshot = support::readSchema(database);
    const Size whole = snapshot.relation({"public", "p"})->size;
    const Size first = snapshot.relation({"public", "p1"})->size;
    const Size second = snapshot.relation({"public", "p2a"})->size;
    QCOMPARE(whole.rows, std::optional<qint64>(1000));
    QCOMPARE(*whole.bytes(), *first.bytes() + *second.bytes());
    QVERIFY(*whole.indexBytes > 0);
}

void ReaderTest::reportsItsProgress() {
    support::Database database(m_server);
    QList<ReadProgress::Phase> done;
    ReadOptions options;
    options.progress = [&](const ReadProgress& progress) {
        if (progress.done == progress.total) done.append(progress.phase);
    };
    support::readSchema(database, options);
    QCOMPARE(done, (QList{ReadProgress::Phase::Structure, ReadProgress::Phase::Definitions,
                          ReadProgress::Phase::Sizes}));
}

void ReaderTest::failsWhenTheConnectionIsLost() {
    support::Database database(m_server);
    const auto doomed = database.connect(postgres::Access::ReadOnly);
    QVERIFY(database.connection().query("SELECT pg_terminate_backend(?)", {doomed->serverInfo().processId}));
    const auto snapshot = readSnapshot(*doomed);
    QVERIFY(!snapshot);
    QCOMPARE(snapshot.error().kind(), core::ErrorKind::Network);
}

QTEST_GUILESS_MAIN(ReaderTest)
#include "reader_test.moc"
