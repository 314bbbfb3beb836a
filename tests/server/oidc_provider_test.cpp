#include "server/oidc_fixture.h"
#include "server/self_signed_server.h"

#include <QJsonArray>
#include <QTest>

#include <thread>

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;

}  // namespace

/// What the server takes from a provider of sign-ins, and what it does when the provider misbehaves.
class OidcProviderTest : public QObject, OidcFixture {
    Q_OBJECT

private slots:
    void init() { restore(); }

    void brokenAnswersOfTheProviderSignNobodyIn_data() {
        using Answer = FakeProvider::Answer;
        using Instead = FakeProvider::Instead;
        QTest::addColumn<std::function<void(FakeProvider&)>>("spoil");
        QTest::addColumn<QByteArray>("reason");
        const auto claim = [](const char* name, const QJsonValue& value, const char* reason) {
            const QJsonObject claims = person({{name, value}});
            QTest::addRow("%s %s", name, reason)
                << std::function<void(FakeProvider&)>(
                       [claims](FakeProvider& provider) { provider.answerWith({.claims = claims}); })
                << QByteArray(reason);
        };
        const auto answer = [](const char* name, const Answer& given, const char* reason) {
            QTest::newRow(name) << std::function<void(FakeProvider&)>([given](FakeProvider& provider) {
                provider.answerWith(given);
            }) << QByteArray(reason);
        };
        const auto instead = [](const char* name, const char* path, const Instead& given,
                                const char* reason) {
            QTest::newRow(name) << std::function<void(FakeProvider&)>([=](FakeProvider& provider) {
                provider.insteadOf(path, given);
            }) << QByteArray(reason);
        };
        const qint64 now = QDateTime::currentSecsSinceEpoch();
        claim("nonce", "another", "nonce does not match");
        claim("nonce", QJsonValue::Null, "nonce does not match");
        claim("iss", "https://evil.example", "from another issuer");
        claim("iss", QJsonValue::Null, "from another issuer");
        claim("aud", "somebody else", "for a different client");
        claim("aud", QJsonValue::Null, "for a different client");
        claim("aud", QJsonArray{"colophon", "other"}, "for a different client");
        claim("azp", "other", "for a different client");
        claim("exp", now - 120, "has expired");
        claim("exp", QJsonValue::Null, "has expired");
        claim("exp", "tomorrow", "has expired");
        claim("iat", now + 600, "issue time is in the future");
        claim("iat", QJsonValue::Null, "issue time is in the future");
        claim("nbf", now + 600, "not valid yet");
        claim("sub", QJsonValue::Null, "no usable subject");
        claim("sub", "", "no usable subject");
        claim("sub", 17, "no usable subject");
        answer("algorithm none", {.algorithm = "none"}, "algorithm that is not accepted: none");
        answer("signed with the client secret", {.algorithm = "HS256"},
               "algorithm that is not accepted: HS256");
        answer("key of another kind", {.algorithm = "ES256"}, "signature of the ID token is not valid");
        answer("claims changed after signing",
               {.spoil =
                    [](const QByteArray& token) {
                        QList<QByteArray> parts = token.split('.');
                        QByteArray payload = QByteArray::fromBase64(parts[1], base64Url);
                        parts[1] = payload.replace("ada@", "eve@").toBase64(base64Url);
                        return parts.join('.');
                    }},
               "signature of the ID token is not valid");
        answer("signature cut off",
               {.spoil = [](const QByteArray& token) { return token.left(token.lastIndexOf('.') + 1); }},
               "ID token");
        answer("no token at all", {.spoil = [](const QByteArray&) { return QByteArray(); }},
               "not a signed JWT");
        answer("not a token", {.spoil = [](const QByteArray&) { return QByteArray("a.b"); }},
               "not a signed JWT");
        instead("token endpoint refuses", "/token", {.status = 400, .body = R"({"error":"invalid_grant"})"},
                "the token endpoint returned an error: status 400 (invalid_grant)");
        instead("token endpoint fails", "/token", {.status = 500, .body = "oops"}, "status 500");
        instead("token endpoint sends HTML", "/token", {.body = "<html>"}, "is not JSON");
        instead("token endpoint sends a list", "/token", {.body = "[]"}, "not a JSON object");
        instead("token endpoint nests deeply", "/token", {.body = QByteArray(100000, '[')}, "is not JSON");
        instead("token endpoint cuts its JSON off", "/token", {.body = "[{}"}, "is not JSON");
        instead("giant answer", "/token", {.body = QByteArray(2000000, ' ')}, "larger than 262144 bytes");
        instead("no answer", "/token", {.body = std::nullopt}, "Timeout was reached");
    }
    void brokenAnswersOfTheProviderSignNobodyIn() {
        QFETCH(std::function<void(FakeProvider&)>, spoil);
        QFETCH(QByteArray, reason);
        spoil(m_provider);
        const QByteArray before = m_blog->server().log();
        const Answer answer = signIn();
        QCOMPARE(answer.status, 502);
        QCOMPARE(answer.code(), "provider_error");
        const QByteArray log = m_blog->server().log().mid(before.size());
        QVERIFY2(log.contains(reason), log.constData());
        QCOMPARE(sql("select count(*) from user_identity"), "0");
    }

    void goodAnswersOfEveryKindAreTaken_data() {
        QTest::addColumn<FakeProvider::Answer>("answer");
        QTest::newRow("RS256") << FakeProvider::Answer{};
        QTest::newRow("RS512") << FakeProvider::Answer{.algorithm = "RS512"};
        QTest::newRow("PS256") << FakeProvider::Answer{.algorithm = "PS256"};
        QTest::newRow("ES256") << FakeProvider::Answer{.algorithm = "ES256", .keyId = "ec"};
        QTest::newRow("without a key id") << FakeProvider::Answer{.keyId = ""};
        QTest::newRow("several audiences") << FakeProvider::Answer{
            .claims = person({{"aud", QJsonArray{"x", "colophon"}}, {"azp", "colophon"}})};
        QTest::newRow("clock a little ahead")
            << FakeProvider::Answer{.claims = person({{"iat", QDateTime::currentSecsSinceEpoch() + 30}})};
        QTest::newRow("verified as a text")
            << FakeProvider::Answer{.claims = person({{"email_verified", "true"}})};
    }
    void goodAnswersOfEveryKindAreTaken() {
        QFETCH(FakeProvider::Answer, answer);
        m_provider.answerWith(answer);
        QCOMPARE(signIn().status, 200);
    }

    void brokenDiscoveryIsTheProvidersFault_data() {
        QTest::addColumn<QJsonObject>("members");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char* name, const QJsonValue& value, const char* reason) {
            QTest::newRow(name) << QJsonObject{{name, value}} << QByteArray(reason);
        };
        row("issuer", "https://other.example", "about another issuer");
        row("token_endpoint", "http://tokens.example/token", "no usable token_endpoint");
        row("jwks_uri", "file:///etc/passwd", "no usable jwks_uri");
        row("authorization_endpoint", 5, "no usable authorization_endpoint");
        row("response_types_supported", QJsonArray{"id_token"},
            "does not support the authorization code flow");
        row("token_endpoint_auth_methods_supported", QJsonArray{"private_key_jwt"},
            "does not support a client secret");
    }
    void brokenDiscoveryIsTheProvidersFault() {
        QFETCH(QJsonObject, members);
        QFETCH(QByteArray, reason);
        m_provider.describeItself(members);
        Colophond fresh(m_blog->database().url(), m_provider.environment());  // knows nothing of it yet
        const Answer answer = Caller(fresh).get("/auth?provider=fake");
        QCOMPARE(answer.status, 502);
        QCOMPARE(answer.code(), "provider_error");
        QVERIFY2(fresh.log().contains(reason), fresh.log().constData());
    }

    void aProviderThatWasAwayIsAskedAgain() {
        m_provider.insteadOf("/.well-known/openid-configuration", {.status = 503, .body = ""});
        Colophond fresh(m_blog->database().url(), m_provider.environment());
        QCOMPARE(Caller(fresh).get("/auth?provider=fake").status, 502);
        m_provider.behave();
        QTRY_COMPARE_WITH_TIMEOUT(Caller(fresh).get("/auth?provider=fake").status, 200, 10000);
        const int asked = m_provider.asked("/.well-known/openid-configuration");
        QCOMPARE(Caller(fresh).get("/auth?provider=fake").status, 200);
        QCOMPARE(m_provider.asked("/.well-known/openid-configuration"), asked);  // known by now
    }

    void aClientSecretMayGoIntoTheForm() {
        m_provider.describeItself(
            {{"token_endpoint_auth_methods_supported", QJsonArray{"client_secret_post"}}});
        Colophond fresh(m_blog->database().url(), m_provider.environment());
        QCOMPARE(signInAt(fresh).status, 200);
    }

    void certificatesAreChecked() {
        SelfSignedServer server;
        Colophond fresh(m_blog->database().url(), {{"OIDC_FAKE_ISSUER", server.address()},
                                                   {"OIDC_FAKE_CLIENT_ID", "colophon"},
                                                   {"OIDC_FAKE_CLIENT_SECRET", "s3cret"}});
        QCOMPARE(Caller(fresh).get("/auth?provider=fake").code(), "provider_error");
        QVERIFY2(fresh.log().contains("certificate"), fresh.log().constData());
        QCOMPARE(server.connections(), 1);
        QCOMPARE(server.requests(), 0);
    }

    void aHangingProviderHoldsNobodyElseUp() {
        m_provider.insteadOf("/token", {.body = std::nullopt});
        QHash<QString, QString> environment = m_provider.environment();
        environment.insert({{"THREADS", "1"}, {"PROVIDER_TIMEOUT", "60"}});
        Colophond server(m_blog->database().url(), environment);
        std::vector<std::jthread> waiting;
        for (int i = 0; i < 6; ++i)
            waiting.emplace_back([this, &server] { signInAt(server); });
        QTRY_VERIFY_WITH_TIMEOUT(m_provider.asked("/token") >= 4, 20000);
        QCOMPARE(Caller(server).get("/meta").status, 200);
        QCOMPARE(Caller(server, "reader@example.org").get("/me").status, 200);
    }

    void keysMayRotate() {
        QCOMPARE(signIn().status, 200);
        m_provider.rotateKeys();
        const int asked = m_provider.asked("/jwks");
        QCOMPARE(signIn().status, 200);
        QCOMPARE(m_provider.asked("/jwks"), asked + 1);
        QCOMPARE(signIn().status, 200);
        QCOMPARE(m_provider.asked("/jwks"), asked + 1);
    }

    void keysNobodyPublishesAreNotAskedForAllTheTime() {
        Colophond fresh(m_blog->database().url(), m_provider.environment());
        QCOMPARE(signInAt(fresh).status, 200);
        m_provider.answerWith({.keyId = "nowhere"});
        const int asked = m_provider.asked("/jwks");
        for (int i = 0; i < 5; ++i)
            QCOMPARE(signInAt(fresh).status, 502);
        QCOMPARE(m_provider.asked("/jwks"), asked + 1);
        QVERIFY(fresh.log().contains("a key that the provider does not publish"));
    }

    void aCallbackFromAnotherIssuerIsRefused() {
        const auto answered = [this](const QByteArray& more) { return nobody().get(callback() + more); };
        QCOMPARE(answered("&iss=" + encoded("https://evil.example")).code(), "provider_error");
        QCOMPARE(answered("&iss=" + encoded(m_provider.issuer().toLatin1())).status, 200);
    }
};

QTEST_GUILESS_MAIN(OidcProviderTest)
#include "oidc_provider_test.moc"
