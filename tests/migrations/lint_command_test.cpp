#include "migrations/directory_builder.h"
#include "migrations/hazards/rule.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

namespace {

struct LintEnd {
    int code = -1;
    QString out;
    QString err;
    QJsonObject json() const { return QJsonDocument::fromJson(out.toUtf8()).object(); }
};

LintEnd lint(const QStringList& arguments) {
    QProcess process;
    process.start(COLOPHON_TEST_BIN_DIR "/colophonctl", QStringList{"migrations", "lint"} + arguments);
    if (!process.waitForFinished(60'000)) return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

}  // namespace

/// `colophonctl migrations lint`, from outside.
class LintCommandTest : public QObject {
    Q_OBJECT
private slots:
    void endsWithTwoFromTheLevelOn();
    void writesEachFormat();
    void checksTheNamedRulesOnly();
    void explainsARuleByAnyName();
    void endsWithOneWhenItCannotLook_data();
    void endsWithOneWhenItCannotLook();
};

void LintCommandTest::endsWithTwoFromTheLevelOn() {
    const DirectoryBuilder folder({{"1_a.up.sql", "DROP TABLE posts;"}});
    const LintEnd warned = lint({"--dir", folder.path()});
    QCOMPARE(warned.code, 2);
    QVERIFY2(warned.out.startsWith(folder.path() + "/1_a.up.sql:1:1: warning: "), qPrintable(warned.out));
    QVERIFY(warned.out.contains("[ban-drop-table]"));
    QCOMPARE(lint({"--dir", folder.path(), "--fail-on", "problem"}).code, 0);
    QCOMPARE(lint({"--dir", folder.path(), "--fail-on", "never"}).code, 0);
    const DirectoryBuilder fine({{"1_a.up.sql", "ALTER TABLE posts ADD COLUMN views bigint;"}});
    const LintEnd noted = lint({"--dir", fine.path()});
    QCOMPARE(noted.code, 0);
    QVERIFY2(noted.out.startsWith("files: 1 · problems: 0 · warnings: 0 · notes: 1"), qPrintable(noted.out));
    const LintEnd strict = lint({"--dir", fine.path(), "--fail-on", "note"});
    QCOMPARE(strict.code, 2);
    QVERIFY(strict.out.contains("[require-lock-timeout]"));
}

void LintCommandTest::writesEachFormat() {
    const DirectoryBuilder folder({{"1_a.up.sql", "SELECT 1;\nDROP TABLE posts;"}});
    const QJsonObject json = lint({"--dir", folder.path(), "--format", "json"}).json();
    QCOMPARE(json["format"], 1);
    QCOMPARE(json["tool"], "golang-migrate");
    QCOMPARE(json["counts"]["warning"], 1);
    const QJsonObject file = json["files"].toArray()[0].toObject();
    QCOMPARE(file["version"], "1");
    bool isThere = false;
    for (const QJsonValue& hazard : file["hazards"].toArray())
        isThere |= hazard["rule"] == "ban-drop-table" && hazard["line"] == 2 && hazard["statement"] == 2 &&
                   hazard["relation"] == "posts" && hazard["disproved"] == false;
    QVERIFY(isThere);
    QCOMPARE(lint({"--dir", folder.path(), "--format", "sarif"}).json()["version"], "2.1.0");
    QVERIFY(
        lint({"--dir", folder.path(), "--format", "markdown"}).out.startsWith("### Hazards in migrations\n"));
}

void LintCommandTest::checksTheNamedRulesOnly() {
    const DirectoryBuilder folder(
        {{"1_a.up.sql", "DROP TABLE posts CASCADE;"}, {"2_b.up.sql", "CREATE TABLE a ();"}});
    const LintEnd one = lint({"--dir", folder.path(), "--rule", "drop-cascade"});
    QCOMPARE(one.out.count('['), 1);
    QVERIFY(one.out.contains("[drop-cascade]"));
    QCOMPARE(lint({"--dir", folder.path(), "--rule", "ban-drop-column"}).code, 0);
    // One that is checked only on request.
    QVERIFY(lint({"--dir", folder.path(), "--rule", "require-table-schema"}).out.contains("2_b.up.sql"));
    QCOMPARE(lint({"--dir", folder.path(), "--since", "1"}).code, 0);
}

void LintCommandTest::explainsARuleByAnyName() {
    for (const migrations::hazards::Rule* rule : migrations::hazards::allRules()) {
        const LintEnd told = lint({"--explain", rule->key});
        QCOMPARE(told.code, 0);
        QVERIFY2(told.out.contains(rule->help) && told.out.contains("Bad:"), qPrintable(rule->key));
    }
    QVERIFY(lint({"--explain", "PG303"}).out.startsWith("adding-not-nullable-field"));
    QCOMPARE(lint({"--explain", "all"}).out.count('\n'), migrations::hazards::allRules().size());
}

void LintCommandTest::endsWithOneWhenItCannotLook_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("no folder") << QStringList{};
    QTest::newRow("no such folder") << QStringList{"--dir", "/nowhere"};
    QTest::newRow("no such rule") << QStringList{"--dir", "/tmp", "--rule", "hammer"};
    QTest::newRow("nothing to explain") << QStringList{"--explain", "hammer"};
    QTest::newRow("no such level") << QStringList{"--dir", "/tmp", "--fail-on", "anger"};
    QTest::newRow("no such version") << QStringList{"--dir", "/tmp", "--since", "7"};
    QTest::newRow("no such server") << QStringList{"--dir", "/tmp", "--server-version", "new"};
    QTest::newRow("no such format") << QStringList{"--dir", "/tmp", "--format", "xml"};
}

void LintCommandTest::endsWithOneWhenItCannotLook() {
    QFETCH(QStringList, arguments);
    const LintEnd ended = lint(arguments);
    QCOMPARE(ended.code, 1);
    QCOMPARE(ended.out, "");
    QVERIFY(!ended.err.isEmpty());
}

QTEST_GUILESS_MAIN(LintCommandTest)
#include "lint_command_test.moc"
