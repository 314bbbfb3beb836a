#include "pages/posts_fixture.h"
#include "widgets/expect_dialog.h"

#include <csignal>

/// The server goes away, the console goes away: no word is lost.
class PostsRecoveryTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void keepsTextWhileTheServerIsGoneAndSavesItAfterwards();
    void survivesAServerThatIsKilled();
    void offersWhatAnEarlierRunDidNotSave();
    void discardsItOnlyAfterAQuestion();
    void leavingWithoutADecisionKeepsIt();
    void offersNothingWhenTheServerHasTheText();
    void recoveredTextMeetsTheirsAsAConflict();
    void marksUnsavedPostsInTheList();

private:
    QWidget* bar() const { return m_posts->find<QWidget>("recoveryBar"); }
    void openAndType(const QString& words);
    /// The console ends while the server cannot be reached, and begins anew with it.
    void crash();

    std::unique_ptr<PostsFixture> m_posts;
    client::Post m_post;
};

void PostsRecoveryTest::initTestCase() {
    m_posts = std::make_unique<PostsFixture>();
    m_posts->signIn("editor");
}

void PostsRecoveryTest::init() {
    m_posts->show();
    QTRY_VERIFY(m_posts->isListed());
    m_post = m_posts->newDraft("Mine", "One");
}

void PostsRecoveryTest::cleanup() {
    m_posts->page.reset();
}

void PostsRecoveryTest::openAndType(const QString& words) {
    m_posts->page->openPost(m_post.id);
    QTRY_VERIFY(m_posts->isOpen(m_post.id));
    m_posts->line->cut();
    m_posts->editor()->setFocus();
    m_posts->editor()->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_posts->editor(), words);
}

void PostsRecoveryTest::crash() {
    QTRY_VERIFY(m_posts->saveLine().startsWith("Offline"));
    m_posts->page.reset();
    m_posts->line->mend();
    m_posts->show();
    QTRY_VERIFY(m_posts->isListed());
}

void PostsRecoveryTest::keepsTextWhileTheServerIsGoneAndSavesItAfterwards() {
    openAndType(" two");
    QTRY_COMPARE(m_posts->saveLine(), "Offline, 1 edit kept here");
    QVERIFY(m_posts->kept(m_post.id));
    QCOMPARE(m_posts->kept(m_post.id)->current.bodyMd, "One two");
    QCOMPARE(m_posts->list().model().mark(m_post.id), pages::PostMark::Unsaved);
    QTest::keyClicks(m_posts->editor(), " three");
    m_posts->action("saveAction")->trigger();
    QTRY_VERIFY(!m_posts->banner().isEmpty());
    m_posts->line->mend();
    QTRY_VERIFY(m_posts->saveLine().startsWith("Saved"));
    QCOMPARE(m_posts->banner(), "");
    QTRY_COMPARE(m_posts->onServer(m_post.id).bodyMd, "One two three");
    QTRY_VERIFY(!m_posts->kept(m_post.id));
}

void PostsRecoveryTest::survivesAServerThatIsKilled() {
    m_posts->page->openPost(m_post.id);
    QTRY_VERIFY(m_posts->isOpen(m_post.id));
    const qint64 before = m_posts->blog->sandbox().apiProcessId();
    ::kill(static_cast<pid_t>(before), SIGKILL);
    m_posts->editor()->setFocus();
    m_posts->editor()->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_posts->editor(), " two");
    QTRY_VERIFY_WITH_TIMEOUT(m_posts->blog->sandbox().apiProcessId() != before, 20'000);
    QTRY_VERIFY_WITH_TIMEOUT(m_posts->saveLine().startsWith("Saved"), 20'000);
    QCOMPARE(m_posts->onServer(m_post.id).bodyMd, "One two");
}

void PostsRecoveryTest::offersWhatAnEarlierRunDidNotSave() {
    openAndType(" two");
    crash();
    m_posts->page->openPost(m_post.id);
    QTRY_VERIFY(m_posts->isOpen(m_post.id));
    QVERIFY(bar()->isVisible());
    QCOMPARE(m_posts->editor()->toPlainText(), "One two");
    QVERIFY(m_posts->editor()->isReadOnly());
    QCOMPARE(m_posts->onServer(m_post.id).bodyMd, "One");
    QTest::mouseClick(m_posts->find<QPushButton>("restorePushButton"), Qt::LeftButton);
    QVERIFY(!bar()->isVisible());
    QVERIFY(!m_posts->editor()->isReadOnly());
    QTRY_COMPARE(m_posts->onServer(m_post.id).bodyMd, "One two");
    QCOMPARE(m_posts->editor()->toPlainText(), "One two");
    QTRY_VERIFY(!m_posts->kept(m_post.id));
}

void PostsRecoveryTest::discardsItOnlyAfterAQuestion() {
    openAndType(" two");
    crash();
    m_posts->page->openPost(m_post.id);
    QTRY_VERIFY(m_posts->isOpen(m_post.id));
    for (const char* button : {"rejectPushButton", "acceptPushButton"}) {
        QVERIFY(bar()->isVisible());
        support::ExpectDialog expect("confirmDialog", [button](QDialog& dialog) {
            QTest::mouseClick(dialog.findChild<QPushButton*>(button), Qt::LeftButton);
        });
        QTest::mouseClick(m_posts->find<QPushButton>("discardPushButton"), Qt::LeftButton);
        QTRY_VERIFY(expect.appeared());
    }
    QVERIFY(!bar()->isVisible());
    QCOMPARE(m_posts->editor()->toPlainText(), "One");
    QVERIFY(!m_posts->editor()->isReadOnly());
    QTRY_VERIFY(!m_posts->kept(m_post.id));
}

void PostsRecoveryTest::leavingWithoutADecisionKeepsIt() {
    openAndType(" two");
    crash();
    m_posts->page->openPost(m_post.id);
    QTRY_VERIFY(m_posts->isOpen(m_post.id));
    const client::Post other = m_posts->newDraft("Other", "Other");
    m_posts->page->openPost(other.id);
    QTRY_VERIFY(m_posts->isOpen(other.id));
    QVERIFY(!bar()->isVisible());
    m_posts->page->openPost(m_post.id);
    QTRY_VERIFY(m_posts->isOpen(m_post.id));
    QVERIFY(bar()->isVisible());
    QCOMPARE(m_posts->editor()->toPlainText(), "One two");
}

void PostsRecoveryTest::offersNothingWhenTheServerHasTheText() {
    openAndType(" two");
    crash();
    m_posts->changeElsewhere(m_post.id, "One two");
    m_posts->page->openPost(m_post.id);
    QTRY_VERIFY(m_posts->isOpen(m_post.id));
    QVERIFY(!bar()->isVisible());
}

void PostsRecoveryTest::recoveredTextMeetsTheirsAsAConflict() {
    openAndType(" mine");
    crash();
    m_posts->changeElsewhere(m_post.id, "theirs");
    m_posts->page->openPost(m_post.id);
    QTRY_VERIFY(m_posts->isOpen(m_post.id));
    QTest::mouseClick(m_posts->find<QPushButton>("restorePushButton"), Qt::LeftButton);
    QTRY_VERIFY(m_posts->open().conflict());
    QCOMPARE(m_posts->open().conflict()->mine.bodyMd, "One mine");
    QCOMPARE(m_posts->open().conflict()->theirs.bodyMd, "theirs");
    QVERIFY(m_posts->kept(m_post.id));
    m_posts->open().settle(m_posts->open().conflict()->theirs);
    QTRY_VERIFY(!m_posts->kept(m_post.id));
}

void PostsRecoveryTest::marksUnsavedPostsInTheList() {
    openAndType(" two");
    crash();
    QTRY_COMPARE(m_posts->list().model().mark(m_post.id), pages::PostMark::Unsaved);
    QVERIFY(m_posts->list().model().find(m_post.id));
}

QTEST_MAIN(PostsRecoveryTest)
#include "posts_recovery_test.moc"
