#include "server/oidc_fixture.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QTest>

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
const QByteArray verifier = "a-verifier-that-only-the-console-has-0123456789";
const QByteArray consoleAddress = "http://127.0.0.1:49152/callback";

QByteArray challenge() {
    return QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(base64Url);
}

QByteArray consoleQuery(const QByteArray& address = consoleAddress) {
    return "/auth?provider=fake&state=" + QUrl::toPercentEncoding("console's own & state") +
           "&code_challenge=" + challenge() +
           "&code_challenge_method=S256&redirect_uri=" + QUrl::toPercentEncoding(address);
}

/// A parameter of an address.
QString part(const QByteArray& address, const char* name) {
    return QUrlQuery(QUrl(QString::fromLatin1(address))).queryItemValue(name, QUrl::FullyDecoded);
}

}  // namespace

/// Signing in with the browser: what the console, a program and a person in the browser go through.
class OidcTest : public QObject, OidcFixture {
    Q_OBJECT

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
    void init() { restore(); }

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
        const QByteArray once = callback();
        QCOMPARE(nobody().get(once).status, 200);
        QCOMPARE(nobody().get(once).code(), "invalid_grant");
        QCOMPARE(nobody().get("/auth/fake/callback?code=x").code(), "invalid_grant");
        QCOMPARE(nobody().get("/auth/fake/callback?code=x&state=made-up").code(), "invalid_grant");
        const QByteArray lateCallback = callback();
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
