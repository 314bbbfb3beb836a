#include "sandbox/sandbox.h"

#include "support/blog.h"
#include "support/must.h"

#include <QDir>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <qcoro/qcorotask.h>

#include <csignal>

using sandbox::Sandbox;
using support::must;

namespace {

/// The status line of GET `path`.
QByteArray get(const QUrl& api, const QByteArray& path) {
    QTcpSocket socket;
    socket.connectToHost(api.host(), static_cast<quint16>(api.port()));
    if (!socket.waitForConnected()) return socket.errorString().toUtf8();
    socket.write("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    while (!socket.canReadLine() && socket.waitForReadyRead()) {
    }
    return socket.readLine().trimmed();
}

bool isRunning(qint64 process) {
    return process > 0 && ::kill(static_cast<pid_t>(process), 0) == 0;
}

}  // namespace

/// What the sandbox promises to the console and to colophonctl.
class SandboxTest : public QObject {
    Q_OBJECT
private slots:
    void isAWholeBlog();
    void fiveMigrationsArePending();
    void theSecondTimeKeepsWhatWasChanged();
    void aDeadApiComesBackAtItsAddress();
    void anApiThatKeepsDyingIsReported();
    void aDeadDatabaseIsReported();
    void cancellingStopsEverything();
    void aSecondStartDoesNotReviveACancelledOne();
    void destroyingWhileItComesUpIsFine();
    void withoutTheApiProgramItSaysSo();

private:
    Sandbox::Options options(const QString& folder) const;
    support::Folder m_folder;
};

Sandbox::Options SandboxTest::options(const QString& folder) const {
    return support::Blog::options(m_folder.filePath(folder));
}

void SandboxTest::isAWholeBlog() {
    Sandbox blog(options("whole"));
    QSignalSpy steps(&blog, &Sandbox::progress);
    const sandbox::Addresses addresses = must(QCoro::waitFor(blog.up()));
    QCOMPARE(steps.size(), 5);
    for (const auto& step : steps)
        QVERIFY(!Sandbox::text(step[0].value<Sandbox::Step>()).isEmpty());
    QCOMPARE(get(addresses.api, "/readyz"), "HTTP/1.1 200 OK");
    QCOMPARE(get(addresses.api, "/posts"), "HTTP/1.1 200 OK");
    QStringList roles;
    for (const sandbox::Login& login : addresses.logins) {
        QVERIFY(!login.password.isEmpty());
        if (!roles.contains(login.role)) roles.append(login.role);
    }
    QCOMPARE(roles.size(), 5);
    const auto connection = must(postgres::Connection::open(
        must(postgres::Profile::fromConnectionString(addresses.databaseUrl)), postgres::Access::ReadOnly));
    QVERIFY(must(connection->query("SELECT count(*) AS n FROM public.post")).integer(0, "n") >= 60);
    QVERIFY(!must(connection->query("SELECT rolsuper FROM pg_roles WHERE rolname = current_user"))
                 .boolean(0, "rolsuper"));
    const qint64 database = blog.databaseProcessId(), api = blog.apiProcessId();
    QVERIFY(isRunning(database) && isRunning(api));
    QCoro::waitFor(blog.down());
    QVERIFY(!isRunning(database) && !isRunning(api));
}

void SandboxTest::fiveMigrationsArePending() {
    const support::Blog blog;
    const auto connection = blog.connect();
    const auto applied =
        must(connection->query("SELECT version FROM atlas_schema_revisions.atlas_schema_revisions "
                               "WHERE version ~ '^[0-9]+$' ORDER BY version"));
    const QStringList files = QDir(blog.migrationsFolder()).entryList({"*.sql"}, QDir::Files, QDir::Name);
    QCOMPARE(files.size() - applied.rowCount(), 5);
    for (qsizetype row = 0; row < applied.rowCount(); ++row)
        QVERIFY(files[row].startsWith(applied.text(row, "version")));
    QVERIFY(QFile::exists(blog.migrationsFolder() + "/atlas.sum"));
}

void SandboxTest::theSecondTimeKeepsWhatWasChanged() {
    const QString change = "UPDATE post SET title = 'changed' WHERE id = 1 RETURNING title";
    QString file;
    {
        Sandbox blog(options("twice"));
        const auto addresses = must(QCoro::waitFor(blog.up()));
        file = addresses.migrationsFolder + "/mine.txt";
        const auto connection = must(
            postgres::Connection::open(must(postgres::Profile::fromConnectionString(addresses.databaseUrl)),
                                       postgres::Access::ReadWrite));
        QCOMPARE(must(connection->query(change)).rowCount(), 1);
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
    }
    Sandbox blog(options("twice"));
    QSignalSpy steps(&blog, &Sandbox::progress);
    const auto addresses = must(QCoro::waitFor(blog.up()));
    QCOMPARE(steps.size(), 3);
    const auto connection = must(postgres::Connection::open(
        must(postgres::Profile::fromConnectionString(addresses.databaseUrl)), postgres::Access::ReadOnly));
    QCOMPARE(must(connection->query("SELECT title FROM public.post WHERE id = 1")).text(0, "title"),
             "changed");
    QVERIFY(QFile::exists(file));
}

void SandboxTest::aDeadApiComesBackAtItsAddress() {
    Sandbox blog(options("api-dies"));
    const auto addresses = must(QCoro::waitFor(blog.up()));
    QSignalSpy restarted(&blog, &Sandbox::apiRestarted);
    const qint64 before = blog.apiProcessId();
    ::kill(static_cast<pid_t>(before), SIGKILL);
    QVERIFY(restarted.wait(20000));
    QVERIFY(blog.apiProcessId() != before);
    QCOMPARE(get(addresses.api, "/readyz"), "HTTP/1.1 200 OK");
}

void SandboxTest::anApiThatKeepsDyingIsReported() {
    Sandbox blog(options("api-dies"));
    must(QCoro::waitFor(blog.up()));
    QSignalSpy restarted(&blog, &Sandbox::apiRestarted), failed(&blog, &Sandbox::failed);
    ::kill(static_cast<pid_t>(blog.apiProcessId()), SIGKILL);
    QVERIFY(restarted.wait(20000));
    ::kill(static_cast<pid_t>(blog.apiProcessId()), SIGKILL);
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(restarted.size(), 1);
}

void SandboxTest::aDeadDatabaseIsReported() {
    Sandbox blog(options("database-dies"));
    must(QCoro::waitFor(blog.up()));
    QSignalSpy failed(&blog, &Sandbox::failed);
    ::kill(static_cast<pid_t>(blog.databaseProcessId()), SIGKILL);
    QTRY_VERIFY(!failed.isEmpty());
    QCoro::waitFor(blog.down());
    must(QCoro::waitFor(blog.up()));
}

void SandboxTest::cancellingStopsEverything() {
    Sandbox blog(options("cancelled"));
    connect(&blog, &Sandbox::progress, &blog, [&blog](Sandbox::Step step) {
        if (step == Sandbox::Step::LoadingContent) blog.cancel();
    });
    const auto up = QCoro::waitFor(blog.up());
    QVERIFY(!up);
    QVERIFY(up.error().isCancelled());
    QCoro::waitFor(blog.down());
    QCOMPARE(blog.databaseProcessId(), 0);
    // What was half made is made anew, not mistaken for the blog.
    blog.disconnect(&blog);
    const auto again = QCoro::waitFor(blog.up());
    QVERIFY2(again, again ? "" : qPrintable(again.error().detail()));
    QCOMPARE(get(again->api, "/readyz"), "HTTP/1.1 200 OK");
}

void SandboxTest::aSecondStartDoesNotReviveACancelledOne() {
    Sandbox blog(options("revived"));
    auto first = blog.up();
    QCoro::waitFor(blog.down());
    auto second = blog.up();
    const auto cancelled = QCoro::waitFor(std::move(first));
    QVERIFY(!cancelled);
    QVERIFY(cancelled.error().isCancelled());
    const auto again = QCoro::waitFor(std::move(second));
    QVERIFY2(again, again ? "" : qPrintable(again.error().message() + again.error().detail()));
    QCOMPARE(get(again->api, "/readyz"), "HTTP/1.1 200 OK");
}

void SandboxTest::destroyingWhileItComesUpIsFine() {
    auto blog = std::make_unique<Sandbox>(options("destroyed"));
    auto task = blog->up();
    blog.reset();
    const auto up = QCoro::waitFor(std::move(task));
    QVERIFY(!up);
    QVERIFY(up.error().isCancelled());
}

void SandboxTest::withoutTheApiProgramItSaysSo() {
    auto without = options("no-api");
    without.serverProgram = m_folder.filePath("colophond-is-not-here");
    Sandbox blog(without);
    const auto up = QCoro::waitFor(blog.up());
    QVERIFY(!up);
    QCOMPARE(up.error().code(), "no_binaries");
    QVERIFY(up.error().message().contains("colophond-is-not-here"));
}

QTEST_GUILESS_MAIN(SandboxTest)
#include "sandbox_test.moc"
