#include "editor/markdown_commands.h"

#include <QTest>
#include <QTextCursor>
#include <QTextDocument>

namespace {

/// A text with the selection between « and », or the cursor at ¦, after `act`, written the same way.
template <typename Act>
QString after(QString marked, Act act) {
    const qsizetype caret = marked.indexOf(u'¦');
    qsizetype from = marked.indexOf(u'«');
    qsizetype to = marked.indexOf(u'»') - 1;
    if (caret >= 0) from = to = caret;
    marked.remove(u'¦').remove(u'«').remove(u'»');
    QTextDocument document(marked);
    QTextCursor cursor(&document);
    cursor.setPosition(static_cast<int>(from));
    cursor.setPosition(static_cast<int>(to), QTextCursor::KeepAnchor);
    const bool isDone = act(cursor);
    QString out = document.toPlainText();
    if (cursor.hasSelection()) {
        out.insert(cursor.selectionEnd(), u'»');
        out.insert(cursor.selectionStart(), u'«');
    } else {
        out.insert(cursor.position(), u'¦');
    }
    if (isDone) document.undo();
    if (document.toPlainText() != marked) return "not undone in one step: " + document.toPlainText();
    return isDone ? out : "untouched";
}

}  // namespace

/// What the keys and buttons of the editor do to the text around the cursor.
class MarkdownCommandsTest : public QObject {
    Q_OBJECT
private slots:
    void returnGoesOnWithTheList_data();
    void returnGoesOnWithTheList();
    void tabMovesItems_data();
    void tabMovesItems();
    void marksGoAroundAndAway_data();
    void marksGoAroundAndAway();
    void blocksAreToggled_data();
    void blocksAreToggled();
    void linksAreWritten_data();
    void linksAreWritten();
};

void MarkdownCommandsTest::returnGoesOnWithTheList_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("expected");
    QTest::newRow("text") << "a¦" << "untouched";
    QTest::newRow("item") << "- a¦" << "- a\n- ¦";
    QTest::newRow("in the middle") << "- a¦b" << "- a\n- ¦b";
    QTest::newRow("before the item") << "¦- a" << "untouched";
    QTest::newRow("nested item") << "- a\n  * b¦" << "- a\n  * b\n  * ¦";
    QTest::newRow("number") << "9. a¦" << "9. a\n10. ¦";
    QTest::newRow("number with a bracket") << "3) a¦" << "3) a\n4) ¦";
    QTest::newRow("done task") << "- [x] a¦" << "- [x] a\n- [ ] ¦";
    QTest::newRow("quote") << "> a¦" << "> a\n> ¦";
    QTest::newRow("item in a quote") << "> - a¦" << "> - a\n> - ¦";
    QTest::newRow("bare item ends the list") << "- a\n- ¦" << "- a\n\n¦";
    QTest::newRow("bare task ends the list") << "- [ ] ¦" << "¦";
    QTest::newRow("bare quote ends the quote") << "> a\n> ¦" << "> a\n\n¦";
    QTest::newRow("bare item after a blank line") << "- a\n\n- ¦" << "- a\n\n¦";
    QTest::newRow("selection is replaced") << "- a«bc»d" << "- a\n- ¦d";
}

void MarkdownCommandsTest::returnGoesOnWithTheList() {
    QFETCH(QString, before);
    QFETCH(QString, expected);
    QCOMPARE(after(before, &editor::continueLine), expected);
}

void MarkdownCommandsTest::tabMovesItems_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<bool>("in");
    QTest::addColumn<QString>("expected");
    QTest::newRow("text") << "a¦" << true << "untouched";
    QTest::newRow("item in") << "- a\n- b¦" << true << "- a\n  - b¦";
    QTest::newRow("item out") << "- a\n  - b¦" << false << "- a\n- b¦";
    QTest::newRow("number in") << "1. a¦" << true << "   1. a¦";
    QTest::newRow("lines in") << "a«b\n\nc»d" << true << "  a«b\n\n  c»d";
    QTest::newRow("lines out") << "«  a\n b\nc»" << false << "«a\nb\nc»";
    QTest::newRow("whole lines only") << "«- a\n»- b" << true << "  «- a\n»- b";
}

void MarkdownCommandsTest::tabMovesItems() {
    QFETCH(QString, before);
    QFETCH(bool, in);
    QFETCH(QString, expected);
    const auto shift = in ? editor::Shift::In : editor::Shift::Out;
    QCOMPARE(after(before, [shift](QTextCursor& cursor) { return editor::shiftLines(cursor, shift); }),
             expected);
}

void MarkdownCommandsTest::marksGoAroundAndAway_data() {
    QTest::addColumn<QString>("mark");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("expected");
    QTest::newRow("selection") << "**" << "a «b» c" << "a **«b»** c";
    QTest::newRow("word") << "**" << "a wo¦rd c" << "a **«word»** c";
    QTest::newRow("nothing") << "**" << "a ¦ c" << "a **¦** c";
    QTest::newRow("away from outside") << "**" << "a **«b»** c" << "a «b» c";
    QTest::newRow("away from inside") << "**" << "a «**b**» c" << "a «b» c";
    QTest::newRow("emphasis inside strong") << "*" << "a **«b»** c" << "a ***«b»*** c";
    QTest::newRow("emphasis away") << "*" << "a *«b»* c" << "a «b» c";
    QTest::newRow("emphasis away from both") << "*" << "a ***«b»*** c" << "a **«b»** c";
    QTest::newRow("at the edges of the text") << "**" << "«b»" << "**«b»**";
}

void MarkdownCommandsTest::marksGoAroundAndAway() {
    QFETCH(QString, mark);
    QFETCH(QString, before);
    QFETCH(QString, expected);
    QCOMPARE(after(before,
                   [&mark](QTextCursor& cursor) {
                       editor::toggleMark(cursor, mark);
                       return true;
                   }),
             expected);
}

void MarkdownCommandsTest::blocksAreToggled_data() {
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("expected");
    QTest::newRow("heading") << "heading" << "a¦b" << "## a¦b";
    QTest::newRow("heading away") << "heading" << "## a¦b" << "a¦b";
    QTest::newRow("another heading") << "heading" << "# a¦b" << "## a¦b";
    QTest::newRow("list") << "list" << "«a\nb»" << "- «a\n- b»";
    QTest::newRow("list away") << "list" << "- «a\n- [ ] b»" << "«a\nb»";
    QTest::newRow("list completed") << "list" << "«- a\nb»" << "«- a\n- b»";
    QTest::newRow("code") << "code" << "a «b» c" << "a `«b»` c";
    QTest::newRow("fence") << "code" << "x\n«a\nb»\ny" << "x\n```¦\na\nb\n```\ny";
}

void MarkdownCommandsTest::blocksAreToggled() {
    QFETCH(QString, what);
    QFETCH(QString, before);
    QFETCH(QString, expected);
    QCOMPARE(after(before,
                   [&what](QTextCursor& cursor) {
                       if (what == "heading") editor::toggleHeading(cursor, 2);
                       if (what == "list") editor::toggleList(cursor);
                       if (what == "code") editor::toggleCode(cursor);
                       return true;
                   }),
             expected);
}

void MarkdownCommandsTest::linksAreWritten_data() {
    QTest::addColumn<QString>("target");
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("expected");
    QTest::newRow("selection") << "" << "see «here» now" << "see [here](«address») now";
    QTest::newRow("address") << "" << "«https://x.example»" << "[¦](https://x.example)";
    QTest::newRow("pasted") << "https://x.example" << "see «here» now"
                            << "see [here](https://x.example)¦ now";
}

void MarkdownCommandsTest::linksAreWritten() {
    QFETCH(QString, target);
    QFETCH(QString, before);
    QFETCH(QString, expected);
    QCOMPARE(after(before,
                   [&target](QTextCursor& cursor) {
                       editor::insertTarget(cursor, editor::Target::Link, target);
                       return true;
                   }),
             expected);
}

QTEST_MAIN(MarkdownCommandsTest)
#include "markdown_commands_test.moc"
