#include <QProcess>
#include <QTest>

/// The program itself, on a machine without a display.
class StartOptionsTest : public QObject {
    Q_OBJECT

private slots:
    void helpAndVersionNeedNoDisplay_data() {
        QTest::addColumn<QString>("option");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("help") << "--help" << QByteArray("--exit-when-ready");
        QTest::newRow("help, short") << "-h" << QByteArray("--sandbox");
        QTest::newRow("version") << "--version" << QByteArray("colophon " COLOPHON_VERSION);
    }
    void helpAndVersionNeedNoDisplay() {
        QFETCH(QString, option);
        QFETCH(QByteArray, said);
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"})
            environment.remove(name);
        program.setProcessEnvironment(environment);
        program.start(COLOPHON_TEST_BIN_DIR "/colophon", {option});
        QVERIFY(program.waitForFinished());
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
        QVERIFY(program.readAllStandardOutput().contains(said));
        QCOMPARE(program.readAllStandardError(), QByteArray());
    }
};

QTEST_GUILESS_MAIN(StartOptionsTest)
#include "start_options_test.moc"
