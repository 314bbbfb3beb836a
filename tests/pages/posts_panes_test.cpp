#include "editor/markdown_preview.h"
#include "pages/posts/post_inspector.h"
#include "pages/posts_fixture.h"

#include <QPlainTextEdit>
#include <QToolButton>

/// Text, preview and details of a post in windows of each size.
class PostsPanesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void init();
    void cleanup();
    void keysReachEachPane_data();
    void keysReachEachPane();
    void theMouseReachesEachPane_data();
    void theMouseReachesEachPane();
    void typingInAPaneThatReplacedTheTextIsSaved();
    void aWindowThatGetsNarrowKeepsTheText();
    void aWideWindowHidesWhatIsNotWanted();
    void findShowsTheTextAgain();
    void tabFromTheTitleGoesToTheText();
    void comesBackWithThePostAndThePanesOfTheLastTime();
    void startsWithoutALastPostThatIsGone();

private:
    QWidget* preview() const { return m_posts->find<editor::MarkdownPreview>("markdownPreview"); }
    QWidget* details() const { return m_posts->find<pages::PostInspector>("inspector"); }
    void addWidths();
    void resize();
    void press(Qt::Key key);
    /// Whether the whole field can be seen in the window, and clicked.
    bool isReachable(const char* field) const;
    bool areDetailsReachable() const;

    std::unique_ptr<PostsFixture> m_posts;
};

void PostsPanesTest::initTestCase() {
    m_posts = std::make_unique<PostsFixture>();
    m_posts->signIn("editor");
}

void PostsPanesTest::init() {
    m_posts->show();
    QTRY_VERIFY(m_posts->isListed());
    const client::Post draft = m_posts->newDraft("Draft", "One");
    m_posts->page().openPost(draft.id);
    QTRY_VERIFY(m_posts->isOpen(draft.id));
}

void PostsPanesTest::cleanup() {
    m_posts->closePage();
    m_posts->settings.reset();
}

void PostsPanesTest::addWidths() {
    QTest::addColumn<QSize>("size");
    // The page of a window has the window's size without rail, bar and status line.
    QTest::newRow("900 x 700") << QSize(844, 616);
    QTest::newRow("1000 x 700") << QSize(804, 616);
    QTest::newRow("1200 x 800") << QSize(1004, 716);
    QTest::newRow("1440 x 900") << QSize(1244, 816);
}

void PostsPanesTest::resize() {
    QFETCH(QSize, size);
    m_posts->page().resize(size);
    QCOMPARE(m_posts->page().size(), size);
    QApplication::sendPostedEvents();
}

void PostsPanesTest::press(Qt::Key key) {
    QTest::keyClick(QApplication::focusWidget(), key, Qt::ControlModifier | Qt::AltModifier);
}

bool PostsPanesTest::isReachable(const char* field) const {
    const auto* widget = m_posts->find<QWidget>(field);
    const QRect place(widget->mapTo(&m_posts->page(), QPoint()), widget->size());
    return widget->isVisible() && m_posts->page().rect().contains(place) &&
           m_posts->page().childAt(place.center()) &&
           (m_posts->page().childAt(place.center()) == widget ||
            widget->isAncestorOf(m_posts->page().childAt(place.center())));
}

bool PostsPanesTest::areDetailsReachable() const {
    for (const char* field : {"slugLineEdit", "excerptPlainTextEdit", "tagEditor", "authorsLabel"})
        if (!isReachable(field)) return false;
    return true;
}

void PostsPanesTest::keysReachEachPane_data() {
    addWidths();
}

void PostsPanesTest::keysReachEachPane() {
    resize();
    m_posts->editor()->setFocus();
    if (!preview()->isVisible()) press(Qt::Key_V);
    QTRY_VERIFY(isReachable("markdownPreview"));
    if (!details()->isVisible()) press(Qt::Key_D);
    QTRY_VERIFY(areDetailsReachable());
    if (!m_posts->editor()->isVisible()) press(Qt::Key_D);
    QTRY_VERIFY(isReachable("markdownEditor"));
    QVERIFY(QApplication::focusWidget()->isVisible());
}

void PostsPanesTest::theMouseReachesEachPane_data() {
    addWidths();
}

void PostsPanesTest::theMouseReachesEachPane() {
    resize();
    auto* forPreview = m_posts->find<QToolButton>("previewToolButton");
    auto* forDetails = m_posts->find<QToolButton>("detailsToolButton");
    QVERIFY(isReachable("previewToolButton") && isReachable("detailsToolButton"));
    QCOMPARE(forPreview->isChecked(), preview()->isVisible());
    if (!preview()->isVisible()) QTest::mouseClick(forPreview, Qt::LeftButton);
    QTRY_VERIFY(isReachable("markdownPreview"));
    QVERIFY(forPreview->isChecked());
    if (!details()->isVisible()) QTest::mouseClick(forDetails, Qt::LeftButton);
    QTRY_VERIFY(areDetailsReachable());
    QVERIFY(forDetails->isChecked());
    if (!m_posts->editor()->isVisible()) QTest::mouseClick(forDetails, Qt::LeftButton);
    QTRY_VERIFY(isReachable("markdownEditor"));
}

void PostsPanesTest::typingInAPaneThatReplacedTheTextIsSaved() {
    m_posts->page().resize(844, 616);
    m_posts->editor()->setFocus();
    press(Qt::Key_D);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), m_posts->find<QPlainTextEdit>("excerptPlainTextEdit"));
    QTest::keyClicks(QApplication::focusWidget(), "In short");
    QTRY_COMPARE(m_posts->onServer(m_posts->open().id()).excerpt, "In short");
    press(Qt::Key_D);
    QVERIFY(m_posts->editor()->hasFocus());
}

void PostsPanesTest::aWindowThatGetsNarrowKeepsTheText() {
    m_posts->page().resize(1244, 816);
    m_posts->editor()->setFocus();
    press(Qt::Key_D);
    QVERIFY(!details()->isVisible());
    press(Qt::Key_D);
    QVERIFY(details()->isVisible());
    m_posts->page().resize(844, 616);
    QVERIFY(m_posts->editor()->isVisible());
    QVERIFY(!details()->isVisible() && !preview()->isVisible());
    m_posts->page().resize(1244, 816);
    QVERIFY(details()->isVisible() && preview()->isVisible());
}

void PostsPanesTest::aWideWindowHidesWhatIsNotWanted() {
    m_posts->page().resize(1244, 816);
    m_posts->editor()->setFocus();
    press(Qt::Key_V);
    QVERIFY(!preview()->isVisible());
    QVERIFY(m_posts->editor()->hasFocus());
    m_posts->page().resize(1300, 816);
    QVERIFY(!preview()->isVisible());
    press(Qt::Key_V);
    QVERIFY(preview()->isVisible() && m_posts->editor()->isVisible());
}

void PostsPanesTest::findShowsTheTextAgain() {
    m_posts->page().resize(844, 616);
    m_posts->editor()->setFocus();
    press(Qt::Key_V);
    QVERIFY(!m_posts->editor()->isVisible());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_F, Qt::ControlModifier);
    QVERIFY(m_posts->editor()->isVisible());
}

void PostsPanesTest::tabFromTheTitleGoesToTheText() {
    m_posts->title()->setFocus();
    QTest::keyClick(m_posts->title(), Qt::Key_Tab);
    QVERIFY(m_posts->editor()->hasFocus());
}

void PostsPanesTest::comesBackWithThePostAndThePanesOfTheLastTime() {
    m_posts->settings = std::make_unique<core::Settings>(m_posts->folder.filePath("console.ini"));
    m_posts->show();
    QTRY_VERIFY(m_posts->isListed());
    const client::Post draft = m_posts->newDraft("Last", "One");
    m_posts->page().openPost(draft.id);
    QTRY_VERIFY(m_posts->isOpen(draft.id));
    m_posts->editor()->setFocus();
    press(Qt::Key_D);
    m_posts->settings = std::make_unique<core::Settings>(m_posts->folder.filePath("console.ini"));
    m_posts->show();
    QTRY_VERIFY(m_posts->isOpen(draft.id));
    QTRY_VERIFY(m_posts->isListed());
    QVERIFY(m_posts->isOpen(draft.id));
    QVERIFY(preview()->isVisible());
    QVERIFY(!details()->isVisible());
}

void PostsPanesTest::startsWithoutALastPostThatIsGone() {
    m_posts->settings = std::make_unique<core::Settings>(m_posts->folder.filePath("console.ini"));
    m_posts->show();
    const client::Post draft = m_posts->newDraft("Gone", "One");
    m_posts->page().openPost(draft.id);
    QTRY_VERIFY(m_posts->isOpen(draft.id));
    QVERIFY(m_posts->blog->connect()->query("delete from post where id = ?", {draft.id}));
    m_posts->show();
    QTRY_VERIFY(m_posts->isListed());
    QTRY_COMPARE(m_posts->open().state(), pages::OpenPost::State::Closed);
}

QTEST_MAIN(PostsPanesTest)
#include "posts_panes_test.moc"
