#include "markdown/html.h"

#include "markdown/parser.h"

#include <QTest>

/// The HTML that a post is published as.
class HtmlTest : public QObject {
    Q_OBJECT
private slots:
    void rendersAsGitHubDoes_data();
    void rendersAsGitHubDoes();
    void keepsOnlyWhatIsAllowed_data();
    void keepsOnlyWhatIsAllowed();
};

void HtmlTest::rendersAsGitHubDoes_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("html");
    const auto row = [](const char* name, const char* text, const char* html) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(html);
    };
    row("text", "a & b < c\nd", "<p>a &amp; b &lt; c\nd</p>\n");
    row("heading", "## A *b*", "<h2 id=\"a-b\">A <em>b</em></h2>\n");
    row("styles", "**a** ~~b~~ `c<`", "<p><strong>a</strong> <del>b</del> <code>c&lt;</code></p>\n");
    row("tight list", "- a\n  - b\n- c", "<ul>\n<li>a\n<ul>\n<li>b</li>\n</ul>\n</li>\n<li>c</li>\n</ul>\n");
    row("loose list", "3. a\n\n4. b",
        "<ol start=\"3\">\n<li>\n<p>a</p>\n</li>\n<li>\n<p>b</p>\n</li>\n</ol>\n");
    row("tasks", "- [x] a", "<ul>\n<li><input type=\"checkbox\" checked=\"\" disabled=\"\"> a</li>\n</ul>\n");
    row("code", "```go x\nreturn \"<\"\n```",
        "<pre><code class=\"language-go\"><span class=\"hl-keyword\">return</span> <span "
        "class=\"hl-string\">&quot;&lt;&quot;</span>\n</code></pre>\n");
    row("table", "| a | b |\n|-|-:|\n| c |",
        "<table>\n<thead>\n<tr>\n<th>a</th>\n<th align=\"right\">b</th>\n</tr>\n</thead>\n"
        "<tbody>\n<tr>\n<td>c</td>\n<td align=\"right\"></td>\n</tr>\n</tbody>\n</table>\n");
    row("a pipe in code in a cell", "| a |\n|---|\n| `b\\|c` |",
        "<table>\n<thead>\n<tr>\n<th>a</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td><code>b|c</code></td>\n</"
        "tr>\n</tbody>\n"
        "</table>\n");
    row("dashes in code are not widened", "```\n|-|-|\n```", "<pre><code>|-|-|\n</code></pre>\n");
    row("link", "[a](/b?c&d \"e\")", "<p><a href=\"/b?c&amp;d\" title=\"e\">a</a></p>\n");
    row("picture", "![a *b*](c d.png)\n![e](<c d.png>)",
        "<p>![a <em>b</em>](c d.png)\n<img src=\"c%20d.png\" alt=\"e\"></p>\n");
    row("alert", "> [!NOTE]\n> a",
        "<div class=\"markdown-alert markdown-alert-note\">\n<p "
        "class=\"markdown-alert-title\">Note</p>\n<p>a</p>\n</div>\n");
    row("footnote", "a[^x] b[^x]\n\n[^x]: c",
        "<p>a<sup class=\"footnote-ref\"><a href=\"#fn-1\" id=\"fnref-1\">1</a></sup> b<sup "
        "class=\"footnote-ref\"><a "
        "href=\"#fn-1\" id=\"fnref-1-2\">1</a></sup></p>\n<section class=\"footnotes\">\n<ol>\n<li "
        "id=\"fn-1\">\n<p>c <a "
        "href=\"#fnref-1\" class=\"footnote-backref\" aria-label=\"Back to the text\">↩</a> <a "
        "href=\"#fnref-1-2\" "
        "class=\"footnote-backref\" aria-label=\"Back to the text\">↩</a></p>\n</li>\n</ol>\n</section>\n");
    row("entities", "&copy; &#x41; &no;", "<p>© A &amp;no;</p>\n");
}

void HtmlTest::rendersAsGitHubDoes() {
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, html);
    QCOMPARE(QByteArray::fromStdString(markdown::toHtml(markdown::parse(text.toStdString()))), html);
}

void HtmlTest::keepsOnlyWhatIsAllowed_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("html");
    const auto row = [](const char* name, const char* text, const char* html) {
        QTest::newRow(name) << QByteArray(text) << QByteArray(html);
    };
    row("marks", "a <kbd>Ctrl</kbd> <sub>2</sub>", "<p>a <kbd>Ctrl</kbd> <sub>2</sub></p>\n");
    row("a block", "<details open>\n<summary>s</summary>\n\n*a*\n\n</details>",
        "<details open>\n<summary>s</summary>\n<p><em>a</em></p>\n</details>");
    row("a script", "<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;");
    row("a script in a line", "a <script>b</script>", "<p>a &lt;script&gt;b&lt;/script&gt;</p>\n");
    row("a frame", "<iframe src=\"https://a.example\"></iframe>",
        "&lt;iframe src=&quot;https://a.example&quot;&gt;&lt;/iframe&gt;");
    row("an event handler", "<img src=\"a.png\" onerror=\"b()\" style=\"c\" class=\"d\" id=\"e\">",
        "<img src=\"a.png\">");
    row("an address that runs", "<a href=\"java&#x0A;script:a\">b</a>", "<p><a>b</a></p>\n");
    row("with blanks before it", "[a](<\x01 JavaScript:b>)", "<p><a>a</a></p>\n");
    row("a data address", "![a](data:text/html;base64,PHNjcmlwdD4=)", "<p><img alt=\"a\"></p>\n");
    row("an unclosed element ends with its block", "a <b>b\n\nc", "<p>a <b>b</b></p>\n<p>c</p>\n");
    row("a closing tag without its opening", "a</div>\n\nb</p>", "<p>a</p>\n<p>b</p>\n");
    row("an unclosed block ends with the text", "<div>\n\na", "<div>\n<p>a</p>\n</div>");
    row("footnotes stay outside of it", "<div>\n\na[^1]\n\n[^1]: b",
        "<div>\n<p>a<sup class=\"footnote-ref\"><a href=\"#fn-1\" "
        "id=\"fnref-1\">1</a></sup></p>\n</div><section "
        "class=\"footnotes\">\n<ol>\n<li id=\"fn-1\">\n<p>b <a href=\"#fnref-1\" class=\"footnote-backref\" "
        "aria-label=\"Back "
        "to the text\">↩</a></p>\n</li>\n</ol>\n</section>\n");
    row("crossed elements", "<b><i>a</b>c</i>", "<p><b><i>a</i></b>c</p>\n");
    row("a comment", "a <!-- b --> c", "<p>a  c</p>\n");
    row("a quote in an attribute", "<img alt='\"><script>' src=a>",
        "<img alt=\"&quot;&gt;&lt;script&gt;\" src=\"a\">");
    row("a film", "<video src=\"a.mp4\" controls autoplay></video>",
        "<p><video src=\"a.mp4\" controls></video></p>\n");
}

void HtmlTest::keepsOnlyWhatIsAllowed() {
    QFETCH(const QByteArray, text);
    QFETCH(const QByteArray, html);
    QCOMPARE(QByteArray::fromStdString(markdown::toHtml(markdown::parse(text.toStdString()))).trimmed(),
             html.trimmed());
}

QTEST_APPLESS_MAIN(HtmlTest)
#include "html_test.moc"
