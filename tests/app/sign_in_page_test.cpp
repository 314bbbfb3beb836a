#include "app/sign_in_page.h"

#include "app/step_list.h"
#include "support/blog.h"
#include "widgets/style.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using app::SignInPage;

/// The card against a real API: what is said when something is wrong, and what is kept when all is well.
class SignInPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<support::Blog> m_blog;
    QTemporaryDir m_folder;
    std::unique_ptr<core::Settings> m_settings;
    std::unique_ptr<core::SecretStore> m_secrets;
    std::unique_ptr<app::ProfileStore> m_profiles;
    std::unique_ptr<app::SignInController> m_controller;
    std::unique_ptr<SignInPage> m_page;
    std::shared_ptr<app::SignedIn> m_session;

    QString said(const char* label) const {
        const auto* found = m_page->findChild<QLabel*>(QString::fromLatin1(label));
        return found->isVisible() ? found->text() : QString();
    }
    void type(const char* field, const QString& text) const {
        auto* line = m_page->findChild<QLineEdit*>(QString::fromLatin1(field));
        line->clear();
        QTest::keyClicks(line, text);
    }
    void press(const char* button) const {
        QTest::mouseClick(m_page->findChild<QPushButton*>(QString::fromLatin1(button)), Qt::LeftButton);
    }
    void typeAll(const sandbox::Login& login) const {
        type("apiLineEdit", m_blog->api().toString());
        type("emailLineEdit", login.email);
        type("passwordLineEdit", login.password);
    }

private slots:
    void initTestCase() {
        widgets::applyLook(*qApp, widgets::Scheme::Light);
        m_blog = std::make_unique<support::Blog>();
    }
    void init() {
        m_settings = std::make_unique<core::Settings>(m_folder.filePath("console.ini"));
        m_secrets = std::make_unique<core::SecretStore>(core::SecretStore::Mode::MemoryOnly);
        m_profiles = std::make_unique<app::ProfileStore>(*m_settings);
        m_controller = std::make_unique<app::SignInController>(*m_secrets, *m_profiles);
        m_page = std::make_unique<SignInPage>(*m_controller, *m_profiles, *m_secrets);
        connect(m_controller.get(), &app::SignInController::signedIn, this,
                [this](const std::shared_ptr<app::SignedIn>& session) { m_session = session; });
        m_page->resize(900, 900);
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

    void saysWhatIsWrongWithTheAddress_data() {
        QTest::addColumn<QString>("address");
        QTest::newRow("nothing") << "";
        QTest::newRow("no encryption to another machine") << "http://api.example.org";
        QTest::newRow("not an address") << "https://";
        QTest::newRow("nobody there") << "http://127.0.0.1:1";
    }
    void saysWhatIsWrongWithTheAddress() {
        QFETCH(QString, address);
        typeAll(m_blog->login("admin"));
        type("apiLineEdit", address);
        press("signInPushButton");
        QTRY_VERIFY(!said("apiProblemLabel").isEmpty());
        QVERIFY(m_page->findChild<QPushButton*>("signInPushButton")->isEnabled());
    }

    void asksForWhatIsMissingBeforeAnythingIsSent() {
        type("apiLineEdit", m_blog->api().toString());
        press("signInPushButton");
        QVERIFY(!said("emailProblemLabel").isEmpty());
        type("emailLineEdit", "ada@example.org");
        press("signInPushButton");
        QVERIFY(said("emailProblemLabel").isEmpty());
        QVERIFY(!said("passwordProblemLabel").isEmpty());
        QVERIFY(!m_controller->isBusy());
    }

    void aWrongPasswordIsSaidAtThePassword() {
        typeAll(m_blog->login("admin"));
        type("passwordLineEdit", "not this one");
        press("signInPushButton");
        QTRY_VERIFY(!said("passwordProblemLabel").isEmpty());
        QVERIFY(!m_session);
        QVERIFY(m_profiles->profiles().isEmpty());
    }

    void aReaderLearnsWhyTheConsoleIsClosed() {
        typeAll(m_blog->login("reader"));
        press("signInPushButton");
        QTRY_VERIFY(!said("problemLabel").isEmpty());
        QVERIFY(said("problemLabel").contains("admin"));
        QVERIFY(!m_session);
    }

    void aBadConnectionTextIsSaidAtItsField() {
        typeAll(m_blog->login("admin"));
        type("databaseLineEdit", "host='unclosed");
        press("signInPushButton");
        QVERIFY(!said("databaseProblemLabel").isEmpty());
        QVERIFY(!m_controller->isBusy());
    }

    void signingInKeepsTheProfileWithoutItsSecrets() {
        const sandbox::Login admin = m_blog->login("admin");
        typeAll(admin);
        type("databaseLineEdit", "postgres://ada:dbsecret@127.0.0.1:5433/blog");
        press("signInPushButton");
        QTRY_VERIFY(m_session);
        QCOMPARE(m_session->me.role, QString("admin"));
        QCOMPARE(m_session->database->password(), std::optional<QString>("dbsecret"));
        QCOMPARE(m_profiles->profiles().size(), 1);
        m_settings.reset();
        QFile file(m_folder.filePath("console.ini"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray kept = file.readAll();
        QVERIFY(kept.contains("5433"));
        QVERIFY(!kept.contains("dbsecret"));
        m_settings = std::make_unique<core::Settings>(m_folder.filePath("console.ini"));
    }

    void aLaterRunGoesOnWithoutAPassword() {
        typeAll(m_blog->login("editor"));
        type("databaseLineEdit", "postgres://ada:dbsecret@127.0.0.1:5433/blog");
        press("signInPushButton");
        QTRY_VERIFY(m_session);
        m_session.reset();
        m_controller->resume(m_profiles->profiles().first());
        QTRY_VERIFY(m_session);
        QCOMPARE(m_session->me.role, QString("editor"));
        QCOMPARE(m_session->database->password(), std::optional<QString>("dbsecret"));
    }

    void aLaterRunWithoutASessionJustShowsTheCard() {
        const app::ConsoleProfile profile{.api = m_blog->api().toString(), .email = "ada@example.org"};
        m_page->fill(profile);
        QSignalSpy busy(m_controller.get(), &app::SignInController::busyChanged);
        m_controller->resume(profile);
        QTRY_COMPARE(busy.size(), 2);
        for (const char* label : {"apiProblemLabel", "passwordProblemLabel", "problemLabel"})
            QCOMPARE(said(label), QString());
        QVERIFY(!m_session);
    }

    void guessesTheEnvironmentUntilToldOtherwise() {
        auto* combo = m_page->findChild<QComboBox*>("environmentComboBox");
        type("apiLineEdit", "http://localhost:3000");
        QCOMPARE(combo->currentText(), app::environmentText(widgets::Environment::Local));
        type("apiLineEdit", "https://api.example.org");
        QCOMPARE(combo->currentText(), app::environmentText(widgets::Environment::Production));
        combo->setCurrentIndex(combo->findText(app::environmentText(widgets::Environment::Staging)));
        emit combo->activated(combo->currentIndex());
        type("apiLineEdit", "http://localhost:3000");
        QCOMPARE(combo->currentText(), app::environmentText(widgets::Environment::Staging));
    }

    void theTestSaysEveryStep() {
        type("databaseLineEdit", m_blog->addresses().databaseUrl);
        press("testPushButton");
        auto* button = m_page->findChild<QPushButton*>("testPushButton");
        QTRY_VERIFY(button->isEnabled());
        const QStringList steps = m_page->findChild<app::StepList*>()->texts();
        QCOMPARE(steps.size(), 2);
        QVERIFY(steps.first().startsWith("Signed in as"));
        QVERIFY2(steps.last().contains("full schema. "), qPrintable(steps.last()));
    }

    void theTestSaysWhereItStopped() {
        type("databaseLineEdit", "postgres://ada@127.0.0.1:1/blog");
        press("testPushButton");
        auto* button = m_page->findChild<QPushButton*>("testPushButton");
        QTRY_VERIFY(button->isEnabled());
        const QStringList steps = m_page->findChild<app::StepList*>()->texts();
        QCOMPARE(steps.size(), 1);
        QVERIFY(steps.first().contains("port 1"));
    }

    void theSandboxCanBeCancelledWhileItStarts() {
        QSignalSpy cancelled(m_page.get(), &SignInPage::sandboxCancelled);
        QVERIFY(!m_page->findChild<QPushButton*>("cancelSandboxPushButton")->isVisible());
        m_page->showSandboxProgress("Starting the database", 10);
        press("cancelSandboxPushButton");
        QCOMPARE(cancelled.size(), 1);
        m_page->showSandboxIdle("No PostgreSQL was found.");
        QCOMPARE(said("sandboxTextLabel"), QString("No PostgreSQL was found."));
        QVERIFY(m_page->findChild<QPushButton*>("sandboxPushButton")->isVisible());
    }
};

QTEST_MAIN(SignInPageTest)
#include "sign_in_page_test.moc"
