#include "editor/markdown_parser.h"

#include "editor/markdown_statistics.h"

#include <QTest>

using editor::MarkdownPart;
using editor::MarkdownRun;

namespace {

QString shown(const QList<MarkdownRun>& runs) {
    QString out;
    for (const MarkdownRun& run : runs) {
        const std::pair<MarkdownRun::Style, const char*> names[] = {
            {MarkdownRun::Strong, "b"},    {MarkdownRun::Emphasis, "i"}, {MarkdownRun::Strike, "s"},
            {MarkdownRun::Code, "code"},   {MarkdownRun::Keyword, "kw"}, {MarkdownRun::String, "str"},
            {MarkdownRun::Comment, "rem"}, {MarkdownRun::Number, "num"}, {MarkdownRun::Image, "img"}};
        QStringList styles;
        for (const auto& [style, name] : names) {
            if (run.styles.testFlag(style)) styles << name;
        }
        if (!run.target.isEmpty()) styles << "-> " + run.target;
        QString text = run.text;
        text.replace(QChar::LineSeparator, u'⏎');
        out += styles.isEmpty() ? text : '<' + styles.join(' ') + ':' + text + '>';
    }
    return out;
}

QString shown(const MarkdownPart& part) {
    QString out(part.quoteDepth, '>');
    out += QString(2 * std::max(0, part.listDepth), ' ') + part.marker;
    if (!out.isEmpty()) out += ' ';
    switch (part.kind) {
        case MarkdownPart::Kind::Paragraph:
            return out + shown(part.runs);
        case MarkdownPart::Kind::Heading:
            return out + 'h' + QString::number(part.level) + ' ' + shown(part.runs);
        case MarkdownPart::Kind::Code:
            return out + "code " + shown(part.runs);
        case MarkdownPart::Kind::Rule:
            return out + "rule";
        case MarkdownPart::Kind::Table:
            break;
    }
    QStringList cells;
    for (const editor::MarkdownCell& cell : part.cells)
        cells << shown(cell.runs) + (cell.alignment == Qt::AlignRight ? ">" : "");
    return out + "table " + QString::number(part.columns) + ' ' + cells.join('|');
}

QString parsed(const QString& markdown) {
    QStringList out;
    for (const MarkdownPart& part : editor::parseMarkdown(markdown))
        out << shown(part);
    return out.join('\n');
}

}  // namespace

/// What a preview is told to show.
class MarkdownParserTest : public QObject {
    Q_OBJECT
private slots:
    void understandsGitHubMarkdown_data();
    void understandsGitHubMarkdown();
    void knowsTheLineOfEachPart();
    void countsWords_data();
    void countsWords();
};

void MarkdownParserTest::understandsGitHubMarkdown_data() {
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("expected");
    QTest::newRow("empty") << "" << "";
    QTest::newRow("paragraphs") << "a\nb\n\nc" << "a b\nc";
    QTest::newRow("hard break") << "a  \nb" << "a⏎b";
    QTest::newRow("headings") << "# a\n\nb\n---" << "h1 a\nh2 b";
    QTest::newRow("styles") << "**a** *b* ~~c~~ `d`" << "<b:a> <i:b> <s:c> <code:d>";
    QTest::newRow("nested styles") << "**a *b***" << "<b:a ><b i:b>";
    QTest::newRow("link") << "[a](/b \"c\")" << "<-> /b:a>";
    QTest::newRow("reference") << "[a][x]\n\n[x]: /b" << "<-> /b:a>";
    QTest::newRow("bare address") << "https://x.example" << "<-> https://x.example:https://x.example>";
    QTest::newRow("image") << "![a *b*](c.png)" << "<img -> c.png:a b>";
    QTest::newRow("list") << "- a\n- b\n  1. c\n  2. d" << "  • a\n  • b\n    1. c\n    2. d";
    QTest::newRow("loose list") << "- a\n\n  b\n- c" << "  • a\n   b\n  • c";
    QTest::newRow("list from seven") << "7. a\n8. b" << "  7. a\n  8. b";
    QTest::newRow("empty item") << "- a\n-\n- b" << "  • a\n  • \n  • b";
    QTest::newRow("tasks") << "- [ ] a\n- [x] b" << "  ☐ a\n  ☑ b";
    QTest::newRow("code in an item") << "- ```\n  a\n  ```" << "  • code a";
    QTest::newRow("quote") << "> a\n>\n> > b" << "> a\n>> b";
    QTest::newRow("code") << "```go\nif x {\n}\n```" << "code <kw:if> x {⏎}";
    QTest::newRow("indented code") << "    *a*" << "code *a*";
    QTest::newRow("rule") << "a\n\n---\n\nb" << "a\nrule\nb";
    QTest::newRow("table") << "| a | b |\n|---|--:|\n| *c* | d |" << "table 2 a|b>|<i:c>|d>";
    QTest::newRow("entities") << "&amp; &mdash; &#65; &nosuch;" << "& — A &nosuch;";
    QTest::newRow("raw HTML that is allowed") << "a <b>c</b><br>d" << "a <b:c>⏎d";
    QTest::newRow("entities in raw HTML") << "<p>a &amp; &copy;</p>" << "a & ©";
    QTest::newRow("a raw link that hides its scheme") << "<a href=\"java&#x0A;script:b\">c</a>" << "c";
    QTest::newRow("a raw link") << "<a href=\"/b\">a</a> <a href=\"javascript:b\">c</a>" << "<-> /b:a> c";
    QTest::newRow("a link that runs") << "[a](javascript:b)" << "a";
    QTest::newRow("footnote") << "a[^x] b[^none]\n\n[^x]: *c*\n" << "a¹ b[^none]\nrule\n  1. <i:c>";
    QTest::newRow("alert") << "> [!TIP]\n> a" << "> <b:Tip>\n> a";
    QTest::newRow("a script is text") << "<script>alert(1)</script>" << "<script>alert(1)</script>";
    QTest::newRow("a style block is text") << "<style>\np {}\n</style>\n\nb" << "<style> p {} </style>\nb";
    QTest::newRow("emoji and accents") << "é 🎉 a" << "é 🎉 a";
}

void MarkdownParserTest::understandsGitHubMarkdown() {
    QFETCH(QString, markdown);
    QFETCH(QString, expected);
    QCOMPARE(parsed(markdown), expected);
}

void MarkdownParserTest::knowsTheLineOfEachPart() {
    const QString markdown =
        "# a\n\nb é\nc\n\n```sql\nselect\n```\n\n- d\n- e\n\n| f |\n|---|\n| g |\n\n---\n\n> h\n";
    QList<int> lines;
    for (const MarkdownPart& part : editor::parseMarkdown(markdown))
        lines << part.line;
    QCOMPARE(lines, (QList<int>{0, 2, 5, 9, 10, 12, 16, 18}));
}

void MarkdownParserTest::countsWords_data() {
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<int>("words");
    QTest::newRow("empty") << "" << 0;
    QTest::newRow("marks are none") << "## - > * ```" << 0;
    QTest::newRow("words") << "one two, three." << 3;
    QTest::newRow("apostrophes and hyphens") << "don't it’s well-known snake_case" << 5;
    QTest::newRow("numbers") << "15 of 20" << 3;
    QTest::newRow("Arabic") << "هذه فقرة قصيرة" << 3;
    QTest::newRow("Chinese") << "你好 世界" << 2;
    QTest::newRow("Thai") << "ภาษาไทยง่ายนิดเดียว" << 5;
    QTest::newRow("Japanese") << "日本語の文章です。カタカナ" << 5;
    QTest::newRow("emoji are none") << "🎉 a 🎉" << 1;
}

void MarkdownParserTest::countsWords() {
    QFETCH(QString, markdown);
    QFETCH(int, words);
    const editor::TextStatistics statistics = editor::textStatistics(markdown);
    QCOMPARE(statistics.words, words);
    QCOMPARE(statistics.minutes, words > 0 ? 1 : 0);
}

QTEST_GUILESS_MAIN(MarkdownParserTest)
#include "markdown_parser_test.moc"
