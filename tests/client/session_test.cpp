#include "client/auth_api.h"
#include "core/secret_store.h"
#include "support/scripted_server.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using client::HttpClient;
using client::Request;
using core::ErrorKind;

/// The two tokens: taken, renewed once for everybody, forgotten.
class SessionTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void signsInAndSaysWho();
    void keepsTheRefreshTokenWithTheKeychainOnly();
    void saysWhenThePasswordIsWrong();
    void renewsAnExpiredTokenAndAsksAgain();
    void renewsOnceForRequestsAtTheSameTime();
    void takesUpTheSessionOfAnEarlierRun();
    void startsWithoutASessionQuietly();
    void endsWhenTheServerSaysSo();
    void livesOnWhileTheServerIsOutOfReach();
    void usesTheTokenAnotherConsoleRenewed();
    void doesNotLoopWhenAFreshTokenIsRefused();
    void forgetsEverythingOnSigningOut();
    void doesNotComeBackAfterSigningOut();

private:
    QString stored();
    void signIn();
    core::Result<client::Answer> ask();

    std::unique_ptr<ScriptedServer> m_server;
    std::unique_ptr<core::SecretStore> m_secrets;
    std::unique_ptr<HttpClient> m_http;
    int m_serial = 0;        ///< of the tokens the server handed out last
    bool m_refuses = false;  ///< the server takes no refresh token
    bool m_neverHappy = false;
    int m_renewals = 0;
};

/// A server that knows one account and hands out `access-N` and `refresh-N`.
void SessionTest::init() {
    m_serial = 1;
    m_refuses = m_neverHappy = false;
    m_renewals = 0;
    m_server = std::make_unique<ScriptedServer>();
    m_server->otherwise([this](QTcpSocket& socket, const ScriptedServer::Seen& seen) {
        const QJsonObject body = QJsonDocument::fromJson(seen.body).object();
        const auto say = [&socket](int status, const QByteArray& text) {
            socket.write(ScriptedServer::answer(status, text));
        };
        const auto tokens = [this] {
            return QStringLiteral(
                       R"({"success":true,"access_token":"access-%1","refresh_token":"refresh-%1"})")
                .arg(m_serial)
                .toUtf8();
        };
        if (seen.target == "/auth/login") {
            if (body["password"] == "right") return say(200, tokens());
            return say(401,
                       R"({"success":false,"error":{"code":"invalid_credentials","message":"Not right."}})");
        }
        if (seen.target == "/auth/refresh") {
            ++m_renewals;
            if (m_refuses || body["refresh_token"] != QStringLiteral("refresh-%1").arg(m_serial))
                return say(401,
                           R"({"success":false,"error":{"code":"refresh_reused","message":"Used twice."}})");
            ++m_serial;
            return say(200, tokens());
        }
        if (m_neverHappy || seen.headers["authorization"] != QStringLiteral("Bearer access-%1").arg(m_serial))
            return say(401, R"({"success":false,"error":{"code":"token_expired","message":"Expired."}})");
        say(200, R"({"success":true,"user":{"id":1,"version":1,"email":"ada@example.org","first_name":"Ada",
            "last_name":"Lind","role":"admin","status":"active","capabilities":["open_console"]}})");
    });
    m_secrets = std::make_unique<core::SecretStore>(core::SecretStore::Mode::MemoryOnly);
    m_http = std::make_unique<HttpClient>(m_server->url(), *m_secrets);
}

void SessionTest::cleanup() {
    m_http.reset();
    m_server.reset();
}

QString SessionTest::stored() {
    const QString key = QStringLiteral("api/%1/refresh").arg(m_server->url().toString());
    return QCoro::waitFor(m_secrets->read(key)).value().value_or("none");
}

void SessionTest::signIn() {
    QVERIFY(QCoro::waitFor(client::AuthApi(*m_http).signIn("ada@example.org", "right", "desk")));
}

core::Result<client::Answer> SessionTest::ask() {
    return QCoro::waitFor(m_http->send({.path = "/me"}));
}

void SessionTest::signsInAndSaysWho() {
    const auto me = QCoro::waitFor(client::AuthApi(*m_http).signIn("ada@example.org", "right", "desk"));
    QVERIFY(me);
    QCOMPARE(me->name(), "Ada Lind");
    QVERIFY(me->can("open_console"));
    QVERIFY(!me->can("change_roles"));
    QCOMPARE(m_server->seen()[0].body,
             QByteArray(R"({"device_name":"desk","email":"ada@example.org","password":"right"})"));
}

void SessionTest::keepsTheRefreshTokenWithTheKeychainOnly() {
    signIn();
    QCOMPARE(stored(), "refresh-1");
}

void SessionTest::saysWhenThePasswordIsWrong() {
    QSignalSpy ended(m_http.get(), &HttpClient::signInNeeded);
    const auto me = QCoro::waitFor(client::AuthApi(*m_http).signIn("ada@example.org", "wrong", "desk"));
    QVERIFY(!me);
    QCOMPARE(me.error().message(), "Not right.");
    QCOMPARE(m_renewals, 0);
    QVERIFY(ended.isEmpty());
}

void SessionTest::renewsAnExpiredTokenAndAsksAgain() {
    signIn();
    m_serial = 5;
    QVERIFY(QCoro::waitFor(m_secrets->write("api/" + m_server->url().toString() + "/refresh", "refresh-5")));
    QVERIFY(ask());
    QCOMPARE(m_renewals, 1);
    QCOMPARE(stored(), "refresh-6");
    QVERIFY(ask());
    QCOMPARE(m_renewals, 1);
}

void SessionTest::renewsOnceForRequestsAtTheSameTime() {
    QVERIFY(QCoro::waitFor(m_secrets->write("api/" + m_server->url().toString() + "/refresh", "refresh-1")));
    int arrived = 0;
    for (int i = 0; i < 8; ++i) {
        QCoro::connect(m_http->send({.path = "/me"}), this, [&](const core::Result<client::Answer>& answer) {
            QVERIFY(answer);
            ++arrived;
        });
    }
    QTRY_COMPARE(arrived, 8);
    QCOMPARE(m_renewals, 1);
}

void SessionTest::takesUpTheSessionOfAnEarlierRun() {
    signIn();
    m_http = std::make_unique<HttpClient>(m_server->url(), *m_secrets);
    const auto me = QCoro::waitFor(client::AuthApi(*m_http).restore());
    QVERIFY(me);
    QCOMPARE(me->id, 1);
}

void SessionTest::startsWithoutASessionQuietly() {
    QSignalSpy ended(m_http.get(), &HttpClient::signInNeeded);
    const auto me = QCoro::waitFor(client::AuthApi(*m_http).restore());
    QVERIFY(!me);
    QVERIFY(me.error().needsSignIn());
    QVERIFY(m_server->seen().isEmpty());
    QVERIFY(ended.isEmpty());
}

void SessionTest::endsWhenTheServerSaysSo() {
    signIn();
    m_serial = 7;
    m_refuses = true;
    QSignalSpy ended(m_http.get(), &HttpClient::signInNeeded);
    const auto answer = ask();
    QVERIFY(!answer);
    QVERIFY(answer.error().needsSignIn());
    QVERIFY2(answer.error().message().contains("Sign in again"), qPrintable(answer.error().message()));
    QCOMPARE(ended.size(), 1);
    QCOMPARE(stored(), "none");
}

void SessionTest::livesOnWhileTheServerIsOutOfReach() {
    signIn();
    m_serial = 2;  // the token is no longer good
    m_server->next([this](QTcpSocket& socket, const ScriptedServer::Seen&) {
        socket.write(
            ScriptedServer::answer(401, R"({"error":{"code":"token_expired","message":"Expired."}})"));
        m_server->next(ScriptedServer::answers(503, "{}"));
    });
    QSignalSpy ended(m_http.get(), &HttpClient::signInNeeded);
    const auto answer = ask();
    QVERIFY(!answer);
    QVERIFY(answer.error().canRetry());
    QVERIFY(ended.isEmpty());
    QCOMPARE(stored(), "refresh-1");
}

void SessionTest::usesTheTokenAnotherConsoleRenewed() {
    signIn();
    HttpClient other(m_server->url(), *m_secrets);
    QVERIFY(QCoro::waitFor(other.renewSession()));
    QCOMPARE(m_serial, 2);
    QVERIFY(ask());
    QCOMPARE(m_serial, 3);
}

void SessionTest::doesNotLoopWhenAFreshTokenIsRefused() {
    signIn();
    m_neverHappy = true;
    QSignalSpy ended(m_http.get(), &HttpClient::signInNeeded);
    QVERIFY(!ask());
    QCOMPARE(m_renewals, 1);
    QCOMPARE(ended.size(), 1);
}

void SessionTest::forgetsEverythingOnSigningOut() {
    signIn();
    QVERIFY(QCoro::waitFor(client::AuthApi(*m_http).signOut()));
    QCOMPARE(m_server->seen().last().target, "/auth/logout");
    QCOMPARE(stored(), "none");
    const auto answer = ask();
    QVERIFY(!answer);
    QVERIFY(answer.error().needsSignIn());
}

void SessionTest::doesNotComeBackAfterSigningOut() {
    signIn();
    // The answer to a renewal is on its way when the person signs out.
    QTcpSocket* waiting = nullptr;
    m_server->next([&](QTcpSocket& socket, const ScriptedServer::Seen&) { waiting = &socket; });
    std::optional<core::Result<void>> renewed;
    QCoro::connect(m_http->renewSession(), this,
                   [&](const core::Result<void>& outcome) { renewed = outcome; });
    QTRY_VERIFY(waiting);
    QVERIFY(QCoro::waitFor(client::AuthApi(*m_http).signOut()));
    waiting->write(ScriptedServer::answer(
        200, R"({"success":true,"access_token":"access-1","refresh_token":"refresh-2"})"));
    QTRY_VERIFY(renewed.has_value());
    QVERIFY(!*renewed);
    QCOMPARE(stored(), "none");
    const auto answer = ask();
    QVERIFY(!answer);
    QVERIFY(answer.error().needsSignIn());
}

QTEST_GUILESS_MAIN(SessionTest)
#include "session_test.moc"
