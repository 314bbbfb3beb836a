#include "app/workspace.h"
#include "client/auth_api.h"
#include "client/posts_api.h"
#include "drafts/journal.h"
#include "pages/posts/posts_page.h"
#include "schema/diagram/layouter.h"
#include "support/blog.h"
#include "support/must.h"
#include "widgets/state_view.h"
#include "widgets/style.h"

#include <QAction>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QtTest>
#include <qcoro/qcorotask.h>

namespace {

/// Takes the shortcuts of all actions before they do anything, and remembers whose they were.
class ShortcutCatcher : public QObject {
public:
    ShortcutCatcher() { qApp->installEventFilter(this); }

    QList<QAction*> reached;
    bool wasAmbiguous = false;

    void forget() {
        reached.clear();
        wasAmbiguous = false;
    }
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() != QEvent::Shortcut) return false;
        auto* action = qobject_cast<QAction*>(watched);
        if (!action) return false;
        reached.append(action);
        wasAmbiguous = wasAmbiguous || static_cast<QShortcutEvent*>(event)->isAmbiguous();
        return true;
    }
};

}  // namespace

/// Each key that the console names, on each page, wherever the keyboard is.
class ShortcutsTest : public QObject {
    Q_OBJECT

    std::unique_ptr<support::Blog> m_blog;
    QTemporaryDir m_folder;
    schema::diagram::Layouter m_layouter;
    std::unique_ptr<core::Settings> m_settings;
    std::unique_ptr<core::SecretStore> m_secrets;
    std::unique_ptr<app::ProfileStore> m_profiles;
    std::unique_ptr<drafts::Journal> m_journal;
    std::unique_ptr<app::MainWindow> m_window;
    std::unique_ptr<app::Workspace> m_workspace;

    app::SignedIn signIn() {
        const sandbox::Login login = m_blog->login("admin");
        app::SignedIn session;
        session.http = std::make_unique<client::HttpClient>(m_blog->api(), *m_secrets);
        session.me = support::must(
            QCoro::waitFor(client::AuthApi(*session.http).signIn(login.email, login.password, "test")));
        session.profile.api = m_blog->api().toString();
        session.site = session.profile.api;
        session.database = m_blog->profile();
        return session;
    }
    pages::PostsPage* posts() const { return m_window->findChild<pages::PostsPage*>(); }
    /// What the F1 sheet lists while this page is shown.
    QList<QAction*> advertised() const {
        QList<QAction*> out;
        for (QAction* action : m_window->currentPage()->findChildren<QAction*>() + m_window->actions())
            if (!action->shortcut().isEmpty() && !action->text().isEmpty()) out.append(action);
        return out;
    }
    bool isReady() const {
        const auto views = m_window->currentPage()->findChildren<widgets::StateView*>();
        return std::ranges::any_of(views, [](const widgets::StateView* view) {
            return view->state() == widgets::StateView::State::Ready;
        });
    }
    QList<QWidget*> focusable() const {
        QList<QWidget*> out;
        for (QWidget* widget : m_window->findChildren<QWidget*>())
            if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus))
                out.append(widget);
        return out;
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
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_workspace =
            std::make_unique<app::Workspace>(signIn(), m_blog->migrationsFolder(), *m_window, *m_profiles,
                                             *m_secrets, *m_journal, *m_settings, m_layouter);
    }
    void cleanup() {
        m_workspace.reset();
        m_window.reset();
        m_journal.reset();
        m_profiles.reset();
        m_settings.reset();
    }

    void aNewPostIsOneKeyAwayRightAfterTheStart() {
        QTest::keyClick(m_window.get(), Qt::Key_N, Qt::ControlModifier);
        auto* title = m_window->findChild<QLineEdit*>("titleLineEdit");
        QTRY_VERIFY(title->hasFocus());
        QCOMPARE(posts()->openPost().post().status, client::PostStatus::Draft);
        QCOMPARE(title->selectedText(), title->text());
    }

    void everyKeyInTheSheetReachesItsActionFromEverywhere_data() {
        QTest::addColumn<int>("page");
        const char* names[]{"posts", "people", "schema", "migrations", "activity"};
        for (int page = 0; page < 5; ++page)
            QTest::newRow(names[page]) << page;
    }
    void everyKeyInTheSheetReachesItsActionFromEverywhere() {
        QFETCH(int, page);
        m_window->showPage(m_window->pages().at(page));
        QCOMPARE(m_window->currentPage(), m_window->pages().at(page));
        if (page == 0) {
            auto* list = m_window->findChild<QListView*>("postsListView");
            QTRY_VERIFY(list->model()->rowCount() > 0);
            QTest::keyClick(list, Qt::Key_Down);
            QTRY_VERIFY(posts()->openPost().state() == pages::OpenPost::State::Ready);
        }
        const QList<QAction*> actions = advertised();
        QVERIFY(actions.size() > 10);
        QTRY_VERIFY_WITH_TIMEOUT(isReady(), 20'000);
        const QList<QWidget*> places = focusable();
        QVERIFY(places.size() > 3);
        ShortcutCatcher catcher;
        for (QWidget* place : places) {
            place->setFocus();
            for (QAction* action : actions) {
                catcher.forget();
                QTest::keySequence(place, action->shortcut());
                const QByteArray what = (action->text() + " from " + place->objectName() + " (" +
                                         place->metaObject()->className() + ')')
                                            .toUtf8();
                QVERIFY2(!catcher.wasAmbiguous, what.constData());
                const bool isPossible = action->isEnabled() && action->isVisible();
                QVERIFY2(catcher.reached == (isPossible ? QList{action} : QList<QAction*>()),
                         what.constData());
            }
        }
    }
};

QTEST_MAIN(ShortcutsTest)
#include "shortcuts_test.moc"
