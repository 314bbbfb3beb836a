#include "pages/posts_fixture.h"
#include "widgets/expect_dialog.h"

#include <QScopeGuard>
#include <QSignalSpy>

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
    void sendsWhatAnEarlierRunDidNotSaveAndSaysSo_data();
    void sendsWhatAnEarlierRunDidNotSaveAndSaysSo();
    void sendsWhatIsTypedBeforeClosing_data();
    void sendsWhatIsTypedBeforeClosing();
    void closingDoesNotWaitForAServerThatIsGone();
    void closingDoesNotWaitWithoutEndForAServerThatHangs();
    void ownTextIsNoConflictWhenItsAnswerIsLost_data();
    void ownTextIsNoConflictWhenItsAnswerIsLost();
    void ownTextIsNoConflictWhenTheServerStopsDuringASave();
    void ownTextIsNoConflictAfterARestart_data() { ownTextIsNoConflictWhenItsAnswerIsLost_data(); }
    void ownTextIsNoConflictAfterARestart();
    void ownTagsAreNoConflictWhenTheirAnswerIsLost();
    void offersWhatAnEarlierRunDidNotSave();
    void discardsItOnlyAfterAQuestion();
    void leavingWithoutADecisionKeepsIt();
    void offersNothingWhenTheServerHasTheText();
    void recoveredTextMeetsTheirsAsAConflict();
    void marksUnsavedPostsInTheList();
    void tellsThatTheFileOfUnsavedTextWasDamaged();

private:
    QWidget* bar() const { return m_posts->find<QWidget>("recoveryBar"); }
    void openAndType(const QString& words);
    /// The console ends while the server cannot be reached, and begins anew with it. Somebody else writes
    /// `theirs` meanwhile.
    void crash(const QString& theirs);

    std::unique_ptr<PostsFixture> m_posts;
    client::Post m_post;
};

void PostsRecoveryTest::initTestCase() {
    m_posts = std::make_unique<PostsFixture>();
}

void PostsRecoveryTest::init() {
    m_posts->signIn("editor");
    m_posts->show();
    QTRY_VERIFY(m_posts->isListed());
    m_post = m_posts->newDraft("Mine", "One");
}

void PostsRecoveryTest::cleanup() {
    m_posts->closePage();
}

void PostsRecoveryTest::openAndType(const QString& words) {
    m_posts->page().openPost(m_post.id);
    QTRY_VERIFY(m_posts->isOpen(m_post.id));
    m_posts->line->cut();
    m_posts->editor()->setFocus();
    m_posts->editor()->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_posts->editor(), words);
}

void PostsRecoveryTest::crash(const QString& theirs) {
    QTRY_VERIFY(m_posts->saveLine().startsWith("Offline"));
    m_posts->closePage();
    m_posts->changeElsewhere(m_post.id, theirs);
    m_posts->line->mend();
    m_posts->show();
    QTRY_VERIFY(m_posts->isListed());
}

void PostsRecoveryTest::keepsTextWhileTheServerIsGoneAndSavesItAfterwards() {
    openAndType(" two");
    QTRY_COMPARE(m_posts->saveLine(), "Offline, 1 edit kept on this computer");
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
    m_posts->page().openPost(m_post.id);
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

void PostsRecoveryTest::sendsWhatAnEarlierRunDidNotSaveAndSaysSo_data() {
    QTest::addColumn<bool>("opens");
    QTest::newRow("without the post being opened") << false;
    QTest::newRow("while the post is opened") << true;
}

void PostsRecoveryTest::sendsWhatAnEarlierRunDidNotSaveAndSaysSo() {
    QFETCH(bool, opens);
    openAndType(" two");
    QTRY_VERIFY(m_posts->saveLine().startsWith("Offline"));
    m_posts->closePage();
    m_posts->line->mend();
    m_posts->show();
    if (opens) m_posts->page().openPost(m_post.id);
    QTRY_COMPARE(m_posts->onServer(m_post.id).bodyMd, "One two");
    QTRY_VERIFY(!m_posts->kept(m_post.id));
    auto* said = m_posts->find<widgets::Banner>("keptBanner");
    QTRY_COMPARE(said->text(),
                 "Your last edits of “Mine” had not been saved to the blog. They are saved now.");
    QTRY_COMPARE(m_posts->list().model().mark(m_post.id), pages::PostMark::None);
    if (!opens) m_posts->page().openPost(m_post.id);
    QTRY_VERIFY(m_posts->isOpen(m_post.id));
    QVERIFY(!bar()->isVisible());
    QCOMPARE(m_posts->editor()->toPlainText(), "One two");
    QVERIFY(!m_posts->editor()->isReadOnly());
}

void PostsRecoveryTest::sendsWhatIsTypedBeforeClosing_data() {
    QTest::addColumn<bool>("leaves");
    QTest::newRow("in the open post") << false;
    QTest::newRow("in a post that was left") << true;
}

void PostsRecoveryTest::sendsWhatIsTypedBeforeClosing() {
    QFETCH(bool, leaves);
    m_posts->show(std::chrono::hours(1));
    m_posts->page().openPost(m_post.id);
    QTRY_VERIFY(m_posts->isOpen(m_post.id));
    m_posts->editor()->setFocus();
    m_posts->editor()->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_posts->editor(), " two");
    if (leaves) QTest::keyClick(m_posts->editor(), Qt::Key_N, Qt::ControlModifier);
    int done = 0;
    m_posts->page().sendAll([&done] { ++done; });
    QTRY_COMPARE(done, 1);
    QCOMPARE(m_posts->onServer(m_post.id).bodyMd, "One two");
    QTRY_VERIFY(!m_posts->kept(m_post.id));
    m_posts->page().sendAll([&done] { ++done; });
    QCOMPARE(done, 2);
}

void PostsRecoveryTest::closingDoesNotWaitForAServerThatIsGone() {
    m_posts->show(std::chrono::hours(1));
    openAndType(" two");
    int done = 0;
    m_posts->page().sendAll([&done] { ++done; });
    QTRY_COMPARE(done, 1);
    QVERIFY(m_posts->saveLine().startsWith("Offline"));
    m_posts->closePage();
    QCOMPARE(m_posts->kept(m_post.id)->current.bodyMd, "One two");
    m_posts->line->mend();
}

void PostsRecoveryTest::closingDoesNotWaitWithoutEndForAServerThatHangs() {
    m_posts->signIn("editor", std::chrono::minutes(1));
    m_posts->show(std::chrono::hours(1));
    m_posts->page().openPost(m_post.id);
    QTRY_VERIFY(m_posts->isOpen(m_post.id));
    const auto server = static_cast<pid_t>(m_posts->blog->sandbox().apiProcessId());
    ::kill(server, SIGSTOP);
    const auto goesOn = qScopeGuard([server] { ::kill(server, SIGCONT); });
    m_posts->editor()->setFocus();
    m_posts->editor()->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_posts->editor(), " two");
    int done = 0;
    m_posts->page().sendAll([&done] { ++done; });
    QTRY_COMPARE_WITH_TIMEOUT(done, 1, 20'000);
    QCOMPARE(m_posts->saveLine(), "Saving…");
    QCOMPARE(m_posts->kept(m_post.id)->current.bodyMd, "One two");
}

void PostsRecoveryTest::ownTextIsNoConflictWhenItsAnswerIsLost_data() {
    QTest::addColumn<bool>("isLive");
    QTest::newRow("draft") << false;
    QTest::newRow("live post") << true;
}

void PostsRecoveryTest::ownTextIsNoConflictWhenItsAnswerIsLost() {
    QFETCH(bool, isLive);
    if (isLive) m_post = m_posts->newPublished("Live", "One");
    m_posts->page().openPost(m_post.id);
    QTRY_VERIFY(m_posts->isOpen(m_post.id));
    const auto onServer = [this, isLive] {
        const client::Post post = m_posts->onServer(m_post.id);
        return isLive ? (post.workingCopy ? post.workingCopy->bodyMd : "One") : post.bodyMd;
    };
    m_posts->line->deafen();
    m_posts->editor()->setFocus();
    m_posts->editor()->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_posts->editor(), " two");
    QTRY_COMPARE(onServer(), "One two");
    QTRY_VERIFY_WITH_TIMEOUT(m_posts->saveLine().startsWith("Offline"), 20'000);
    QTest::keyClicks(m_posts->editor(), " three");
    QTRY_COMPARE(m_posts->open().content().bodyMd, "One two three");
    m_posts->line->mend();
    QTRY_VERIFY_WITH_TIMEOUT(m_posts->saveLine().startsWith("Saved"), 20'000);
    QCOMPARE(onServer(), "One two three");
    QVERIFY(!m_posts->open().conflict());
    QCOMPARE(m_posts->banner(), "");
}

void PostsRecoveryTest::ownTextIsNoConflictAfterARestart() {
    QFETCH(bool, isLive);
    if (isLive) m_post = m_posts->newPublished("Live", "One");
    const auto onServer = [this, isLive] {
        const client::Post post = m_posts->onServer(m_post.id);
        return isLive ? (post.workingCopy ? post.workingCopy->bodyMd : "One") : post.bodyMd;
    };
    m_posts->page().openPost(m_post.id);
    QTRY_VERIFY(m_posts->isOpen(m_post.id));
    m_posts->line->deafen();
    m_posts->editor()->setFocus();
    m_posts->editor()->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_posts->editor(), " two");
    QTRY_COMPARE(onServer(), "One two");
    QTest::keyClicks(m_posts->editor(), " three");
    QTRY_VERIFY(m_posts->kept(m_post.id)->current.bodyMd == "One two three");
    m_posts->show();
    m_posts->line->mend();
    QTRY_VERIFY_WITH_TIMEOUT(m_posts->isListed(), 20'000);
    m_posts->page().openPost(m_post.id);
    QTRY_VERIFY_WITH_TIMEOUT(m_posts->isOpen(m_post.id), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(onServer(), "One two three", 20'000);
    QVERIFY(!bar()->isVisible());
    QVERIFY(!m_posts->open().conflict());
    QCOMPARE(m_posts->editor()->toPlainText(), "One two three");
}

void PostsRecoveryTest::ownTextIsNoConflictWhenTheServerStopsDuringASave() {
    m_posts->page().openPost(m_post.id);
    QTRY_VERIFY(m_posts->isOpen(m_post.id));
    const auto server = static_cast<pid_t>(m_posts->blog->sandbox().apiProcessId());
    ::kill(server, SIGSTOP);
    auto goesOn = qScopeGuard([server] { ::kill(server, SIGCONT); });
    m_posts->editor()->setFocus();
    m_posts->editor()->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_posts->editor(), " two");
    QTRY_VERIFY_WITH_TIMEOUT(m_posts->saveLine().startsWith("Offline"), 20'000);
    QTest::keyClicks(m_posts->editor(), " three");
    QTRY_COMPARE(m_posts->open().content().bodyMd, "One two three");
    goesOn.dismiss();
    ::kill(server, SIGCONT);
    QTRY_VERIFY_WITH_TIMEOUT(m_posts->saveLine().startsWith("Saved"), 20'000);
    QCOMPARE(m_posts->onServer(m_post.id).bodyMd, "One two three");
    QVERIFY(!m_posts->open().conflict());
    QCOMPARE(m_posts->banner(), "");
}

void PostsRecoveryTest::ownTagsAreNoConflictWhenTheirAnswerIsLost() {
    m_posts->page().openPost(m_post.id);
    QTRY_VERIFY(m_posts->isOpen(m_post.id));
    m_posts->line->deafen();
    const auto addTag = [this](const char* name) {
        QTest::mouseClick(m_posts->find<QPushButton>("addTagPushButton"), Qt::LeftButton);
        QTest::keyClicks(m_posts->find<QLineEdit>("tagLineEdit"), name);
        QTest::keyClick(m_posts->find<QLineEdit>("tagLineEdit"), Qt::Key_Return);
    };
    addTag("Weather");
    QTRY_COMPARE(m_posts->onServer(m_post.id).tags.size(), 1);
    QTRY_VERIFY_WITH_TIMEOUT(!m_posts->banner().isEmpty(), 20'000);
    m_posts->line->mend();
    const qint64 version = m_posts->onServer(m_post.id).version;
    addTag("Winter");
    QTRY_VERIFY_WITH_TIMEOUT(m_posts->onServer(m_post.id).version > version, 20'000);
    QVERIFY2(!m_posts->banner().contains("changed"), qPrintable(m_posts->banner()));
}

void PostsRecoveryTest::offersWhatAnEarlierRunDidNotSave() {
    // It is saved only when asked, so that half a sentence never goes public by itself.
    m_post = support::must(
        QCoro::waitFor(client::PostsApi(*m_posts->http)
                           .schedule(m_post.id, m_post.version, QDateTime::currentDateTimeUtc().addDays(2),
                                     "Europe/Berlin")));
    m_posts->page().openPost(m_post.id);
    QTRY_VERIFY(m_posts->isOpen(m_post.id));
    m_posts->editor()->setFocus();
    m_posts->editor()->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_posts->editor(), " two");
    QTRY_VERIFY(m_posts->kept(m_post.id));
    m_posts->show();
    QSignalSpy statusLine(&m_posts->page(), &pages::PostsPage::saveLineChanged);
    QTRY_VERIFY(m_posts->isListed());
    QTRY_COMPARE(m_posts->list().model().mark(m_post.id), pages::PostMark::Unsaved);
    m_posts->page().openPost(m_post.id);
    QTRY_VERIFY(m_posts->isOpen(m_post.id));
    QVERIFY(bar()->isVisible());
    QVERIFY2(m_posts->saveLine().startsWith("Not saved"), qPrintable(m_posts->saveLine()));
    QCOMPARE(statusLine.last().value(0).toString(), m_posts->saveLine());
    QCOMPARE(m_posts->editor()->toPlainText(), "One two");
    QVERIFY(m_posts->editor()->isReadOnly());
    QCOMPARE(m_posts->onServer(m_post.id).bodyMd, "One");
    QTest::mouseClick(m_posts->find<QPushButton>("restorePushButton"), Qt::LeftButton);
    QVERIFY(!bar()->isVisible());
    QVERIFY(!m_posts->editor()->isReadOnly());
    QVERIFY(m_posts->editor()->hasFocus());
    QTest::keyClick(m_posts->editor(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(m_posts->onServer(m_post.id).bodyMd, "One two");
    QCOMPARE(m_posts->editor()->toPlainText(), "One two");
    QTRY_VERIFY(!m_posts->kept(m_post.id));
}

void PostsRecoveryTest::discardsItOnlyAfterAQuestion() {
    openAndType(" two");
    crash("theirs");
    m_posts->page().openPost(m_post.id);
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
    QCOMPARE(m_posts->editor()->toPlainText(), "theirs");
    QVERIFY(!m_posts->editor()->isReadOnly());
    QTRY_VERIFY(!m_posts->kept(m_post.id));
}

void PostsRecoveryTest::leavingWithoutADecisionKeepsIt() {
    openAndType(" two");
    crash("theirs");
    m_posts->page().openPost(m_post.id);
    QTRY_VERIFY(m_posts->isOpen(m_post.id));
    const client::Post other = m_posts->newDraft("Other", "Other");
    m_posts->page().openPost(other.id);
    QTRY_VERIFY(m_posts->isOpen(other.id));
    QVERIFY(!bar()->isVisible());
    m_posts->page().openPost(m_post.id);
    QTRY_VERIFY(m_posts->isOpen(m_post.id));
    QVERIFY(bar()->isVisible());
    QCOMPARE(m_posts->editor()->toPlainText(), "One two");
}

void PostsRecoveryTest::offersNothingWhenTheServerHasTheText() {
    openAndType(" two");
    crash("One two");
    QTRY_VERIFY(!m_posts->kept(m_post.id));
    m_posts->page().openPost(m_post.id);
    QTRY_VERIFY(m_posts->isOpen(m_post.id));
    QVERIFY(!bar()->isVisible());
}

void PostsRecoveryTest::recoveredTextMeetsTheirsAsAConflict() {
    openAndType(" mine");
    crash("theirs");
    m_posts->page().openPost(m_post.id);
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
    crash("theirs");
    QTRY_COMPARE(m_posts->list().model().mark(m_post.id), pages::PostMark::Unsaved);
    QVERIFY(m_posts->list().model().find(m_post.id));
}

void PostsRecoveryTest::tellsThatTheFileOfUnsavedTextWasDamaged() {
    m_posts->closePage();
    m_posts->journal.reset();
    for (const char* side : {"-wal", "-shm"})
        QFile::remove(m_posts->folder.filePath("journal.sqlite") + side);
    QFile file(m_posts->folder.filePath("journal.sqlite"));
    QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
    file.write(QByteArray(4096, 'x'));
    file.close();
    m_posts->show();
    auto* said = m_posts->find<widgets::Banner>("keptBanner");
    QTRY_VERIFY(said->text().startsWith("The file with unsaved text was damaged"));
    QTest::qWait(static_cast<int>(widgets::Banner::timeShown.count()) + 500);
    QVERIFY(!said->text().isEmpty());
}

QTEST_MAIN(PostsRecoveryTest)
#include "posts_recovery_test.moc"
