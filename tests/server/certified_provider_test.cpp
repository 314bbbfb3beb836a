#include "server/certified_provider.h"

#include "server/blog.h"

#include <QCryptographicHash>
#include <QTest>
#include <QUrl>
#include <QUrlQuery>

namespace {

constexpr auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
const QByteArray verifier = "a-verifier-that-only-the-console-has-0123456789";
const QByteArray consoleAddress = "http://127.0.0.1:49152/callback";

QString part(const QByteArray& address, const char* name) {
    return QUrlQuery(QUrl(QString::fromLatin1(address))).queryItemValue(name, QUrl::FullyDecoded);
}

QByteArray target(const QString& address) {
    const QUrl url(address);
    return url.path(QUrl::FullyEncoded).toLatin1() + "?" + url.query(QUrl::FullyEncoded).toLatin1();
}

}  // namespace

/// Signing in with the browser, against an issuer that was not written with this server in mind. It publishes
/// addresses by UserInfo only, names itself in the callback (RFC 9207) and insists on PKCE.
class CertifiedProviderTest : public QObject {
    Q_OBJECT

    support::Server m_postgres;
    CertifiedProvider m_provider;
    std::unique_ptr<Blog> m_blog;

    /// What the browser brings back to colophond.
    Answer signIn(const QByteArray& provider, const QString& who, const QByteArray& more = {}) {
        const Answer begun = m_blog->nobody().get("/auth?provider=" + provider + more);
        if (begun.status != 200) return begun;
        Browser browser;
        const QString back = browser.visit(begun.json()["auth_url"].toString() + "&login_hint=" + who);
        m_callback = target(back);
        return m_blog->nobody().get(m_callback);
    }
    QByteArray m_callback;

private slots:
    void initTestCase() {
        const QString problem = m_provider.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        QHash<QString, QString> environment;
        for (const QString& name : {QString("CERTIFIED"), QString("ELLIPTIC")}) {
            environment.insert("OIDC_" + name + "_ISSUER", m_provider.issuer());
            environment.insert("OIDC_" + name + "_CLIENT_ID", name.toLower());
            environment.insert("OIDC_" + name + "_CLIENT_SECRET", "a secret of forty characters & some more");
        }
        m_blog = std::make_unique<Blog>(m_postgres, environment);
    }

    void theConsoleSignsIn() {
        const QByteArray challenge =
            QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(base64Url);
        const Answer back = signIn("certified", "ada",
                                   "&state=own&code_challenge_method=S256&code_challenge=" + challenge +
                                       "&redirect_uri=" + consoleAddress.toPercentEncoding());
        QCOMPARE(back.status, 302);
        const QByteArray location = back.headers.value("location");
        QCOMPARE(part(location, "error_description"), "");
        QCOMPARE(part(location, "state"), "own");
        const Answer token =
            m_blog->nobody().post("/auth/token", {{"code", part(location, "code")},
                                                  {"code_verifier", QString::fromLatin1(verifier)},
                                                  {"redirect_uri", QString::fromLatin1(consoleAddress)}});
        QCOMPARE(token.status, 200);
        const QJsonObject user = token.json()["user"].toObject();
        QCOMPARE(user["email"].toString(), "ada@example.org");
        QCOMPARE(user["name"].toString(), "Ada Lovelace");
        QCOMPARE(user["role"].toString(), "reader");
    }

    void bothKindsOfKeysAndOfClientsArePartOfIt() {
        // Another client of the same issuer: elliptic signatures, and the secret in the form.
        const Answer first = signIn("elliptic", "ada");
        QCOMPARE(first.status, 200);
        const Answer second = signIn("certified", "ada");
        QCOMPARE(second.status, 200);
        QCOMPARE(first.json()["user"].toObject()["id"], second.json()["user"].toObject()["id"]);
    }

    void whatWasUsedIsUsedUp() {
        QCOMPARE(signIn("certified", "ada").status, 200);
        QCOMPARE(m_blog->nobody().get(m_callback).code(), "invalid_grant");
    }

    void addressesHaveToBeVerified() {
        QCOMPARE(signIn("certified", "unverified").code(), "email_unverified");
        QCOMPARE(signIn("certified", "nameless").code(), "email_unverified");
    }

    void cancellingComesBack() { QCOMPARE(signIn("certified", "cancel").code(), "access_denied"); }
};

QTEST_GUILESS_MAIN(CertifiedProviderTest)
#include "certified_provider_test.moc"
