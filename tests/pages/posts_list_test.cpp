#include "pages/posts_fixture.h"
#include "widgets/search_line.h"

#include <QMenu>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSplitter>

using pages::PostsController;
using pages::PostsTab;

/// The list of posts as an editor uses it, against the real server.
class PostsListTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void loadsWhenItIsFirstShown();
    void countsThePostsOfEachStatus();
    void allTabsHaveTheirNumbersOrNone();
    void loadsMoreAtTheEnd();
    void findsPostsAsOneTypes();
    void saysWhenNothingFitsAndShowsAllAgain();
    void showsOneStatusPerTab_data();
    void showsOneStatusPerTab();
    void showsOneTagOnly();
    void showsOwnPostsOnly();
    void opensThePostOneGoesTo();
    void keepsTheOpenPostSelectedWhenRefreshed();
    void takesInANewPost();
    void saysWhenTheServerIsGoneAndKeepsWhatWasThere();
    void rowsTellEverythingToScreenReaders();

private:
    QListView* view() const { return m_posts->find<QListView>("postsListView"); }
    pages::PostsModel& model() const { return m_posts->list().model(); }
    widgets::StateView::State state() const {
        return qobject_cast<widgets::StateView*>(view()->parentWidget())->state();
    }

    std::unique_ptr<PostsFixture> m_posts;
};

void PostsListTest::initTestCase() {
    m_posts = std::make_unique<PostsFixture>();
    m_posts->signIn("editor");
}

void PostsListTest::init() {
    m_posts->show();
    QTRY_VERIFY(m_posts->isListed() && m_posts->list().counts());
}

void PostsListTest::cleanup() {
    m_posts->closePage();
}

void PostsListTest::loadsWhenItIsFirstShown() {
    m_posts->show();
    QCOMPARE(state(), widgets::StateView::State::Loading);
    QTRY_COMPARE(state(), widgets::StateView::State::Ready);
    QCOMPARE(model().rowCount(), 50);
    QCOMPARE(m_posts->open().state(), pages::OpenPost::State::Closed);
}

void PostsListTest::allTabsHaveTheirNumbersOrNone() {
    const auto* tabs = m_posts->find<QTabBar>("tabStrip");
    const QRegularExpression number("[0-9]$");
    const auto numbers = [&] {
        int with = 0;
        for (int i = 0; i < tabs->count(); ++i)
            with += number.match(tabs->tabText(i)).hasMatch() ? 1 : 0;
        return with;
    };
    const auto fit = [&] { return tabs->tabRect(tabs->count() - 1).right() < tabs->width(); };
    m_posts->page().resize(1400, 784);
    QTRY_COMPARE(numbers(), 5);
    QTRY_VERIFY(fit());
    m_posts->page().resize(844, 616);
    m_posts->find<QSplitter>("splitter")->setSizes({352, 500});
    QTRY_COMPARE(numbers(), 0);
    QVERIFY(fit());
    QVERIFY(number.match(tabs->tabToolTip(1)).hasMatch());
}

void PostsListTest::countsThePostsOfEachStatus() {
    auto connection = m_posts->blog->connect();
    const auto count = [&connection](const QString& where) {
        return support::must(connection->query("SELECT count(*) AS n FROM post WHERE " + where))
            .rows[0][0]
            .toLongLong();
    };
    const client::PostCounts counts = *m_posts->list().counts();
    QCOMPARE(counts.drafts, count("status = 'draft' AND deleted_at IS NULL"));
    QCOMPARE(counts.published, count("status = 'published' AND deleted_at IS NULL"));
    QCOMPARE(counts.trashed, count("deleted_at IS NOT NULL"));
    QCOMPARE(counts.all, count("deleted_at IS NULL"));
    QVERIFY(m_posts->find<QTabBar>("tabStrip")->tabText(0).endsWith(QString::number(counts.all)));
}

void PostsListTest::loadsMoreAtTheEnd() {
    QVERIFY(m_posts->list().counts()->all > 60);
    view()->verticalScrollBar()->setValue(view()->verticalScrollBar()->maximum());
    QTRY_COMPARE(model().rowCount(), m_posts->list().counts()->all);
    QVERIFY(!model().canFetchMore({}));
    QSet<qint64> ids;
    for (const client::PostSummary& post : model().rows())
        ids.insert(post.id);
    QCOMPARE(ids.size(), model().rowCount());
}

void PostsListTest::findsPostsAsOneTypes() {
    auto* line = m_posts->find<widgets::SearchLine>("searchLineEdit");
    m_posts->action("findAction")->trigger();
    QTRY_VERIFY(line->hasFocus());
    QTest::keyClicks(line, "cursors");
    QTRY_VERIFY(model().rowCount() > 0 && model().rowCount() < 20 && m_posts->isListed());
    bool found = false;
    for (const client::PostSummary& post : model().rows())
        found = found || post.title.contains("cursors", Qt::CaseInsensitive);
    QVERIFY(found);
    QTest::keyClick(line, Qt::Key_Down);
    QTRY_VERIFY(view()->hasFocus());
}

void PostsListTest::saysWhenNothingFitsAndShowsAllAgain() {
    auto* line = m_posts->find<widgets::SearchLine>("searchLineEdit");
    QTest::keyClicks(line, "nosuchword");
    QTest::keyClick(line, Qt::Key_Return);
    QTRY_COMPARE(state(), widgets::StateView::State::Empty);
    QTest::mouseClick(view()->parentWidget()->findChild<QPushButton*>("emptyActionPushButton"),
                      Qt::LeftButton);
    QTRY_COMPARE(state(), widgets::StateView::State::Ready);
    QCOMPARE(line->text(), "");
    QVERIFY(model().rowCount() > 20);
}

void PostsListTest::showsOneStatusPerTab_data() {
    QTest::addColumn<int>("tab");
    QTest::addColumn<QString>("status");
    QTest::newRow("drafts") << 1 << "Draft";
    QTest::newRow("scheduled") << 2 << "Scheduled";
    QTest::newRow("published") << 3 << "Published";
    QTest::newRow("trash") << 4 << "Trash";
}

void PostsListTest::showsOneStatusPerTab() {
    QFETCH(int, tab);
    QFETCH(QString, status);
    m_posts->find<QTabBar>("tabStrip")->setCurrentIndex(tab);
    QTRY_VERIFY(m_posts->isListed() && model().rowCount() > 0);
    for (int row = 0; row < model().rowCount(); ++row)
        QCOMPARE(model().index(row, 0).data(pages::PostsModel::StatusRole).toString(), status);
}

void PostsListTest::showsOneTagOnly() {
    QTRY_VERIFY(!m_posts->list().tags().isEmpty());
    const client::Tag tag = m_posts->list().tags().first();
    auto* button = m_posts->find<QPushButton>("filterPushButton");
    emit button->menu()->aboutToShow();
    for (QAction* action : button->menu()->actions())
        if (action->text() == tag.name) action->trigger();
    QTRY_VERIFY(m_posts->isListed());
    QCOMPARE(button->text(), tag.name);
    for (const client::PostSummary& post : model().rows())
        QVERIFY(
            std::ranges::any_of(post.tags, [&tag](const client::Tag& each) { return each.id == tag.id; }));
}

void PostsListTest::showsOwnPostsOnly() {
    m_posts->list().showOwn(true);
    QTRY_VERIFY(m_posts->isListed());
    for (const client::PostSummary& post : model().rows())
        QVERIFY(std::ranges::any_of(
            post.authors, [this](const client::Author& author) { return author.id == m_posts->me.id; }));
}

void PostsListTest::opensThePostOneGoesTo() {
    view()->setFocus();
    view()->setCurrentIndex(model().index(0, 0));
    const qint64 first = model().rows()[0].id;
    QTRY_VERIFY(m_posts->isOpen(first));
    QTest::keyClick(view(), Qt::Key_Down);
    const qint64 second = model().rows()[1].id;
    QTRY_VERIFY(m_posts->isOpen(second));
    QCOMPARE(m_posts->title()->text(), model().rows()[1].title);
    QTest::keyClick(view(), Qt::Key_Return);
    QTRY_VERIFY(m_posts->editor()->hasFocus());
    QTest::keyClick(m_posts->editor(), Qt::Key_Escape);
    QTRY_VERIFY(view()->hasFocus());
}

void PostsListTest::keepsTheOpenPostSelectedWhenRefreshed() {
    const qint64 id = model().rows()[3].id;
    view()->setCurrentIndex(model().index(3, 0));
    QTRY_VERIFY(m_posts->isOpen(id));
    m_posts->newDraft("Written elsewhere", "Words.");
    m_posts->action("refreshAction")->trigger();
    QTRY_COMPARE(model().rowOf(id), 4);
    QTRY_COMPARE(view()->currentIndex().row(), 4);
    QVERIFY(m_posts->isOpen(id));
}

void PostsListTest::takesInANewPost() {
    const qint64 drafts = m_posts->list().counts()->drafts;
    m_posts->action("newPostAction")->trigger();
    QTRY_COMPARE(m_posts->open().state(), pages::OpenPost::State::Ready);
    QCOMPARE(model().rows()[0].id, m_posts->open().id());
    QCOMPARE(view()->currentIndex().row(), 0);
    QTRY_COMPARE(m_posts->list().counts()->drafts, drafts + 1);
    QVERIFY(m_posts->title()->hasFocus());
    QCOMPARE(m_posts->title()->selectedText(), m_posts->title()->text());
}

void PostsListTest::saysWhenTheServerIsGoneAndKeepsWhatWasThere() {
    const int rows = model().rowCount();
    m_posts->line->cut();
    m_posts->page().refresh();
    QTRY_COMPARE(state(), widgets::StateView::State::Failed);
    QCOMPARE(model().rowCount(), rows);
    QVERIFY(view()->isVisible());
    auto* banner = view()->parentWidget()->findChild<widgets::Banner*>();
    QVERIFY(!banner->text().isEmpty());
    m_posts->line->mend();
    QTest::mouseClick(banner->findChild<QPushButton*>("retryPushButton"), Qt::LeftButton);
    QTRY_COMPARE(state(), widgets::StateView::State::Ready);
    QVERIFY(!banner->isVisible());
}

void PostsListTest::rowsTellEverythingToScreenReaders() {
    const client::PostSummary& post = model().rows()[0];
    model().setMark(post.id, pages::PostMark::Conflict);
    const QString words = model().index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY(words.contains(post.title) && words.contains("conflict") &&
            words.contains(pages::statusWord(post)));
}

QTEST_MAIN(PostsListTest)
#include "posts_list_test.moc"
