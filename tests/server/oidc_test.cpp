#include "server/blog.h"
#include "server/fake_provider.h"
#include "server/self_signed_server.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

#include <thread>

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
const QByteArray verifier = "a-verifier-that-only-the-console-has-0123456789";
const QByteArray consoleAddress = "http://127.0.0.1:49152/callback";

QByteArray challenge() {
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(base64Url);
}

QByteArray encoded(const QByteArray& text) {
    return QUrl::toPercentEncoding(QString::fromUtf8(text));
}

QByteArray consoleQuery(const QByteArray& address = consoleAddress) {
    return "/auth?provider=fake&state=" + encoded("console's own & state") +
           "&code_challenge=" + challenge() + "&code_challenge_method=S256&redirect_uri=" + encoded(address);
}

/// A parameter of an address.
QString part(const QByteArray& address, const char* name) {
    return QUrlQuery(QUrl(QString::fromLatin1(address))).queryItemValue(name, QUrl::FullyDecoded);
}

QJsonObject person(const QJsonObject& claims) {
    QJsonObject out{{"sub", "1"}, {"email", "ada@example.org"}, {"email_verified", true}};
    for (auto it = claims.begin(); it != claims.end(); ++it)
        out[it.key()] = *it;
    return out;
}

}  // namespace

/// Signing in with the browser, against a provider that does as it is told.
class OidcTest : public QObject {
    Q_OBJECT

    support::Server m_postgres;
    FakeProvider m_provider;
    std::unique_ptr<Blog> m_blog;

    Caller nobody() { return m_blog->nobody(); }
    QString sql(const QString& query) { return m_blog->database().text(query); }
    /// Signs in as a program does: the answer of the callback.
    Answer signIn(Headers headers = {}) {
        const Answer begun = nobody().get("/auth?provider=fake");
        if (begun.status != 200) return begun;
        return nobody().get(m_provider.visit(begun.json()["auth_url"].toString()), std::move(headers));
    }
    /// As the console does, up to the address at which the console waits.
    QByteArray signInAtConsole() {
        const Answer begun = nobody().get(consoleQuery());
        return nobody().get(m_provider.visit(begun.json()["auth_url"].toString())).headers.value("location");
    }
    Answer redeem(const QString& code, const QByteArray& proof = verifier,
                  const QByteArray& address = consoleAddress) {
        return nobody().post("/auth/token", {{"code", code},
                                             {"code_verifier", QString::fromLatin1(proof)},
                                             {"redirect_uri", QString::fromLatin1(address)},
                                             {"device_name", "a console"}});
    }

private slots:
    void initTestCase() {
        QHash<QString, QString> environment = m_provider.environment();
        environment.insert("PROVIDER_TIMEOUT", "2");
        m_blog = std::make_unique<Blog>(m_postgres, environment);
    }
    void init() {
        m_provider.behave();
        m_blog->database().run(
            "delete from \"user\" where email like 'ada%' or email like 'new%'; delete from user_identity;"
            "delete from invite; update \"user\" set status = 'active', suspended_at = null");
    }

    void metaSaysWhomOneMaySignInWith() {
        const QJsonObject meta = nobody().get("/meta").json();
        QCOMPARE(meta["providers"].toArray(), QJsonArray{"fake"});
        QVERIFY(meta["features"].toArray().contains("browser_sign_in"));
    }

    void theConsoleSignsInThroughTheBrowser() {
        const Answer begun = nobody().get(consoleQuery());
        QCOMPARE(begun.status, 200);
        QCOMPARE(begun.headers.value("cache-control"), "no-store");
        const QByteArray url = begun.json()["auth_url"].toString().toLatin1();
        QVERIFY(url.startsWith(QByteArray(m_provider.issuer().toLatin1() + "/authorize?")));
        QCOMPARE(part(url, "response_type"), "code");
        QCOMPARE(part(url, "client_id"), "colophon");
        QCOMPARE(part(url, "scope"), "openid email profile");
        QCOMPARE(part(url, "code_challenge_method"), "S256");
        QVERIFY(part(url, "redirect_uri").endsWith("/auth/fake/callback"));
        for (const char* name : {"state", "nonce", "code_challenge"})
            QCOMPARE(part(url, name).size(), 43);
        QVERIFY(part(url, "code_challenge").toLatin1() != challenge());  // towards the provider our own

        const Answer back = nobody().get(m_provider.visit(QString::fromLatin1(url)));
        QCOMPARE(back.status, 302);
        QCOMPARE(back.headers.value("cache-control"), "no-store");
        const QByteArray location = back.headers.value("location");
        QVERIFY(location.startsWith(QByteArray(consoleAddress + "?")));
        QCOMPARE(part(location, "state"), "console's own & state");
        const Answer token = redeem(part(location, "code"));
        QCOMPARE(token.status, 200);
        QCOMPARE(token.headers.value("cache-control"), "no-store");
        const QJsonObject user = token.json()["user"].toObject();
        QCOMPARE(user["email"].toString(), "ada@example.org");
        QCOMPARE(user["role"].toString(), "reader");
        Caller ada(m_blog->server());
        ada.accessToken = token.json()["access_token"].toString().toLatin1();
        QCOMPARE(ada.get("/me").status, 200);
        QCOMPARE(ada.get("/me/sessions").json()["sessions"].toArray().at(0)["device_name"].toString(),
                 "a console");
        QCOMPARE(sql("select string_agg(action, ' ' order by id) from audit_log where target_name = 'ada'"),
                 "user.created session.started");
    }

    void whatTheProviderTellsOfAPersonIsKept() {
        m_provider.answerWith({.claims = person({{"given_name", "Ada"},
                                                 {"family_name", "Lovelace"},
                                                 {"email", "Ada@Example.org"},
                                                 {"picture", "https://example.org/ada.png"}})});
        const QJsonObject user = signIn().json()["user"].toObject();
        QCOMPARE(user["name"].toString(), "Ada Lovelace");
        QCOMPARE(user["email"].toString(), "ada@example.org");
        QCOMPARE(user["avatar_url"].toString(), "https://example.org/ada.png");
        m_provider.answerWith({.claims = person({{"picture", "javascript:alert(1)"},
                                                 {"sub", "2"},
                                                 {"email", "ada2@example.org"},
                                                 {"name", QString(300, QChar(0xe9))}})});
        const QJsonObject second = signIn().json()["user"].toObject();
        QVERIFY(second["avatar_url"].isNull());
        QCOMPARE(second["first_name"].toString().size(), 100);
    }

    void redirectsGoToThisMachineOnly_data() {
        QTest::addColumn<QByteArray>("address");
        QTest::addColumn<int>("status");
        const auto row = [](const char* address, int status) {
            QTest::newRow(address) << QByteArray(address) << status;
        };
        row("http://127.0.0.1:1/callback", 200);
        row("http://[::1]:65535/callback", 200);
        for (const char* bad :
             {"http://localhost:4000/callback", "https://127.0.0.1:4000/callback",
              "http://127.0.0.1/callback", "http://127.0.0.1:0/callback", "http://127.0.0.1:65536/callback",
              "http://127.0.0.1:04000/callback", "http://127.0.0.1:4000/",
              "http://127.0.0.1:4000/callback?x=1", "http://127.0.0.1:4000/callback#x",
              "http://127.0.0.1:4000@evil.example/callback", "http://127.0.0.1.evil.example:4000/callback",
              "http://evil.example/callback", "http://127.0.0.1:40a0/callback",
              "http://127.0.0.2:4000/callback", "http://127.0.0.1:4000/callback\r\nX: y", "/callback"})
            row(bad, 400);
    }
    void redirectsGoToThisMachineOnly() {
        QFETCH(QByteArray, address);
        QFETCH(int, status);
        const Answer answer = nobody().get(consoleQuery(address));
        QCOMPARE(answer.status, status);
        if (status == 400) QCOMPARE(answer.code(), "invalid_redirect_uri");
    }

    void aConsoleHasToBringItsProof() {
        QCOMPARE(nobody().get("/auth?provider=fake&state=x").code(), "invalid_redirect_uri");
        const QByteArray address = "/auth?provider=fake&redirect_uri=" + encoded(consoleAddress);
        QCOMPARE(nobody().get(address).code(), "invalid_request");
        QCOMPARE(nobody().get(address + "&state=x").code(), "invalid_request");
        QCOMPARE(nobody().get(address + "&state=x&code_challenge=" + challenge()).code(), "invalid_request");
        QCOMPARE(nobody()
                     .get(address + "&state=x&code_challenge_method=plain&code_challenge=" + challenge())
                     .code(),
                 "invalid_request");
        QCOMPARE(nobody().get(address + "&state=x&code_challenge_method=S256&code_challenge=short").code(),
                 "invalid_request");
    }

    void onlyKnownProvidersAreAsked() {
        for (const char* target : {"/auth", "/auth?provider=google", "/auth?provider=FAKE",
                                   "/auth/google/callback?state=x&code=y"}) {
            const Answer answer = nobody().get(target);
            QCOMPARE(answer.status, 400);
            QCOMPARE(answer.code(), "unknown_provider");
        }
    }

    void aCodeIsGoodOnceAndForItsConsoleOnly() {
        const QString first = part(signInAtConsole(), "code");
        QCOMPARE(redeem(first, "another-verifier-that-somebody-made-up-0123456789").code(), "invalid_grant");
        QCOMPARE(redeem(first).code(), "invalid_grant");  // it was used up by that
        const QString second = part(signInAtConsole(), "code");
        QCOMPARE(redeem(second, verifier, "http://127.0.0.1:49153/callback").code(), "invalid_grant");
        const QString third = part(signInAtConsole(), "code");
        QCOMPARE(redeem(third).status, 200);
        QCOMPARE(redeem(third).code(), "invalid_grant");
        const QString fourth = part(signInAtConsole(), "code");
        m_blog->database().run("update auth_code set expires_at = now() - interval '1 second'");
        QCOMPARE(redeem(fourth).code(), "invalid_grant");
        QCOMPARE(redeem("made-up").status, 400);
        const QString fifth = part(signInAtConsole(), "code");
        m_blog->database().run(
            "update \"user\" set status = 'suspended', suspended_at = now() where email = 'ada@example.org'");
        QCOMPARE(redeem(fifth).code(), "suspended");
    }

    void aCodeThatComesTwiceEndsItsSession() {
        const auto console = [this](const Answer& token) {
            Caller out(m_blog->server());
            out.accessToken = token.json()["access_token"].toString().toLatin1();
            out.refreshToken = token.json()["refresh_token"].toString();
            return out;
        };
        const QString reuses = "select count(*) from audit_log where action = 'session.reuse_detected'";
        const int before = sql(reuses).toInt();
        const QString code = part(signInAtConsole(), "code");
        const Caller overheard = console(redeem(code));
        const Caller other = console(redeem(part(signInAtConsole(), "code")));
        QCOMPARE(overheard.get("/me").status, 200);
        // Whoever brings it the second time need not have the proof.
        QCOMPARE(redeem(code, "another-verifier-that-somebody-made-up-0123456789").code(), "invalid_grant");
        QTRY_COMPARE(overheard.get("/me").status, 401);
        QCOMPARE(nobody().post("/auth/refresh", {{"refresh_token", overheard.refreshToken}}).status, 401);
        QCOMPARE(other.get("/me").status, 200);
        QCOMPARE(sql(reuses).toInt(), before + 1);
        QCOMPARE(sql("select count(*) from session s join \"user\" u on u.id = s.user_id where u.email = "
                     "'ada@example.org' and s.ended_at is null"),
                 "1");
    }

    void codesAreGoodForAMinute() {
        signInAtConsole();
        QCOMPARE(sql("select expires_at - created_at from auth_code order by created_at desc limit 1"),
                 "00:01:00");
    }

    void aStateIsGoodOnce() {
        const Answer begun = nobody().get("/auth?provider=fake");
        const QByteArray callback = m_provider.visit(begun.json()["auth_url"].toString());
        QCOMPARE(nobody().get(callback).status, 200);
        QCOMPARE(nobody().get(callback).code(), "invalid_grant");
        QCOMPARE(nobody().get("/auth/fake/callback?code=x").code(), "invalid_grant");
        QCOMPARE(nobody().get("/auth/fake/callback?code=x&state=made-up").code(), "invalid_grant");
        const Answer late = nobody().get("/auth?provider=fake");
        const QByteArray lateCallback = m_provider.visit(late.json()["auth_url"].toString());
        m_blog->database().run("update auth_request set expires_at = now() - interval '1 second'");
        QCOMPARE(nobody().get(lateCallback).code(), "invalid_grant");
    }

    void aPersonInABrowserIsSentOnAndGreeted() {
        const Headers browser{{"Accept", "text/html,application/xhtml+xml"}};
        const Answer begun = nobody().get("/auth?provider=fake", browser);
        QCOMPARE(begun.status, 302);
        const Answer back =
            nobody().get(m_provider.visit(QString::fromLatin1(begun.headers.value("location"))), browser);
        QCOMPARE(back.status, 200);
        QVERIFY(back.headers.value("content-type").startsWith("text/html"));
        QVERIFY(back.headers.value("content-security-policy").contains("default-src 'none'"));
        QVERIFY(back.body.contains("Your account is ready"));
        QCOMPARE(sql("select count(*) from session s join \"user\" u on u.id = s.user_id where u.email = "
                     "'ada@example.org'"),
                 "0");
        const Answer refused = nobody().get("/auth/fake/callback?state=x", browser);
        QCOMPARE(refused.status, 400);
        QVERIFY(refused.headers.value("content-type").startsWith("text/html"));
        QVERIFY(refused.body.contains("Sign-in failed"));
        const Answer choice = nobody().get("/auth", browser);
        QVERIFY(choice.body.contains("href=\"/auth?provider=fake\""));
    }

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
        const Answer begun = Caller(fresh).get("/auth?provider=fake");
        QCOMPARE(Caller(fresh).get(m_provider.visit(begun.json()["auth_url"].toString())).status, 200);
    }

    void certificatesAreChecked() {
        const SelfSignedServer server;
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
            waiting.emplace_back([this, &server] {
                const Answer begun = Caller(server).get("/auth?provider=fake");
                Caller(server).get(m_provider.visit(begun.json()["auth_url"].toString()));
            });
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
        QHash<QString, QString> environment = m_provider.environment();
        Colophond fresh(m_blog->database().url(), environment);
        const auto signInThere = [&] {
            const Answer begun = Caller(fresh).get("/auth?provider=fake");
            return Caller(fresh).get(m_provider.visit(begun.json()["auth_url"].toString()));
        };
        QCOMPARE(signInThere().status, 200);
        m_provider.answerWith({.keyId = "nowhere"});
        const int asked = m_provider.asked("/jwks");
        for (int i = 0; i < 5; ++i)
            QCOMPARE(signInThere().status, 502);
        QCOMPARE(m_provider.asked("/jwks"), asked + 1);
        QVERIFY(fresh.log().contains("a key that the provider does not publish"));
    }

    void aNewPersonNeedsAVerifiedAddress_data() {
        QTest::addColumn<QJsonObject>("claims");
        QTest::newRow("none") << QJsonObject{{"email", QJsonValue::Null}};
        QTest::newRow("unverified") << QJsonObject{{"email_verified", false}};
        QTest::newRow("not said to be verified") << QJsonObject{{"email_verified", QJsonValue::Null}};
        QTest::newRow("verified in another sense") << QJsonObject{{"email_verified", 1}};
        QTest::newRow("not an address") << QJsonObject{{"email", "ada"}};
        QTest::newRow("two at once") << QJsonObject{{"email", "a@b@example.org"}};
        QTest::newRow("of an existing account, unverified")
            << QJsonObject{{"email", "admin@example.org"}, {"email_verified", false}};
    }
    void aNewPersonNeedsAVerifiedAddress() {
        QFETCH(QJsonObject, claims);
        m_provider.answerWith({.claims = person(claims)});
        const Answer answer = signIn();
        QCOMPARE(answer.status, 403);
        QCOMPARE(answer.code(), "email_unverified");
        QCOMPARE(sql("select count(*) from user_identity"), "0");
    }

    void anAddressMayComeFromUserInfo() {
        m_provider.describeItself({{"userinfo_endpoint", QString(m_provider.issuer() + "/userinfo")}});
        Colophond fresh(m_blog->database().url(), m_provider.environment());
        const auto signInThere = [&] {
            const Answer begun = Caller(fresh).get("/auth?provider=fake");
            return Caller(fresh).get(m_provider.visit(begun.json()["auth_url"].toString()));
        };
        m_provider.answerWith({.claims = {{"sub", "1"}}});
        m_provider.insteadOf("/userinfo",
                             {.body = R"({"sub":"2","email":"ada@example.org","email_verified":true})"});
        QCOMPARE(signInThere().code(), "provider_error");
        m_provider.insteadOf("/userinfo",
                             {.body = R"({"sub":"1","email":"ada@example.org","email_verified":false})"});
        QCOMPARE(signInThere().code(), "email_unverified");
        m_provider.insteadOf("/userinfo",
                             {.body = R"({"sub":"1","email":"ada@example.org","email_verified":true})"});
        QCOMPARE(signInThere().status, 200);
    }

    void theSubjectIsTheKeyNotTheAddress() {
        const qint64 id = signIn().json()["user"].toObject()["id"].toInteger();
        m_provider.answerWith({.claims = person({{"email", "admin@example.org"}})});
        const QJsonObject moved = signIn().json()["user"].toObject();
        QCOMPARE(moved["id"].toInteger(), id);
        QCOMPARE(moved["role"].toString(), "reader");
        QCOMPARE(moved["email"].toString(), "ada@example.org");
        m_provider.answerWith({.claims = {{"sub", "1"}}});
        QCOMPARE(signIn().json()["user"].toObject()["id"].toInteger(), id);
    }

    void anExistingAccountIsLinkedByItsVerifiedAddress() {
        m_provider.answerWith({.claims = person({{"email", "Editor@example.org"}})});
        const QJsonObject user = signIn().json()["user"].toObject();
        QCOMPARE(user["role"].toString(), "editor");
        QCOMPARE(user["id"].toInteger(), m_blog->once("editor").id);
        QCOMPARE(sql("select count(*) from audit_log where action = 'user.identity_linked'"), "1");
        m_provider.answerWith({.claims = person({{"sub", "2"}, {"email", "editor@example.org"}})});
        const Answer second = signIn();
        QCOMPARE(second.status, 409);
        QCOMPARE(second.code(), "identity_conflict");
    }

    void suspendedPeopleStayOut() {
        QCOMPARE(signIn().status, 200);
        m_blog->database().run(
            "update \"user\" set status = 'suspended', suspended_at = now() where email in "
            "('ada@example.org', 'editor@example.org')");
        QCOMPARE(signIn().code(), "suspended");
        m_provider.answerWith({.claims = person({{"sub", "2"}, {"email", "editor@example.org"}})});
        QCOMPARE(signIn().code(), "suspended");
        QCOMPARE(sql("select count(*) from user_identity"), "1");
    }

    void anInviteGivesItsRole() {
        const Caller& admin = m_blog->once("admin");
        const Answer invited = admin.post("/invites", {{"email", "New@example.org"}, {"role", "editor"}});
        QCOMPARE(invited.status, 201);
        const QUrl address(invited.json()["invite_url"].toString());
        const QByteArray target = (address.path() + "?" + address.query()).toLatin1();
        const Answer page = nobody().get(target, {{"Accept", "text/html"}});
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains("new@example.org"));
        QVERIFY(page.body.contains("Your role will be editor"));
        QVERIFY(page.body.contains("or sign in with an account that has this e-mail address"));
        QCOMPARE(nobody().get("/meta").json()["sign_in_methods"].toArray(), (QJsonArray{"password", "oidc"}));
        m_provider.answerWith({.claims = person({{"email", "new@example.org"}})});
        QCOMPARE(signIn().json()["user"].toObject()["role"].toString(), "editor");
        QCOMPARE(admin.get("/invites").json()["invites"].toArray().size(), 0);
        QCOMPARE(nobody().get(target, {{"Accept", "text/html"}}).status, 404);
        QCOMPARE(sql("select count(*) from audit_log where action = 'invite.accepted'"), "1");
        QCOMPARE(sql("select u.email from invite i join \"user\" u on u.id = i.accepted_by"),
                 "new@example.org");
        QCOMPARE(admin.post("/invites", {{"email", "new@example.org"}, {"role", "author"}}).code(),
                 "already_member");
    }

    void invitesThatDoNotHoldGiveNothing() {
        const Caller& admin = m_blog->once("admin");
        const auto invite = [&admin](const QString& email) {
            return admin.post("/invites", {{"email", email}, {"role", "admin"}}).json()["invite"].toObject();
        };
        invite("new1@example.org");
        m_blog->database().run("update invite set expires_at = now() - interval '1 second'");
        const qint64 second = invite("new2@example.org")["id"].toInteger();
        QCOMPARE(admin.remove("/invites/" + QByteArray::number(second), "").status, 204);
        for (const char* email : {"new1@example.org", "new2@example.org"}) {
            m_provider.answerWith({.claims = person({{"sub", email}, {"email", email}})});
            QCOMPARE(signIn().json()["user"].toObject()["role"].toString(), "reader");
        }
    }

    void aConsoleIsToldWhatWentWrong_data() {
        QTest::addColumn<FakeProvider::Answer>("answer");
        QTest::addColumn<QString>("error");
        QTest::newRow("provider") << FakeProvider::Answer{.claims = person({{"nonce", "x"}})}
                                  << "provider_error";
        QTest::newRow("address") << FakeProvider::Answer{.claims = person({{"email_verified", false}})}
                                 << "email_unverified";
    }
    void aConsoleIsToldWhatWentWrong() {
        QFETCH(FakeProvider::Answer, answer);
        QFETCH(QString, error);
        m_provider.answerWith(answer);
        const QByteArray location = signInAtConsole();
        QVERIFY(location.startsWith(QByteArray(consoleAddress + "?error=")));
        QCOMPARE(part(location, "error"), error);
        QCOMPARE(part(location, "state"), "console's own & state");
        QVERIFY(part(location, "error_description").endsWith('.'));
        QVERIFY(part(location, "code").isEmpty());
    }

    void cancellingAtTheProviderIsToldToo() {
        const auto cancelled = [this](const QByteArray& target) {
            const QByteArray url = nobody().get(target).json()["auth_url"].toString().toLatin1();
            return nobody().get("/auth/fake/callback?error=access_denied&state=" +
                                part(url, "state").toLatin1());
        };
        QCOMPARE(part(cancelled(consoleQuery()).headers.value("location"), "error"), "access_denied");
        QCOMPARE(cancelled("/auth?provider=fake").status, 403);
    }

    void aCallbackFromAnotherIssuerIsRefused() {
        const auto answered = [this](const QByteArray& more) {
            const Answer begun = nobody().get("/auth?provider=fake");
            return nobody().get(m_provider.visit(begun.json()["auth_url"].toString()) + more);
        };
        QCOMPARE(answered("&iss=" + encoded("https://evil.example")).code(), "provider_error");
        QCOMPARE(answered("&iss=" + encoded(m_provider.issuer().toLatin1())).status, 200);
    }

    void aNewPersonWhoSignsInTwiceAtOnceIsOnePerson() {
        QList<QByteArray> callbacks;
        for (int i = 0; i < 6; ++i)
            callbacks.append(
                m_provider.visit(nobody().get("/auth?provider=fake").json()["auth_url"].toString()));
        QList<int> statuses(callbacks.size());
        {
            std::vector<std::jthread> threads;
            for (int i = 0; i < callbacks.size(); ++i)
                threads.emplace_back([&, i] { statuses[i] = nobody().get(callbacks[i]).status; });
        }
        QCOMPARE(statuses, QList<int>(callbacks.size(), 200));
        QCOMPARE(sql("select count(*) from \"user\" where email = 'ada@example.org'"), "1");
        QCOMPARE(sql("select count(*) from user_identity"), "1");
    }

    void secretsAreNeitherLoggedNorKept() {
        const Answer begun = nobody().get(consoleQuery());
        const QByteArray url = begun.json()["auth_url"].toString().toLatin1();
        const QByteArray callback = m_provider.visit(QString::fromLatin1(url));
        const QString stored = sql("select string_agg(r::text, ' ') from auth_request r");
        QVERIFY(!stored.contains(part(url, "state")));
        const QByteArray location = nobody().get(callback).headers.value("location");
        const QByteArray code = part(location, "code").toLatin1();
        QVERIFY(!sql("select string_agg(c::text, ' ') from auth_code c").contains(QString::fromLatin1(code)));
        const Answer token = redeem(QString::fromLatin1(code));
        const QByteArray log = m_blog->server().log();
        QVERIFY(log.contains("path=/auth/fake/callback"));
        for (const QByteArray& secret :
             {part(url, "state").toLatin1(), part(url, "nonce").toLatin1(), code, verifier,
              QByteArray("s3cret"), token.json()["access_token"].toString().toLatin1(),
              QByteArray("id_token")})
            QVERIFY2(!log.contains(secret), secret.constData());
    }
};

QTEST_GUILESS_MAIN(OidcTest)
#include "oidc_test.moc"
