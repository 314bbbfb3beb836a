#include "app/workspace.h"

#include "app/blog_database.h"
#include "app/connections_dialog.h"
#include "app/session_overlay.h"
#include "app/status_line.h"
#include "client/auth_api.h"
#include "client/posts_api.h"
#include "drafts/journal.h"
#include "pages/migrations/migrations_page.h"
#include "pages/posts/posts_page.h"
#include "pages/schema/schema_page.h"
#include "schema/diagram/layouter.h"
#include "support/blog.h"
#include "support/must.h"
#include "widgets/style.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>
#include <qcoro/qcorotask.h>

/// A blog in the window, against a real sandbox.
class WorkspaceTest : public QObject {
    Q_OBJECT

    std::unique_ptr<support::Blog> m_blog;
    QTemporaryDir m_folder;
    schema::diagram::Layouter m_layouter;
    std::unique_ptr<core::Settings> m_settings;
    std::unique_ptr<core::SecretStore> m_secrets;
    std::unique_ptr<app::ProfileStore> m_profiles;
    std::unique_ptr<drafts::Journal> m_journal;
    std::unique_ptr<app::MainWindow> m_window;

    app::SignedIn signIn(const QString& role, const QString& systemIdentifier = {}) {
        const sandbox::Login login = m_blog->login(role);
        app::SignedIn session;
        session.http = std::make_unique<client::HttpClient>(m_blog->api(), *m_secrets);
        session.me = support::must(
            QCoro::waitFor(client::AuthApi(*session.http).signIn(login.email, login.password, "test")));
        session.profile.api = m_blog->api().toString();
        session.profile.email = login.email;
        session.profile.systemIdentifier = systemIdentifier;
        session.database = m_blog->profile();
        return session;
    }
    QStringList pageTitles() const {
        QStringList out;
        for (int i = 0;; ++i) {
            const auto* entry = m_window->findChild<QAbstractButton*>(QStringLiteral("rail%1Entry").arg(i));
            if (!entry) return out;
            out.append(entry->text());
        }
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
        m_journal = std::make_unique<drafts::Journal>(m_folder.filePath("journal.sqlite"));
        m_window = std::make_unique<app::MainWindow>(*m_settings);
        m_window->show();
    }
    void cleanup() {
        m_window.reset();
        m_journal.reset();
        m_profiles.reset();
        m_settings.reset();
    }

    void everyRoleFindsItsPages_data() {
        QTest::addColumn<QString>("role");
        QTest::addColumn<QStringList>("pages");
        QTest::newRow("author") << "author" << QStringList{"Posts"};
        QTest::newRow("editor") << "editor" << QStringList{"Posts", "People"};
        QTest::newRow("developer") << "developer" << QStringList{"Posts", "Schema", "Migrations"};
        QTest::newRow("admin") << "admin"
                               << QStringList{"Posts", "People", "Schema", "Migrations", "Activity"};
    }
    void everyRoleFindsItsPages() {
        QFETCH(QString, role);
        QFETCH(QStringList, pages);
        app::Workspace workspace(signIn(role), m_blog->migrationsFolder(), *m_window, *m_profiles, *m_secrets,
                                 *m_journal, *m_settings, m_layouter);
        QCOMPARE(pageTitles(), pages);
    }

    void theStatusLineTellsWhatItIsConnectedTo() {
        app::Workspace workspace(signIn("admin"), {}, *m_window, *m_profiles, *m_secrets, *m_journal,
                                 *m_settings, m_layouter);
        QTRY_VERIFY(m_window->statusLine()->texts().join(' ').contains("0 locks held"));
        QTRY_VERIFY(m_window->statusLine()->texts().join(" ").contains(" ms"));
        const QString all = m_window->statusLine()->texts().join(" | ");
        QVERIFY2(all.contains("read-only"), qPrintable(all));
        QVERIFY2(all.contains(" ms"), qPrintable(all));
    }

    void anotherDatabaseServerThanBeforeIsNotUsedUntilThePersonSaysSo() {
        app::SignedIn session = signIn("admin", "1234567890");
        m_profiles->remember(session.profile);
        app::Workspace workspace(std::move(session), {}, *m_window, *m_profiles, *m_secrets, *m_journal,
                                 *m_settings, m_layouter);
        QDialog* question = nullptr;
        QTRY_VERIFY((question = m_window->findChild<QDialog*>("confirmDialog")));
        auto* schema = m_window->findChild<pages::SchemaPage*>();
        QVERIFY(!schema->controller().hasConnection());
        QCOMPARE(m_profiles->profiles().first().systemIdentifier, "1234567890");
        QTest::keyClick(question, Qt::Key_Escape);
        QVERIFY(!schema->controller().hasConnection());
        QVERIFY(!workspace.database().session());

        workspace.database().use({.name = "", .database = m_blog->profile().text(), .systemIdentifier = "1"});
        QTRY_VERIFY((question = m_window->findChild<QDialog*>("confirmDialog")) && question->isVisible());
        QTest::mouseClick(question->findChild<QPushButton*>("acceptPushButton"), Qt::LeftButton);
        QVERIFY(schema->controller().hasConnection());
        QTRY_VERIFY(m_profiles->profiles().first().systemIdentifier.size() > 10);
    }

    void theFirstDatabaseServerIsPinned() {
        app::SignedIn session = signIn("admin");
        m_profiles->remember(session.profile);
        app::Workspace workspace(std::move(session), {}, *m_window, *m_profiles, *m_secrets, *m_journal,
                                 *m_settings, m_layouter);
        QTRY_VERIFY(!m_profiles->profiles().first().systemIdentifier.isEmpty());
    }

    void anEndedSessionAsksForThePasswordAndGoesOn() {
        app::SignedIn session = signIn("editor");
        client::HttpClient* http = session.http.get();
        app::Workspace workspace(std::move(session), {}, *m_window, *m_profiles, *m_secrets, *m_journal,
                                 *m_settings, m_layouter);
        auto* overlay = m_window->sessionOverlay();
        emit http->signInNeeded();
        QVERIFY(overlay->isVisible());
        auto* password = overlay->findChild<QLineEdit*>("sessionPasswordLineEdit");
        QTest::keyClicks(password, "wrong");
        QTest::keyClick(password, Qt::Key_Return);
        auto* problem = overlay->findChild<QLabel*>("sessionProblemLabel");
        QTRY_VERIFY(problem->isVisible());
        QTest::keyClicks(password, m_blog->login("editor").password);
        QTest::keyClick(password, Qt::Key_Return);
        QTRY_VERIFY(!overlay->isVisible());
        QVERIFY(m_window->currentPage());
    }

    void whatWasJustTypedIsSentBeforeTheEnd_data() {
        QTest::addColumn<bool>("signsOut");
        QTest::newRow("closing the window") << false;
        QTest::newRow("signing out") << true;
    }
    void whatWasJustTypedIsSentBeforeTheEnd() {
        QFETCH(bool, signsOut);
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        app::Workspace workspace(signIn("editor"), {}, *m_window, *m_profiles, *m_secrets, *m_journal,
                                 *m_settings, m_layouter);
        QSignalSpy left(&workspace, &app::Workspace::left);
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        auto* title = m_window->findChild<QLineEdit*>("titleLineEdit");
        QTRY_VERIFY(title->hasFocus());
        const qint64 id = m_window->findChild<pages::PostsPage*>()->openPost().id();
        QTest::keyClicks(title, "Written just now");
        QTest::keyClick(title, Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), "and closed");
        if (signsOut)
            workspace.signOut();
        else
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Q, Qt::ControlModifier);
        QTRY_VERIFY(signsOut ? !left.isEmpty() : !m_window->isVisible());
        const app::SignedIn other = signIn("editor");
        const client::Post post = support::must(QCoro::waitFor(client::PostsApi(*other.http).get(id)));
        QCOMPARE(post.title, "Written just now");
        QCOMPARE(post.bodyMd, "and closed");
    }

    void followsWhatOthersSave() {
        app::Workspace workspace(signIn("editor"), {}, *m_window, *m_profiles, *m_secrets, *m_journal,
                                 *m_settings, m_layouter);
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        auto* title = m_window->findChild<QLineEdit*>("titleLineEdit");
        QTRY_VERIFY(title->hasFocus());
        const client::Post draft = m_window->findChild<pages::PostsPage*>()->openPost().post();
        const app::SignedIn other = signIn("admin");
        client::PostChanges changes;
        changes.title = "Theirs";
        support::must(QCoro::waitFor(client::PostsApi(*other.http).change(draft.id, draft.version, changes)));
        QTRY_COMPARE(title->text(), "Theirs");
    }

    void anotherDatabaseIsOneCommandAway() {
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        app::SignedIn session = signIn("admin");
        const postgres::Profile blog = m_blog->profile();
        session.profile.database = blog.text();
        session.profile.connections = {
            {.name = "the blog", .database = blog.text()},
            {.name = "empty one", .database = blog.withDatabase("postgres").text()}};
        m_profiles->remember(session.profile);
        app::Workspace workspace(std::move(session), m_blog->migrationsFolder(), *m_window, *m_profiles,
                                 *m_secrets, *m_journal, *m_settings, m_layouter);
        auto* schema = m_window->findChild<pages::SchemaPage*>();
        auto* migrations = m_window->findChild<pages::MigrationsPage*>();
        m_window->showPage(schema);
        QTRY_COMPARE(schema->controller().snapshot()->origin.database, blog.database());
        QTRY_VERIFY(!m_profiles->profiles().first().connections[0].systemIdentifier.isEmpty());
        QTRY_COMPARE(migrations->controller().state(), pages::MigrationsController::State::Ready);
        const qsizetype pending = migrations->controller().live().status.pendingCount();
        QTRY_VERIFY(m_window->statusLine()->texts().join(' ').contains("the blog · Postgres"));

        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* line = m_window->findChild<QLineEdit*>("paletteSearchLine");
        auto* list = m_window->findChild<QListView*>("paletteListView");
        QTest::keyClicks(line, "empty");
        const auto shows = [list](const QString& text) {
            for (int row = 0; row < list->model()->rowCount(); ++row)
                if (list->model()->index(row, 0).data().toString() == text) return true;
            return false;
        };
        QTRY_VERIFY(shows("Connect to empty one"));
        while (list->currentIndex().data().toString() != "Connect to empty one")
            QTest::keyClick(line, Qt::Key_Down);
        QTest::keyClick(line, Qt::Key_Return);

        QTRY_COMPARE(schema->controller().snapshot()->origin.database, "postgres");
        QTRY_VERIFY(m_window->statusLine()->texts().join(' ').contains("empty one · Postgres"));
        // There no migration has run.
        QTRY_VERIFY(migrations->controller().state() == pages::MigrationsController::State::Ready &&
                    migrations->controller().live().status.pendingCount() > pending);
        // The next start begins with it.
        QVERIFY(m_profiles->profiles().first().database.contains("dbname=postgres"));
        QTRY_VERIFY(!m_profiles->profiles().first().connections[1].systemIdentifier.isEmpty());
    }

    void theDatabaseInUseIsChangedAndRemovedInItsDialog() {
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        app::SignedIn session = signIn("admin");
        const postgres::Profile blog = m_blog->profile();
        session.profile.database = blog.text();
        app::Workspace workspace(std::move(session), {}, *m_window, *m_profiles, *m_secrets, *m_journal,
                                 *m_settings, m_layouter);
        workspace.database().edit();
        auto* dialog = m_window->findChild<app::ConnectionsDialog*>();
        QVERIFY(dialog && dialog->isVisible());
        auto* address = dialog->findChild<QLineEdit*>("addressLineEdit");
        QVERIFY2(address->text().contains("dbname=" + blog.database()),
                 qPrintable(address->text() + " / " + blog.text()));
        address->setFocus();
        address->selectAll();
        QTest::keyClicks(address, blog.withDatabase("postgres").text());
        QTest::mouseClick(dialog->findChild<QPushButton*>("savePushButton"), Qt::LeftButton);
        QTRY_COMPARE(workspace.database().session()->profile().database(), "postgres");
        QVERIFY(dialog->isVisible());
        QCOMPARE(workspace.database().profile().connections.size(), 1);

        QTest::mouseClick(dialog->findChild<QPushButton*>("removePushButton"), Qt::LeftButton);
        QTRY_VERIFY(dialog->findChild<QDialog*>("confirmDialog"));
        QTest::mouseClick(dialog->findChild<QPushButton*>("acceptPushButton"), Qt::LeftButton);
        QVERIFY(!workspace.database().session());
        QVERIFY(workspace.database().profile().database.isEmpty());
        dialog->reject();
    }

    void signingOutEndsTheSessionOnTheServer() {
        app::SignedIn session = signIn("editor");
        auto workspace =
            std::make_unique<app::Workspace>(std::move(session), QString(), *m_window, *m_profiles,
                                             *m_secrets, *m_journal, *m_settings, m_layouter);
        QSignalSpy left(workspace.get(), &app::Workspace::left);
        workspace->signOut();
        QTRY_COMPARE(left.size(), 1);
        workspace.reset();
        QVERIFY(m_window->pages().isEmpty());
        client::HttpClient later(m_blog->api(), *m_secrets);
        const auto me = QCoro::waitFor(client::AuthApi(later).restore());
        QVERIFY(!me && me.error().needsSignIn());
    }
};

QTEST_MAIN(WorkspaceTest)
#include "workspace_test.moc"
