#include "app/console.h"

#include "app/start_report.h"
#include "drafts/journal.h"
#include "support/blog.h"
#include "support/database.h"
#include "widgets/style.h"

#include <QAbstractItemView>
#include <QAction>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QtTest>

/// The whole console from its start to its end, on a sandbox of its own.
class ConsoleTest : public QObject {
    Q_OBJECT

    support::Folder m_folder;
    std::unique_ptr<core::Settings> m_settings;
    std::unique_ptr<core::SecretStore> m_secrets;
    std::unique_ptr<drafts::Journal> m_journal;
    std::unique_ptr<app::LookSwitch> m_look;
    std::unique_ptr<app::Console> m_console;

    app::MainWindow& window() { return m_console->window(); }
    bool isSignedIn() { return !window().pages().isEmpty(); }
    void start() {
        app::StartOptions options;
        options.sandbox = true;
        options.sandboxOptions = support::Blog::options(m_folder.filePath("blog"));
        m_console->start(options, {});
    }

private slots:
    void init() {
        m_settings = std::make_unique<core::Settings>(m_folder.filePath("console.ini"));
        m_secrets = std::make_unique<core::SecretStore>(core::SecretStore::Mode::MemoryOnly);
        m_journal = std::make_unique<drafts::Journal>(m_folder.filePath("journal.sqlite"));
        m_look = std::make_unique<app::LookSwitch>(*qApp, *m_settings);
        m_console = std::make_unique<app::Console>(*m_look, *m_settings, *m_secrets, *m_journal);
    }
    void cleanup() {
        m_console.reset();
        m_look.reset();
        m_journal.reset();
        m_settings.reset();
    }

    void withoutABlogItShowsTheCard() {
        m_console->start({}, {});
        QVERIFY(window().isVisible());
        QVERIFY(!isSignedIn());
        QVERIFY(window().findChild<QPushButton*>("signInPushButton")->isVisible());
    }

    void theSandboxOpensAsAdminAndIsReadyOnce() {
        app::StartReport report(window());
        QSignalSpy ready(&report, &app::StartReport::ready);
        start();
        QTRY_COMPARE_WITH_TIMEOUT(ready.size(), 1, 60'000);
        QCOMPARE(window().pages().size(), 5);
        auto* list = window().findChild<QAbstractItemView*>("postsListView");
        QVERIFY(list->model()->rowCount() > 0);
        const QRegularExpression line("^ready after [0-9]+ ms, resident [0-9]+ MiB$");
        QVERIFY(line.match(app::StartReport::line()).hasMatch());
        QTest::qWait(0);
        QCOMPARE(ready.size(), 1);
    }

    void theSandboxKeepsItsPassword() {
        const auto* change = window().findChild<QAction*>("changePasswordAction");
        start();
        QTRY_VERIFY_WITH_TIMEOUT(isSignedIn(), 60'000);
        QVERIFY(!change->isEnabled());
        QCOMPARE(change->text(), "Change password (not available in the sandbox)");
    }

    void theSandboxIsNotRemembered() {
        start();
        QTRY_VERIFY_WITH_TIMEOUT(isSignedIn(), 60'000);
        QVERIFY(app::ProfileStore(*m_settings).profiles().isEmpty());
    }

    void startingTheSandboxCanBeCancelled() {
        start();
        auto* cancel = window().findChild<QPushButton*>("cancelSandboxPushButton");
        QTRY_VERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTRY_VERIFY_WITH_TIMEOUT(window().findChild<QPushButton*>("sandboxPushButton")->isVisible(), 20'000);
        QVERIFY(!isSignedIn());
    }

    void signingOutGoesBackToTheCardAndEndsTheSandbox() {
        start();
        QTRY_VERIFY_WITH_TIMEOUT(isSignedIn(), 60'000);
        window().findChild<QAction*>("signOutAction")->trigger();
        auto* begin = window().findChild<QPushButton*>("sandboxPushButton");
        QTRY_VERIFY(begin->isVisible());
        QVERIFY(!isSignedIn());
        QTRY_VERIFY_WITH_TIMEOUT(!QFile::exists(m_folder.filePath("blog/postgres/data/postmaster.pid")),
                                 20'000);
    }

    void theSandboxStartsAgainRightAfterItsEnd() {
        start();
        QTRY_VERIFY_WITH_TIMEOUT(isSignedIn(), 60'000);
        window().findChild<QAction*>("signOutAction")->trigger();
        QTRY_VERIFY(!isSignedIn());
        start();
        QTRY_VERIFY_WITH_TIMEOUT(isSignedIn(), 60'000);
    }

    void aSecondStartOnTheSameDataRaisesTheFirstWindow() {
        start();
        QTRY_VERIFY_WITH_TIMEOUT(isSignedIn(), 60'000);
        window().showMinimized();
        app::Console second(*m_look, *m_settings, *m_secrets, *m_journal);
        QSignalSpy elsewhere(&second, &app::Console::openElsewhere);
        app::StartOptions options;
        options.sandbox = true;
        options.sandboxOptions = support::Blog::options(m_folder.filePath("blog"));
        second.start(options, {});
        QTRY_COMPARE(elsewhere.size(), 1);
        QVERIFY(!second.window().isVisible());
        QVERIFY(!window().isMinimized());
        QTRY_VERIFY(window().isActiveWindow());
        QVERIFY(isSignedIn());
    }

    void theLookIsRememberedAndFollowed() {
        m_console->start({}, {});
        window().findChild<QAction*>("lookDarkAction")->trigger();
        QTRY_COMPARE(widgets::schemeOf(window().palette()), widgets::Scheme::Dark);
        cleanup();
        init();
        QCOMPARE(m_look->choice(), app::LookSwitch::Choice::Dark);
        m_look->choose(app::LookSwitch::Choice::Light);
        QTRY_COMPARE(widgets::schemeOf(window().palette()), widgets::Scheme::Light);
    }
};

QTEST_MAIN(ConsoleTest)
#include "console_test.moc"
