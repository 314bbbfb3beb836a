#include "migrations/applied.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace {

struct Ended {
    int code = -1;
    QString out;
    QString err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

Ended run(const QStringList& arguments, const QProcessEnvironment& environment = {}) {
    QProcess process;
    if (!environment.isEmpty()) process.setProcessEnvironment(environment);
    process.start(COLOPHON_TEST_BIN_DIR "/colophonctl", QStringList{"migrations"} + arguments);
    if (!process.waitForFinished(60'000)) return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

}  // namespace

/// `colophonctl migrations status` and `migrations apply`, from outside.
class CommandsTest : public QObject {
    Q_OBJECT
private slots:
    void saysWhatIsPending();
    void appliesAndSaysSo();
    void endsWithTwoWhenAMigrationFails();
    void endsWithTwoWhenSomethingIsWrong();
    void endsWithOneWhenItCannotLook_data();
    void endsWithOneWhenItCannotLook();
    void saysInTheSummaryWhyNothingWasTried();
    void onlyLooksForTheStatus();
    void takesThePgVariables();
    void takesTheOptionsOfTheTools();
    void goesBack();
    void declaresAVersionOnlyWithYes();
    void writesMigrationsAndSums();
    void stopsAfterTheStatementOnCtrlC();

private:
    Ended status(const DirectoryBuilder& folder, support::Database& database, const QStringList& more = {}) {
        return run(QStringList{"status", "--dir", folder.path(), "--database", database.url()} + more);
    }
    Ended apply(const DirectoryBuilder& folder, support::Database& database, const QStringList& more = {}) {
        return run(QStringList{"apply", "--dir", folder.path(), "--database", database.url()} + more);
    }

    support::Server m_server;
};

void CommandsTest::saysWhatIsPending() {
    support::Database database(m_server);
    const DirectoryBuilder folder({{"1_a.up.sql", "select 1"}, {"2_b.up.sql", "select 1"}});
    const Ended text = status(folder, database);
    QCOMPARE(text.code, 0);
    QCOMPARE(text.err, "");
    QVERIFY(text.out.contains("golang-migrate"));
    QVERIFY(text.out.contains("2 pending"));
    QCOMPARE(status(folder, database, {"--exit-code"}).code, 3);
    const Ended json = status(folder, database, {"--format", "json"});
    QCOMPARE(json.code, 0);
    QCOMPARE(json.json()["counts"].toObject()["pending"], 2);
    QCOMPARE(json.json()["directory"].toString(), folder.path());
}

void CommandsTest::appliesAndSaysSo() {
    support::Database database(m_server);
    DirectoryBuilder folder({{"1_a.sql", "create table a();"}, {"2_b.sql", "create table b();"}});
    folder.hash();
    const Ended markdown = apply(folder, database, {"--format", "markdown", "--limit", "1"});
    QCOMPARE(markdown.code, 0);
    QVERIFY(markdown.out.startsWith("### Migrations\n"));
    QVERIFY2(markdown.out.contains("| 1\\_a.sql | applied | 1 | "), qPrintable(markdown.out));
    QVERIFY2(markdown.out.contains("| 2\\_b.sql | pending | | |"), qPrintable(markdown.out));
    const Ended json = apply(folder, database, {"--format", "json"});
    QCOMPARE(json.code, 0);
    QCOMPARE(json.json()["from"], "1");
    QCOMPARE(json.json()["to"], "2");
    QVERIFY(json.json()["failure"].isNull());
    QCOMPARE(status(folder, database, {"--exit-code"}).code, 0);
    QCOMPARE(database.text(applying::tables), "a b");
}

void CommandsTest::endsWithTwoWhenAMigrationFails() {
    support::Database database(m_server);
    const DirectoryBuilder folder(
        {{"1_a.up.sql", "create table a();"}, {"2_b.up.sql", "select 1;\nselect nix;"}});
    const Ended failed = apply(folder, database);
    QCOMPARE(failed.code, 2);
    QVERIFY(failed.out.contains("2_b.up.sql:2:8, statement 2"));
    QVERIFY(failed.out.contains("column \"nix\" does not exist"));
    QVERIFY(failed.out.contains("dirty at version 2"));
    QCOMPARE(database.text(applying::version), "2 true");
    QCOMPARE(status(folder, database, {"--exit-code"}).code, 2);
}

void CommandsTest::endsWithTwoWhenSomethingIsWrong() {
    support::Database database(m_server);
    const DirectoryBuilder folder({{"1_a.sql", "select 1;"}, {"atlas.sum", "h1:no\n1_b.sql h1:no\n"}});
    const Ended looked = status(folder, database, {"--format", "json"});
    QCOMPARE(looked.code, 2);
    QVERIFY(looked.out.contains("1_b.sql"));
    QCOMPARE(apply(folder, database).code, 2);
}

void CommandsTest::endsWithOneWhenItCannotLook_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no folder") << QStringList{"status", "--database", "postgres://nobody@127.0.0.1:1/x"};
    QTest::newRow("no such folder") << QStringList{"status", "--dir", "/nowhere", "--database",
                                                   "postgres://nobody@127.0.0.1:1/x"};
    QTest::newRow("no server") << QStringList{"status", "--dir", "/tmp", "--database",
                                              "postgres://nobody@127.0.0.1:1/x"};
    QTest::newRow("no server to apply to")
        << QStringList{"apply", "--dir", "/tmp", "--database", "postgres://nobody@127.0.0.1:1/x"};
    QTest::newRow("no such tool") << QStringList{"apply", "--dir", "/tmp", "--tool", "hammer"};
    QTest::newRow("no such format") << QStringList{"status", "--dir", "/tmp", "--format", "markdown"};
    QTest::newRow("no such order") << QStringList{"apply", "--dir", "/tmp", "--exec-order", "random"};
    QTest::newRow("two ways to say how far back") << QStringList{"down", "2", "--all", "--dir", "/tmp"};
    QTest::newRow("no number of steps") << QStringList{"down", "x", "--dir", "/tmp"};
    QTest::newRow("no version to force") << QStringList{"force", "--yes", "--dir", "/tmp"};
    QTest::newRow("force of another tool")
        << QStringList{"force", "1", "--yes", "--tool", "goose", "--dir", "/tmp"};
    QTest::newRow("no name for a new migration") << QStringList{"new", "--dir", "/tmp"};
    QTest::newRow("no folder to hash") << QStringList{"hash", "--dir", "/nowhere"};
    QTest::newRow("no such option") << QStringList{"apply", "--frobnicate"};
}

/// The summary of a pipeline says it too, where nobody reads the log.
void CommandsTest::saysInTheSummaryWhyNothingWasTried() {
    const DirectoryBuilder folder({{"1_a.up.sql", "select 1"}});
    const Ended ended = run({"apply", "--dir", folder.path(), "--format", "markdown", "--database",
                             "postgres://nobody@127.0.0.1:1/blog?connect_timeout=1"});
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.out.startsWith("### Migrations\n\n**Nothing was applied.** "), qPrintable(ended.out));
    QVERIFY(!ended.err.isEmpty());
}

void CommandsTest::endsWithOneWhenItCannotLook() {
    QFETCH(QStringList, arguments);
    const Ended ended = run(arguments);
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.out, "");
    QVERIFY(!ended.err.isEmpty());
}

void CommandsTest::onlyLooksForTheStatus() {
    support::Database database(m_server);
    const DirectoryBuilder folder({{"1_a.up.sql", "create table a();"}});
    // Somebody applies at this moment and holds the tool's lock; that does not concern who only looks.
    const auto other = database.connect();
    QVERIFY(other->query("SELECT pg_advisory_lock(2686470616)"));
    QCOMPARE(status(folder, database).code, 0);
    QCOMPARE(database.text("SELECT count(*) FROM pg_class WHERE relname = 'schema_migrations'"), "0");
}

void CommandsTest::takesThePgVariables() {
    support::Database database(m_server);
    const DirectoryBuilder folder({{"1_a.up.sql", "create table a();"}});
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove("DATABASE_URL");
    const auto parameters = database.profile().parameters();
    environment.insert("PGHOST", parameters["host"]);
    environment.insert("PGPORT", parameters["port"]);
    environment.insert("PGUSER", parameters["user"]);
    environment.insert("PGDATABASE", parameters["dbname"]);
    const Ended applied = run({"apply", "--dir", folder.path()}, environment);
    QVERIFY2(applied.code == 0, qPrintable(applied.err));
    QCOMPARE(database.text(applying::tables), "a");
}

void CommandsTest::takesTheOptionsOfTheTools() {
    support::Database database(m_server);
    database.run("create table a()");
    DirectoryBuilder folder({{"1_a.sql", "create table a();"}, {"2_b.sql", "create table b();"}});
    folder.hash();
    QCOMPARE(apply(folder, database).code, 2);
    QCOMPARE(apply(folder, database, {"--baseline", "1", "--revisions-schema", "public"}).code, 0);
    QCOMPARE(database.text("SELECT string_agg(version || ' ' || type, ', ' ORDER BY version)"
                           " FROM public.atlas_schema_revisions"),
             "1 1, 2 2");
    QVERIFY(run({"apply", "--help"}).out.contains("--exec-order"));
}

void CommandsTest::goesBack() {
    support::Database database(m_server);
    const DirectoryBuilder folder({{"1_a.up.sql", "create table a()"},
                                   {"1_a.down.sql", "drop table a"},
                                   {"2_b.up.sql", "create table b()"},
                                   {"2_b.down.sql", "drop table b"}});
    QCOMPARE(apply(folder, database).code, 0);
    const QStringList where{"--dir", folder.path(), "--database", database.url()};
    const Ended one = run(QStringList{"down"} + where);
    QCOMPARE(one.code, 0);
    QVERIFY2(one.out.contains("rolled back  2_b.up.sql") && one.out.contains("2 → 1"), qPrintable(one.out));
    QCOMPARE(database.text(applying::tables), "a");
    QCOMPARE(run(QStringList{"down", "--all", "--format", "json"} + where).json()["direction"].toString(),
             "down");
    QCOMPARE(database.text(applying::tables), "");
}

void CommandsTest::declaresAVersionOnlyWithYes() {
    support::Database database(m_server);
    const DirectoryBuilder folder({{"1_a.up.sql", "create table a()"}, {"2_b.up.sql", "select 1/0"}});
    QCOMPARE(apply(folder, database).code, 2);
    const QStringList where{"--dir", folder.path(), "--database", database.url()};
    const Ended asked = run(QStringList{"force", "1"} + where);
    QCOMPARE(asked.code, 1);
    QVERIFY2(asked.err.contains("--yes") && asked.err.contains("version to 1"), qPrintable(asked.err));
    QCOMPARE(database.text(applying::version), "2 true");
    QCOMPARE(run(QStringList{"force", "1", "--yes"} + where).code, 0);
    QCOMPARE(database.text(applying::version), "1 false");
    QCOMPARE(run(QStringList{"force", "--yes"} + where + QStringList{"--", "-1"}).code, 0);
    QCOMPARE(database.text(applying::version), "");

    support::Database atlas(m_server);
    atlas.run("create table a()");
    DirectoryBuilder files({{"1_a.sql", "create table a();"}});
    files.hash();
    const QStringList there{"--dir", files.path(), "--database", atlas.url()};
    QCOMPARE(run(QStringList{"baseline", "1"} + there).code, 1);
    QCOMPARE(run(QStringList{"baseline", "1", "--yes"} + there).code, 0);
    QCOMPARE(atlas.text(applying::rows), "1 1 0/0");
}

void CommandsTest::writesMigrationsAndSums() {
    DirectoryBuilder folder({{"001_a.up.sql", "create table a()"}});
    const Ended made = run({"new", "add names", "--dir", folder.path()});
    QCOMPARE(made.code, 0);
    QCOMPARE(made.out.trimmed(), "002_add_names.up.sql\n002_add_names.down.sql");
    const Ended hashed = run({"hash", "--dir", folder.path()});
    QCOMPARE(hashed.code, 0);
    QVERIFY(hashed.out.contains("atlas.sum was written: h1:"));
    folder.write({{"002_add_names.up.sql", "select 1;"}});
    const QJsonObject json = run({"hash", "--dir", folder.path(), "--format", "json"}).json();
    QCOMPARE(json["written"].toBool(), true);
    QCOMPARE(json["changes"].toArray().first().toObject()["code"].toString(), "sum-edited");
    QVERIFY(folder.read().sum->isOk());
}

void CommandsTest::stopsAfterTheStatementOnCtrlC() {
    support::Database database(m_server);
    DirectoryBuilder folder({{"1_a.sql",
                              "-- atlas:txmode none\n\ncreate table a();\nselect pg_advisory_lock(42);\n"
                              "create table b();"}});
    folder.hash();
    const auto gate = database.connect();
    QVERIFY(gate->query("SELECT pg_advisory_lock(42)"));
    QProcess process;
    process.start(COLOPHON_TEST_BIN_DIR "/colophonctl",
                  {"migrations", "apply", "--dir", folder.path(), "--database", database.url()});
    QTRY_COMPARE(database.text("SELECT count(*) FROM pg_locks WHERE objid = 42 AND NOT granted"), "1");
    process.terminate();
    QByteArray said;
    QTRY_VERIFY((said += process.readAllStandardError()).contains("Stopping"));
    QVERIFY(gate->query("SELECT pg_advisory_unlock(42)"));
    QVERIFY(process.waitForFinished());
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(process.readAllStandardOutput().contains("none → 1"));
    QCOMPARE(database.text(applying::tables), "a");
    QCOMPARE(database.text(applying::rows), "1 2 2/3 hashes");
}

QTEST_GUILESS_MAIN(CommandsTest)
#include "commands_test.moc"
