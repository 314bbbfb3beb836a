#include "client/change_stream.h"
#include "pages/posts_fixture.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTextBlock>

/// List and open post follow what other people save, as /events tells.
class PostsFollowTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void anUnchangedPostFollowsAndSaysWhoSavedIt();
    void caretAndScrollStayAtTheirText();
    void typingAfterwardsIsNoConflict();
    void itsStateFollowsToo();
    void aLivePostFollowsTheWorkingCopy();
    void whatWasTypedIsNotReplaced();
    void oneOwnSaveIsNotAnnounced();
    void goesOnAfterABreak();
    void theListFollowsAndKeepsItsPlace();
    void theListFollowsWhatHappenedWhileItWasNotShown();
    void aListThatCannotFollowStays();

private:
    void open(const client::Post& post);
    void type(const QString& words);

    std::unique_ptr<PostsFixture> m_posts;
    std::unique_ptr<client::ChangeStream> m_changes;
    client::Post m_post;
};

void PostsFollowTest::initTestCase() {
    m_posts = std::make_unique<PostsFixture>();
    m_posts->signIn("editor");
}

void PostsFollowTest::init() {
    m_posts->show();
    QTRY_VERIFY(m_posts->isListed());
    m_changes = std::make_unique<client::ChangeStream>(*m_posts->http);
    connect(m_changes.get(), &client::ChangeStream::changed, &m_posts->page(), &pages::PostsPage::follow);
    connect(m_changes.get(), &client::ChangeStream::missed, &m_posts->page(),
            &pages::PostsPage::followMissed);
    QSignalSpy heard(m_changes.get(), &client::ChangeStream::changed);
    m_changes->start();
    // The stream tells what happens after it began; until it has, each attempt makes a post of its own.
    QTRY_VERIFY((m_posts->newDraft("Anything", ""), QTest::qWait(50), !heard.isEmpty()));
    m_post = m_posts->newDraft("Shared", "first line\n\nlast line");
    open(m_post);
}

void PostsFollowTest::cleanup() {
    m_changes.reset();
    m_posts->closePage();
}

void PostsFollowTest::open(const client::Post& post) {
    m_posts->page().openPost(post.id);
    QTRY_VERIFY(m_posts->isOpen(post.id));
}

void PostsFollowTest::type(const QString& words) {
    m_posts->editor()->setFocus();
    m_posts->editor()->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_posts->editor(), words);
}

void PostsFollowTest::anUnchangedPostFollowsAndSaysWhoSavedIt() {
    m_posts->changeElsewhere(m_post.id, "first line\n\nnew line\n\nlast line");
    QTRY_COMPARE(m_posts->editor()->toPlainText(), "first line\n\nnew line\n\nlast line");
    const QRegularExpression said("^Updated: .+ saved this post at [0-9:]+.*\\.$");
    QVERIFY2(said.match(m_posts->banner()).hasMatch(), qPrintable(m_posts->banner()));
    QVERIFY(m_posts->banner().contains(m_posts->onServer(m_post.id).updatedBy->name));
    QCOMPARE(m_posts->saveLine(), "No changes");
}

void PostsFollowTest::caretAndScrollStayAtTheirText() {
    QStringList lines;
    for (int i = 0; i < 300; ++i)
        lines << QStringLiteral("line %1").arg(i);
    const client::Post longPost = m_posts->newDraft("Long", lines.join('\n'));
    open(longPost);
    m_posts->editor()->setFocus();
    QTextCursor cursor(m_posts->editor()->document()->findBlockByNumber(200));
    cursor.movePosition(QTextCursor::NextCharacter, QTextCursor::MoveAnchor, 3);
    m_posts->editor()->setTextCursor(cursor);
    m_posts->editor()->scrollToLine(195);
    const int top = static_cast<int>(m_posts->editor()->topLine());
    lines.insert(10, "inserted");
    m_posts->changeElsewhere(longPost.id, lines.join('\n'));
    QTRY_COMPARE(m_posts->editor()->toPlainText(), lines.join('\n'));
    QCOMPARE(m_posts->editor()->textCursor().block().text(), "line 200");
    QCOMPARE(m_posts->editor()->textCursor().positionInBlock(), 3);
    QCOMPARE(static_cast<int>(m_posts->editor()->topLine()), top + 1);
    QVERIFY(m_posts->editor()->hasFocus());
}

void PostsFollowTest::typingAfterwardsIsNoConflict() {
    m_posts->changeElsewhere(m_post.id, "theirs");
    QTRY_COMPARE(m_posts->editor()->toPlainText(), "theirs");
    type(" and mine");
    QTRY_COMPARE(m_posts->onServer(m_post.id).bodyMd, "theirs and mine");
    QVERIFY(!m_posts->open().conflict());
}

void PostsFollowTest::itsStateFollowsToo() {
    const client::Post now = m_posts->onServer(m_post.id);
    support::must(
        QCoro::waitFor(m_posts->direct().publish(now.id, now.version, client::PostsApi::Publish::LiveText)));
    QTRY_COMPARE(m_posts->open().post().status, client::PostStatus::Published);
    QCOMPARE(m_posts->mainButton()->text(), "Publish changes…");
    QCOMPARE(m_posts->banner(), "");
}

void PostsFollowTest::aLivePostFollowsTheWorkingCopy() {
    const client::Post live = m_posts->newPublished("Live", "One");
    open(live);
    client::PostChanges text;
    text.title = "Live";
    text.bodyMd = "One two";
    text.excerpt = "";
    support::must(
        QCoro::waitFor(m_posts->direct().saveWorkingCopy(live.id, live.version, live.version, text)));
    QTRY_COMPARE(m_posts->editor()->toPlainText(), "One two");
    QVERIFY(m_posts->banner().startsWith("Updated: "));
    type(" three");
    QTRY_VERIFY(m_posts->saveLine().startsWith("Saved"));
    QCOMPARE(m_posts->onServer(live.id).workingCopy->bodyMd, "One two three");
}

void PostsFollowTest::whatWasTypedIsNotReplaced() {
    m_posts->show(std::chrono::hours(1));
    connect(m_changes.get(), &client::ChangeStream::changed, &m_posts->page(), &pages::PostsPage::follow);
    open(m_post);
    QSignalSpy heard(m_changes.get(), &client::ChangeStream::changed);
    type(" mine");
    m_posts->changeElsewhere(m_post.id, "theirs");
    QTRY_VERIFY(!heard.isEmpty());
    QTest::qWait(200);
    QCOMPARE(m_posts->editor()->toPlainText(), "first line\n\nlast line mine");
    QCOMPARE(m_posts->banner(), "");
}

void PostsFollowTest::oneOwnSaveIsNotAnnounced() {
    QSignalSpy heard(m_changes.get(), &client::ChangeStream::changed);
    type(" more");
    QTRY_VERIFY(m_posts->saveLine().startsWith("Saved"));
    QTRY_VERIFY(!heard.isEmpty());
    QTest::qWait(200);
    QVERIFY(m_posts->saveLine().startsWith("Saved"));
    QCOMPARE(m_posts->banner(), "");
}

void PostsFollowTest::goesOnAfterABreak() {
    m_posts->line->cut();
    m_posts->changeElsewhere(m_post.id, "theirs");
    m_posts->line->mend();
    QTRY_COMPARE_WITH_TIMEOUT(m_posts->editor()->toPlainText(), "theirs", 20'000);
    m_posts->changeElsewhere(m_post.id, "theirs again");
    QTRY_COMPARE(m_posts->editor()->toPlainText(), "theirs again");
}

void PostsFollowTest::theListFollowsAndKeepsItsPlace() {
    const client::Post other = m_posts->newDraft("Other", "text");
    const client::Post gone = m_posts->newDraft("Soon in the trash", "text");
    const auto titles = [this] {
        QStringList out;
        for (const client::PostSummary& row : m_posts->list().model().rows())
            out << row.title;
        return out;
    };
    QTRY_VERIFY(titles().contains("Other") && titles().contains("Soon in the trash"));
    auto* view = m_posts->find<QListView>("postsListView");
    view->setFocus();
    QCOMPARE(view->currentIndex().row(), m_posts->list().model().rowOf(m_post.id));
    QList<pages::PostsController::State> states;
    connect(&m_posts->list(), &pages::PostsController::stateChanged, this,
            [&] { states << m_posts->list().state(); });

    client::PostChanges name;
    name.title = "Renamed by another";
    support::must(QCoro::waitFor(m_posts->direct().change(other.id, other.version, name)));
    QTRY_VERIFY(titles().contains("Renamed by another"));
    support::must(QCoro::waitFor(m_posts->direct().trash(gone.id, gone.version)));
    QTRY_VERIFY(!titles().contains("Soon in the trash"));

    QVERIFY(!states.contains(pages::PostsController::State::Loading));
    QCOMPARE(view->currentIndex().row(), m_posts->list().model().rowOf(m_post.id));
    QVERIFY(view->hasFocus());
    QVERIFY(m_posts->isOpen(m_post.id));
    // The keyboard goes on from where it was.
    const int row = view->currentIndex().row();
    QTest::keyClick(view, Qt::Key_Down);
    QTRY_VERIFY(m_posts->isOpen(m_posts->list().model().rows().at(row + 1).id));
}

void PostsFollowTest::theListFollowsWhatHappenedWhileItWasNotShown() {
    // What init() has made is followed before.
    QTRY_VERIFY(m_posts->list().model().find(m_post.id));
    QTest::qWait(1'000);
    m_posts->page().hide();
    QSignalSpy heard(m_changes.get(), &client::ChangeStream::changed);
    const client::Post other = m_posts->newDraft("While away", "text");
    QTRY_VERIFY(!heard.isEmpty());
    QTest::qWait(1'000);
    QVERIFY(!m_posts->list().model().find(other.id));
    m_posts->page().show();
    QTRY_VERIFY(m_posts->list().model().find(other.id));
}

void PostsFollowTest::aListThatCannotFollowStays() {
    const qsizetype before = m_posts->list().model().rowCount();
    QSignalSpy states(&m_posts->list(), &pages::PostsController::stateChanged);
    m_posts->line->cut();
    m_posts->page().followMissed();
    QTest::qWait(1'000);
    QCOMPARE(states.size(), 0);
    QCOMPARE(m_posts->list().model().rowCount(), before);
    m_posts->line->mend();
    const client::Post other = m_posts->newDraft("After the break", "text");
    QTRY_VERIFY_WITH_TIMEOUT(m_posts->list().model().find(other.id), 20'000);
}

QTEST_MAIN(PostsFollowTest)
#include "posts_follow_test.moc"
