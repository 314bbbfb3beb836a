#include "editor/diff_view.h"
#include "pages/posts/conflict_view.h"
#include "pages/posts_fixture.h"

#include <QStackedWidget>

/// Two people change the same post.
class PostsConflictTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void showsBothTextsSideBySide();
    void noKeyOfSomebodyTypingDecides();
    void keepsTheSideThatWasNotChosenAsRevision_data();
    void keepsTheSideThatWasNotChosenAsRevision();
    void staysWhenTheOtherSideCannotBeKept();
    void keepsMineOverTheirs();
    void takesTheirsAndBringsMineBackByUndo();
    void savesWhatWasMerged();
    void changesThatFitAreMergedWithoutAsking();
    void wordsTypedDuringAMergeStay();
    void wordsTypedDuringTheAnswerBelongToMine();
    void nothingElseCanBeDoneBeforeItIsSettled();
    void aConflictOfAPostThatWasLeftIsMarkedAndStillThere();
    void worksForALivePostToo();

private:
    QStackedWidget* stack() const { return m_posts->find<QStackedWidget>("stackedWidget"); }
    bool showsConflict() const { return stack()->currentWidget()->objectName() == "conflictView"; }
    void press(const char* name) { QTest::mouseClick(m_posts->find<QPushButton>(name), Qt::LeftButton); }
    void collide(const QString& mine, const QString& theirs);

    std::unique_ptr<PostsFixture> m_posts;
    client::Post m_post;
};

void PostsConflictTest::initTestCase() {
    m_posts = std::make_unique<PostsFixture>();
    m_posts->signIn("editor");
}

void PostsConflictTest::init() {
    m_posts->show();
    QTRY_VERIFY(m_posts->isListed());
    m_post = m_posts->newDraft("Shared", "first line\n\nmiddle line\n\nlast line");
    m_posts->page().refresh();
    QTRY_VERIFY(m_posts->list().model().find(m_post.id));
    m_posts->page().openPost(m_post.id);
    QTRY_VERIFY(m_posts->isOpen(m_post.id));
}

void PostsConflictTest::cleanup() {
    m_posts->closePage();
}

/// Both change the middle line to these.
void PostsConflictTest::collide(const QString& mine, const QString& theirs) {
    m_posts->changeElsewhere(m_post.id, QString(m_post.bodyMd).replace("middle line", theirs));
    m_posts->editor()->setFocus();
    m_posts->editor()->selectAll();
    QTest::keyClicks(m_posts->editor(), "x");
    m_posts->editor()->replaceAll(QString(m_post.bodyMd).replace("middle line", mine));
    QTRY_VERIFY(showsConflict());
}

void PostsConflictTest::showsBothTextsSideBySide() {
    collide("my line", "their line");
    auto* left = m_posts->find<editor::MarkdownEditor>("leftMarkdownEditor");
    auto* right = m_posts->find<editor::MarkdownEditor>("rightMarkdownEditor");
    QVERIFY(left->toPlainText().contains("my line"));
    QVERIFY(right->toPlainText().contains("their line"));
    QVERIFY(left->isReadOnly() && right->isReadOnly());
    auto* differences = m_posts->find<QLabel>("differencesLabel");
    QTRY_COMPARE(differences->text(), "1 difference");
    QVERIFY(!left->extraSelections().isEmpty() && !right->extraSelections().isEmpty());
    QCOMPARE(m_posts->saveLine(), "Conflict");
    QCOMPARE(m_posts->list().model().mark(m_post.id), pages::PostMark::Conflict);
    QVERIFY(
        m_posts->find<QLabel>("whatLabel")->text().contains(m_posts->onServer(m_post.id).updatedBy->name));
    QVERIFY(m_posts->kept(m_post.id));
    QVERIFY(m_posts->kept(m_post.id)->current.bodyMd.contains("my line"));
}

void PostsConflictTest::noKeyOfSomebodyTypingDecides() {
    collide("my line", "their line");
    QVERIFY(qApp->focusWidget());
    for (const auto key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_A, Qt::Key_Backspace})
        QTest::keyClick(qApp->focusWidget(), key);
    QTest::qWait(200);
    QVERIFY(showsConflict());
    QVERIFY(m_posts->onServer(m_post.id).bodyMd.contains("their line"));
    // Entering the conflict by keyboard is no decision either.
    QVERIFY(!qobject_cast<QPushButton*>(qApp->focusWidget()));
}

void PostsConflictTest::keepsTheSideThatWasNotChosenAsRevision_data() {
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("kept");
    QTest::newRow("mine chosen") << "keepMinePushButton" << "their line";
    QTest::newRow("theirs chosen") << "takeTheirsPushButton" << "my line";
}

void PostsConflictTest::keepsTheSideThatWasNotChosenAsRevision() {
    QFETCH(QString, button);
    QFETCH(QString, kept);
    collide("my line", "their line");
    press(qPrintable(button));
    QTRY_VERIFY(!showsConflict());
    const auto count = [&] {
        return m_posts->blog->connect()
            ->query(QString("select count(*) from post_revision where post_id = %1 and body_md like '%%2%'")
                        .arg(m_post.id)
                        .arg(kept))
            ->value(0, 0)
            .toInt();
    };
    QCOMPARE(count(), 1);
}

void PostsConflictTest::staysWhenTheOtherSideCannotBeKept() {
    collide("my line", "their line");
    m_posts->line->cut();
    press("takeTheirsPushButton");
    QTRY_VERIFY(!m_posts->banner().isEmpty());
    QVERIFY(showsConflict());
    m_posts->line->mend();
    press("takeTheirsPushButton");
    QTRY_VERIFY(!showsConflict());
}

void PostsConflictTest::keepsMineOverTheirs() {
    collide("my line", "their line");
    const qint64 theirs = m_posts->onServer(m_post.id).version;
    press("keepMinePushButton");
    QTRY_VERIFY(!showsConflict());
    QTRY_VERIFY(m_posts->onServer(m_post.id).bodyMd.contains("my line"));
    QVERIFY(m_posts->onServer(m_post.id).version > theirs);
    QVERIFY(m_posts->editor()->toPlainText().contains("my line"));
    QTRY_COMPARE(m_posts->list().model().mark(m_post.id), pages::PostMark::None);
    QTRY_VERIFY(!m_posts->kept(m_post.id));
}

void PostsConflictTest::takesTheirsAndBringsMineBackByUndo() {
    collide("my line", "their line");
    press("takeTheirsPushButton");
    QTRY_VERIFY(!showsConflict());
    QVERIFY(m_posts->editor()->toPlainText().contains("their line"));
    QVERIFY(m_posts->onServer(m_post.id).bodyMd.contains("their line"));
    m_posts->editor()->undo();
    QVERIFY(m_posts->editor()->toPlainText().contains("my line"));
    QTRY_VERIFY(m_posts->onServer(m_post.id).bodyMd.contains("my line"));
}

void PostsConflictTest::savesWhatWasMerged() {
    m_post = m_posts->changeElsewhere(m_post.id, m_post.bodyMd + "\n");
    collide("my line", "their line");
    press("editMergedPushButton");
    auto* left = m_posts->find<editor::MarkdownEditor>("leftMarkdownEditor");
    QVERIFY(!left->isReadOnly());
    QVERIFY(left->toPlainText().contains("my line\ntheir line"));
    left->moveCursor(QTextCursor::End);
    QTest::keyClicks(left, "both");
    press("saveMergedPushButton");
    QTRY_VERIFY(!showsConflict());
    QTRY_VERIFY(m_posts->onServer(m_post.id).bodyMd.endsWith("both"));
    QVERIFY(m_posts->onServer(m_post.id).bodyMd.contains("my line\ntheir line"));
}

void PostsConflictTest::changesThatFitAreMergedWithoutAsking() {
    client::PostChanges changes;
    changes.title = QString("Their title");
    support::must(QCoro::waitFor(m_posts->direct().change(m_post.id, m_post.version, changes)));
    m_posts->editor()->setFocus();
    m_posts->editor()->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_posts->editor(), " and mine");
    QTRY_COMPARE(m_posts->onServer(m_post.id).bodyMd, m_post.bodyMd + " and mine");
    QCOMPARE(m_posts->onServer(m_post.id).title, "Their title");
    QTRY_COMPARE(m_posts->title()->text(), "Their title");
    QVERIFY(!showsConflict());
}

void PostsConflictTest::wordsTypedDuringAMergeStay() {
    client::PostChanges changes;
    changes.title = QString("Their title");
    support::must(QCoro::waitFor(m_posts->direct().change(m_post.id, m_post.version, changes)));
    m_posts->editor()->setFocus();
    m_posts->editor()->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_posts->editor(), " one");
    m_posts->action("saveAction")->trigger();
    QTest::keyClicks(m_posts->editor(), " two");
    QTRY_COMPARE(m_posts->title()->text(), "Their title");
    QTRY_COMPARE(m_posts->onServer(m_post.id).bodyMd, m_post.bodyMd + " one two");
    QCOMPARE(m_posts->onServer(m_post.id).title, "Their title");
    QCOMPARE(m_posts->editor()->toPlainText(), m_post.bodyMd + " one two");
}

void PostsConflictTest::wordsTypedDuringTheAnswerBelongToMine() {
    m_posts->changeElsewhere(m_post.id, "theirs");
    m_posts->editor()->setFocus();
    m_posts->editor()->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_posts->editor(), " one");
    m_posts->action("saveAction")->trigger();
    QTest::keyClicks(m_posts->editor(), " two");
    QTRY_VERIFY(showsConflict());
    QVERIFY(m_posts->open().conflict()->mine.bodyMd.endsWith(" one two"));
    QVERIFY(m_posts->find<editor::MarkdownEditor>("leftMarkdownEditor")->toPlainText().endsWith(" one two"));
}

void PostsConflictTest::nothingElseCanBeDoneBeforeItIsSettled() {
    collide("my line", "their line");
    QVERIFY(!m_posts->mainButton()->isEnabled());
    QVERIFY(!m_posts->action("trashAction")->isEnabled());
    QVERIFY(!m_posts->mainButton()->toolTip().isEmpty());
    m_posts->open().changeTags({"x"});
    m_posts->open().trash();
    QTRY_VERIFY(m_posts->list().counts());
    QVERIFY(!m_posts->onServer(m_post.id).isTrashed());
}

void PostsConflictTest::aConflictOfAPostThatWasLeftIsMarkedAndStillThere() {
    collide("my line", "their line");
    const client::Post other = m_posts->newDraft("Other", "Other");
    m_posts->page().openPost(other.id);
    QTRY_VERIFY(m_posts->isOpen(other.id));
    QVERIFY(!showsConflict());
    QCOMPARE(m_posts->editor()->toPlainText(), "Other");
    QCOMPARE(m_posts->list().model().mark(m_post.id), pages::PostMark::Conflict);
    m_posts->page().openPost(m_post.id);
    QTRY_VERIFY(m_posts->isOpen(m_post.id));
    QVERIFY(showsConflict());
    QVERIFY(m_posts->find<editor::MarkdownEditor>("leftMarkdownEditor")->toPlainText().contains("my line"));
}

void PostsConflictTest::worksForALivePostToo() {
    const client::Post live = m_posts->newPublished("Live", "one");
    m_posts->page().openPost(live.id);
    QTRY_VERIFY(m_posts->isOpen(live.id));
    client::PostChanges theirs;
    theirs.title = live.title;
    theirs.bodyMd = QString("theirs");
    support::must(
        QCoro::waitFor(m_posts->direct().saveWorkingCopy(live.id, live.version, live.version, theirs)));
    m_posts->editor()->setFocus();
    m_posts->editor()->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_posts->editor(), " mine");
    QTRY_VERIFY(showsConflict());
    press("keepMinePushButton");
    QTRY_COMPARE(m_posts->onServer(live.id).workingCopy->bodyMd, "one mine");
    QCOMPARE(m_posts->onServer(live.id).bodyMd, "one");
}

QTEST_MAIN(PostsConflictTest)
#include "posts_conflict_test.moc"
