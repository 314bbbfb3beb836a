#include "app/sign_in_page.h"
#include "server/blog.h"
#include "server/fake_provider.h"
#include "widgets/style.h"

#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using app::SignInPage;

/// The way through the browser, from the card to a session: the real server, an issuer made for tests, and a
/// browser without a window.
class BrowserSignInTest : public QObject {
    Q_OBJECT

    support::Server m_postgres;
    FakeProvider m_provider;
    std::unique_ptr<Blog> m_blog;
    QTemporaryDir m_folder;
    QNetworkAccessManager m_browser;
    std::unique_ptr<core::Settings> m_settings;
    std::unique_ptr<core::SecretStore> m_secrets;
    std::unique_ptr<app::ProfileStore> m_profiles;
    std::unique_ptr<app::SignInController> m_controller;
    std::unique_ptr<SignInPage> m_page;
    std::shared_ptr<app::SignedIn> m_session;
    QList<QUrl> m_opened;
    enum class Person { SignsIn, Waits, HasNoBrowser } m_person = Person::SignsIn;

    QString api() const { return QString("http://127.0.0.1:%1").arg(m_blog->server().port()); }
    QPushButton* button(const char* name) const {
        return m_page->findChild<QPushButton*>(QString::fromLatin1(name));
    }
    QWidget* part(const char* name) const { return m_page->findChild<QWidget*>(QString::fromLatin1(name)); }
    QString said(const char* label) const {
        const auto* found = m_page->findChild<QLabel*>(QString::fromLatin1(label));
        return found->isVisible() ? found->text() : QString();
    }
    void typeAddress(const QString& address) {
        auto* line = m_page->findChild<QLineEdit*>("apiLineEdit");
        line->clear();
        QTest::keyClicks(line, address);
        emit line->editingFinished();
    }
    void press(const char* name) { QTest::mouseClick(button(name), Qt::LeftButton); }
    bool open(const QUrl& url) {
        m_opened.append(url);
        if (m_person == Person::HasNoBrowser) return false;
        if (m_person == Person::Waits) return true;
        const QByteArray callback = m_provider.visit(url.toString(QUrl::FullyEncoded));
        m_browser.get(QNetworkRequest(QUrl::fromEncoded(QByteArray(api().toLatin1() + callback))));
        return true;
    }
    void is(const QString& email) {
        m_provider.answerWith({.claims = {{"sub", email}, {"email", email}, {"email_verified", true}}});
    }
    void offer() {
        typeAddress(api());
        QTRY_VERIFY(button("fakeSignInPushButton") && button("fakeSignInPushButton")->isVisible());
    }

private slots:
    void initTestCase() {
        widgets::applyLook(*qApp, widgets::Scheme::Light);
        m_blog = std::make_unique<Blog>(m_postgres, m_provider.environment());
    }
    void init() {
        m_provider.behave();
        m_person = Person::SignsIn;
        m_opened.clear();
        m_settings = std::make_unique<core::Settings>(m_folder.filePath("console.ini"));
        m_secrets = std::make_unique<core::SecretStore>(core::SecretStore::Mode::MemoryOnly);
        m_profiles = std::make_unique<app::ProfileStore>(*m_settings);
        m_controller = std::make_unique<app::SignInController>(*m_secrets, *m_profiles,
                                                               [this](const QUrl& url) { return open(url); });
        m_page = std::make_unique<SignInPage>(*m_controller, *m_profiles, *m_secrets);
        connect(m_controller.get(), &app::SignInController::signedIn, this,
                [this](const std::shared_ptr<app::SignedIn>& session) { m_session = session; });
        m_page->resize(900, 1000);
        m_page->show();
    }
    void cleanup() {
        m_page.reset();
        m_session.reset();
        m_controller.reset();
        m_profiles.reset();
        m_settings.reset();
        QFile::remove(m_folder.filePath("console.ini"));
    }

    void theWayIsOfferedWhereTheBlogHasIt() {
        QVERIFY(!part("browserWidget")->isVisible());
        offer();
        QCOMPARE(button("fakeSignInPushButton")->text(), "Continue with Fake in the browser");
        typeAddress("http://127.0.0.1:1");
        QTRY_VERIFY(!part("browserWidget")->isVisible());
        typeAddress("not an address");
        QVERIFY(!part("browserWidget")->isVisible());
    }

    void onePressAndTheBrowserAreEnough() {
        is("editor@example.org");
        offer();
        press("fakeSignInPushButton");
        QTRY_VERIFY_WITH_TIMEOUT(m_session, 20000);
        QCOMPARE(m_session->me.email, "editor@example.org");
        QVERIFY(!m_controller->isBusy());
        QVERIFY(!part("browserWaitWidget")->isVisible());
        QCOMPARE(m_profiles->profiles().first().email, "editor@example.org");
        QCOMPARE(m_opened.size(), 1);
        const QString opened = m_opened.first().toString();
        QVERIFY(opened.startsWith(m_provider.issuer()));
        QVERIFY(!opened.contains("code_verifier"));
    }

    void theWaitIsSaidAndMayBeCancelled() {
        m_person = Person::Waits;
        offer();
        press("fakeSignInPushButton");
        QTRY_VERIFY(part("browserWaitWidget")->isVisible());
        QVERIFY(!button("signInPushButton")->isEnabled());
        QVERIFY(!button("fakeSignInPushButton")->isEnabled());
        press("cancelBrowserPushButton");
        QVERIFY(!part("browserWaitWidget")->isVisible());
        QVERIFY(button("fakeSignInPushButton")->isEnabled());
        QVERIFY(!m_controller->isBusy());
        QVERIFY(said("problemLabel").isEmpty());
        // Whoever comes back after that comes to nobody; and another try goes through.
        m_person = Person::SignsIn;
        is("editor@example.org");
        press("fakeSignInPushButton");
        QTRY_VERIFY_WITH_TIMEOUT(m_session, 20000);
    }

    void theServersRefusalIsSaidOnTheCard() {
        m_provider.answerWith(
            {.claims = {{"sub", "x"}, {"email", "x@example.org"}, {"email_verified", false}}});
        offer();
        press("fakeSignInPushButton");
        QTRY_VERIFY_WITH_TIMEOUT(said("problemLabel").contains("not verified"), 20000);
        QVERIFY(!m_session);
        QVERIFY(button("fakeSignInPushButton")->isEnabled());
    }

    void aReaderLearnsWhyTheConsoleIsClosed() {
        is("somebody@example.org");
        offer();
        press("fakeSignInPushButton");
        QTRY_VERIFY_WITH_TIMEOUT(said("problemLabel").contains("reader"), 20000);
        QVERIFY(!m_session);
    }

    void withoutABrowserThePasswordIsNamed() {
        m_person = Person::HasNoBrowser;
        offer();
        press("fakeSignInPushButton");
        QTRY_VERIFY(said("problemLabel").contains("password"));
        QVERIFY(!m_controller->isBusy());
    }

    void onlyAddressesForABrowserAreOpened_data() {
        QTest::addColumn<QString>("address");
        QTest::addColumn<bool>("isOpened");
        QTest::newRow("https") << "https://accounts.example.org/auth?x=1" << true;
        QTest::newRow("this machine") << "http://127.0.0.1:4000/auth" << true;
        QTest::newRow("without encryption") << "http://accounts.example.org/auth" << false;
        QTest::newRow("a file") << "file:///etc/passwd" << false;
        QTest::newRow("another program") << "calculator:1+1" << false;
        QTest::newRow("a script") << "javascript:alert(1)" << false;
        QTest::newRow("nothing") << "" << false;
    }
    void onlyAddressesForABrowserAreOpened() {
        // Here the issuer plays the blog's server, one that means harm.
        QFETCH(QString, address);
        QFETCH(bool, isOpened);
        const QJsonObject answer{{"success", true}, {"auth_url", address}};
        m_provider.insteadOf("/auth", {.body = QJsonDocument(answer).toJson()});
        client::HttpClient http(QUrl(m_provider.issuer()), *m_secrets);
        const auto open = [this](const QUrl& url) {
            m_opened.append(url);
            return true;
        };
        app::BrowserSignIn signIn(client::AuthApi(http),
                                  {.provider = "fake", .deviceName = "test", .open = open});
        QSignalSpy waiting(&signIn, &app::BrowserSignIn::waiting);
        QSignalSpy failed(&signIn, &app::BrowserSignIn::failed);
        signIn.start();
        QTRY_COMPARE(waiting.size() + failed.size(), 1);
        QCOMPARE(waiting.size(), isOpened ? 1 : 0);
        QCOMPARE(m_opened.size(), isOpened ? 1 : 0);
    }

    void theCardLooksAsItShould() {
        m_person = Person::Waits;
        offer();
        press("fakeSignInPushButton");
        QTRY_VERIFY(part("browserWaitWidget")->isVisible());
        for (const char* name : {"fakeSignInPushButton", "cancelBrowserPushButton", "browserWaitLabel"}) {
            const QWidget* widget = part(name);
            QVERIFY2(widget->width() >= widget->sizeHint().width() || widget->sizeHint().width() > 300, name);
            QVERIFY2(!widget->visibleRegion().isEmpty(), name);
        }
        if (const QString to = qEnvironmentVariable("COLOPHON_PICTURE"); !to.isEmpty())
            m_page->grab().save(to);
    }
};

QTEST_MAIN(BrowserSignInTest)
#include "browser_sign_in_test.moc"
