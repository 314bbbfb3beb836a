#include "core/json.h"
#include "support/database.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QProcess>
#include <QTest>

namespace {

struct DriftRun {
    int code = -1;
    QString out;
    QString err;
};

DriftRun runProgram(const QStringList& arguments) {
    QProcess process;
    process.start(COLOPHON_TEST_BIN_DIR "/colophonctl", arguments);
    if (!process.waitForFinished(60000)) return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

}  // namespace

/// `colophonctl schema drift` and `colophonctl migrations diff`, from outside, as a pipeline uses them.
class SchemaDriftTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void endsWithZeroTwoAndOne();
    void formatsSayTheSame();
    void neverWaitsForALockAndWritesNothing();
    void diffAndApplyEndADrift();
    void diffSaysWhatIsWrong();

private:
    void write(const QString& name, const QByteArray& content) {
        QFile file(m_folder->filePath(name));
        QDir().mkpath(QFileInfo(file).path());
        if (!file.open(QIODevice::WriteOnly) || file.write(content) < 0) qFatal("%s", qPrintable(name));
    }
    QStringList driftArguments(const support::Database& database) const {
        return {"schema", "drift", "--database", database.url(), "--dir", m_folder->filePath("m")};
    }
    void apply(const support::Database& database) {
        const DriftRun applied = runProgram(
            {"migrations", "apply", "--database", database.url(), "--dir", m_folder->filePath("m")});
        QVERIFY2(applied.code == 0, qPrintable(applied.out + applied.err));
    }
    support::Server m_server;
    std::unique_ptr<support::Folder> m_folder;
};

void SchemaDriftTest::init() {
    m_folder = std::make_unique<support::Folder>();
    write("m/1_first.up.sql", "CREATE TABLE t (id int);");
}

void SchemaDriftTest::endsWithZeroTwoAndOne() {
    support::Database database(m_server);
    apply(database);
    const DriftRun none = runProgram(driftArguments(database));
    QVERIFY2(none.code == 0, qPrintable(none.out + none.err));
    QVERIFY2(none.out.contains("No drift"), qPrintable(none.out));
    database.run("ALTER TABLE t ADD by_hand int");
    const DriftRun some = runProgram(driftArguments(database));
    QCOMPARE(some.code, 2);
    QVERIFY2(some.out.contains("column public.t by_hand"), qPrintable(some.out));
    QCOMPARE(runProgram(driftArguments(database) << "--schema" << m_folder->filePath("none.sql")).code, 1);
    write("m/1_first.up.sql", "CREATE TABLE t (id nonsense);");
    const DriftRun broken = runProgram(driftArguments(database));
    QCOMPARE(broken.code, 1);
    QVERIFY2(broken.err.contains("1_first.up.sql, line 1, column 20"), qPrintable(broken.err));
    QCOMPARE(broken.out, "");
    QCOMPARE(runProgram({"schema", "drift", "--database", database.url()}).code, 1);
}

void SchemaDriftTest::formatsSayTheSame() {
    support::Database database(m_server);
    apply(database);
    write("schema.sql", "CREATE TABLE t (id int);\nCREATE TABLE wanted ();");
    const QStringList arguments = driftArguments(database) << "--schema" << m_folder->filePath("schema.sql");
    const auto json =
        core::parseJsonObject(runProgram(arguments + QStringList{"--format", "json"}).out.toUtf8());
    QVERIFY(json);
    const QJsonObject difference = (*json)["differences"].toArray().first().toObject();
    QCOMPARE(difference["label"].toString(), "missing-migration");
    QCOMPARE(difference["name"].toString(), "wanted");
    const DriftRun markdown = runProgram(arguments + QStringList{"--format", "markdown"});
    QCOMPARE(markdown.code, 2);
    QVERIFY2(markdown.out.contains("| missing migration | table public.wanted |"), qPrintable(markdown.out));
}

void SchemaDriftTest::neverWaitsForALockAndWritesNothing() {
    support::Database database(m_server);
    apply(database);
    const auto other = database.connect();
    QVERIFY(other->runScript("BEGIN; LOCK TABLE t IN ACCESS EXCLUSIVE MODE;"));
    const DriftRun locked = runProgram(driftArguments(database));
    // Either the lock is said, or nothing about that table had to wait for it.
    QVERIFY2(locked.code == 0 || locked.err.contains("locked by another session"), qPrintable(locked.err));
    QVERIFY(other->rollback());
    const QString before = database.text("SELECT pg_snapshot_xmax(pg_current_snapshot())::text");
    QCOMPARE(runProgram(driftArguments(database)).code, 0);
    QCOMPARE(database.text("SELECT pg_snapshot_xmax(pg_current_snapshot())::text"), before);
}

void SchemaDriftTest::diffAndApplyEndADrift() {
    support::Database database(m_server);
    apply(database);
    write("schema.sql", "CREATE TABLE t (id int, name text);");
    const QString folder = m_folder->filePath("m");
    const QStringList diff{
        "migrations", "diff", "add_name", "--dir", folder, "--to", m_folder->filePath("schema.sql")};
    const DriftRun written = runProgram(diff);
    QVERIFY2(written.code == 0, qPrintable(written.out + written.err));
    QVERIFY2(written.out.startsWith(folder + "/2_add_name.up.sql\n" + folder + "/2_add_name.down.sql\n"),
             qPrintable(written.out));
    const DriftRun again = runProgram(diff);
    QCOMPARE(again.code, 0);
    QVERIFY2(again.out.startsWith("Nothing to do"), qPrintable(again.out));
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), 3);
    apply(database);
    QCOMPARE(runProgram(driftArguments(database) << "--schema" << m_folder->filePath("schema.sql")).code, 0);
}

void SchemaDriftTest::diffSaysWhatIsWrong() {
    write("schema.sql", "CREATE TABLE t (id int);\nCREATE TABLE u (x nonsense);");
    const QString folder = m_folder->filePath("m");
    const DriftRun broken =
        runProgram({"migrations", "diff", "x", "--dir", folder, "--to", m_folder->filePath("schema.sql")});
    QCOMPARE(broken.code, 1);
    QVERIFY2(broken.err.contains("schema.sql, line 2, column 19"), qPrintable(broken.err));
    QCOMPARE(QDir(folder).entryList(QDir::Files), QStringList("1_first.up.sql"));
    QCOMPARE(runProgram({"migrations", "diff", "x", "--dir", folder}).code, 1);
    QCOMPARE(runProgram({"migrations", "diff", "--dir", folder, "--to", "x.sql"}).code, 1);
}

QTEST_GUILESS_MAIN(SchemaDriftTest)
#include "schema_drift_test.moc"
