#include "schema/diagram/cut.h"
#include "schema/diagram/formats.h"
#include "schema/diagram/layouter.h"
#include "schema/diagram/printable.h"
#include "schema/diagram/text_width.h"
#include "schema/diagram_samples.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>
#include <QXmlStreamReader>

using namespace schema;
using namespace schema::diagram;
using support::sampleSchema;
using support::sampleTable;

/// SVG, DOT and Mermaid.
class DiagramFormatsTest : public QObject {
    Q_OBJECT
private slots:
    void hostileNamesHarmNothing_data();
    void hostileNamesHarmNothing();
    void svgSaysEverything();
    void svgMarksTheDifference();
    void mermaidIsWhatMermaidReads();
    void mermaidTellsTablesOfTheSameNameApart();
    void dotHasCrowsFeet();
    void longTextsAreCut();
    void widthsOfOtherScriptsAreSane();

private:
    Drawing drawn(const Diagram& diagram) {
        auto future = m_layouter.layOut(diagram);
        future.waitForFinished();
        return future.result().value();
    }
    Layouter m_layouter;
};

namespace {

/// The texts of an SVG; fails where it is not well-formed.
QStringList textsIn(const QString& svg) {
    QStringList out;
    QXmlStreamReader reader(svg);
    while (!reader.atEnd())
        if (reader.readNext() == QXmlStreamReader::StartElement &&
            (reader.name() == QLatin1String("text") || reader.name() == QLatin1String("title")))
            out << reader.readElementText();
    if (reader.hasError()) return {"not well-formed: " + reader.errorString()};
    return out;
}

/// What `dot` says against `source`, empty when it draws it.
QString complaintOfDot(const QString& source) {
    QProcess dot;
    dot.start("dot", {"-Tsvg", "-o", "/dev/null"});
    if (!dot.waitForStarted()) return "dot is not installed (Debian: graphviz)";
    dot.write(source.toUtf8());
    dot.closeWriteChannel();
    if (!dot.waitForFinished(60000)) return "no answer";
    return QString::fromUtf8(dot.readAllStandardError()) + (dot.exitCode() == 0 ? "" : "failed");
}

/// The lines of `text` that are none of erDiagram's, by its grammar (Mermaid 11, erDiagram.jison).
QStringList notMermaid(const QString& text) {
    static const QString quoted = R"("[^"%\r\n\v\\]*")", word = "[A-Za-z_][A-Za-z0-9_]*";
    static const QRegularExpression line(
        "^(erDiagram|    }|"
        "    " +
        word + "(\\[" + quoted +
        "\\])?( \\{)?|"
        "        [A-Za-z_][A-Za-z0-9_\\-\\[\\]()]* [A-Za-z_][A-Za-z0-9_\\-]*( (PK|FK|UK)(, (PK|FK|UK))*)?( " +
        quoted +
        ")?|"
        "    " +
        word + R"( (\|\||\|o|\}o)(--|\.\.)(\|\||o\||o\{) )" + word + " : " + quoted + ")$");
    QStringList out;
    for (const QString& each : text.split('\n', Qt::SkipEmptyParts))
        if (!line.match(each).hasMatch()) out << each;
    return out;
}

}  // namespace

void DiagramFormatsTest::hostileNamesHarmNothing_data() {
    QTest::addColumn<QString>("name");
    QTest::newRow("quotation marks") << QString("a\"b'c\\\"");
    QTest::newRow("markup") << QString("<b>&amp;</TABLE>>");
    QTest::newRow("line breaks") << QString("a\nb\r\nc\td");
    QTest::newRow("control characters") << QString("a\x01\x1b[31m\x7f");
    QTest::newRow("other direction") << QString("\u202Eevil\u2066 \u05d0\u05d1");
    QTest::newRow("lone surrogate") << QString("a") + QChar(0xd800) + "b";
    QTest::newRow("very long") << QString(60, QChar('x')) + QString(3, QChar(0x4e16));
    QTest::newRow("emoji") << QString::fromUtf8("\xF0\x9F\x92\xA3 table");
    QTest::newRow("Mermaid's own") << QString("end %% } ]{ #quot; `x`");
    QTest::newRow("blank") << QString(" ");
    QTest::newRow("a word of the language") << QString("erDiagram");
    QTest::newRow("a number") << QString("42");
}

void DiagramFormatsTest::hostileNamesHarmNothing() {
    QFETCH(QString, name);
    Relation parent = sampleTable("parent", 1);
    Relation table = sampleTable(name, 1, {"parent", name});
    for (Relation* each : {&parent, &table}) {
        each->schema = name;
        each->comment = name;
        each->columns[1].name = name;
        each->columns[1].type = name;
    }
    for (Constraint& constraint : table.constraints) {
        constraint.name = name;
        if (!constraint.references.isEmpty()) constraint.references.schema = name;
    }
    Relation other = sampleTable("other", 0);
    const Diagram diagram = diagramOf(sampleSchema({parent, table, other}));
    QCOMPARE(diagram.edges.size(), 2);
    const QStringList texts = textsIn(toSvg(drawn(diagram)));
    QVERIFY2(texts.size() > 5, qPrintable(texts.join(' ')));
    QVERIFY2(
        std::ranges::any_of(
            texts, [&](const QString& text) { return text.contains(printable(name).trimmed().left(20)); }),
        qPrintable(texts.join('\n')));
    QCOMPARE(complaintOfDot(toDot(diagram)), QString());
    QCOMPARE(notMermaid(toMermaid(diagram)), QStringList());
}

void DiagramFormatsTest::svgSaysEverything() {
    Relation post = sampleTable("post", 1, {"person"});
    post.comment = "What people write";
    const QStringList texts =
        textsIn(toSvg(drawn(diagramOf(sampleSchema({sampleTable("person", 0), post})))));
    for (const char* text : {"person", "post", "id", "bigint", "column_0", "timestamptz?", "parent_0",
                             "bigint?", "app.post: What people write",
                             "post.parent_0 → person.id · post_parent_0_fkey · zero or more to zero or one"})
        QVERIFY2(texts.contains(QString::fromUtf8(text)), text);
}

void DiagramFormatsTest::svgMarksTheDifference() {
    Diagram diagram = diagramOf(sampleSchema({sampleTable("a", 1), sampleTable("b", 1, {"a"})}));
    QVERIFY(!toSvg(drawn(diagram)).contains("class=\"box added\""));
    diagram.isComparison = true;
    diagram.nodes[0].mark = Mark::Added;
    diagram.nodes[1].rows[0].mark = Mark::Removed;
    diagram.edges[0].mark = Mark::Changed;
    const QString svg = toSvg(drawn(diagram));
    for (const char* part : {"class=\"box added\"", "class=\"band removed\"", "class=\"line changed\""})
        QVERIFY2(svg.contains(part), part);
}

void DiagramFormatsTest::mermaidIsWhatMermaidReads() {
    Relation post = sampleTable("post", 1, {"person"});
    post.columns[1].type = "numeric(20,2)";
    QCOMPARE(toMermaid(diagramOf(sampleSchema({sampleTable("person", 0), post}))),
             QString("erDiagram\n"
                     "    person {\n"
                     "        bigint id PK\n"
                     "    }\n"
                     "    post {\n"
                     "        bigint id PK\n"
                     "        numeric(20_2) column_0 \"null\"\n"
                     "        bigint parent_0 FK \"null\"\n"
                     "    }\n"
                     "    person |o--o{ post : \"parent_0\"\n"));
}

void DiagramFormatsTest::mermaidTellsTablesOfTheSameNameApart() {
    QList<Relation> tables{sampleTable("a b", 0), sampleTable("a-b", 0), sampleTable("a_b", 0)};
    tables << tables.first();
    tables.last().schema = "other";
    const QString text = toMermaid(withDetail(diagramOf(sampleSchema(tables)), Detail::Names));
    QCOMPARE(text, QString("erDiagram\n"
                           "    a_b[\"app.a b\"]\n"
                           "    app_a_b[\"app.a-b\"]\n"
                           "    app_a_b_2[\"app.a_b\"]\n"
                           "    other_a_b[\"other.a b\"]\n"));
}

void DiagramFormatsTest::dotHasCrowsFeet() {
    const QString text = toDot(diagramOf(sampleSchema({sampleTable("a", 0), sampleTable("b", 0, {"a"})})));
    QVERIFY(text.contains("t0:c0 -> t1:c1 [dir=both, arrowtail=teeodot, arrowhead=crowodot"));
    QCOMPARE(complaintOfDot(text), QString());
}

void DiagramFormatsTest::longTextsAreCut() {
    Relation table = sampleTable(QString(63, QChar('W')), 1);
    table.columns[1].name = QString(63, QChar('W'));
    table.columns[1].type = QString(200, QChar('t'));
    const Box box = boxOf(diagramOf(sampleSchema({table})).nodes.first(), Titles::WithSchema);
    QCOMPARE(box.width, box::widest);
    QVERIFY(textWidth(box.title, Face::Title) + textWidth(box.schema, Face::Name) <=
            box.width - 2 * box::padding);
    QVERIFY(box.title.endsWith(QChar(0x2026)));
    for (const BoxLine& line : box.lines)
        QVERIFY(textWidth(line.name, Face::Name) + textWidth(line.type, Face::Type) <=
                box.width - 2 * box::padding - box::glyph);
}

void DiagramFormatsTest::widthsOfOtherScriptsAreSane() {
    QCOMPARE(textWidth("", Face::Name), 0.0);
    QVERIFY(textWidth("iiii", Face::Name) < textWidth("WWWW", Face::Name));
    QCOMPARE(textWidth("iiii", Face::Type), textWidth("WWWW", Face::Type));
    QCOMPARE(textWidth(QString::fromUtf8("世界"), Face::Name), 2 * fontSize(Face::Name));
    QCOMPARE(textWidth(QString::fromUtf8("e\xCC\x81"), Face::Name), textWidth("e", Face::Name));
    // Never half of a character.
    QCOMPARE(
        elided(QString::fromUtf8("\xF0\x9F\x92\xA3\xF0\x9F\x92\xA3\xF0\x9F\x92\xA3"), Face::Name, 26).size(),
        3);
}

QTEST_GUILESS_MAIN(DiagramFormatsTest)

#include "diagram_formats_test.moc"
