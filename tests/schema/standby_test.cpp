#include "postgres/server_programs.h"
#include "postgres/server_user.h"
#include "schema/reader.h"
#include "schema/reading_support.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

#include <csignal>
#include <unistd.h>

using namespace schema;
using postgres::Access;
using postgres::Connection;

/// Reading on a hot standby, where nothing can be written and rows may be taken away under one's hands.
class StandbyTest : public QObject {
    Q_OBJECT
private slots:
    void readsWhatThePrimaryHas();

private:
    /// Runs a program of the server's as the server's user; its words when it fails.
    QString run(const QString& program, const QStringList& arguments) const {
        QProcess process;
        prepare(process);
        process.start(program, arguments);
        if (!process.waitForFinished(60'000)) return program + " does not end";
        return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAllStandardError());
    }
    static void prepare(QProcess& process) {
        const auto user = postgres::ServerUser::choose();
        if (!user) qFatal("%s", qPrintable(user.error().message()));
        process.setChildProcessModifier([user = *user, owner = ::getpid()] { user.becomeInChild(owner); });
        process.setWorkingDirectory("/");
    }
};

void StandbyTest::readsWhatThePrimaryHas() {
    const auto programs =
        postgres::chooseServerPrograms(postgres::findServerPrograms(), support::Server::majorVersion());
    QVERIFY(programs);
    const QString copier = programs->program("pg_basebackup");
    if (!QFile::exists(copier)) QSKIP("this Postgres has no pg_basebackup here");
    support::Folder folder;
    const auto primary = postgres::PrivateServer::start({
        .folder = folder.filePath("primary"),
        .port = {},
        .durability = postgres::PrivateServer::Durability::Safe,
        .cacheFolder = {},
        .majorVersion = programs->majorVersion,
        .stop = {},
    });
    QVERIFY2(primary, qPrintable(primary ? QString() : primary.error().detail()));
    const auto writer = Connection::open((*primary)->profile(), Access::ReadWrite);
    QVERIFY((*writer)->runScript(
        "CREATE TABLE t (id int PRIMARY KEY DEFAULT 3); CREATE VIEW v AS SELECT id FROM t"));

    const QString data = folder.filePath("standby");
    QDir().mkpath(data);
    QFile::setPermissions(data, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QVERIFY(postgres::ServerUser::choose()->own(data));
    QCOMPARE(run(copier, {"--host=" + (*primary)->socketFolder(), "--username=postgres", "--pgdata=" + data,
                          "--write-recovery-conf", "--checkpoint=fast", "--no-sync"}),
             QString());
    QProcess standby;
    prepare(standby);
    standby.setStandardErrorFile(folder.filePath("standby.log"));
    standby.start(programs->program("postgres"), {"-D", data, "-k", data, "-c", "listen_addresses=", "-c",
                                                  "hot_standby=on", "-c", "fsync=off"});
    const auto profile = postgres::Profile::exactly(
        {{"host", data}, {"port", "5432"}, {"user", "postgres"}, {"dbname", "postgres"}});
    core::Result<std::unique_ptr<Connection>> reader;
    QVERIFY(QTest::qWaitFor(
        [&] {
            reader = Connection::open(profile, Access::ReadOnly);
            return reader && (*reader)->query("SELECT FROM public.v").has_value();
        },
        30'000));
    QVERIFY((*reader)->serverInfo().inRecovery);
    ReadOptions options;
    options.sessions = ReadOptions::Sessions::Two;
    const auto onPrimary = readSnapshot(**writer, options);
    const auto onStandby = readSnapshot(**reader, options);
    QVERIFY(onPrimary && onStandby);
    QVERIFY2((*onStandby)->failures.isEmpty(), qPrintable((*onStandby)->failures.value(0).message));
    QCOMPARE(support::differenceText(*onPrimary, *onStandby), QString());
    QCOMPARE(onStandby->relation({"public", "t"})->column("id")->expression, "3");
    reader = {};
    ::kill(static_cast<pid_t>(standby.processId()), SIGQUIT);
    QVERIFY(standby.waitForFinished());
}

QTEST_GUILESS_MAIN(StandbyTest)
#include "standby_test.moc"
