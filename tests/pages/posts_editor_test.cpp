#include "editor/markdown_preview.h"
#include "pages/posts/post_pane.h"
#include "pages/posts_fixture.h"
#include "widgets/expect_dialog.h"

#include <QClipboard>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QToolButton>

using client::PostStatus;
using pages::OpenPost;

/// Editing, saving and publishing, against the real server.
class PostsEditorTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void savesADraftByItself();
    void savesAtOnceWhenAskedAndKeepsARevision();
    void editsOfALivePostStayApartFromIt();
    void publishesADraftAfterOneQuestion();
    void doesNotPublishWhenThePersonThinksBetter();
    void publishesChangesOfALivePost();
    void publishesWhatWasTypedThisMoment();
    void discardsChangesThatAreNotPublished();
    void unpublishes();
    void trashesAndRestores();
    void savesAScheduledPostOnlyWhenAsked();
    void changesTagsWhileTextIsUnsaved();
    void changesTheSlugAndTakesARefusalBack();
    void makesASlugOfWhatIsTyped_data();
    void makesASlugOfWhatIsTyped();
    void saysWhyAFileIsNotPasted();
    void pastesLinesAsOneIntoTitleSlugAndTags();
    void savesTitleAndExcerptWithTheText();
    void keepsSavingAPostThatWasLeft();
    void disablesWhatOneMayNotDoAndSaysWhy();
    void showsThePreview();
    void findsInTheText();
    void sharesTheAddress();
    void goesBackToTheListWithEscape();
    void tellsWhenAPostIsGone();
    void namesEveryControlForScreenReaders();

private:
    void open(qint64 id);
    void type(const QString& words);
    /// The server has this text, as the post itself.
    void expectSaved(qint64 id, const QString& body);
    void answer(const char* button, const std::function<void()>& ask);

    std::unique_ptr<PostsFixture> m_posts;
};

void PostsEditorTest::initTestCase() {
    m_posts = std::make_unique<PostsFixture>();
}

void PostsEditorTest::init() {
    m_posts->signIn("editor");
    m_posts->show();
    QTRY_VERIFY(m_posts->isListed());
}

void PostsEditorTest::cleanup() {
    m_posts->closePage();
}

void PostsEditorTest::open(qint64 id) {
    m_posts->page().openPost(id);
    QTRY_VERIFY(m_posts->isOpen(id));
}

void PostsEditorTest::type(const QString& words) {
    m_posts->editor()->setFocus();
    m_posts->editor()->moveCursor(QTextCursor::End);
    QTest::keyClicks(m_posts->editor(), words);
}

void PostsEditorTest::expectSaved(qint64 id, const QString& body) {
    QTRY_VERIFY(m_posts->saveLine().startsWith("Saved"));
    QCOMPARE(m_posts->onServer(id).bodyMd, body);
}

void PostsEditorTest::answer(const char* button, const std::function<void()>& ask) {
    support::ExpectDialog expect("confirmDialog", [button](QDialog& dialog) {
        QTest::mouseClick(dialog.findChild<QPushButton*>(button), Qt::LeftButton);
    });
    ask();
    QTRY_VERIFY(expect.appeared());
}

void PostsEditorTest::savesADraftByItself() {
    const client::Post draft = m_posts->newDraft("Draft", "One");
    open(draft.id);
    QCOMPARE(m_posts->saveLine(), "No changes");
    type(" two");
    expectSaved(draft.id, "One two");
    QVERIFY(m_posts->onServer(draft.id).version > draft.version);
    QTRY_VERIFY(!m_posts->kept(draft.id));
}

void PostsEditorTest::savesAtOnceWhenAskedAndKeepsARevision() {
    m_posts->show(std::chrono::hours(1));
    const client::Post draft = m_posts->newDraft("Draft", "One");
    open(draft.id);
    type(" two");
    QTest::keyClick(m_posts->editor(), Qt::Key_S, Qt::ControlModifier);
    expectSaved(draft.id, "One two");
    auto connection = m_posts->blog->connect();
    const auto revisions =
        support::must(connection->query("SELECT count(*) FROM post_revision WHERE post_id = ?", {draft.id}));
    QCOMPARE(revisions.rows[0][0].toInt(), 1);
}

void PostsEditorTest::editsOfALivePostStayApartFromIt() {
    const client::Post live = m_posts->newPublished("Live", "One");
    open(live.id);
    QCOMPARE(m_posts->mainButton()->text(), "Publish changes…");
    QVERIFY(!m_posts->mainButton()->isEnabled());
    type(" two");
    expectSaved(live.id, "One");
    QVERIFY(m_posts->saveLine().endsWith("saved separately from the published text"));
    QCOMPARE(m_posts->onServer(live.id).workingCopy->bodyMd, "One two");
    QVERIFY(m_posts->mainButton()->isEnabled());
    QTRY_VERIFY(m_posts->list().model().find(live.id) == nullptr ||
                m_posts->list().model().find(live.id)->hasWorkingCopy);
}

void PostsEditorTest::publishesADraftAfterOneQuestion() {
    const client::Post draft = m_posts->newDraft("To be read", "One");
    m_posts->page().refresh();
    open(draft.id);
    QTRY_VERIFY(m_posts->list().model().find(draft.id));
    {
        support::ExpectDialog expect("confirmDialog", [&draft](QDialog& dialog) {
            QString words;
            for (const QLabel* label : dialog.findChildren<QLabel*>())
                words += label->text() + '\n';
            QVERIFY2(words.contains("To be read") && words.contains("becomes public immediately") &&
                         words.contains(draft.slug),
                     qPrintable(words));
            QTest::keyClick(&dialog, Qt::Key_Return);
        });
        QTest::keyClick(m_posts->editor(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(expect.appeared());
    }
    QTRY_VERIFY(m_posts->onServer(draft.id).status == PostStatus::Published);
    QTRY_VERIFY(m_posts->list().model().find(draft.id)->status == PostStatus::Published);
    QCOMPARE(m_posts->banner(), "“To be read” is published.");
    QVERIFY(!m_posts->mainButton()->isEnabled());
}

void PostsEditorTest::doesNotPublishWhenThePersonThinksBetter() {
    const client::Post draft = m_posts->newDraft("Draft", "One");
    open(draft.id);
    answer("rejectPushButton", [this] { QTest::mouseClick(m_posts->mainButton(), Qt::LeftButton); });
    QCOMPARE(m_posts->onServer(draft.id).status, PostStatus::Draft);
}

void PostsEditorTest::publishesChangesOfALivePost() {
    const client::Post live = m_posts->newPublished("Live", "One");
    open(live.id);
    type(" two");
    QTRY_VERIFY(m_posts->saveLine().startsWith("Saved"));
    answer("acceptPushButton", [this] { QTest::mouseClick(m_posts->mainButton(), Qt::LeftButton); });
    QTRY_COMPARE(m_posts->onServer(live.id).bodyMd, "One two");
    QVERIFY(!m_posts->onServer(live.id).workingCopy);
    QTRY_VERIFY(!m_posts->mainButton()->isEnabled());
}

void PostsEditorTest::publishesWhatWasTypedThisMoment() {
    m_posts->show(std::chrono::hours(1));
    const client::Post draft = m_posts->newDraft("Draft", "One");
    open(draft.id);
    type(" two");
    answer("acceptPushButton", [this] { m_posts->action("publishAction")->trigger(); });
    QTRY_VERIFY(m_posts->onServer(draft.id).status == PostStatus::Published);
    QCOMPARE(m_posts->onServer(draft.id).bodyMd, "One two");
}

void PostsEditorTest::discardsChangesThatAreNotPublished() {
    const client::Post live = m_posts->newPublished("Live", "One");
    open(live.id);
    QVERIFY(!m_posts->action("discardChangesAction")->isEnabled());
    type(" two");
    QTRY_VERIFY(m_posts->action("discardChangesAction")->isEnabled());
    answer("acceptPushButton", [this] { m_posts->action("discardChangesAction")->trigger(); });
    QTRY_COMPARE(m_posts->editor()->toPlainText(), "One");
    QVERIFY(!m_posts->onServer(live.id).workingCopy);
}

void PostsEditorTest::unpublishes() {
    const client::Post live = m_posts->newPublished("Live", "One");
    open(live.id);
    answer("acceptPushButton", [this] { m_posts->action("unpublishAction")->trigger(); });
    QTRY_COMPARE(m_posts->onServer(live.id).status, PostStatus::Draft);
    QTRY_COMPARE(m_posts->mainButton()->text(), "Publish…");
}

void PostsEditorTest::trashesAndRestores() {
    const client::Post draft = m_posts->newDraft("Draft", "One");
    m_posts->page().refresh();
    open(draft.id);
    QTRY_VERIFY(m_posts->list().model().find(draft.id));
    answer("acceptPushButton", [this] { m_posts->action("trashAction")->trigger(); });
    QTRY_VERIFY(m_posts->open().post().isTrashed());
    QVERIFY(!m_posts->list().model().find(draft.id));
    QVERIFY(m_posts->editor()->isReadOnly());
    QCOMPARE(m_posts->mainButton()->text(), "Restore");
    QTest::mouseClick(m_posts->mainButton(), Qt::LeftButton);
    QTRY_VERIFY(!m_posts->open().post().isTrashed());
    QVERIFY(!m_posts->editor()->isReadOnly());
    // Not the button, which publishes now.
    QCOMPARE(m_posts->mainButton()->text(), "Publish…");
    QCOMPARE(m_posts->page().focusWidget(), m_posts->editor());
    QVERIFY(!m_posts->onServer(draft.id).isTrashed());
}

void PostsEditorTest::savesAScheduledPostOnlyWhenAsked() {
    client::Post post = m_posts->newDraft("Later", "One");
    post = support::must(QCoro::waitFor(
        client::PostsApi(*m_posts->http)
            .schedule(post.id, post.version, QDateTime::currentDateTimeUtc().addDays(2), "Europe/Berlin")));
    open(post.id);
    QCOMPARE(m_posts->mainButton()->text(), "Publish now…");
    type(" two");
    QTRY_COMPARE(m_posts->mainButton()->text(), "Save");
    QTRY_VERIFY(m_posts->kept(post.id));
    QCOMPARE(m_posts->onServer(post.id).bodyMd, "One");
    QTest::mouseClick(m_posts->mainButton(), Qt::LeftButton);
    expectSaved(post.id, "One two");
    QCOMPARE(m_posts->mainButton()->text(), "Publish now…");
}

void PostsEditorTest::changesTagsWhileTextIsUnsaved() {
    m_posts->show(std::chrono::hours(1));
    const client::Post draft = m_posts->newDraft("Draft", "One");
    open(draft.id);
    type(" two");
    QTest::mouseClick(m_posts->find<QPushButton>("addTagPushButton"), Qt::LeftButton);
    auto* field = m_posts->find<QLineEdit>("tagLineEdit");
    QTest::keyClicks(field, "Weather");
    QTest::keyClick(field, Qt::Key_Return);
    QTRY_COMPARE(m_posts->onServer(draft.id).tags.size(), 1);
    const client::Post saved = m_posts->onServer(draft.id);
    QCOMPARE(saved.tags[0].name, "Weather");
    const QPushButton* chip = nullptr;
    for (const QPushButton* each : m_posts->find<QWidget>("tagEditor")->findChildren<QPushButton*>())
        if (each->text() == "Weather" && each->isVisible()) chip = each;
    QVERIFY(chip);
    // Padding on both sides, and the cross.
    const QFontMetrics metrics(widgets::font(widgets::Type::Small));
    QVERIFY(chip->width() >= metrics.horizontalAdvance("Weather") + 26);
    QCOMPARE(saved.bodyMd, "One two");
    type(" three");
    m_posts->action("saveAction")->trigger();
    QTRY_COMPARE(m_posts->onServer(draft.id).bodyMd, "One two three");
}

void PostsEditorTest::changesTheSlugAndTakesARefusalBack() {
    const client::Post other = m_posts->newDraft("Other", "One");
    const client::Post draft = m_posts->newDraft("Draft", "One");
    open(draft.id);
    auto* slug = m_posts->find<QLineEdit>("slugLineEdit");
    slug->setFocus();
    slug->selectAll();
    QTest::keyClicks(slug, "my-own-slug");
    QTest::keyClick(slug, Qt::Key_Return);
    QTRY_COMPARE(m_posts->onServer(draft.id).slug, "my-own-slug");
    slug->selectAll();
    QTest::keyClicks(slug, other.slug);
    QTest::keyClick(slug, Qt::Key_Return);
    QTRY_VERIFY(!m_posts->banner().isEmpty());
    QTRY_COMPARE(slug->text(), "my-own-slug");
}

void PostsEditorTest::makesASlugOfWhatIsTyped_data() {
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("slug");
    QTest::newRow("letters and signs") << QString::fromUtf8("Über My Slug!") << "uber-my-slug";
    QTest::newRow("a slug already") << "already-a-slug-2" << "already-a-slug-2";
    QTest::newRow("another script") << QString::fromUtf8("Привет") << "privet";
    QTest::newRow("nothing usable") << "!?" << "draft";
}

void PostsEditorTest::makesASlugOfWhatIsTyped() {
    QFETCH(QString, typed);
    QFETCH(QString, slug);
    const client::Post draft = m_posts->newDraft("Draft", "One");
    if (slug == "draft") slug = draft.slug;
    open(draft.id);
    auto* field = m_posts->find<QLineEdit>("slugLineEdit");
    field->setFocus();
    field->selectAll();
    // Not keyClicks(), which knows ASCII only.
    for (const QChar letter : typed) {
        QKeyEvent press(QEvent::KeyPress, Qt::Key_unknown, Qt::NoModifier, letter);
        QApplication::sendEvent(field, &press);
    }
    QCOMPARE(field->text(), typed);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(field->text(), slug);
    QTRY_COMPARE(m_posts->onServer(draft.id).slug, slug);
    QCOMPARE(m_posts->find<QLabel>("slugHintLabel")->isVisible(), typed == "!?");
    QCOMPARE(m_posts->banner(), "");
}

void PostsEditorTest::saysWhyAFileIsNotPasted() {
    const client::Post draft = m_posts->newDraft("Draft", "One");
    open(draft.id);
    auto* file = new QMimeData;
    file->setUrls({QUrl::fromLocalFile("/tmp/a.png")});
    file->setText("/tmp/a.png");
    QApplication::clipboard()->setMimeData(file);
    QTest::mouseClick(m_posts->find<QPushButton>("addTagPushButton"), Qt::LeftButton);
    const auto textOf = [](const QWidget* field) {
        return field->property(qobject_cast<const QLineEdit*>(field) ? "text" : "plainText").toString();
    };
    for (const char* name :
         {"markdownEditor", "excerptPlainTextEdit", "tagLineEdit", "titleLineEdit", "slugLineEdit"}) {
        auto* field = m_posts->find<QWidget>(name);
        const QString before = textOf(field);
        field->setFocus();
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
        QVERIFY2(m_posts->banner().startsWith("Pictures and files cannot be pasted"), name);
        QCOMPARE(textOf(field), before);
        m_posts->find<widgets::Banner>("banner")->clear();
    }
    QCOMPARE(m_posts->saveLine(), "No changes");
}

void PostsEditorTest::pastesLinesAsOneIntoTitleSlugAndTags() {
    const client::Post draft = m_posts->newDraft("Draft", "One");
    open(draft.id);
    const auto paste = [this](const char* name) {
        auto* field = m_posts->find<QLineEdit>(name);
        field->setFocus();
        field->selectAll();
        QTest::keyClick(field, Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(field, Qt::Key_Return);
    };
    QApplication::clipboard()->setText("Two lines\r\nof words\n");
    paste("titleLineEdit");
    QTRY_COMPARE(m_posts->onServer(draft.id).title, "Two lines of words");
    paste("slugLineEdit");
    QTRY_COMPARE(m_posts->onServer(draft.id).slug, "two-lines-of-words");
    QTest::mouseClick(m_posts->find<QPushButton>("addTagPushButton"), Qt::LeftButton);
    paste("tagLineEdit");
    QTRY_COMPARE(m_posts->onServer(draft.id).tags.value(0).name, "Two lines of words");
    QCOMPARE(m_posts->banner(), "");
}

void PostsEditorTest::savesTitleAndExcerptWithTheText() {
    const client::Post draft = m_posts->newDraft("Draft", "One");
    open(draft.id);
    m_posts->title()->setFocus();
    m_posts->title()->selectAll();
    QTest::keyClicks(m_posts->title(), "A better title");
    QTest::keyClick(m_posts->title(), Qt::Key_Return);
    QTRY_VERIFY(m_posts->editor()->hasFocus());
    QTest::keyClicks(m_posts->find<QPlainTextEdit>("excerptPlainTextEdit"), "In short");
    QTRY_COMPARE(m_posts->onServer(draft.id).excerpt, "In short");
    QCOMPARE(m_posts->onServer(draft.id).title, "A better title");
}

void PostsEditorTest::keepsSavingAPostThatWasLeft() {
    m_posts->show(std::chrono::hours(1));
    const client::Post one = m_posts->newDraft("One", "One");
    const client::Post two = m_posts->newDraft("Two", "Two");
    open(one.id);
    type(" more");
    m_posts->page().openPost(two.id);
    QTRY_VERIFY(m_posts->isOpen(two.id));
    QCOMPARE(m_posts->editor()->toPlainText(), "Two");
    QTRY_COMPARE(m_posts->onServer(one.id).bodyMd, "One more");
    open(one.id);
    QCOMPARE(m_posts->editor()->toPlainText(), "One more");
}

void PostsEditorTest::disablesWhatOneMayNotDoAndSaysWhy() {
    const client::Post others = m_posts->newPublished("Somebody else's", "One");
    m_posts->signIn("author");
    m_posts->show();
    QTRY_VERIFY(m_posts->isListed());
    open(others.id);
    const QString reason = client::reasonText("not_own");
    QVERIFY(m_posts->editor()->isReadOnly());
    QVERIFY(m_posts->title()->isReadOnly());
    QVERIFY(!m_posts->mainButton()->isEnabled());
    QCOMPARE(m_posts->mainButton()->toolTip(), reason);
    QCOMPARE(m_posts->mainButton()->accessibleDescription(), reason);
    QCOMPARE(m_posts->action("trashAction")->toolTip(), reason);
    QVERIFY(!m_posts->find<QPushButton>("addTagPushButton")->isEnabled());
    QVERIFY(!m_posts->find<QToolButton>("strongToolButton")->isEnabled());
    QCOMPARE(m_posts->find<widgets::Banner>("noticeBanner")->text(), reason);
}

void PostsEditorTest::showsThePreview() {
    const client::Post draft = m_posts->newDraft("Draft", "# Head\n\nSome **words**.");
    open(draft.id);
    auto* preview = m_posts->find<editor::MarkdownPreview>("markdownPreview");
    QTRY_VERIFY(preview->toPlainText().contains("Some words."));
    type(" More");
    QTRY_VERIFY(preview->toPlainText().contains("More"));
}

void PostsEditorTest::findsInTheText() {
    const client::Post draft = m_posts->newDraft("Draft", "needle in hay, needle");
    open(draft.id);
    m_posts->editor()->setFocus();
    m_posts->action("findAction")->trigger();
    QTRY_VERIFY(m_posts->find<QLineEdit>("findLineEdit")->hasFocus());
    QTest::keyClicks(m_posts->find<QLineEdit>("findLineEdit"), "needle");
    QCOMPARE(m_posts->find<QLabel>("countLabel")->text(), "1 of 2");
    QTest::keyClick(m_posts->find<QLineEdit>("findLineEdit"), Qt::Key_Escape);
    QTRY_VERIFY(m_posts->editor()->hasFocus());
}

void PostsEditorTest::sharesTheAddress() {
    const client::Post live = m_posts->newPublished("Live", "One");
    open(live.id);
    m_posts->find<pages::PostPane>("postPane")->setSiteUrl("https://blog.example.org/");
    QApplication::clipboard()->clear();
    m_posts->action("copyLinkAction")->trigger();
    QCOMPARE(QApplication::clipboard()->text(), "https://blog.example.org/posts/" + live.slug);
    m_posts->find<pages::PostPane>("postPane")->setSiteUrl("");
    QVERIFY(!m_posts->action("copyLinkAction")->isEnabled());
}

void PostsEditorTest::goesBackToTheListWithEscape() {
    open(m_posts->newDraft("Draft", "One").id);
    m_posts->editor()->setFocus();
    QTest::keyClick(m_posts->editor(), Qt::Key_Escape);
    QTRY_VERIFY(m_posts->find<QListView>("postsListView")->hasFocus());
}

void PostsEditorTest::tellsWhenAPostIsGone() {
    m_posts->page().openPost(987654321);
    QTRY_COMPARE(m_posts->open().state(), OpenPost::State::Failed);
    QCOMPARE(m_posts->open().error().kind(), core::ErrorKind::NotFound);
    const client::Post draft = m_posts->newDraft("Draft", "One");
    open(draft.id);
}

void PostsEditorTest::namesEveryControlForScreenReaders() {
    open(m_posts->newDraft("Draft", "One").id);
    QCOMPARE(m_posts->namelessControls(), "");
}

QTEST_MAIN(PostsEditorTest)
#include "posts_editor_test.moc"
