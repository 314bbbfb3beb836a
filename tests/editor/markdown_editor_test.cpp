#include "editor/markdown_editor.h"

#include "editor/markdown_highlighter.h"
#include "widgets/style.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using editor::MarkdownEditor;

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
    void pastedPicturesAndFilesChangeNothingAndAreReported_data();
    void pastedPicturesAndFilesChangeNothingAndAreReported();
    void droppedFilesChangeNothingAndAreReported();
    void replacingKeepsCursorAndScrollAtTheirText();
    void saysWhereTheCursorIs();
    void countsWordsAfterAPause();
    void loadingIsNoEdit();
    void replacingGivesExactlyTheText_data();
    void replacingGivesExactlyTheText();
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

void MarkdownEditorTest::pastedPicturesAndFilesChangeNothingAndAreReported_data() {
    QTest::addColumn<QString>("kind");
    QTest::addColumn<bool>("refused");
    for (const char* refused : {"picture", "file", "file with its path as text"})
        QTest::newRow(refused) << refused << true;
    QTest::newRow("text with its picture") << "text with its picture" << false;
}

void MarkdownEditorTest::pastedPicturesAndFilesChangeNothingAndAreReported() {
    QFETCH(QString, kind);
    QFETCH(bool, refused);
    auto* data = new QMimeData;
    if (kind.contains("picture")) {
        QImage picture(4, 4, QImage::Format_RGB32);
        picture.fill(Qt::red);
        data->setImageData(picture);
    }
    if (kind.contains("file")) data->setUrls({QUrl::fromLocalFile("/tmp/a.png")});
    if (kind.contains("text")) data->setText("/tmp/a.png");
    QApplication::clipboard()->setMimeData(data);
    MarkdownEditor editor;
    editor.load("word");
    editor.selectAll();
    QSignalSpy said(&editor, &MarkdownEditor::fileRefused);
    QTest::keyClick(&editor, Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(said.size(), refused ? 1 : 0);
    QCOMPARE(editor.toPlainText(), refused ? "word" : "/tmp/a.png");
}

void MarkdownEditorTest::droppedFilesChangeNothingAndAreReported() {
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile("/tmp/a.png")});
    MarkdownEditor editor;
    editor.load("word");
    editor.resize(300, 200);
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    QSignalSpy said(&editor, &MarkdownEditor::fileRefused);
    QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(editor.viewport(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(editor.viewport(), &drop);
    QCOMPARE(said.size(), 1);
    QCOMPARE(editor.toPlainText(), "word");
}

void MarkdownEditorTest::replacingKeepsCursorAndScrollAtTheirText() {
    QStringList lines;
    for (int i = 0; i < 200; ++i)
        lines << QStringLiteral("line %1").arg(i);
    MarkdownEditor editor;
    editor.resize(400, 300);
    editor.show();
    QVERIFY(QTest::qWaitForWindowExposed(&editor));
    const QString before = lines.join('\n');
    editor.load(before, static_cast<int>(before.indexOf("line 120") + 5));
    editor.scrollToLine(115);
    const int top = static_cast<int>(editor.topLine());
    lines.insert(3, "more");
    lines.insert(3, "and more");
    lines[190] = "changed";
    lines.removeLast();
    lines.append({"last", ""});
    editor.replaceAll(lines.join('\n'));
    QCOMPARE(editor.toPlainText(), lines.join('\n'));
    QCOMPARE(editor.textCursor().block().text(), "line 120");
    QCOMPARE(editor.textCursor().positionInBlock(), 5);
    QCOMPARE(static_cast<int>(editor.topLine()), top + 2);
    editor.undo();
    QCOMPARE(editor.toPlainText(), before);
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

void MarkdownEditorTest::replacingGivesExactlyTheText_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("now");
    const QStringList texts{"",       "a",      "a\n",  "\na",     "a\nb", "b",
                            "a\nb\n", "a\n\nb", "b\na", "a\nb\nc", "a\nc", "\n\n"};
    for (const QString& before : texts)
        for (const QString& now : texts)
            QTest::addRow("%s to %s", qPrintable(QString(before).replace('\n', '/')),
                          qPrintable(QString(now).replace('\n', '/')))
                << before << now;
}

void MarkdownEditorTest::replacingGivesExactlyTheText() {
    QFETCH(QString, before);
    QFETCH(QString, now);
    MarkdownEditor editor;
    editor.load(before);
    editor.replaceAll(now);
    QCOMPARE(editor.toPlainText(), now);
    editor.undo();
    QCOMPARE(editor.toPlainText(), before);
}

void MarkdownEditorTest::replacingCanBeUndone() {
    MarkdownEditor editor;
    editor.load("first text", 7);
    editor.replaceAll("first other text");
    QCOMPARE(editor.textCursor().position(), 13);
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
