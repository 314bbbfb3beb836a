#include "core/json.h"
#include "schema/corpus.h"
#include "support/database.h"

#include <QDir>
#include <QProcess>
#include <QTest>

#include <csignal>

namespace {

struct Ended {
    int code = -1;
    QString out;
    QString err;
};

Ended run(const QStringList& arguments, const QProcessEnvironment& environment = {}) {
    QProcess process;
    if (!environment.isEmpty()) process.setProcessEnvironment(environment);
    process.start(COLOPHON_TEST_BIN_DIR "/colophonctl", QStringList{"schema"} + arguments);
    if (!process.waitForFinished(60000)) return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// How many processes have `word` in their command line.
int processesWith(const QByteArray& word) {
    int count = 0;
    for (const QString& entry : QDir("/proc").entryList(QDir::Dirs)) {
        QFile file("/proc/" + entry + "/cmdline");
        if (entry != "self" && file.open(QIODevice::ReadOnly) && file.readAll().contains(word)) ++count;
    }
    return count;
}

}  // namespace

/// `colophonctl schema diff` and `schema verify`, from outside.
class SchemaDiffTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void sameSchemaEndsWithZero();
    void eachKindOfSourceIsRead_data();
    void eachKindOfSourceIsRead();
    void formatsSayTheSame();
    void namesTheLineThatTheServerRefuses();
    void runsADumpWithItsRolesAndCommands();
    void replaysADirectoryUpToAVersion();
    void cannotLook_data();
    void cannotLook();
    void ctrlCStopsAndLeavesNothing();
    void verifyFindsNothingOnATrueCopy();
    void ownersAndPrivilegesCanBeLeftOut();
    void sqlLeadsFromOneToTheOther();

private:
    QString write(const QString& name, const QByteArray& content) {
        QFile file(m_folder->filePath(name));
        QDir().mkpath(QFileInfo(file).path());
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0) qFatal("%s", qPrintable(name));
        return file.fileName();
    }
    support::Server m_server;
    std::unique_ptr<support::Folder> m_folder;
};

void SchemaDiffTest::init() {
    m_folder = std::make_unique<support::Folder>();
}

void SchemaDiffTest::sameSchemaEndsWithZero() {
    support::Database database(m_server);
    database.run("CREATE TABLE t (id serial PRIMARY KEY)");
    const Ended same =
        run({"diff", database.url(), write("a.sql", "CREATE TABLE t (id serial PRIMARY KEY);")});
    QCOMPARE(same.err, "");
    QCOMPARE(same.out, "No differences.\n");
    QCOMPARE(same.code, 0);
}

void SchemaDiffTest::eachKindOfSourceIsRead_data() {
    QTest::addColumn<QString>("kind");
    for (const char* kind : {"database", "environment", "script", "snapshot", "directory"})
        QTest::newRow(kind) << kind;
}

void SchemaDiffTest::eachKindOfSourceIsRead() {
    QFETCH(QString, kind);
    const QByteArray sql = "CREATE TABLE t (id int, name text);";
    support::Database database(m_server);
    database.run(sql);
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    QString source = database.url();
    if (kind == "script") source = write("schema.sql", sql);
    if (kind == "snapshot")
        source = write("saved.json", run({"export", "--database", source, "--format", "json"}).out.toUtf8());
    if (kind == "directory") {
        write("m/1_first.up.sql", "CREATE TABLE t (id int);");
        write("m/2_second.up.sql", "ALTER TABLE t ADD name text;");
        source = m_folder->filePath("m");
    }
    if (kind == "environment") {
        environment.insert("PGHOST", m_server.get().socketFolder());
        environment.insert("PGUSER", "postgres");
        source = "dbname=" + database.name();
    }
    const Ended ended =
        run({"diff", source, write("other.sql", "CREATE TABLE t (id bigint, name text);")}, environment);
    QVERIFY2(ended.out.startsWith("~ column public.t id\n    type: integer → bigint\n"),
             qPrintable(ended.out + ended.err));
    QCOMPARE(ended.code, 2);
}

void SchemaDiffTest::formatsSayTheSame() {
    const QStringList sources{
        write("a.sql", "CREATE TABLE t (a int, b int); CREATE VIEW v AS SELECT 1 AS one"),
        write("b.sql", "CREATE TABLE t (a int, c int); CREATE VIEW v AS SELECT 2 AS one")};
    const Ended json = run(QStringList{"diff", "--format", "json"} + sources);
    QCOMPARE(json.code, 2);
    const auto object = core::parseJsonObject(json.out.toUtf8());
    QVERIFY(object);
    QCOMPARE(object->value("changes").toArray().size(), 3);
    QCOMPARE(object->value("counts").toObject().value("semantic").toInt(), 3);
    QCOMPARE(object->value("renames").toArray().size(), 1);
    const Ended markdown = run(QStringList{"diff", "--format", "markdown"} + sources);
    QVERIFY2(markdown.out.contains("| removed | column `public.t b` |"), qPrintable(markdown.out));
    QVERIFY2(markdown.out.contains("| changed | view `public.v` | query |"), qPrintable(markdown.out));
    const Ended text = run(QStringList{"diff"} + sources);
    QVERIFY2(text.out.contains("- column public.t b\n+ column public.t c\n"), qPrintable(text.out));
    QVERIFY2(text.out.contains("column public.t b → c"), qPrintable(text.out));
    QVERIFY2(text.out.endsWith("3 difference(s): 3 semantic.\n"), qPrintable(text.out));
}

void SchemaDiffTest::namesTheLineThatTheServerRefuses() {
    const QString good = write("good.sql", "SELECT 1");
    const QString parse = write("parse.sql", "CREATE TABLE t (id int);\n\n  CREATE TABEL u ();\n");
    const Ended one = run({"diff", parse, good});
    QCOMPARE(one.code, 1);
    QVERIFY2(one.err.contains("parse.sql, line 3, column 10: syntax error"), qPrintable(one.err));
    const QString twice = write("twice.sql", "CREATE TABLE t (id int);\n-- again\n  CREATE TABLE t ();\n");
    const Ended two = run({"diff", good, twice});
    QVERIFY2(two.err.contains("twice.sql, line 3, column 3: relation \"t\" already exists"),
             qPrintable(two.err));
    const Ended three = run({"diff", write("meta.sql", "SELECT 1;\n\\i more.sql\n"), good});
    QVERIFY2(three.err.contains("Line 2, \\i more.sql"), qPrintable(three.err));
}

void SchemaDiffTest::runsADumpWithItsRolesAndCommands() {
    support::Database database(m_server);
    database.run(
        "CREATE ROLE \"diff Owner\"; CREATE TABLE t (id int, name text); ALTER TABLE t OWNER TO \"diff "
        "Owner\";"
        "INSERT INTO t VALUES (1, 'it''s; \\.')");
    const QString dump =
        write("dump.sql", support::runOn(database, "pg_dump", {"--create", "--no-comments"}));
    const Ended same = run({"diff", database.url(), dump});
    QCOMPARE(same.code, 0);
    QVERIFY2(same.err.contains("\\connect") && same.err.contains("COPY"), qPrintable(same.err));
}

void SchemaDiffTest::replaysADirectoryUpToAVersion() {
    write("m/001_first.up.sql", "CREATE TABLE t (id int);");
    write("m/002_second.up.sql", "ALTER TABLE t ADD name text;");
    const QString folder = m_folder->filePath("m");
    const Ended ended = run({"diff", folder + "@1", folder});
    QCOMPARE(ended.code, 2);
    QVERIFY2(ended.out.startsWith("+ column public.t name\n"), qPrintable(ended.out));
    QVERIFY2(ended.err.contains("schema_migrations"), qPrintable(ended.err));
    const Ended unknown = run({"diff", folder + "@7", folder});
    QCOMPARE(unknown.code, 1);
    QVERIFY2(unknown.err.contains("no version 7"), qPrintable(unknown.err));
    write("m/003_wrong.up.sql", "ALTER TABLE nowhere ADD a int;");
    const Ended wrong = run({"diff", folder, folder});
    QCOMPARE(wrong.code, 1);
    QVERIFY2(wrong.err.contains("003_wrong.up.sql") && wrong.err.contains("nowhere"), qPrintable(wrong.err));
}

void SchemaDiffTest::cannotLook_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("nothing") << QStringList{"diff"};
    QTest::newRow("one source") << QStringList{"diff", "/tmp"};
    QTest::newRow("no such file") << QStringList{"diff", "/nowhere/a.sql", "/tmp"};
    QTest::newRow("no such server") << QStringList{"diff", "host=/nowhere dbname=x",
                                                   "host=/nowhere dbname=x"};
    QTest::newRow("no snapshot") << QStringList{"diff", "/proc/version", "/proc/self/nothing.json"};
    QTest::newRow("verify without a server") << QStringList{"verify", "--database", "host=/nowhere dbname=x"};
}

void SchemaDiffTest::cannotLook() {
    QFETCH(QStringList, arguments);
    const Ended ended = run(arguments);
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.out, "");
    QVERIFY(!ended.err.isEmpty());
}

void SchemaDiffTest::ctrlCStopsAndLeavesNothing() {
    const QString slow = write("slow.sql", "SELECT pg_sleep(300);");
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("TMPDIR", m_folder->path());
    process.setProcessEnvironment(environment);
    process.start(COLOPHON_TEST_BIN_DIR "/colophonctl", {"schema", "diff", slow, slow});
    const QByteArray folder = m_folder->path().toUtf8();
    QTRY_VERIFY_WITH_TIMEOUT(processesWith(folder + "/colophon-scratch") > 0, 20000);
    QTRY_VERIFY_WITH_TIMEOUT(processesWith("scratch_1") > 0, 20000);
    ::kill(pid_t(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(20000));
    QCOMPARE(process.exitCode(), 1);
    QCOMPARE(processesWith(folder + "/colophon-scratch"), 0);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot), QStringList());
}

void SchemaDiffTest::verifyFindsNothingOnATrueCopy() {
    support::Database database(m_server);
    support::loadWithPsql(database, support::schemaFile("circles.sql"));
    const Ended ended = run({"verify", "--database", database.url()});
    QVERIFY2(ended.code == 0, qPrintable(ended.out + ended.err));
}

void SchemaDiffTest::ownersAndPrivilegesCanBeLeftOut() {
    support::Database database(m_server);
    database.run(
        "CREATE ROLE diff_other; CREATE TABLE t (id int); ALTER TABLE t OWNER TO diff_other; GRANT SELECT ON "
        "t TO "
        "PUBLIC");
    const QString file = write("a.sql", "CREATE TABLE t (id int);");
    QCOMPARE(run({"diff", database.url(), file}).out.count("\n    "), 2);
    QCOMPARE(run({"diff", "--no-owner", database.url(), file}).out.count("\n    "), 1);
    QCOMPARE(run({"diff", "--no-owner", "--no-privileges", database.url(), file}).code, 0);
}

void SchemaDiffTest::sqlLeadsFromOneToTheOther() {
    support::Database database(m_server);
    database.run("CREATE TABLE t (id int, old text); CREATE VIEW v AS SELECT id FROM t");
    const QString wanted =
        write("wanted.sql", "CREATE TABLE t (id bigint NOT NULL); CREATE VIEW v AS SELECT id FROM t;");
    const Ended script = run({"diff", "--format", "sql", database.url(), wanted});
    QCOMPARE(script.code, 2);
    database.run(script.out.toUtf8());
    QCOMPARE(run({"diff", database.url(), wanted}).code, 0);
    const Ended none = run({"diff", "--format", "sql", database.url(), wanted});
    QCOMPARE(none.out.trimmed(), "");
    QCOMPARE(none.code, 0);
}

QTEST_GUILESS_MAIN(SchemaDiffTest)
#include "schema_diff_test.moc"
