#include "app/main_window.h"

#include "app/rail.h"
#include "app/status_line.h"
#include "app/top_bar.h"
#include "widgets/expect_dialog.h"
#include "widgets/style.h"

#include <QAbstractButton>
#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QTemporaryDir>
#include <QVBoxLayout>
#include <QtTest>

using app::MainWindow;

namespace {

/// A page with two panes, a field in each, and a refresh action.
struct FakePage : QWidget {
    int refreshed = 0;
    QLineEdit* left = new QLineEdit;
    QLineEdit* right = new QLineEdit;

    FakePage() {
        auto* row = new QHBoxLayout(this);
        for (QLineEdit* field : {left, right}) {
            auto* pane = new QWidget(this);
            pane->setProperty("pane", "surface");
            (new QVBoxLayout(pane))->addWidget(field);
            row->addWidget(pane);
        }
        auto* refresh = new QAction("Refresh the page", this);
        refresh->setObjectName("refreshAction");
        connect(refresh, &QAction::triggered, this, [this] { ++refreshed; });
        addAction(refresh);
    }
};

}  // namespace

class MainWindowTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<core::Settings> m_settings;
    std::unique_ptr<MainWindow> m_window;
    FakePage* m_posts = nullptr;
    FakePage* m_people = nullptr;
    FakePage* m_schema = nullptr;

    void openPages(const QStringList& capabilities) {
        m_posts = new FakePage;
        m_people = new FakePage;
        m_schema = new FakePage;
        m_window->setPages({{"Posts", "colophon-posts", m_posts, "open_console"},
                            {"People", "colophon-people", m_people, "list_people"},
                            {"Schema", "colophon-schema", m_schema, "view_schema"}},
                           capabilities);
        m_window->show();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void openAllPages() { openPages({"open_console", "list_people", "view_schema"}); }

private slots:
    void initTestCase() { widgets::applyLook(*qApp, widgets::Scheme::Light); }
    void init() {
        m_settings = std::make_unique<core::Settings>(m_folder.filePath("console.ini"));
        m_window = std::make_unique<MainWindow>(*m_settings);
    }
    void cleanup() {
        m_window.reset();
        m_settings.reset();
        QFile::remove(m_folder.filePath("console.ini"));
    }

    void pagesThatAPersonMayNotUseAreAbsent() {
        openPages({"open_console", "list_people"});
        QCOMPARE(m_window->pages(), QList<QWidget*>({m_posts, m_people}));
        QVERIFY(!m_window->findChild<QAbstractButton*>("rail2Entry"));
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), m_posts);
    }

    void eachPageHasItsNumber() {
        openAllPages();
        QCOMPARE(m_window->currentPage(), m_posts);
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), m_schema);
        QVERIFY(m_schema->isVisible());
        QVERIFY(!m_posts->isVisible());
    }

    void opensThePageShownLastAfterARestart() {
        openAllPages();
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        QCOMPARE(m_window->currentPage(), m_people);
        m_window = std::make_unique<MainWindow>(*m_settings);
        openAllPages();
        QCOMPARE(m_window->currentPage(), m_people);
        m_window = std::make_unique<MainWindow>(*m_settings);
        openPages({"open_console", "view_schema"});
        QCOMPARE(m_window->currentPage(), m_posts);
    }

    void theFirstWindowFitsTheScreenWithItsFrame() {
        const QSize room = m_window->screen()->availableSize();
        QVERIFY(m_window->width() + 16 <= room.width());
        QVERIFY(m_window->height() + 48 <= room.height());
    }

    void theArrowKeysWalkTheRailAndStayThere() {
        openAllPages();
        auto* posts = m_window->findChild<QAbstractButton*>("rail0Entry");
        posts->setFocus();
        QTest::keyClick(posts, Qt::Key_Down);
        QCOMPARE(m_window->currentPage(), m_people);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
        QCOMPARE(m_window->currentPage(), m_schema);
        QVERIFY(m_window->findChild<QAbstractButton*>("rail2Entry")->hasFocus());
        QVERIFY(posts->toolTip().contains("Ctrl+1"));
    }

    void altLeftGoesBackThroughThePages() {
        openAllPages();
        m_window->showPage(m_people);
        m_window->showPage(m_schema);
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->currentPage(), m_people);
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->currentPage(), m_posts);
        QTest::keyClick(m_window.get(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(m_window->currentPage(), m_posts);
    }

    void f5RefreshesTheVisiblePageOnly() {
        openAllPages();
        m_window->showPage(m_people);
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QCOMPARE(m_people->refreshed, 1);
        QCOMPARE(m_posts->refreshed, 0);
    }

    void f6WalksThePanesOfThePageAndTheRail() {
        openAllPages();
        m_posts->left->setFocus();
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QVERIFY(m_posts->right->hasFocus());
        QTest::keyClick(m_window.get(), Qt::Key_F6);
        QSet<QWidget*> seen;
        while (!m_posts->left->hasFocus() && seen.size() < 10) {
            seen.insert(QApplication::focusWidget());
            QTest::keyClick(m_window.get(), Qt::Key_F6);
        }
        QVERIFY(m_posts->left->hasFocus());
        QVERIFY(!seen.contains(m_people->left));
    }

    void thePaletteRunsWhatItOffers() {
        openAllPages();
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        auto* line = m_window->findChild<QLineEdit*>("paletteSearchLine");
        QTRY_VERIFY(line->hasFocus());
        QTest::keyClicks(line, "schema");
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(m_window->currentPage(), m_schema);
        QVERIFY(!line->isVisible());
    }

    void thePaletteSearchesAndOpensWhatItFound() {
        openAllPages();
        QStringList asked;
        int opened = 0;
        m_window->setSearches({[&](const QString& text, const app::CommandPalette::Found& found) {
            asked.append(text);
            found({{.title = "Dying gracefully", .detail = "post", .run = [&] { ++opened; }}});
        }});
        m_window->openPalette();
        auto* line = m_window->findChild<QLineEdit*>("paletteSearchLine");
        auto* list = m_window->findChild<QListView*>("paletteListView");
        QTest::keyClicks(line, "graceful");
        QTRY_COMPARE(list->model()->rowCount(), 1);
        QCOMPARE(asked, QStringList("graceful"));
        QTest::keyClick(line, Qt::Key_Return);
        QCOMPARE(opened, 1);
    }

    void escapeClosesThePaletteAndNothingElse() {
        openAllPages();
        m_posts->left->setText("kept");
        m_window->openPalette();
        auto* line = m_window->findChild<QLineEdit*>("paletteSearchLine");
        QTest::keyClick(line, Qt::Key_Escape);
        QVERIFY(!line->isVisible());
        QCOMPARE(m_posts->left->text(), QString("kept"));
    }

    void aBadgeSaysWhatWaits() {
        openAllPages();
        m_window->setBadge(m_schema, 3, "3 changes");
        auto* entry = m_window->findChild<QAbstractButton*>("rail2Entry");
        QCOMPARE(m_window->findChild<app::Rail*>()->badge(2), 3);
        QCOMPARE(entry->accessibleName(), QString("Schema, 3 changes"));
        m_window->setBadge(m_schema, 0, {});
        QCOMPARE(entry->accessibleName(), QString("Schema"));
    }

    void everyShortcutIsInTheSheet() {
        openAllPages();
        QStringList words;
        support::ExpectDialog expect("shortcutSheetDialog", [&](QDialog& dialog) {
            for (const QLabel* label : dialog.findChildren<QLabel*>())
                words.append(label->text());
            dialog.accept();
        });
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        QTRY_VERIFY(expect.appeared());
        for (const QAction* action : m_window->actions())
            QVERIFY2(words.contains(action->shortcut().toString(QKeySequence::NativeText)),
                     qPrintable(action->text()));
    }

    void theTitleSaysPageAndBlog() {
        openAllPages();
        m_window->setBlog("blog.example.org", widgets::Environment::Production);
        QCOMPARE(m_window->windowTitle(), QString("Posts – blog.example.org – Colophon"));
        m_window->showPage(m_people);
        QCOMPARE(m_window->windowTitle(), QString("People – blog.example.org – Colophon"));
    }

    void comesBackWhereItWas() {
        openAllPages();
        // Fits the offscreen screen of 800 by 800: Qt 6.8 does not restore what is larger than the screen.
        m_window->setGeometry(10, 30, 771, 577);
        m_window->close();
        m_window = std::make_unique<MainWindow>(*m_settings);
        QCOMPARE(m_window->size(), QSize(771, 577));
    }

    void closesWhenTheWorkBeforeItHasEnded() {
        openAllPages();
        std::function<void()> done;
        m_window->setBeforeClosing([&done](std::function<void()> end) { done = std::move(end); });
        QTest::keyClick(m_window.get(), Qt::Key_Q, Qt::ControlModifier);
        QVERIFY(done);
        QTest::qWait(0);
        QVERIFY(m_window->isVisible());
        QVERIFY(m_window->statusLine()->texts().contains("Saving before closing…"));
        done();
        QTRY_VERIFY(!m_window->isVisible());
    }

    void closesAtOnceWhenItIsAskedTwice() {
        openAllPages();
        int begun = 0;
        m_window->setBeforeClosing([&begun](const std::function<void()>&) { ++begun; });
        m_window->close();
        QVERIFY(m_window->isVisible());
        m_window->close();
        QVERIFY(!m_window->isVisible());
        QCOMPARE(begun, 1);
    }

    void aNarrowWindowKeepsTheIconsOfTheRail() {
        openAllPages();
        m_window->resize(900, 600);
        QTRY_VERIFY(m_window->findChild<app::Rail*>()->width() < 80);
        m_window->resize(1400, 600);
        QTRY_VERIFY(m_window->findChild<app::Rail*>()->width() > 150);
    }

    void everyControlHasAName() {
        openAllPages();
        m_window->topBar()->setPerson("Ada Lind", "admin");
        for (const QWidget* widget : m_window->findChildren<QWidget*>()) {
            if (!widget->isVisible() || !(widget->focusPolicy() & Qt::TabFocus) ||
                m_posts->isAncestorOf(widget))
                continue;
            QVERIFY2(!widget->accessibleName().isEmpty(), qPrintable(widget->objectName()));
        }
    }
};

QTEST_MAIN(MainWindowTest)
#include "main_window_test.moc"
