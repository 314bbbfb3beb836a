#include "server/blog.h"

#include <QFile>
#include <QJsonArray>
#include <QTest>

/// Guessing at e-mail addresses and passwords.
class GuessingTest : public QObject {
    Q_OBJECT

    support::Server m_postgres;
    std::unique_ptr<Blog> m_blog;

    const Caller& as(const QString& who) { return m_blog->once(who); }
    QString sql(const QString& query) { return m_blog->database().text(query); }
    /// Processor time that colophond has used, in clock ticks.
    qint64 work() {
        QFile stat(QString("/proc/%1/stat").arg(m_blog->server().process().processId()));
        if (!stat.open(QIODevice::ReadOnly)) qFatal("there is no %s", qUtf8Printable(stat.fileName()));
        const QList<QByteArray> facts = stat.readAll().split(')').last().trimmed().split(' ');
        return facts.at(11).toLongLong() + facts.at(12).toLongLong();
    }

private slots:
    void init() { m_blog = std::make_unique<Blog>(m_postgres); }
    void cleanup() { m_blog.reset(); }

    void anUnknownAddressCostsAsMuchWorkAsAWrongPassword() {
        // Not how long it takes, which depends on what else the machine does: the work that is done for it.
        const auto workOf = [this](const QString& email) {
            const qint64 before = work();
            for (int i = 0; i < 12; ++i)
                if (m_blog->nobody().post("/auth/login", {{"email", email}, {"password", "wrong"}}).status !=
                    401)
                    return qint64(-1);
            return work() - before;
        };
        const qint64 known = workOf("editor@example.org");
        const qint64 unknown = workOf("nobody@example.org");
        QVERIFY2(known > 5, "checking a password is hard work");
        QVERIFY2(unknown > known / 2, qPrintable(QString("%1 ticks against %2").arg(unknown).arg(known)));
        m_blog->database().run("delete from user_password");
        QVERIFY(workOf("editor@example.org") > known / 2);  // an account without a password
    }

    void guessingIsStopped() {
        Colophond strict(m_blog->database().url(), {{"RATE_LIMIT_AUTH", "5"}});
        const Caller guesser(strict);
        const auto guess = [&guesser](const QString& email, const QString& password) {
            return guesser.post("/auth/login", {{"email", email}, {"password", password}});
        };
        Answer last;
        int tries = 0;
        for (; tries < 20 && last.status != 429; ++tries)
            last = guess("editor@example.org", "guess " + QString::number(tries));
        QCOMPARE(last.status, 429);
        QVERIFY(tries <= 6);
        QCOMPARE(last.code(), "rate_limited");
        QVERIFY(last.headers.value("retry-after").toInt() > 0);
        QCOMPARE(guess("editor@example.org", "password").status, 429);  // the right one is no way around it
        // Other ways in count against the same address.
        QCOMPARE(guesser.post("/auth/token", {{"code", "x"}, {"code_verifier", "x"}, {"redirect_uri", "x"}})
                     .status,
                 429);
        QCOMPARE(guesser.post("/auth/refresh", {{"refresh_token", "x"}}).status, 429);
        QCOMPARE(guesser.get("/auth?provider=x").status, 429);
    }

    void guessingFromOneNetworkKeepsNobodyElseOut() {
        const Colophond strict(m_blog->database().url(),
                               {{"RATE_LIMIT_AUTH", "30"}, {"TRUSTED_PROXIES", "127.0.0.1"}});
        const Caller caller(strict);
        const auto signIn = [&caller](const QString& email, const QString& password, const QByteArray& from) {
            return caller.post("/auth/login", {{"email", email}, {"password", password}},
                               {{"X-Forwarded-For", from}});
        };
        const auto guessUntilLocked = [&signIn](const QByteArray& from, const QByteArray& last) {
            int tries = 0;
            while (tries < 12 && signIn("Editor@example.org", "guess", from).status == 401)
                ++tries;
            // Another address of the same network, and the right password, do not help there.
            return tries == 10 && signIn("editor@EXAMPLE.org", "password", last).status == 429;
        };
        QVERIFY(guessUntilLocked("203.0.113.7", "203.0.113.7"));
        QVERIFY(guessUntilLocked("2001:db8:0:1::7", "2001:db8:0:1:ffff::8"));
        QCOMPARE(signIn("editor@example.org", "password", "203.0.113.8").status, 200);
        QCOMPARE(signIn("editor@example.org", "password", "2001:db8:0:2::7").status, 200);
        QCOMPARE(signIn("author@example.org", "password", "203.0.113.7").status, 200);
    }

    void guessingFromManyNetworksKeepsTheOwnerIn() {
        const Colophond strict(m_blog->database().url(),
                               {{"RATE_LIMIT_AUTH", "30"}, {"TRUSTED_PROXIES", "127.0.0.1"}});
        const Caller caller(strict);
        for (int i = 0; i < 30; ++i)
            QCOMPARE(caller
                         .post("/auth/login", {{"email", "editor@example.org"}, {"password", "guess"}},
                               {{"X-Forwarded-For", "203.0.113." + QByteArray::number(i)}})
                         .status,
                     401);
        QCOMPARE(caller
                     .post("/auth/login", {{"email", "editor@example.org"}, {"password", "password"}},
                           {{"X-Forwarded-For", "203.0.113.200"}})
                     .status,
                 200);
    }
};

QTEST_GUILESS_MAIN(GuessingTest)
#include "guessing_test.moc"
