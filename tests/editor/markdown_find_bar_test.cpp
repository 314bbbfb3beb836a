#include "editor/markdown_find_bar.h"

#include "editor/markdown_editor.h"
#include "widgets/style.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>
#include <QToolButton>

/// Finding and replacing in the text.
class MarkdownFindBarTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void findsWhatIsTyped();
    void goesAroundInBothDirections();
    void matchesCaseWhenAsked();
    void replacesOneAndAll();
    void replacingWithWhatIsLookedForEnds();
    void escapeGivesTheKeyboardBack();
    void readOnlyTextIsOnlySearched();

private:
    template <typename T>
    T* child(const char* name) const {
        return m_window->findChild<T*>(name);
    }
    QString selected() const { return m_editor->textCursor().selectedText(); }
    QString count() const { return child<QLabel>("countLabel")->text(); }

    std::unique_ptr<QWidget> m_window;
    editor::MarkdownEditor* m_editor = nullptr;
    editor::MarkdownFindBar* m_bar = nullptr;
};

void MarkdownFindBarTest::init() {
    widgets::applyLook(*qApp, widgets::Scheme::Light);
    m_window = std::make_unique<QWidget>();
    m_editor = new editor::MarkdownEditor(m_window.get());
    m_bar = new editor::MarkdownFindBar(m_window.get());
    m_bar->setEditor(m_editor);
    m_editor->load("One two\ntwo three\nTwo");
    m_window->show();
}

void MarkdownFindBarTest::cleanup() {
    m_window.reset();
}

void MarkdownFindBarTest::findsWhatIsTyped() {
    QVERIFY(!m_bar->isVisible());
    m_bar->openFind();
    QTest::keyClicks(child<QLineEdit>("findLineEdit"), "two");
    QCOMPARE(selected(), "two");
    QCOMPARE(count(), "1 of 3");
    QCOMPARE(m_editor->extraSelections().size(), 3);
    QTest::keyClicks(child<QLineEdit>("findLineEdit"), "x");
    QCOMPARE(count(), "not found");
    QVERIFY(!child<QToolButton>("nextToolButton")->isEnabled());
}

void MarkdownFindBarTest::goesAroundInBothDirections() {
    m_bar->openFind();
    auto* field = child<QLineEdit>("findLineEdit");
    QTest::keyClicks(field, "two");
    QStringList seen;
    for (int i = 0; i < 3; ++i) {
        QTest::keyClick(field, Qt::Key_Return);
        seen << count();
    }
    QTest::keyClick(field, Qt::Key_Return, Qt::ShiftModifier);
    seen << count();
    QCOMPARE(seen, (QStringList{"2 of 3", "3 of 3", "1 of 3", "3 of 3"}));
}

void MarkdownFindBarTest::matchesCaseWhenAsked() {
    m_bar->openFind();
    QTest::keyClicks(child<QLineEdit>("findLineEdit"), "Two");
    child<QToolButton>("caseToolButton")->click();
    QCOMPARE(count(), "1 of 1");
    QCOMPARE(m_editor->textCursor().blockNumber(), 2);
}

void MarkdownFindBarTest::replacesOneAndAll() {
    m_bar->openReplace();
    QTest::keyClicks(child<QLineEdit>("findLineEdit"), "two");
    QTest::keyClicks(child<QLineEdit>("replaceLineEdit"), "2");
    child<QPushButton>("replacePushButton")->click();
    QCOMPARE(m_editor->toPlainText(), "One 2\ntwo three\nTwo");
    child<QPushButton>("replaceAllPushButton")->click();
    QCOMPARE(m_editor->toPlainText(), "One 2\n2 three\n2");
    m_editor->undo();
    QCOMPARE(m_editor->toPlainText(), "One 2\ntwo three\nTwo");
}

void MarkdownFindBarTest::replacingWithWhatIsLookedForEnds() {
    m_bar->openReplace();
    QTest::keyClicks(child<QLineEdit>("findLineEdit"), "two");
    QTest::keyClicks(child<QLineEdit>("replaceLineEdit"), "two two");
    child<QPushButton>("replaceAllPushButton")->click();
    QCOMPARE(m_editor->toPlainText(), "One two two\ntwo two three\ntwo two");
}

void MarkdownFindBarTest::escapeGivesTheKeyboardBack() {
    m_window->activateWindow();
    m_bar->openFind();
    QTest::keyClicks(child<QLineEdit>("findLineEdit"), "two");
    QTest::keyClick(child<QLineEdit>("findLineEdit"), Qt::Key_Escape);
    QVERIFY(!m_bar->isVisible());
    QTRY_VERIFY(m_editor->hasFocus());
    QVERIFY(m_editor->extraSelections().isEmpty());
    QCOMPARE(selected(), "two");
}

void MarkdownFindBarTest::readOnlyTextIsOnlySearched() {
    m_editor->setReadOnly(true);
    m_bar->openReplace();
    QVERIFY(!child<QLineEdit>("replaceLineEdit")->isVisible());
    QTest::keyClicks(child<QLineEdit>("findLineEdit"), "three");
    QCOMPARE(selected(), "three");
}

QTEST_MAIN(MarkdownFindBarTest)
#include "markdown_find_bar_test.moc"
