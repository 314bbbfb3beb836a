#include "migrations/replay/replay.h"

#include "migrations/corpus.h"
#include "migrations/directory_builder.h"
#include "migrations/replay/without_history.h"
#include "schema/difference/difference.h"

#include <QTest>

using namespace migrations;

namespace {

QStringList tablesIn(const schema::Snapshot& snapshot) {
    QStringList names;
    for (const schema::Relation& relation : snapshot->relations)
        if (!relation.isView()) names.append(relation.name);
    return names;
}

}  // namespace

/// Running a directory on a private server, to see what it makes.
class ReplayTest : public QObject {
    Q_OBJECT
private slots:
    void rolesThatMigrationsMakeAreMadeAgain();
    void initTestCase();
    void everyToolIsReplayedByItsRules_data();
    void everyToolIsReplayedByItsRules();
    void endsAtTheVersion();
    void runsExactlyTheFilesThatAreNamed();
    void tellsAfterEachFile();
    void namesTheFileAndLineThatFails();
    void saysWhyItCannotReplay_data();
    void saysWhyItCannotReplay();
    void historyTablesCanBeLeftOut();
    void runsAsTheRoleAndWithTheSettingsOfTheDatabase();

private:
    std::unique_ptr<schema::ScratchServer> m_scratch;
};

void ReplayTest::initTestCase() {
    auto started = schema::ScratchServer::start(0, {}, COLOPHON_TEMPLATE_DIR);
    if (!started) qFatal("%s", qPrintable(started.error().message()));
    m_scratch = *std::move(started);
}

void ReplayTest::everyToolIsReplayedByItsRules_data() {
    QTest::addColumn<QString>("tool");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<QList<QByteArray>>("contents");
    QTest::addColumn<QString>("history");
    const auto row = [](const char* title, const char* tool, const QStringList& names,
                        const QList<QByteArray>& contents, const char* history) {
        QTest::newRow(title) << tool << names << contents << history;
    };
    const QByteArray make = "CREATE TABLE a (id int);\nCREATE TABLE b (id int);\n";
    // What one transaction refuses: a value that is new in it, and work that is done concurrently.
    const QByteArray alone = "CREATE INDEX CONCURRENTLY ON a (id);\nCREATE TABLE c (id int);\n";
    row("golang-migrate", "golang-migrate", {"1_a.up.sql", "1_a.down.sql", "2_b.up.sql"},
        {make, "DROP TABLE a, b;", "CREATE TABLE c (id int);"}, "public.schema_migrations");
    row("goose", "goose", {"1_a.sql", "2_b.sql"},
        {"-- +goose Up\n" + make + "-- +goose Down\nDROP TABLE a;\n",
         "-- +goose NO TRANSACTION\n-- +goose Up\n" + alone},
        "public.goose_db_version");
    row("dbmate", "dbmate", {"1_a.sql", "2_b.sql"},
        {"-- migrate:up\n" + make + "-- migrate:down\nDROP TABLE a;\n",
         "-- migrate:up\nCREATE TABLE c (id int);\n-- migrate:down\n"},
        "public.schema_migrations");
    row("sql-migrate", "sql-migrate", {"1-a.sql", "2-b.sql"},
        {"-- +migrate Up\n" + make + "-- +migrate Down\nDROP TABLE a;\n",
         "-- +migrate Up notransaction\n" + alone + "-- +migrate Down\nDROP TABLE c;\n"},
        "");
    row("Flyway finds the statement that wants no transaction", "flyway", {"V1__a.sql", "V2__b.sql"},
        {make, alone}, "");
    row("Flyway is told to use no transaction", "flyway", {"V1__a.sql", "V2__b.sql", "V2__b.sql.conf"},
        {make, "CREATE TYPE e AS ENUM ('x');\nALTER TYPE e ADD VALUE 'y';\nCREATE TABLE c (v e DEFAULT 'y');",
         "executeInTransaction = false\n"},
        "");
    row("Flyway runs repeatable files last", "flyway", {"R__view.sql", "V1__a.sql"},
        {"CREATE OR REPLACE VIEW v AS SELECT id FROM c;", make + "CREATE TABLE c (id int);"}, "");
    row("plain files", "numbered", {"1_a.sql", "2_b.sql"}, {make, alone}, "");
    row("pop", "pop", {"1_a.up.sql", "2_b.up.sql", "3_.up.fizz"}, {make, "CREATE TABLE c (id int);", ""}, "");
}

void ReplayTest::everyToolIsReplayedByItsRules() {
    QFETCH(const QString, tool);
    QFETCH(const QStringList, names);
    QFETCH(const QList<QByteArray>, contents);
    QFETCH(const QString, history);
    DirectoryBuilder folder;
    for (qsizetype i = 0; i < names.size(); ++i)
        if (!contents[i].isEmpty()) folder.write({{qPrintable(names[i]), contents[i]}});
    ReplayOptions options;
    if (tool == "pop") options.tool = Tool::Pop;
    const Directory directory = folder.read();
    if (tool != "pop") QCOMPARE(toolKey(directory.tool), tool);
    const auto replay = Replay::of(tool == "pop" ? directory.as(Tool::Pop) : directory);
    QVERIFY2(replay, replay ? "" : qPrintable(replay.error().message()));
    const auto made = replay->run(*m_scratch);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message()));
    QCOMPARE(
        made->historyTable.isEmpty() ? QString() : made->historyTable.schema + '.' + made->historyTable.name,
        history);
    const schema::Snapshot plain = withoutHistory(made->snapshot, {made->historyTable});
    QCOMPARE(tablesIn(plain), QStringList({"a", "b", "c"}));
}

void ReplayTest::endsAtTheVersion() {
    DirectoryBuilder folder({{"000001_a.up.sql", "CREATE TABLE a ();"},
                             {"000002_b.up.sql", "CREATE TABLE b ();"},
                             {"000003_c.up.sql", "CREATE TABLE c ();"}});
    for (const char* version : {"000002", "2"}) {
        const auto replay = Replay::of(folder.read(), {.version = version});
        QVERIFY(replay);
        const auto made = replay->run(*m_scratch);
        QVERIFY(made);
        QCOMPARE(made->files, QStringList({"000001_a.up.sql", "000002_b.up.sql"}));
        QCOMPARE(tablesIn(made->snapshot), QStringList({"a", "b", "schema_migrations"}));
    }
    const auto none = Replay::of(folder.read(), {.version = "7"});
    QCOMPARE(none.error().kind(), core::ErrorKind::NotFound);
}

void ReplayTest::runsExactlyTheFilesThatAreNamed() {
    DirectoryBuilder folder({{"1_a.sql", "-- +goose Up\nCREATE TABLE a ();"},
                             {"2_b.sql", "-- +goose Up\nCREATE TABLE b ();"},
                             {"3_c.sql", "-- +goose Up\nCREATE TABLE c ();"}});
    const auto replay = Replay::of(folder.read(), {.files = QStringList{"3_c.sql", "1_a.sql"}});
    const auto made = replay->run(*m_scratch);
    QVERIFY(made);
    QCOMPARE(made->files, QStringList({"1_a.sql", "3_c.sql"}));
    QCOMPARE(tablesIn(made->snapshot), QStringList({"a", "c", "goose_db_version"}));
}

void ReplayTest::tellsAfterEachFile() {
    DirectoryBuilder folder({{"1_a.sql", "CREATE TABLE a ();"}, {"2_b.sql", "CREATE TABLE b ();"}});
    const auto replay = Replay::of(folder.read());
    QStringList told;
    const auto look = [&](const QString& file, int done, int total,
                          postgres::Connection& connection) -> core::Result<void> {
        const auto count =
            connection.query("SELECT count(*) AS n FROM pg_tables WHERE schemaname = 'public'");
        if (!count) return core::fail(count);
        told << QString("%1 %2/%3 %4").arg(file).arg(done).arg(total).arg(count->integer(0, "n"));
        return {};
    };
    QVERIFY(replay->run(*m_scratch, look));
    QCOMPARE(told, QStringList({"1_a.sql 1/2 1", "2_b.sql 2/2 2"}));
    const auto stopped =
        replay->run(*m_scratch, [](const QString&, int, int, postgres::Connection&) -> core::Result<void> {
            return core::fail(core::ErrorKind::Internal, "enough");
        });
    QCOMPARE(stopped.error().message(), "enough");
}

void ReplayTest::namesTheFileAndLineThatFails() {
    for (const char* name : {"1_a.up.sql", "1_a.sql", "V1__a.sql"}) {
        DirectoryBuilder folder({{name, "CREATE TABLE a ();\n\nALTER TABLE missing ADD x int;\n"}});
        const auto made = Replay::of(folder.read())->run(*m_scratch);
        QVERIFY(!made);
        QCOMPARE(made.error().kind(), core::ErrorKind::Invalid);
        QCOMPARE(made.error().code(), "42P01");
        QCOMPARE(made.error().message(),
                 QString("%1, line 3, column 1: relation \"missing\" does not exist").arg(name));
    }
}

void ReplayTest::saysWhyItCannotReplay_data() {
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("word");
    QTest::newRow("Sqitch") << "sqitch.plan" << QByteArray("%project=x\na 2020-01-01T00:00:00Z a <a@b>")
                            << "Sqitch";
    QTest::newRow("a template of pop")
        << "1_a.up.sql" << QByteArray("CREATE TABLE {{ index .Options \"Namespace\" }}.a ();")
        << "1_a.up.sql";
    QTest::newRow("nothing at all") << "notes.txt" << QByteArray("nothing") << "no migration";
    QTest::newRow("a broken sum") << "atlas.sum" << QByteArray("h1:x\n1.sql h1:y\n") << "atlas.sum";
}

void ReplayTest::saysWhyItCannotReplay() {
    QFETCH(const QString, file);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, word);
    DirectoryBuilder folder({{qPrintable(file), content}});
    if (file == "atlas.sum") folder.write({{"1.sql", "CREATE TABLE a ();"}});
    const auto replay = Replay::of(folder.read());
    QVERIFY(!replay);
    QVERIFY2(replay.error().message().contains(word), qPrintable(replay.error().message()));
}

void ReplayTest::historyTablesCanBeLeftOut() {
    DirectoryBuilder folder({{"1_a.sql", "CREATE TABLE a ();"}});
    folder.hash();
    const auto made = Replay::of(folder.read())->run(*m_scratch);
    QVERIFY2(made, made ? "" : qPrintable(made.error().message()));
    QCOMPARE(tablesIn(withoutHistory(made->snapshot, {made->historyTable})), QStringList{"a"});
    // The schema that Atlas makes for it goes too.
    DirectoryBuilder other({{"1_a.sql", "CREATE TABLE a ();"}});
    const auto plain = Replay::of(other.read())->run(*m_scratch);
    QVERIFY(plain);
    QVERIFY(
        schema::difference(plain->snapshot, withoutHistory(made->snapshot, {made->historyTable})).isEmpty());
}

void ReplayTest::runsAsTheRoleAndWithTheSettingsOfTheDatabase() {
    auto started = schema::ScratchServer::start(0, {}, COLOPHON_TEMPLATE_DIR);
    QVERIFY(started);
    (*started)->setDatabase({.name = "blog \"x\"",
                             .role = "blog owner",
                             .settings = {{"search_path", "app, public"}, {"no_such.thing", "'"}},
                             .prelude = {.sql = "CREATE SCHEMA app;"}});
    DirectoryBuilder folder({{"1_a.sql",
                              "CREATE TABLE a ();\nDO $$ BEGIN\n"
                              "IF current_database() <> 'blog \"x\"' THEN RAISE 'not here'; END IF;\n"
                              "END $$;"}});
    const auto replay = Replay::of(folder.read());
    for (int turn = 0; turn < 2; ++turn) {
        const auto made = replay->run(**started);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message()));
        QCOMPARE(made->snapshot->relations.first().schema, "app");
        QCOMPARE(made->snapshot->relations.first().owner, "blog owner");
    }
}

void ReplayTest::rolesThatMigrationsMakeAreMadeAgain() {
    const auto scratch = schema::ScratchServer::start(0, {}, COLOPHON_TEMPLATE_DIR);
    QVERIFY(scratch);
    DirectoryBuilder folder({{"1_a.up.sql",
                              "CREATE ROLE replayed_owner; CREATE TABLE a ();"
                              "ALTER TABLE a OWNER TO replayed_owner; GRANT SELECT ON a TO only_needed;"}});
    const auto replay = Replay::of(folder.read());
    QVERIFY(replay);
    for (int i = 0; i < 2; ++i) {
        const auto made = replay->run(**scratch);
        QVERIFY2(made, made ? "" : qPrintable(made.error().message()));
        QCOMPARE(made->snapshot.relation({"public", "a"})->owner, "replayed_owner");
    }
}

QTEST_GUILESS_MAIN(ReplayTest)
#include "replay_test.moc"
