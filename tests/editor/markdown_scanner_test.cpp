#include "editor/markdown_scanner.h"

#include <QTest>

using editor::MarkdownKind;

namespace {

QString name(MarkdownKind kind) {
    switch (kind) {
        case MarkdownKind::Heading:
            return "heading";
        case MarkdownKind::Emphasis:
            return "em";
        case MarkdownKind::Strong:
            return "strong";
        case MarkdownKind::Strike:
            return "strike";
        case MarkdownKind::CodeSpan:
            return "code";
        case MarkdownKind::FenceMark:
            return "fence";
        case MarkdownKind::FenceLanguage:
            return "language";
        case MarkdownKind::CodeText:
            return "text";
        case MarkdownKind::CodeKeyword:
            return "keyword";
        case MarkdownKind::CodeString:
            return "string";
        case MarkdownKind::CodeComment:
            return "comment";
        case MarkdownKind::CodeNumber:
            return "number";
        case MarkdownKind::Link:
            return "link";
        case MarkdownKind::Image:
            return "image";
        case MarkdownKind::ListMark:
            return "item";
        case MarkdownKind::TaskMark:
            return "task";
        case MarkdownKind::QuoteMark:
            return "quote";
        case MarkdownKind::TableMark:
            return "table";
        case MarkdownKind::Rule:
            return "rule";
        case MarkdownKind::Html:
            return "html";
    }
    Q_UNREACHABLE();
}

/// What is coloured in `markdown`, one "kind:stretch" each; lines are parted by " / ".
QString scanned(const QString& markdown) {
    QStringList lines;
    int state = 0;
    for (const QString& line : markdown.split('\n')) {
        const editor::MarkdownLine found = editor::scanMarkdown(line, state);
        QStringList spans;
        for (const editor::MarkdownSpan& span : found.spans)
            spans << name(span.kind) + ':' + line.mid(span.start, span.length);
        lines << spans.join(' ');
        state = found.state;
    }
    return lines.join(" / ");
}

}  // namespace

/// What is coloured in Markdown source, line by line.
class MarkdownScannerTest : public QObject {
    Q_OBJECT
private slots:
    void findsWhatToColour_data();
    void findsWhatToColour();
    void spansStayInsideTheLine_data();
    void spansStayInsideTheLine();
    void hopelessLinesCostNoMoreThanOthers_data();
    void hopelessLinesCostNoMoreThanOthers();
};

void MarkdownScannerTest::findsWhatToColour_data() {
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* title, const char* markdown, const char* expected) {
        QTest::newRow(title) << QString(markdown) << QString(expected);
    };
    row("plain words", "nothing to see", "");
    row("heading", "## The stack", "heading:## The stack");
    row("heading with code", "# A `b`", "heading:# A `b` code:`b`");
    row("seven hashes are text", "####### no", "");
    row("hash without a space", "#tag", "");
    row("underlined heading", "Title\n===", " / heading:===");
    row("dashes after a blank line are a rule", "\n---", " / rule:---");
    row("emphasis", "a *b* _c_", "em:*b* em:_c_");
    row("strong", "a **b** __c__", "strong:**b** strong:__c__");
    row("both", "***b***", "strong:***b*** em:***b***");
    row("emphasis in strong", "**a *b* c**", "strong:**a *b* c** em:*b*");
    row("underscores within a word", "snake_case_name", "");
    row("stars between spaces", "2 * 3 * 4", "");
    row("escaped star", "\\*not\\*", "");
    row("strike", "~~gone~~", "strike:~~gone~~");
    row("one tilde", "~home~", "");
    row("code", "`a` and ``b ` c``", "code:`a` code:``b ` c``");
    row("no emphasis in code", "`*a*`", "code:`*a*`");
    row("unclosed code", "a ` b *c*", "em:*c*");
    row("link", "see [the page](/x) now", "link:[the page](/x)");
    row("link with strong text", "[**b**](x)", "link:[**b**](x) strong:**b**");
    row("link with brackets in the address", "[a](b(c)d)", "link:[a](b(c)d)");
    row("reference", "[a][b]", "link:[a][b]");
    row("definition", "[a]: https://x.example", "link:[a]: https://x.example");
    row("brackets alone", "array[3]", "");
    row("image", "![alt](a.png)", "image:![alt](a.png)");
    row("bare address", "at https://x.example/y, yes", "link:https://x.example/y");
    row("angled address", "<https://x.example>", "link:<https://x.example>");
    row("tag", "a <b class=\"x\">c</b>", "html:<b class=\"x\"> html:</b>");
    row("less than", "1 < 2 and 3 > 2", "");
    row("comment over lines", "<!-- a\nb --> c *d*", "html:<!-- a / html:b --> em:*d*");
    row("list", "- a\n  * b\n3. c", "item:- / item:* / item:3.");
    row("task", "- [x] a\n- [ ] b", "item:- task:[x] / item:- task:[ ]");
    row("a year is no item", "2020 was", "");
    row("quote", "> a *b*", "quote:> em:*b*");
    row("quote in quote", "> > a", "quote:> quote:>");
    row("list in quote", "> - a", "quote:> item:-");
    row("table", "| a | b |\n|---|:-:|", "table:| table:| table:| / table:|---|:-:|");
    row("rule", "* * *", "rule:* * *");
    row("fence", "```sql\nselect 1 -- x\n```\nselect",
        "fence:``` language:sql / text:select 1 -- x keyword:select number:1 comment:-- x / fence:``` / ");
    row("fence of another mark stays open", "~~~\n```\n~~~", "fence:~~~ / text:``` / fence:~~~");
    row("longer fence", "````\n```\n````", "fence:```` / text:``` / fence:````");
    row("fence in quote ends with it", "> ```go\n> if x\nif x",
        "quote:> fence:``` language:go / quote:> text: if x keyword:if / ");
    row("fence in item", "- a\n  ```sh\n  if\n  ```",
        "item:- / fence:``` language:sh / text:  if keyword:if / fence:  ```");
    row("string over lines in SQL", "```sql\n'a\nb' c",
        "fence:``` language:sql / text:'a string:'a / text:b' c string:b'");
    row("comment over lines in C++", "```c++\n/* a\nb */ int",
        "fence:``` language:c++ / text:/* a comment:/* a / text:b */ int comment:b */ keyword:int");
    row("capital SQL", "```sql\nSELECT", "fence:``` language:sql / text:SELECT keyword:SELECT");
    row("words of other languages stay plain", "```text\nselect if",
        "fence:``` language:text / text:select if");
    row("indented code", "\n    if *a*", " / text:    if *a*");
    row("indented text of an item", "- a\n\n    b *c*", "item:- /  / em:*c*");
}

void MarkdownScannerTest::findsWhatToColour() {
    QFETCH(QString, markdown);
    QFETCH(QString, expected);
    QCOMPARE(scanned(markdown), expected);
}

void MarkdownScannerTest::spansStayInsideTheLine_data() {
    QTest::addColumn<QString>("line");
    for (const char* line :
         {"*",   "**",  "`",   "[",     "![",  "<",  "\\", "[a](",     "[a][", "- [", "~~",
          "```", "a\\", "[\\", "**a\\", "|\\", "> ", "1.", "https://", "<!--", "_a",  "![a](b"})
        QTest::newRow(line) << QString(line);
}

void MarkdownScannerTest::spansStayInsideTheLine() {
    QFETCH(QString, line);
    const editor::MarkdownLine found = editor::scanMarkdown(line, 0);
    for (const editor::MarkdownSpan& span : found.spans) {
        QVERIFY(span.start >= 0 && span.length > 0);
        QVERIFY(span.start + span.length <= line.size());
    }
    QVERIFY(found.state >= 0);
}

void MarkdownScannerTest::hopelessLinesCostNoMoreThanOthers_data() {
    QTest::addColumn<QString>("mark");
    for (const char* mark : {"*a ", "**a ", "_a ", "`", "[", "[a](", "![", "<", "~~a ", "[a]["})
        QTest::newRow(mark) << QString(mark);
}

/// Nothing is measured: a scan that looks at the rest of the line for each mark would not end for minutes.
void MarkdownScannerTest::hopelessLinesCostNoMoreThanOthers() {
    QFETCH(QString, mark);
    const QString line = mark.repeated(1'000'000);
    for (int i = 0; i < 20; ++i)
        QVERIFY(editor::scanMarkdown(line, 0).spans.size() < 8000);
}

QTEST_GUILESS_MAIN(MarkdownScannerTest)
#include "markdown_scanner_test.moc"
