#include "server/blog.h"
#include "server/redis.h"
#include "server/terminal.h"

#include <QProcess>
#include <QTest>

#include <csignal>

namespace {

const QString password = QStringLiteral("correct horse battery");

struct Outcome {
    int code = -1;
    QByteArray out;
    QByteArray error;
};

}  // namespace

/// The commands of colophond for the operator: a first admin, and a password for a person.
class OperatorTest : public QObject {
    Q_OBJECT

    support::Server m_postgres;
    std::unique_ptr<Blog> m_blog;

    QString sql(const QString& text) { return m_blog->database().text(text); }
    QHash<QString, QString> settings() { return {{"DATABASE_URL", m_blog->database().url()}}; }

    Outcome run(const QStringList& arguments, const QByteArray& input = {},
                QHash<QString, QString> environment = {}) {
        environment.insert(settings());
        QProcess process;
        QProcessEnvironment variables;
        for (auto at = environment.begin(); at != environment.end(); ++at)
            variables.insert(at.key(), at.value());
        process.setProcessEnvironment(variables);
        process.start(QStringLiteral(COLOPHON_TEST_BIN_DIR "/colophond"), arguments);
        process.write(input);
        process.closeWriteChannel();
        if (!process.waitForFinished(30'000)) qFatal("colophond does not end");
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    int signIn(const QString& email, const QString& with) {
        return m_blog->nobody().post("/auth/login", {{"email", email}, {"password", with}}).status;
    }

private slots:
    void init() { m_blog = std::make_unique<Blog>(m_postgres); }
    void cleanup() { m_blog.reset(); }

    void aPasswordFromStandardInputOpensTheAccount() {
        const Caller before = m_blog->as("author");
        const Outcome set = run({"--set-password", " Author@Example.org"}, password.toUtf8() + "\r\nmore\n");
        QCOMPARE(set.error, QByteArray());
        QCOMPARE(set.code, 0);
        QCOMPARE(set.out,
                 QByteArray("The password of author@example.org was set. All sessions of this account "
                            "were signed out.\n"));
        QCOMPARE(signIn("author@example.org", password), 200);
        QCOMPARE(signIn("author@example.org", "password"), 401);
        QCOMPARE(before.get("/me").status, 401);
        QCOMPARE(m_blog->nobody().post("/auth/refresh", {{"refresh_token", before.refreshToken}}).status,
                 401);
        QCOMPARE(sql("select string_agg(distinct end_reason, ' ') from session"), "password_changed");
        QCOMPARE(
            sql("select actor_id is null and target_name = 'Author Test' and reason = 'by the operator of "
                "the server' and after->>'sessions' = '1' from audit_log where action = "
                "'user.password_changed'"),
            "true");
        QVERIFY(!sql("select string_agg(a::text, ' ') from audit_log a").contains("argon2id"));
    }

    void aRefusedPasswordChangesNothing_data() {
        QTest::addColumn<QString>("email");
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<int>("code");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("short") << "author@example.org" << QByteArray("eleven char\n") << 1
                               << QByteArray("at least 12 characters");
        QTest::newRow("long") << "author@example.org" << QByteArray(257, 'x') << 1
                              << QByteArray("at most 256 characters");
        QTest::newRow("no input") << "author@example.org" << QByteArray() << 1
                                  << QByteArray("Standard input contains no password");
        QTest::newRow("empty line") << "author@example.org" << QByteArray("\nsecond line\n") << 1
                                    << QByteArray("Standard input contains no password");
        QTest::newRow("control") << "author@example.org" << QByteArray("twelve\tcharacters\n") << 1
                                 << QByteArray("control characters");
        QTest::newRow("not UTF-8") << "author@example.org" << QByteArray("twelve \xff characters\n") << 1
                                   << QByteArray("UTF-8");
        QTest::newRow("unknown") << "who@example.org" << password.toUtf8() << 1
                                 << QByteArray("No account has the e-mail address who@example.org");
        QTest::newRow("suspended") << "editor@example.org" << password.toUtf8() << 1
                                   << QByteArray("is suspended");
        QTest::newRow("no address") << "author" << password.toUtf8() << 2
                                    << QByteArray("\"author\" is not an e-mail address");
    }
    void aRefusedPasswordChangesNothing() {
        QFETCH(QString, email);
        QFETCH(QByteArray, input);
        QFETCH(int, code);
        QFETCH(QByteArray, says);
        m_blog->database().run(
            "update \"user\" set status = 'suspended', suspended_at = now() where email = "
            "'editor@example.org'");
        const QString before = sql("select md5(string_agg(hash, ' ' order by user_id)) from user_password");
        const Outcome refused = run({"--set-password", email}, input);
        QCOMPARE(refused.code, code);
        QVERIFY2(refused.error.contains(says), refused.error.constData());
        QCOMPARE(refused.out, QByteArray());
        if (!input.trimmed().isEmpty()) QVERIFY(!refused.error.contains(input.trimmed()));
        QCOMPARE(sql("select md5(string_agg(hash, ' ' order by user_id)) from user_password"), before);
        QCOMPARE(sql("select count(*) from audit_log"), "0");
    }

    void onATerminalThePasswordIsAskedForTwiceWithoutEcho() {
        Terminal terminal({"--set-password", "author@example.org"}, settings());
        QVERIFY2(terminal.waitFor("New password: ").contains("New password: "), terminal.shown().constData());
        QVERIFY(!terminal.echoes());
        terminal.type(password.toUtf8() + "\n");
        QVERIFY(terminal.waitFor("Repeat the password: ").contains("Repeat the password: "));
        terminal.type(password.toUtf8() + "\n");
        QCOMPARE(terminal.exitCode(), 0);
        QVERIFY(terminal.shown().contains("The password of author@example.org was set."));
        QVERIFY(!terminal.shown().contains("horse"));
        QVERIFY(terminal.echoes());
        QCOMPARE(signIn("author@example.org", password), 200);
    }

    void twoPasswordsThatDifferChangeNothing() {
        Terminal terminal({"--set-password", "author@example.org"}, settings());
        terminal.waitFor("New password: ");
        terminal.type(password.toUtf8() + "\n");
        terminal.waitFor("again: ");
        terminal.type("correct horse batteri\n");
        QCOMPARE(terminal.exitCode(), 1);
        QVERIFY2(terminal.shown().contains("The two passwords are not the same. Nothing was changed."),
                 terminal.shown().constData());
        QCOMPARE(signIn("author@example.org", "password"), 200);
    }

    void anInterruptLeavesTheTerminalAsItWas() {
        Terminal terminal({"--set-password", "author@example.org"}, settings());
        terminal.waitFor("New password: ");
        QVERIFY(!terminal.echoes());
        terminal.type("half a pass\x03");
        QCOMPARE(terminal.exitCode(), -SIGINT);
        QVERIFY(terminal.echoes());
        QCOMPARE(signIn("author@example.org", "password"), 200);
    }

    void aSignInDuringTheChangeDoesNotOutliveIt() {
        // The change waits for a sign-in that has checked the old password, and ends its session too.
        auto other = m_blog->database().connect();
        QVERIFY(
            other->runScript("begin; select 1 from user_password p join \"user\" u on u.id = p.user_id where "
                             "u.email = 'author@example.org' for share of p"));
        QProcess change;
        QProcessEnvironment variables;
        variables.insert("DATABASE_URL", m_blog->database().url());
        change.setProcessEnvironment(variables);
        change.start(QStringLiteral(COLOPHON_TEST_BIN_DIR "/colophond"),
                     {"--set-password", "author@example.org"});
        change.write(password.toUtf8() + "\n");
        change.closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(sql("select count(*) from pg_stat_activity where wait_event_type = 'Lock'"),
                                  "1", 20'000);
        QVERIFY(
            other->runScript("insert into session (user_id, expires_at) select id, now() + interval '1 day' "
                             "from \"user\" where email = 'author@example.org'; commit"));
        QVERIFY(change.waitForFinished(30'000));
        QCOMPARE(change.exitCode(), 0);
        QCOMPARE(sql("select count(*) from session where ended_at is null"), "0");
    }

    void aNewAdminIsToldHowToSignIn() {
        const Outcome fresh = run({"--promote-admin", "Owner@example.org"});
        QCOMPARE(fresh.code, 0);
        QCOMPARE(fresh.out, QByteArray("owner@example.org is an admin now.\nThis account has no password "
                                       "yet, and no OpenID Connect provider is configured. To set a "
                                       "password, run: colophond --set-password owner@example.org\n"));
        QCOMPARE(run({"--set-password", "owner@example.org"}, password.toUtf8()).code, 0);
        const Outcome again = run({"--promote-admin", "owner@example.org"});
        QVERIFY2(
            again.out.endsWith("Next sign-in: with this e-mail address and the password of the account.\n"),
            again.out.constData());
        QCOMPARE(signIn("owner@example.org", password), 200);
        const Outcome browser = run({"--promote-admin", "other@example.org"}, {},
                                    {{"OIDC_GOOGLE_ISSUER", "https://accounts.google.com"},
                                     {"OIDC_GOOGLE_CLIENT_ID", "id"},
                                     {"OIDC_GOOGLE_CLIENT_SECRET", "secret"}});
        QVERIFY2(browser.out.contains("Next sign-in: in the browser with google"), browser.out.constData());
    }

    void aHealthCheckSaysWhetherTheServerIsReady() {
        const QHash<QString, QString> same{{"PORT", QString::number(m_blog->server().port())},
                                           // The body of the answer goes nowhere, and no proxy is asked.
                                           {"http_proxy", "http://127.0.0.1:1"}};
        const Outcome ready = run({"--check-ready"}, {}, same);
        QCOMPARE(ready.out + ready.error, QByteArray());
        QCOMPARE(ready.code, 0);
        const Outcome nothing = run({"--check-ready"}, {}, {{"PORT", "1"}});
        QCOMPARE(nothing.error, QByteArray("Nothing answers at 127.0.0.1 port 1.\n"));
        QCOMPARE(nothing.code, 1);
        m_blog->database().run("alter table post rename to gone");
        const Outcome unready = run({"--check-ready"}, {}, same);
        QVERIFY2(unready.error.contains("is not ready (status 503)"), unready.error.constData());
        QCOMPARE(unready.code, 1);
    }

    void theConfigurationIsTriedWhenAskedTo() {
        PrivateRedis redis("secret-redis");
        const Outcome sound = run({"--check-config", "--connect"}, {}, {{"REDIS_URL", redis.url()}});
        QCOMPARE(sound.error, QByteArray());
        QCOMPARE(sound.code, 0);
        const QList<QByteArray> lines = sound.out.trimmed().split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines[0], QByteArray("The configuration is valid."));
        QVERIFY2(lines[1].startsWith(
                     QByteArray("Postgres: connected to database " + m_blog->database().name().toLatin1())),
                 lines[1].constData());
        QVERIFY2(lines[2].startsWith("Redis: connected to "), lines[2].constData());
        QVERIFY(!sound.out.contains("secret-redis"));
        // Without the word nothing is asked.
        QCOMPARE(run({"--check-config"}, {}, {{"REDIS_URL", "redis://127.0.0.1:1"}}).code, 0);
    }

    void aServerThatCannotBeReachedIsNamed_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QByteArray>("says");
        QTest::newRow("redis") << "REDIS_URL" << "redis://:hidden@127.0.0.1:1"
                               << QByteArray("Redis: not connected: Connection refused.\n");
        QTest::newRow("replica") << "DATABASE_READ_URL" << "postgres://nobody:hidden@127.0.0.1:1/blog"
                                 << QByteArray(
                                        "Postgres for reading: not connected: connection to server at "
                                        "\"127.0.0.1\", port 1 failed: Connection refused");
    }
    void aServerThatCannotBeReachedIsNamed() {
        QFETCH(QString, name);
        QFETCH(QString, value);
        QFETCH(QByteArray, says);
        const Outcome outcome = run({"--check-config", "--connect"}, {}, {{name, value}});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.error.startsWith(says), outcome.error.constData());
        QVERIFY(outcome.out.contains("Postgres: connected to database "));
        QVERIFY(!outcome.error.contains("hidden"));
    }

    void aWrongRedisPasswordIsSaid() {
        PrivateRedis redis("right");
        const QString url = QString(redis.url()).replace("right", "wrong");
        const Outcome outcome = run({"--check-config", "--connect"}, {}, {{"REDIS_URL", url}});
        QCOMPARE(outcome.code, 1);
        QVERIFY2(outcome.error.startsWith("Redis: not connected: WRONGPASS"), outcome.error.constData());
    }

    void aCommandWithoutAnAddressSaysHowItIsWritten() {
        for (const QString& name : {QString("--set-password"), QString("--promote-admin")}) {
            const Outcome bare = run({name});
            QCOMPARE(bare.code, 2);
            QCOMPARE(bare.error, ("Usage: colophond " + name + " EMAIL\n").toLatin1());
            QVERIFY(run({"--help"}).out.contains(("colophond " + name + " EMAIL  ").toLatin1()));
        }
        QCOMPARE(run({"--promote-admin", "owner@@example.org"}).code, 2);
        QCOMPARE(sql("select count(*) from \"user\" where email like 'owner%'"), "0");
    }
};

QTEST_GUILESS_MAIN(OperatorTest)
#include "operator_test.moc"
