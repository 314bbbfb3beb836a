#include "markdown/parser.h"

#include <QTest>

using markdown::Node;

namespace {

const Node* first(const Node& node, Node::Kind kind) {
    if (node.kind == kind) return &node;
    for (const Node& child : node.children)
        if (const Node* found = first(child, kind)) return found;
    return nullptr;
}

int depth(const Node& node) {
    int deepest = 0;
    for (const Node& child : node.children)
        deepest = std::max(deepest, depth(child));
    return deepest + 1;
}

}  // namespace

/// The tree that console and server render.
class ParserTest : public QObject {
    Q_OBJECT
private slots:
    void knowsTheLineOfEachBlock();
    void headingsHaveIdsOfTheirOwn();
    void marksCountWhereTheyAreDefined();
    void footnotesAreNumberedAsTheyAreMarked();
    void hostileNestingEndsAtADepth_data();
    void hostileNestingEndsAtADepth();
    void aTableOfTooManyCellsIsShownAsItsText();
    void anyBytesAreAText_data();
    void anyBytesAreAText();
};

void ParserTest::knowsTheLineOfEachBlock() {
    const Node document = markdown::parse(
        "# a\n\nb\n\n```\nx\n```\n\n***\n\n> q\n\n- l\n- [ ] m\n\n    code\n\n[^1]: note\n    more\n\n| a "
        "|\n|-|\n| b |\n[^1]");
    std::vector<int> lines;
    for (const Node& block : document.children)
        lines.push_back(block.line);
    QCOMPARE(lines, (std::vector<int>{0, 2, 4, 8, 10, 12, 20, 17}));
}

void ParserTest::headingsHaveIdsOfTheirOwn() {
    const Node document = markdown::parse("# Über *uns*\n# Über uns\n# über-uns-1\n# !\n> # 日本\n");
    std::vector<std::string> ids;
    for (const Node& block : document.children)
        ids.push_back(first(block, Node::Kind::Heading)->id);
    QCOMPARE(ids, (std::vector<std::string>{"uber-uns", "uber-uns-1", "uber-uns-1-1", "section", "ri-ben"}));
}

void ParserTest::marksCountWhereTheyAreDefined() {
    // In code nothing is a footnote, and the first definition of a label counts.
    const Node document =
        markdown::parse("a[^X] `[^x]` [^y]\n\n    [^y]: no\n\n```\n[^y]: no\n```\n\n[^x]: one\n[^x]: two\n");
    QCOMPARE(first(document, Node::Kind::FootnoteMark)->number, 1u);
    QCOMPARE(markdown::plainText(*first(document, Node::Kind::Footnote)), std::string("one"));
    QCOMPARE(document.children.size(), 4u);
    QCOMPARE(markdown::plainText(document.children[0]), std::string("a [^x] [^y]"));
}

void ParserTest::footnotesAreNumberedAsTheyAreMarked() {
    const Node document =
        markdown::parse("[^b] [^a] [^b]\n\n[^a]: A [^c]\n\n[^unused]: U\n[^c]: C\n[^b]: B\n\n    B2\n");
    std::vector<std::string> notes;
    for (const Node& block : document.children)
        if (block.kind == Node::Kind::Footnote)
            notes.push_back(std::to_string(block.number) + markdown::plainText(block) +
                            std::to_string(block.references));
    QCOMPARE(notes, (std::vector<std::string>{"1BB22", "2A 1", "3C1"}));
}

void ParserTest::hostileNestingEndsAtADepth_data() {
    QTest::addColumn<QByteArray>("piece");
    QTest::newRow("quotes") << QByteArray("> ");
    QTest::newRow("lists") << QByteArray("- ");
    QTest::newRow("emphasis") << QByteArray("*a **a ");
    QTest::newRow("links") << QByteArray("[a](b");
    QTest::newRow("pictures") << QByteArray("![[]()");
    QTest::newRow("footnotes") << QByteArray("[^a]");
}

void ParserTest::hostileNestingEndsAtADepth() {
    QFETCH(const QByteArray, piece);
    const Node document = markdown::parse(QByteArray(piece.repeated(20000) + "end").toStdString());
    QVERIFY2(depth(document) <= 102, qPrintable(QString::number(depth(document))));
    QVERIFY(markdown::plainText(document).contains("end"));
}

void ParserTest::aTableOfTooManyCellsIsShownAsItsText() {
    const QByteArray table = QByteArray("|") + QByteArray("x|").repeated(2000) + "\n|" +
                             QByteArray("-|").repeated(2000) + '\n' + QByteArray("|\n").repeated(2000);
    const Node document = markdown::parse(table.toStdString());
    QCOMPARE(document.children.size(), 1u);
    QVERIFY(document.children[0].kind == Node::Kind::Code);
    QVERIFY(document.children[0].text.starts_with("|x|x|"));
}

void ParserTest::anyBytesAreAText_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("NUL") << QByteArray("a\0b", 3);
    QTest::newRow("no UTF-8") << QByteArray("a \xff\xfe *b");
    QTest::newRow("no line end") << QByteArray("[^1]\n\n[^1]: a");
    // md4c 0.4 leaves spans here that it did not enter.
    QTest::newRow("an address in emphasis") << QByteArray("http://a.b*c *d**\n\n**a<http://b/?q=**>");
}

void ParserTest::anyBytesAreAText() {
    QFETCH(const QByteArray, text);
    const Node document = markdown::parse(text.toStdString());
    QVERIFY(document.kind == Node::Kind::Document);
    QCOMPARE(document.children.empty(), text.isEmpty());
}

QTEST_APPLESS_MAIN(ParserTest)
#include "parser_test.moc"
