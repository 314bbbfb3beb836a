#include "schema/loading/psql_script.h"

#include <QTest>

using namespace schema;

/// What only psql understands is taken out, and every other byte stays where it is.
class PsqlScriptTest : public QObject {
    Q_OBJECT
private slots:
    void keepsEveryByteInItsPlace_data();
    void keepsEveryByteInItsPlace();
    void refusesWhatWouldRunSomethingElse_data();
    void refusesWhatWouldRunSomethingElse();
    void knowsWhereStatementsBegin();
};

void PsqlScriptTest::keepsEveryByteInItsPlace_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("plain") << QByteArray("SELECT 1;\n") << QByteArray("SELECT 1;\n");
    QTest::newRow("restrict") << QByteArray("\\restrict abc\nSELECT 1;\n\\unrestrict abc\n")
                              << QByteArray("             \nSELECT 1;\n               \n");
    QTest::newRow("in a literal") << QByteArray("SELECT '\n\\i x\n';") << QByteArray("SELECT '\n\\i x\n';");
    QTest::newRow("in an escape literal")
        << QByteArray("SELECT E'it\\'s\n\\i x';") << QByteArray("SELECT E'it\\'s\n\\i x';");
    QTest::newRow("in a dollar quote")
        << QByteArray("DO $a$\n\\i x\n$b$ $a$;") << QByteArray("DO $a$\n\\i x\n$b$ $a$;");
    QTest::newRow("in a comment") << QByteArray("/* /* */\n\\i x\n*/ SELECT 1 -- '\n;")
                                  << QByteArray("/* /* */\n\\i x\n*/ SELECT 1 -- '\n;");
    QTest::newRow("create and connect") << QByteArray("CREATE DATABASE a;\n\\connect a\nSELECT 1;")
                                        << QByteArray("                  \n          \nSELECT 1;");
    QTest::newRow("rows of COPY") << QByteArray("COPY t (a) FROM stdin;\n1'\n2;\n\\.\n\nSELECT 1;")
                                  << QByteArray("                      \n  \n  \n  \n\nSELECT 1;");
    QTest::newRow("byte order mark") << QByteArray("\xEF\xBB\xBFSELECT 1;") << QByteArray("   SELECT 1;");
}

void PsqlScriptTest::keepsEveryByteInItsPlace() {
    QFETCH(QByteArray, script);
    QFETCH(QByteArray, sql);
    const auto read = readPsqlScript(script);
    QVERIFY(read);
    QCOMPARE(read->sql, sql);
}

void PsqlScriptTest::refusesWhatWouldRunSomethingElse_data() {
    QTest::addColumn<QByteArray>("script");
    QTest::newRow("include") << QByteArray("SELECT 1;\n\\i more.sql\n");
    QTest::newRow("copy") << QByteArray("\n\\copy t from 'x'\n");
    QTest::newRow("shell") << QByteArray("\n  \\! rm x");
    QTest::newRow("a second database") << QByteArray("\\c a\n\\c b\n");
}

void PsqlScriptTest::refusesWhatWouldRunSomethingElse() {
    QFETCH(QByteArray, script);
    const auto read = readPsqlScript(script);
    QVERIFY(!read);
    QVERIFY2(read.error().message().contains("2"), qPrintable(read.error().message()));
}

void PsqlScriptTest::knowsWhereStatementsBegin() {
    const auto read = readPsqlScript("-- one\nSELECT 1;\n  SELECT ';';;\n/* x */ SELECT 2");
    QVERIFY(read);
    QCOMPARE(read->statements, (QList<qsizetype>{7, 19, 40}));
}

QTEST_GUILESS_MAIN(PsqlScriptTest)
#include "psql_script_test.moc"
