#include "cli/posts/yaml_value.h"
#include "support/blog.h"
#include "support/must.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

namespace {

struct Ended {
    int code = -1;
    QString out;
    QString err;
};

Ended run(const QString& program, const QStringList& arguments,
          const QHash<QString, QString>& environment = {}) {
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    for (auto it = environment.cbegin(); it != environment.cend(); ++it)
        variables.insert(it.key(), it.value());
    process.setProcessEnvironment(variables);
    process.start(program, arguments);
    if (!process.waitForFinished(120'000)) return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

QString source(const QString& path) {
    return QStringLiteral(COLOPHON_SOURCE_DIR "/") + path;
}

QString read(const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) qFatal("there is no %s", qUtf8Printable(path));
    return QString::fromUtf8(file.readAll());
}

cli::YamlValue yaml(const QString& name) {
    const auto root = cli::readYaml(read(source("resources/deploy/" + name)).toUtf8());
    if (!root)
        qFatal("%s:%d %s", qUtf8Printable(name), root.error().line, qUtf8Printable(root.error().message));
    return *root;
}

/// The value at the end of a path of keys; fatal when there is none.
cli::YamlValue at(const cli::YamlValue& root, const QStringList& path) {
    const cli::YamlValue* value = &root;
    for (const QString& key : path) {
        value = value->find(key);
        if (!value) qFatal("there is no %s", qUtf8Printable(path.join('.')));
    }
    return *value;
}

QStringList keys(const cli::YamlValue& map) {
    QStringList out;
    for (const auto& entry : map.entries)
        out.append(entry.first);
    return out;
}

/// The lines of a file that begin with `word`, without it.
QStringList linesOf(const QString& text, const QString& word) {
    QStringList out;
    for (const QString& line : text.split('\n'))
        if (line.startsWith(word)) out.append(line.mid(word.size()).trimmed());
    return out;
}

/// The settings that `colophond --help` names.
QSet<QString> settings() {
    static const QRegularExpression names("^  ([A-Z][A-Z0-9_]*(?: [A-Z][A-Z0-9_]*)*)(?:  |$)");
    QSet<QString> out;
    for (const QString& line : run(COLOPHON_TEST_BIN_DIR "/colophond", {"--help"}).out.split('\n'))
        for (const QString& name : names.match(line).captured(1).split(' ', Qt::SkipEmptyParts))
            out.insert(name);
    return out;
}

}  // namespace

/// The files under resources/deploy, held against what they speak of.
class DeployTest : public QObject {
    Q_OBJECT
private slots:
    void everySettingIsOneTheServerKnows();
    void noSecretIsInAFile();
    void servicesStartInOrder();
    void imagesHaveNoShellAndNoRoot();
    void everyFileThatIsCopiedIsThere();
    void everyCommandIsOneThatThereIs();
    void theWorkflowMigratesOnlyWhatWasTested();
    void installsWhatTheUnitStarts();
    void collectsEverythingAProgramLoads_data();
    void collectsEverythingAProgramLoads();
    void saysWhetherTheServerIsReady();
};

void DeployTest::everySettingIsOneTheServerKnows() {
    const QSet<QString> known = settings();
    QVERIFY(known.size() > 15 && known.contains("DATABASE_URL"));
    QStringList named = keys(at(yaml("compose.yaml"), {"services", "server", "environment"}));
    for (const char* example : {"colophond.env.example", "compose.env.example"}) {
        for (const QString& line : read(source(QStringLiteral("resources/deploy/") + example)).split('\n')) {
            static const QRegularExpression setting("^#?([A-Z][A-Z0-9_]*)=");
            QString name = setting.match(line).captured(1);
            if (!name.isEmpty()) named.append(name.replace("OIDC_GOOGLE_", "OIDC_NAME_"));
        }
    }
    for (const char* name : {"API_URL", "OIDC_NAME_ISSUER", "OIDC_NAME_CLIENT_ID", "OIDC_NAME_CLIENT_SECRET"})
        QVERIFY2(named.contains(name), name);
    // What stands in .env reaches the server, whatever the providers are called.
    QCOMPARE(at(yaml("compose.yaml"), {"services", "server", "env_file"}).items.first().text, ".env");
    for (const QString& line : linesOf(read(source("resources/deploy/colophond.service.in")), "Environment="))
        named.append(line.section('=', 0, 0));
    for (const QString& line : linesOf(read(source("resources/deploy/Containerfile")), "ENV "))
        for (const QString& pair : line.split(' '))
            named.append(pair.section('=', 0, 0));
    for (const QString& line :
         linesOf(read(source("resources/deploy/colophond.service.in")), "LoadCredential=")) {
        named.append(line.section(':', 0, 0));
        QCOMPARE(line.section(':', 1), "colophond." + named.last());
    }
    QVERIFY(named.size() > 20);
    for (QString name : named) {
        if (name.endsWith("_FILE")) name.chop(5);
        QVERIFY2(known.contains(name), qPrintable(name));
    }
}

void DeployTest::noSecretIsInAFile() {
    // What looks like one is a variable of the person's, or made for one run of a test.
    static const QRegularExpression secret("(PASSWORD|SECRET|TOKEN)(?![A-Z_]*_FILE)[A-Z_]*[:=] *(\\S+)");
    for (QDirIterator it(source("resources/deploy"), QDir::Files); it.hasNext();) {
        const QString path = it.next();
        for (auto found = secret.globalMatch(read(path)); found.hasNext();) {
            const QString value = found.next().captured(2);
            QVERIFY2(value.startsWith("colophond.") || value == "for-this-run-only",
                     qPrintable(path + ' ' + value));
        }
    }
}

void DeployTest::servicesStartInOrder() {
    const cli::YamlValue services = at(yaml("compose.yaml"), {"services"});
    const auto waits = [&services](const char* who, const char* forWhom) {
        return at(services, {who, "depends_on", forWhom, "condition"}).text;
    };
    QCOMPARE(waits("migrate", "database"), "service_healthy");
    QCOMPARE(waits("server", "migrate"), "service_completed_successfully");
    QCOMPARE(waits("server", "redis"), "service_healthy");
    for (const char* who : {"database", "redis", "server"})
        QVERIFY2(!at(services, {who, "healthcheck", "test"}).items.isEmpty(), who);
    // Who needs the password has it in a file, and nobody in an environment that every look at the container
    // shows.
    for (const char* who : {"database", "migrate", "server"}) {
        QCOMPARE(at(services, {who, "secrets"}).items.first().text, "database_password");
        for (const QString& name : keys(at(services, {who, "environment"})))
            if (name.contains("PASSWORD"))
                QCOMPARE(at(services, {who, "environment", name}).text, "/run/secrets/database_password");
    }
    // The images' Postgres has no certificate, and colophonctl would not speak to it without being told.
    QCOMPARE(at(services, {"migrate", "environment", "PGSSLMODE"}).text, "disable");
    // Only the API is reached from outside, and that by this machine's own proxy.
    QCOMPARE(at(services, {"server", "ports"}).items.first().text, "127.0.0.1:3000:3000");
    for (const char* who : {"database", "redis", "migrate"})
        QVERIFY2(!at(services, {who}).find("ports"), who);
    for (const char* who : {"server", "migrate"})
        QCOMPARE(at(services, {who, "read_only"}).text, "true");
}

void DeployTest::imagesHaveNoShellAndNoRoot() {
    const QString file = read(source("resources/deploy/Containerfile"));
    QStringList stages = file.split(QRegularExpression("^FROM ", QRegularExpression::MultilineOption)).mid(1);
    QCOMPARE(stages.size(), 4);
    for (const QString& stage : stages.mid(2)) {
        QVERIFY2(stage.startsWith("scratch AS "), qPrintable(stage));
        QVERIFY2(!stage.contains("\nRUN "), qPrintable(stage));  // there is nothing to run it
        QCOMPARE(linesOf(stage, "USER "), QStringList("65532:65532"));
        for (const char* word : {"ENTRYPOINT ", "CMD "})
            for (const QString& command : linesOf(stage, word))
                QVERIFY2(command.startsWith('['), qPrintable(command));
    }
    const QString server = stages.last();
    QVERIFY(server.contains("CMD [\"/usr/bin/colophond\", \"--check-ready\"]"));
    QStringList targets;
    for (const char* who : {"server", "migrate"})
        targets.append(at(yaml("compose.yaml"), {"services", who, "build", "target"}).text);
    QCOMPARE(targets, QStringList({"server", "tools"}));
}

void DeployTest::everyFileThatIsCopiedIsThere() {
    const QString file = read(source("resources/deploy/Containerfile"));
    for (const QString& line : linesOf(file, "COPY ")) {
        if (line.startsWith("--from")) continue;
        for (const QString& name : line.section(' ', 0, -2).split(' '))
            QVERIFY2(QFileInfo::exists(source(name)), qPrintable(name));
    }
    static const QRegularExpression path("(?:^|[\\s=])((?:resources|\\.ci)/[A-Za-z0-9_./-]+)");
    int count = 0;
    for (const char* name : {"Containerfile", "compose.yaml", "workflow.yaml"}) {
        for (auto found = path.globalMatch(read(source(QString("resources/deploy/") + name)));
             found.hasNext();) {
            const QString named = found.next().captured(1);
            if (named.endsWith("/.env") || named.contains("/secrets")) continue;  // the person's own
            QVERIFY2(QFileInfo::exists(source(named)), qPrintable(named));
            ++count;
        }
    }
    QVERIFY(count >= 8);
    const QString dockerfile = at(yaml("compose.yaml"), {"services", "server", "build", "dockerfile"}).text;
    QVERIFY(QFileInfo::exists(source("resources/deploy/../../" + dockerfile)));
}

void DeployTest::everyCommandIsOneThatThereIs() {
    static const QRegularExpression command(
        "colophonctl migrations [a-z]+(?:(?:[ \\t]|\\\\\\n)+[^\\s>|\\\\]+)*");
    QStringList used;
    for (const cli::YamlValue& one : at(yaml("compose.yaml"), {"services", "migrate", "command"}).items)
        used.append(one.text);
    QStringList lines{"colophonctl " + used.join(' ')};
    for (auto found = command.globalMatch(read(source("resources/deploy/workflow.yaml"))); found.hasNext();)
        lines.append(found.next().captured());
    QVERIFY(lines.size() >= 3);
    for (const QString& line : lines) {
        const QStringList words = line.split(QRegularExpression("[\\s\\\\]+"), Qt::SkipEmptyParts);
        const Ended help = run(COLOPHON_TEST_BIN_DIR "/colophonctl", words.mid(1, 2) + QStringList("--help"));
        QCOMPARE(help.code, 0);
        for (const QString& word : words)
            if (word.startsWith("--")) QVERIFY2(help.out.contains(word), qPrintable(line));
    }
}

void DeployTest::theWorkflowMigratesOnlyWhatWasTested() {
    const cli::YamlValue jobs = at(yaml("workflow.yaml"), {"jobs"});
    QCOMPARE(at(jobs, {"migrate", "needs"}).text, "test");
    QVERIFY(at(jobs, {"migrate", "if"}).text.contains("refs/heads/main"));
    QVERIFY(at(jobs, {"test", "services", "postgres", "options"}).text.contains("--health-cmd"));
    for (const char* job : {"test", "migrate"}) {
        QStringList scripts;
        for (const cli::YamlValue& step : at(jobs, {job, "steps"}).items)
            if (const auto* script = step.find("run")) scripts.append(script->text);
        QVERIFY2(scripts.join('\n').contains("GITHUB_STEP_SUMMARY"), job);
        QVERIFY2(scripts.join('\n').contains("migrations apply"), job);
    }
    for (const cli::YamlValue& step : at(jobs, {"test", "steps"}).items)
        if (step.find("env")) QVERIFY(at(step, {"env", "DATABASE_URL"}).text.endsWith("?sslmode=disable"));
}

void DeployTest::installsWhatTheUnitStarts() {
    QTemporaryDir folder;
    const Ended installed = run(CMAKE_PROGRAM, {"--install", BUILD_DIR}, {{"DESTDIR", folder.path()}});
    QVERIFY2(installed.code == 0, qPrintable(installed.err));
    const QString prefix = folder.path() + INSTALL_PREFIX;
    for (const char* name : {"colophon", "colophonctl", "colophond"})
        QVERIFY2(QFileInfo(prefix + "/bin/" + name).isExecutable(), name);
    QVERIFY(QFileInfo::exists(prefix + "/share/colophon/openapi.yaml"));
    QVERIFY(QFileInfo::exists(prefix + "/share/colophon/colophond.env.example"));
    QVERIFY(QFileInfo::exists(prefix + "/share/colophon/migrations/atlas.sum"));
    QCOMPARE(run(prefix + "/bin/colophonctl", {"--version"}).code, 0);
    const QString unit = read(prefix + "/lib/systemd/system/colophond.service");
    QVERIFY2(!unit.contains(QRegularExpression("@[A-Z_]+@")), qPrintable(unit));
    QVERIFY(unit.contains("\nSystemCallFilter=@system-service\nSystemCallFilter=~@privileged @resources\n"));
    for (const char* word : {"ExecStart=", "ExecStartPre="}) {
        const QString program = linesOf(unit, word).value(0).section(' ', 0, 0);
        QVERIFY2(QFileInfo(folder.path() + program).isExecutable(), qPrintable(program));
    }
    // The server gets its time to finish what is under way.
    QVERIFY(linesOf(unit, "TimeoutStopSec=").value(0).toInt() > 30);
}

void DeployTest::collectsEverythingAProgramLoads_data() {
    QTest::addColumn<QString>("program");
    QTest::newRow("colophond") << "colophond";
    QTest::newRow("colophonctl") << "colophonctl";
}

/// The loader is told to look nowhere but in the collected root; what it then finds elsewhere is missing
/// there.
void DeployTest::collectsEverythingAProgramLoads() {
    QFETCH(QString, program);
    QTemporaryDir folder;
    const QString root = folder.filePath("root");
    const Ended collected =
        run(source("resources/deploy/collect"), {root, COLOPHON_TEST_BIN_DIR "/" + program});
    QVERIFY2(collected.code == 0, qPrintable(collected.err));
    QStringList folders, loaders, objects{root + "/usr/bin/" + program};
    for (QDirIterator it(root + "/usr/lib", QDir::Files, QDirIterator::Subdirectories); it.hasNext();) {
        const QFileInfo file(it.next());
        if (!folders.contains(file.path())) folders.append(file.path());
        if (file.path().contains("/plugins/")) objects.append(file.filePath());
    }
    for (QDirIterator it(root, QDir::Files, QDirIterator::Subdirectories); it.hasNext();)
        if (const QString path = it.next(); QFileInfo(path).fileName().startsWith("ld-linux"))
            loaders.append(path);
    QCOMPARE(loaders.size(), 1);
    QCOMPARE(objects.size(), program == "colophonctl" ? 3 : 1);
    const QStringList look{"--inhibit-cache", "--library-path", folders.join(':')};
    for (const QString& object : objects) {
        const Ended list = run(loaders.first(), look + QStringList{"--list", object});
        QVERIFY2(list.code == 0, qPrintable(list.err));
        for (const QString& line : list.out.split('\n', Qt::SkipEmptyParts)) {
            const QString found = line.section("=> ", 1).section(' ', 0, 0);
            QVERIFY2(found.isEmpty() || found.startsWith(root), qPrintable(line));
        }
    }
    const Ended version = run(loaders.first(), look + QStringList{root + "/usr/bin/" + program, "--version"});
    QCOMPARE(version.code, 0);
    QVERIFY(version.out.startsWith(program));
    for (const char* name :
         {"/etc/ssl/certs/ca-certificates.crt", "/usr/share/zoneinfo/Europe/Berlin", "/etc/passwd"})
        QVERIFY2(QFileInfo::exists(root + name), name);
    for (const char* name : {"/bin/sh", "/usr/bin/sh", "/usr/bin/bash"})
        QVERIFY2(!QFileInfo::exists(root + name), name);
}

void DeployTest::saysWhetherTheServerIsReady() {
    support::Blog blog;
    const auto check = [port = blog.api().port(), url = blog.addresses().databaseUrl] {
        return run(COLOPHON_TEST_BIN_DIR "/colophond", {"--check-ready"},
                   {{"DATABASE_URL", url}, {"PORT", QString::number(port)}, {"LISTEN_ADDRESS", "0.0.0.0"}});
    };
    const Ended ready = check();
    QVERIFY2(ready.code == 0, qPrintable(ready.err));
    QCOMPARE(ready.out + ready.err, "");
    // A schema that is not the one it was built for: alive, but not ready.
    support::must(blog.connect()->runScript("ALTER TABLE post_tag RENAME TO post_tag_elsewhere"));
    QTRY_COMPARE_WITH_TIMEOUT(check().code, 1, 20'000);
    QVERIFY(check().err.contains("not ready (status 503)"));
    QCoro::waitFor(blog.sandbox().down());
    const Ended gone = check();
    QCOMPARE(gone.code, 1);
    QVERIFY(gone.err.contains("Nothing answers"));
}

QTEST_GUILESS_MAIN(DeployTest)
#include "deploy_test.moc"
