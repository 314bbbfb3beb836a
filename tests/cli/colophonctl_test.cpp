#include "core/json.h"
#include "support/database.h"
#include "support/must.h"

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

/// Runs colophonctl to its end.
Ended run(const QStringList& arguments, const QHash<QString, QString>& environment = {}) {
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (auto it = environment.cbegin(); it != environment.cend(); ++it)
        variables.insert(it.key(), it.value());
    process.setProcessEnvironment(variables);
    process.start(COLOPHON_TEST_BIN_DIR "/colophonctl", arguments);
    if (!process.waitForFinished(30000)) return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// How many processes have `word` in their command line or, as colophond, in their environment.
int processesWith(const QString& word) {
    int count = 0;
    for (const QString& entry : QDir("/proc").entryList(QDir::Dirs)) {
        for (const char* name : {"/cmdline", "/environ"}) {
            QFile file("/proc/" + entry + name);
            if (entry == "self" || entry == "thread-self" || !file.open(QIODevice::ReadOnly)) continue;
            if (!file.readAll().contains(word.toUtf8())) continue;
            ++count;
            break;
        }
    }
    return count;
}

}  // namespace

/// The front door of colophonctl: its list of commands, its exit codes, and the sandbox from outside.
class ColophonctlTest : public QObject {
    Q_OBJECT
private slots:
    void helpListsEveryCommandAndEachExplainsItself();
    void saysItsVersion();
    void mistakesAreExplained_data();
    void mistakesAreExplained();
    void secretsMayLieInFiles();
    void aSandboxRunsUntilItIsStopped_data();
    void aSandboxRunsUntilItIsStopped();
    void aSandboxThatIsInUseIsRefused();

private:
    std::unique_ptr<QProcess> startSandbox(const QString& folder, QJsonObject* printed);
    support::Folder m_folder;
};

void ColophonctlTest::helpListsEveryCommandAndEachExplainsItself() {
    const Ended help = run({"--help"});
    QCOMPARE(help.code, 0);
    QVERIFY(help.out.contains("Exit codes"));
    const QStringList lines =
        help.out.section("Commands:\n", 1).section("\n\n", 0, 0).split('\n', Qt::SkipEmptyParts);
    QVERIFY(!lines.isEmpty());
    for (const QString& line : lines) {
        // The name stands in the first 22 columns.
        const QStringList words = line.left(23).trimmed().split(' ');
        const Ended one = run(words + QStringList{"--help"});
        QVERIFY2(one.code == 0, qPrintable(line));
        QVERIFY2(one.out.startsWith("Usage: colophonctl " + words.join(' ')), qPrintable(one.out));
    }
}

void ColophonctlTest::saysItsVersion() {
    const Ended version = run({"--version"});
    QCOMPARE(version.code, 0);
    QCOMPARE(version.out, "colophonctl " COLOPHON_VERSION "\n");
}

void ColophonctlTest::mistakesAreExplained_data() {
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("words");
    QTest::newRow("nothing") << QStringList{} << "Commands:";
    QTest::newRow("a slip") << QStringList{"sandbxo"} << "Did you mean sandbox?";
    QTest::newRow("nothing like it") << QStringList{"brew", "coffee"} << "Unknown command brew coffee.";
    QTest::newRow("unknown option") << QStringList{"sandbox", "--prot", "1"} << "prot";
    QTest::newRow("a wrong value") << QStringList{"sandbox", "--port", "70000"} << "70000";
    QTest::newRow("a stray word") << QStringList{"sandbox", "now"} << "now";
    QTest::newRow("a wrong format") << QStringList{"sandbox", "--print", "xml"} << "text or json";
}

void ColophonctlTest::mistakesAreExplained() {
    QFETCH(QStringList, arguments);
    QFETCH(QString, words);
    const Ended ended = run(arguments);
    QCOMPARE(ended.code, 1);
    QVERIFY2(ended.err.contains(words), qPrintable(ended.err));
    QVERIFY(ended.out.isEmpty());
}

std::unique_ptr<QProcess> ColophonctlTest::startSandbox(const QString& folder, QJsonObject* printed) {
    auto process = std::make_unique<QProcess>();
    process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    process->start(COLOPHON_TEST_BIN_DIR "/colophonctl", {"sandbox", "--data", folder, "--print", "json"});
    while (!process->canReadLine() && process->waitForReadyRead(60000)) {
    }
    *printed = support::must(core::parseJsonObject(process->readLine()));
    return process;
}

void ColophonctlTest::secretsMayLieInFiles() {
    support::Server postgres;
    support::Database database(postgres);
    const auto file = [this](const QString& name, const QString& content) {
        QFile out(m_folder.filePath(name));
        if (!out.open(QIODevice::WriteOnly)) qFatal("cannot write %s", qUtf8Printable(name));
        out.write(content.toUtf8());
        return out.fileName();
    };
    const QString url = file("url", database.url() + '\n'), empty = file("empty", "\n");
    const QString dir = COLOPHON_SOURCE_DIR "/resources/blog/migrations";
    const auto status = [&dir](const QHash<QString, QString>& environment, const QStringList& more = {}) {
        return run(QStringList{"migrations", "status", "--dir", dir} + more, environment);
    };
    const Ended fine = status({{"DATABASE_URL_FILE", url}});
    QVERIFY2(fine.code == 0 && fine.out.contains("pending"), qPrintable(fine.err));
    const auto refused = [&](const QHash<QString, QString>& environment, const QStringList& more = {}) {
        const Ended ended = status(environment, more);
        return ended.code == 1 ? ended.err : QString();
    };
    QVERIFY(refused({{"DATABASE_URL_FILE", url}, {"DATABASE_URL", "dbname=x"}})
                .contains("Both DATABASE_URL and DATABASE_URL_FILE are set. Unset one of them."));
    QVERIFY(refused({{"DATABASE_URL_FILE", m_folder.filePath("nowhere")}})
                .contains("which cannot be read: No such file or directory."));
    QVERIFY(refused({{"DATABASE_URL_FILE", empty}}).contains("which is empty."));
    QVERIFY(refused({{"PGPASSWORD_FILE", empty}}, {"--database", database.url()})
                .contains("PGPASSWORD_FILE is \"" + empty + "\", which is empty."));
    // Somebody who says where to look is taken at their word.
    QCOMPARE(status({{"DATABASE_URL_FILE", empty}}, {"--database", database.url()}).code, 0);
}

void ColophonctlTest::aSandboxRunsUntilItIsStopped_data() {
    QTest::addColumn<int>("signal");
    QTest::newRow("Ctrl+C") << SIGINT;
    QTest::newRow("a polite kill") << SIGTERM;
    QTest::newRow("an impolite kill") << SIGKILL;
}

void ColophonctlTest::aSandboxRunsUntilItIsStopped() {
    QFETCH(int, signal);
    const QString folder = m_folder.filePath("blog");
    QJsonObject printed;
    const auto process = startSandbox(folder, &printed);
    core::JsonReader reader(printed);
    QVERIFY(reader.text("api").startsWith("http://127.0.0.1:"));
    QVERIFY(reader.list("logins", [](core::JsonReader& login) { return login.text("email"); }).size() >= 20);
    QCOMPARE(reader.text("folder"), folder);
    QVERIFY(QFile::exists(reader.text("migrations") + "/atlas.sum"));
    {
        const auto profile = support::must(postgres::Profile::fromConnectionString(reader.text("database")));
        const auto connection =
            support::must(postgres::Connection::open(profile, postgres::Access::ReadOnly));
        QVERIFY(connection->query("SELECT id FROM public.post"));
    }
    QVERIFY2(!reader.error(), reader.error() ? qPrintable(reader.error()->detail()) : "");
    QVERIFY(processesWith(folder) >= 3);
    ::kill(static_cast<pid_t>(process->processId()), signal);
    QVERIFY(process->waitForFinished(30000));
    if (signal != SIGKILL) {
        QCOMPARE(process->exitStatus(), QProcess::NormalExit);
        QCOMPARE(process->exitCode(), 0);
    }
    QTRY_COMPARE_WITH_TIMEOUT(processesWith(folder), 0, 20000);
}

void ColophonctlTest::aSandboxThatIsInUseIsRefused() {
    const QString folder = m_folder.filePath("blog");
    QJsonObject printed;
    const auto process = startSandbox(folder, &printed);
    const Ended second = run({"sandbox", "--data", folder});
    QCOMPARE(second.code, 1);
    QVERIFY2(second.err.contains("already"), qPrintable(second.err));
    process->terminate();
    QVERIFY(process->waitForFinished(30000));
}

QTEST_GUILESS_MAIN(ColophonctlTest)
#include "colophonctl_test.moc"
