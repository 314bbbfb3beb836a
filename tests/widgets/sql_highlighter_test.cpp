#include "widgets/sql_highlighter.h"

#include "widgets/tokens.h"

#include <QApplication>
#include <QPalette>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextLayout>
#include <QtTest>

namespace {

/// The text with each coloured run in brackets after the first letter of what it is: k keyword, s string, c
/// comment.
QString marked(const QString& sql) {
    QTextDocument document;
    widgets::SqlHighlighter highlighter(&document);
    document.setPlainText(sql);
    highlighter.rehighlight();
    const widgets::Tokens& tokens = widgets::Tokens::of(QApplication::palette());
    QStringList lines;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QString line = block.text();
        const auto formats = block.layout()->formats();
        for (auto at = formats.crbegin(); at != formats.crend(); ++at) {
            const QColor color = at->format.foreground().color();
            const QString letter = color == tokens.syntaxKeyword ? "k" : color == tokens.muted ? "c" : "s";
            line = line.left(at->start) + letter + "[" + line.mid(at->start, at->length) + "]" +
                   line.mid(at->start + at->length);
        }
        lines.append(line);
    }
    return lines.join('\n');
}

}  // namespace

class SqlHighlighterTest : public QObject {
    Q_OBJECT

private slots:
    void tellsKeywordsLiteralsAndCommentsApart_data() {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QString>("expected");
        QTest::newRow("keywords in any case") << "CREATE Table post" << "k[CREATE] k[Table] post";
        QTest::newRow("a word that contains one") << "created_table" << "created_table";
        QTest::newRow("literal with doubled quote") << "DEFAULT 'it''s'" << "k[DEFAULT] s['it''s']";
        QTest::newRow("quoted name") << "ALTER TABLE \"select\"" << "k[ALTER] k[TABLE] \"select\"";
        QTest::newRow("line comment") << "id -- the select" << "id c[-- the select]";
        QTest::newRow("block comment over lines")
            << "a /* select\nfrom */ b" << "a c[/* select]\nc[from */] b";
        QTest::newRow("literal over lines") << "'a\nselect' b" << "s['a]\ns[select'] b";
        QTest::newRow("dollar quote over lines") << "AS $fn$\nselect $1;\n$fn$ LANGUAGE sql"
                                                 << "k[AS] s[$fn$]\ns[select $1;]\ns[$fn$] k[LANGUAGE] sql";
        QTest::newRow("parameter is no quote") << "id = $1 and x = $2" << "id = $1 k[and] x = $2";
    }
    void tellsKeywordsLiteralsAndCommentsApart() {
        QFETCH(QString, sql);
        QFETCH(QString, expected);
        QCOMPARE(marked(sql), expected);
    }
};

QTEST_MAIN(SqlHighlighterTest)
#include "sql_highlighter_test.moc"
