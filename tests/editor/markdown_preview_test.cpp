#include "editor/markdown_preview.h"

#include "editor/markdown_editor.h"
#include "editor/markdown_sync.h"
#include "widgets/style.h"

#include <QApplication>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>

using editor::MarkdownPreview;

namespace {

/// The preview's text, block by block, without the tiny last one.
QString shown(const MarkdownPreview& preview) {
    QStringList out;
    for (QTextBlock block = preview.document()->begin(); block.isValid(); block = block.next())
        out << block.text();
    out.removeLast();
    return out.join('|');
}

void show(MarkdownPreview& preview, const QString& markdown) {
    preview.setMarkdown(markdown);
    QTRY_VERIFY(preview.isSettled());
}

QString longText(int parts) {
    QString out;
    for (int i = 0; i < parts; ++i)
        out += QString("## Part %1\n\nSome words that go on for a while, *so* that there is something.\n\n")
                   .arg(i);
    return out;
}

}  // namespace

/// The preview shows what was set last, changes only what changed, and loads nothing.
class MarkdownPreviewTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void showsPartsAsTheyAreEdited_data();
    void showsPartsAsTheyAreEdited();
    void theLatestTextWins();
    void keepsPartsThatDidNotChange();
    void rawHtmlIsShownAsItIsPublished();
    void asksOnlyTheProviderForPictures();
    void drawsAPictureWhenItArrives();
    void rightToLeftParagraphsBeginAtTheRight();
    void followsTheEditor();
    void leadsTheEditor();
    void takesOnAnotherScheme();
};

void MarkdownPreviewTest::initTestCase() {
    widgets::applyLook(*qApp, widgets::Scheme::Light);
}

void MarkdownPreviewTest::showsPartsAsTheyAreEdited_data() {
    QTest::addColumn<QString>("before");
    QTest::addColumn<QString>("after");
    QTest::addColumn<QString>("expected");
    const QString table = "| a | b |\n|---|---|\n| c | d |";
    const QString text = "one\n\n## two\n\nthree";
    QTest::newRow("from nothing") << "" << text << "one|two|three";
    QTest::newRow("to nothing") << text << "" << "";
    QTest::newRow("changed at the front") << text << "ONE\n\n## two\n\nthree" << "ONE|two|three";
    QTest::newRow("changed in the middle") << text << "one\n\n## TWO\n\nthree" << "one|TWO|three";
    QTest::newRow("changed at the end") << text << "one\n\n## two\n\nTHREE" << "one|two|THREE";
    QTest::newRow("inserted") << text << "one\n\nx\n\ny\n\n## two\n\nthree" << "one|x|y|two|three";
    QTest::newRow("removed") << text << "one\n\nthree" << "one|three";
    QTest::newRow("table inserted") << text << "one\n\n" + table + "\n\nthree" << "one||a|b|c|d|three";
    QTest::newRow("table first") << text << table + "\n\none" << "|a|b|c|d|one";
    QTest::newRow("table last") << text << "one\n\n" + table << "one||a|b|c|d";
    QTest::newRow("table removed") << "one\n\n" + table + "\n\nthree" << text << "one|two|three";
    QTest::newRow("table changed") << table << "| a |\n|---|\n| c |\n| e |" << "|a|c|e";
    QTest::newRow("table after table") << table << table + "\n\n" + table << "|a|b|c|d||a|b|c|d";
    QTest::newRow("first of two tables removed") << table + "\n\n" + table << table << "|a|b|c|d";
}

void MarkdownPreviewTest::showsPartsAsTheyAreEdited() {
    QFETCH(QString, before);
    QFETCH(QString, after);
    QFETCH(QString, expected);
    MarkdownPreview preview;
    show(preview, before);
    show(preview, after);
    QCOMPARE(shown(preview), expected);

    // What was patched looks like what was written at once.
    MarkdownPreview fresh;
    show(fresh, after);
    QTextBlock a = preview.document()->begin();
    QTextBlock b = fresh.document()->begin();
    for (; a.isValid() && b.isValid(); a = a.next(), b = b.next()) {
        QCOMPARE(a.blockFormat().headingLevel(), b.blockFormat().headingLevel());
        QCOMPARE(a.blockFormat().bottomMargin(), b.blockFormat().bottomMargin());
        QCOMPARE(a.blockFormat().lineHeight(), b.blockFormat().lineHeight());
    }
}

void MarkdownPreviewTest::theLatestTextWins() {
    MarkdownPreview preview;
    for (int i = 0; i < 50; ++i)
        preview.setMarkdown(longText(i));
    preview.setMarkdown("the last");
    QTRY_VERIFY(preview.isSettled());
    QCOMPARE(shown(preview), "the last");
}

void MarkdownPreviewTest::keepsPartsThatDidNotChange() {
    MarkdownPreview preview;
    show(preview, longText(200) + "the end");
    int touched = 0;
    connect(preview.document(), &QTextDocument::contentsChange, this,
            [&touched](int, int removed, int added) { touched += removed + added; });
    show(preview, longText(200) + "the very end");
    QVERIFY2(touched < 100, qPrintable(QString::number(touched)));
    QVERIFY(shown(preview).endsWith("the very end"));
}

void MarkdownPreviewTest::rawHtmlIsShownAsItIsPublished() {
    MarkdownPreview preview;
    show(preview, "<script>alert(1)</script>\n\n<img src=\"https://x.example/a.png\">");
    QCOMPARE(shown(preview), "<script>alert(1)</script>|\uFFFC");
}

void MarkdownPreviewTest::asksOnlyTheProviderForPictures() {
    MarkdownPreview preview;
    QStringList asked;
    preview.setPictureProvider(
        [&asked](const QString& address, std::function<void(const QImage&)>) { asked << address; });
    preview.resize(400, 300);
    preview.show();
    show(preview,
         "![one](https://x.example/a.png)\n\n![two](file:///etc/hostname) ![one](https://x.example/a.png)");
    preview.grab();
    QCOMPARE(asked, (QStringList{"https://x.example/a.png", "file:///etc/hostname"}));
    QVERIFY(preview.loadResource(QTextDocument::ImageResource, QUrl("https://x.example/a.png")).isNull());
}

void MarkdownPreviewTest::drawsAPictureWhenItArrives() {
    MarkdownPreview preview;
    std::function<void(const QImage&)> deliver;
    preview.setPictureProvider(
        [&deliver](const QString&, std::function<void(const QImage&)> done) { deliver = std::move(done); });
    preview.resize(400, 300);
    preview.show();
    show(preview, "![one](a.png)");
    preview.grab();
    QVERIFY(deliver);
    QImage picture(4000, 1000, QImage::Format_RGB32);
    picture.fill(Qt::red);
    deliver(picture);
    const QImage drawn = preview.viewport()->grab().toImage();
    QCOMPARE(drawn.pixelColor(60, 60), QColor(Qt::red));
    QVERIFY(drawn.pixelColor(5, 60) != QColor(Qt::red));
    QVERIFY(drawn.pixelColor(preview.viewport()->width() - 5, 60) != QColor(Qt::red));
}

void MarkdownPreviewTest::rightToLeftParagraphsBeginAtTheRight() {
    MarkdownPreview preview;
    preview.resize(400, 300);
    show(preview, "abc\n\nهذه فقرة\n\n- عنصر");
    const QTextBlock latin = preview.document()->findBlockByNumber(0);
    QCOMPARE(latin.textDirection(), Qt::LeftToRight);
    QCOMPARE(latin.next().textDirection(), Qt::RightToLeft);
    QCOMPARE(latin.next().next().textDirection(), Qt::RightToLeft);
}

void MarkdownPreviewTest::followsTheEditor() {
    QWidget window;
    auto* editor = new editor::MarkdownEditor(&window);
    auto* preview = new MarkdownPreview(&window);
    editor->setGeometry(0, 0, 400, 300);
    preview->setGeometry(400, 0, 400, 300);
    new editor::MarkdownSync(editor, preview, &window);
    window.show();
    editor->load(longText(100));
    QTRY_VERIFY(preview->isSettled() && shown(*preview).contains("Part 99"));
    editor->verticalScrollBar()->setValue(200);
    QVERIFY(editor->topLine() > 100);
    QVERIFY(qAbs(preview->topLine() - editor->topLine()) < 1);
    editor->verticalScrollBar()->setValue(0);
    QCOMPARE(preview->verticalScrollBar()->value(), 0);
}

void MarkdownPreviewTest::leadsTheEditor() {
    QWidget window;
    auto* editor = new editor::MarkdownEditor(&window);
    auto* preview = new MarkdownPreview(&window);
    editor->setGeometry(0, 0, 400, 300);
    preview->setGeometry(400, 0, 400, 300);
    new editor::MarkdownSync(editor, preview, &window);
    window.show();
    editor->load(longText(100));
    QTRY_VERIFY(preview->isSettled() && shown(*preview).contains("Part 99"));
    // What the preview does by itself moves nothing.
    preview->scrollToLine(120);
    QCOMPARE(editor->topLine(), 0.0);
    preview->verticalScrollBar()->triggerAction(QAbstractSlider::SliderPageStepAdd);
    QVERIFY(editor->topLine() > 120);
    QVERIFY(qAbs(editor->topLine() - preview->topLine()) < 2);
}

void MarkdownPreviewTest::takesOnAnotherScheme() {
    MarkdownPreview preview;
    show(preview, "words");
    const auto colour = [&preview] {
        return preview.document()->begin().begin().fragment().charFormat().foreground().color();
    };
    QCOMPARE(colour(), widgets::Tokens::of(widgets::Scheme::Light).text);
    widgets::applyLook(*qApp, widgets::Scheme::Dark);
    QTRY_COMPARE(colour(), widgets::Tokens::of(widgets::Scheme::Dark).text);
    QCOMPARE(shown(preview), "words");
    widgets::applyLook(*qApp, widgets::Scheme::Light);
}

QTEST_MAIN(MarkdownPreviewTest)
#include "markdown_preview_test.moc"
