#include "widgets/markdown_editor.h"

#include "widgets/markdown_highlighter.h"
#include "widgets/style.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using widgets::MarkdownEditor;

namespace {

/// The formats of the first line as "stretch=colour name" of those that are not plain.
QColor colourAt(const QTextDocument& document, int line, int column) {
    for (const QTextLayout::FormatRange& range : document.findBlockByNumber(line).layout()->formats()) {
        if (column >= range.start && column < range.start + range.length)
            return range.format.foreground().color();
    }
    return {};
}

}  // namespace

/// Typing in the Markdown editor.
class MarkdownEditorTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void coloursWhatIsTyped();
    void coloursLinesBelowAnOpenedFence();
    void strongInAHeadingKeepsBoth();
    void goesOnWithLists();
    void keysMarkTheSelection();
    void typedMarksGoAroundTheSelection();
    void pastedAddressBecomesALink();
    void pastedFormatsAreLeftBehind();
    void saysWhereTheCursorIs();
    void countsWordsAfterAPause();
    void loadingIsNoEdit();
    void replacingCanBeUndone();
    void escapeIsLeftToTheParent();
    void readOnlyTextStaysAsItIs();
    void linesStandApart();
};

void MarkdownEditorTest::initTestCase() {
    widgets::applyLook(*qApp, widgets::Scheme::Light);
}

void MarkdownEditorTest::coloursWhatIsTyped() {
    const widgets::Tokens& tokens = widgets::Tokens::of(widgets::Scheme::Light);
    MarkdownEditor editor;
    QTest::keyClicks(&editor, "## Head");
    QCOMPARE(colourAt(*editor.document(), 0, 4), tokens.syntaxMark);
    QTest::keyClick(&editor, Qt::Key_Home);
    QTest::keyClicks(&editor, "x");
    QCOMPARE(colourAt(*editor.document(), 0, 4), QColor());
}

void MarkdownEditorTest::coloursLinesBelowAnOpenedFence() {
    const widgets::Tokens& tokens = widgets::Tokens::of(widgets::Scheme::Light);
    MarkdownEditor editor;
    editor.load("\nselect 1\n\nselect 2");
    QCOMPARE(colourAt(*editor.document(), 3, 0), QColor());
    QTest::keyClicks(&editor, "```sql");
    QCOMPARE(colourAt(*editor.document(), 1, 0), tokens.syntaxKeyword);
    QCOMPARE(colourAt(*editor.document(), 3, 0), tokens.syntaxKeyword);
}

void MarkdownEditorTest::strongInAHeadingKeepsBoth() {
    MarkdownEditor editor;
    editor.load("# a *b*");
    for (const QTextLayout::FormatRange& range : editor.document()->begin().layout()->formats()) {
        if (range.start > 4 || range.start + range.length <= 4) continue;
        QVERIFY(range.format.fontItalic());
        QCOMPARE(range.format.foreground().color(), widgets::Tokens::of(widgets::Scheme::Light).syntaxMark);
        return;
    }
    QFAIL("the emphasis has no format");
}

void MarkdownEditorTest::goesOnWithLists() {
    MarkdownEditor editor;
    QTest::keyClicks(&editor, "- a");
    QTest::keyClick(&editor, Qt::Key_Return);
    QTest::keyClicks(&editor, "b");
    QTest::keyClick(&editor, Qt::Key_Return);
    QTest::keyClick(&editor, Qt::Key_Tab);
    QTest::keyClicks(&editor, "c");
    QTest::keyClick(&editor, Qt::Key_Return);
    QTest::keyClick(&editor, Qt::Key_Backtab);
    QTest::keyClick(&editor, Qt::Key_Return);
    QTest::keyClicks(&editor, "d");
    QCOMPARE(editor.toPlainText(), "- a\n- b\n  - c\n\nd");
}

void MarkdownEditorTest::keysMarkTheSelection() {
    MarkdownEditor editor;
    editor.load("word");
    editor.selectAll();
    QTest::keyClick(&editor, Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(editor.toPlainText(), "**word**");
    QTest::keyClick(&editor, Qt::Key_B, Qt::ControlModifier);
    QTest::keyClick(&editor, Qt::Key_I, Qt::ControlModifier);
    QCOMPARE(editor.toPlainText(), "*word*");
    QTest::keyClick(&editor, Qt::Key_I, Qt::ControlModifier);
    QTest::keyClick(&editor, Qt::Key_L, Qt::ControlModifier);
    QTest::keyClicks(&editor, "/x");
    QCOMPARE(editor.toPlainText(), "[word](/x)");
}

void MarkdownEditorTest::typedMarksGoAroundTheSelection() {
    MarkdownEditor editor;
    editor.load("word");
    editor.selectAll();
    QTest::keyClicks(&editor, "(");
    QCOMPARE(editor.toPlainText(), "(word)");
    QCOMPARE(editor.textCursor().selectedText(), "word");
    editor.setAutoPair(MarkdownEditor::AutoPair::Off);
    QTest::keyClicks(&editor, "*");
    QCOMPARE(editor.toPlainText(), "(*)");
}

void MarkdownEditorTest::pastedAddressBecomesALink() {
    MarkdownEditor editor;
    editor.load("word");
    QApplication::clipboard()->setText("https://x.example/a");
    editor.moveCursor(QTextCursor::End);
    editor.paste();
    QCOMPARE(editor.toPlainText(), "wordhttps://x.example/a");
    editor.load("word");
    editor.selectAll();
    editor.paste();
    QCOMPARE(editor.toPlainText(), "[word](https://x.example/a)");
}

void MarkdownEditorTest::pastedFormatsAreLeftBehind() {
    MarkdownEditor editor;
    auto* data = new QMimeData;
    data->setHtml("<b>bold</b>");
    data->setText("bold");
    QApplication::clipboard()->setMimeData(data);
    editor.paste();
    QCOMPARE(editor.toPlainText(), "bold");
}

void MarkdownEditorTest::saysWhereTheCursorIs() {
    MarkdownEditor editor;
    QSignalSpy moved(&editor, &MarkdownEditor::cursorMoved);
    editor.load("one\ntwo", 6);
    QCOMPARE(moved.last(), (QVariantList{2, 3}));
}

void MarkdownEditorTest::countsWordsAfterAPause() {
    MarkdownEditor editor;
    editor.load("one two three");
    QTRY_COMPARE(editor.statistics().words, 3);
    editor.moveCursor(QTextCursor::End);
    QTest::keyClicks(&editor, " four");
    QCOMPARE(editor.statistics().words, 3);
    QTRY_COMPARE(editor.statistics().words, 4);
}

void MarkdownEditorTest::loadingIsNoEdit() {
    MarkdownEditor editor;
    QSignalSpy edited(&editor, &MarkdownEditor::edited);
    editor.load("text");
    QCOMPARE(edited.size(), 0);
    QVERIFY(!editor.document()->isUndoAvailable());
    QTest::keyClicks(&editor, "x");
    QCOMPARE(edited.size(), 1);
}

void MarkdownEditorTest::replacingCanBeUndone() {
    MarkdownEditor editor;
    editor.load("first text", 7);
    editor.replaceAll("first other text");
    QCOMPARE(editor.textCursor().position(), 7);
    editor.undo();
    QCOMPARE(editor.toPlainText(), "first text");
}

void MarkdownEditorTest::escapeIsLeftToTheParent() {
    MarkdownEditor editor;
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(&editor, &escape);
    QVERIFY(!escape.isAccepted());
}

void MarkdownEditorTest::readOnlyTextStaysAsItIs() {
    MarkdownEditor editor;
    editor.load("- a", 3);
    editor.setReadOnly(true);
    QTest::keyClick(&editor, Qt::Key_Return);
    QTest::keyClick(&editor, Qt::Key_Tab);
    QTest::keyClick(&editor, Qt::Key_B, Qt::ControlModifier);
    QCOMPARE(editor.toPlainText(), "- a");
}

void MarkdownEditorTest::linesStandApart() {
    MarkdownEditor editor;
    editor.resize(400, 300);
    editor.load("one\ntwo\nthree");
    editor.show();
    const int first = editor.cursorRect().top();
    editor.moveCursor(QTextCursor::Down);
    const int step = editor.cursorRect().top() - first;
    const double size = QFontInfo(editor.font()).pixelSize();
    QVERIFY2(step >= qRound(size * 1.5) && step <= qRound(size * 1.8), qPrintable(QString::number(step)));
    // What is drawn and what is clicked agree.
    editor.moveCursor(QTextCursor::End);
    QCOMPARE(editor.cursorForPosition(editor.cursorRect().center()).blockNumber(), 2);
}

QTEST_MAIN(MarkdownEditorTest)
#include "markdown_editor_test.moc"
