#include "markdown/code.h"

#include <QTest>

using markdown::CodeKind;
using markdown::CodeLanguage;
using markdown::CodeState;

/// The words that are coloured in code blocks.
class CodeTest : public QObject {
    Q_OBJECT
private slots:
    void knowsLanguagesByTheirNames_data();
    void knowsLanguagesByTheirNames();
    void findsTheWordsToColour_data();
    void findsTheWordsToColour();
    void countsCodeUnitsOfEitherEncoding();
};

void CodeTest::knowsLanguagesByTheirNames_data() {
    QTest::addColumn<QByteArray>("info");
    QTest::addColumn<int>("language");
    const auto row = [](const char* info, CodeLanguage language) {
        QTest::newRow(info) << QByteArray(info) << static_cast<int>(language);
    };
    row("", CodeLanguage::Plain);
    row("brainfuck", CodeLanguage::Plain);
    row("sql", CodeLanguage::Sql);
    row("  PostgreSQL", CodeLanguage::Sql);
    row("go title=\"main.go\"", CodeLanguage::Go);
    row("c++", CodeLanguage::Cpp);
    row("bash{1,3}", CodeLanguage::Shell);
    row("ts", CodeLanguage::JavaScript);
    row("python", CodeLanguage::Python);
    row("rust", CodeLanguage::Rust);
    row("json", CodeLanguage::Json);
    row("yml", CodeLanguage::Yaml);
}

void CodeTest::knowsLanguagesByTheirNames() {
    QFETCH(const QByteArray, info);
    QFETCH(const int, language);
    QCOMPARE(static_cast<int>(markdown::codeLanguage(info.toStdString())), language);
}

void CodeTest::findsTheWordsToColour_data() {
    QTest::addColumn<QByteArray>("code");
    QTest::addColumn<int>("language");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* code, CodeLanguage language, const char* expected) {
        QTest::newRow(name) << QByteArray(code) << static_cast<int>(language) << QByteArray(expected);
    };
    row("plain", "if x", CodeLanguage::Plain, "");
    row("SQL in any case", "Select 1 -- one", CodeLanguage::Sql, "k[Select] n[1] c[-- one]");
    row("a quote doubled", "select 'it''s'", CodeLanguage::Sql, "k[select] s['it'] s['s']");
    row("a string over lines", "a := `x\ny` + 1", CodeLanguage::Go, "s[`x] s[y`] n[1]");
    row("a comment over lines", "/* a\nb */ return", CodeLanguage::Cpp, "c[/* a] c[b */] k[return]");
    row("an escaped quote", R"(f("a\"b"))", CodeLanguage::JavaScript, R"(s["a\"b"])");
    row("a comment of the shell", "echo a#b #c", CodeLanguage::Shell, "k[echo] c[#c]");
    row("part of a word", "iffy_if if2 if", CodeLanguage::Python, "k[if]");
    row("a lifetime", "fn f<'a>() {}", CodeLanguage::Rust, "k[fn]");
    row("values", R"({"a": true, "b": null})", CodeLanguage::Json, R"(s["a"] k[true] s["b"] k[null])");
}

void CodeTest::findsTheWordsToColour() {
    QFETCH(const QByteArray, code);
    QFETCH(const int, language);
    QFETCH(const QByteArray, expected);
    QByteArrayList found;
    CodeState state = CodeState::None;
    for (const QByteArray& line : code.split('\n')) {
        const markdown::CodeLine scanned =
            markdown::scanCode(line.toStdString(), static_cast<CodeLanguage>(language), state);
        state = scanned.state;
        for (const markdown::CodeSpan& span : scanned.spans)
            found << QByteArray(1, "kscn"[static_cast<int>(span.kind)]) + '[' +
                         line.mid(span.start, span.length) + ']';
    }
    QCOMPARE(found.join(' '), expected);
}

void CodeTest::countsCodeUnitsOfEitherEncoding() {
    const auto bytes = markdown::scanCode(std::string_view("é 1"), CodeLanguage::Go, CodeState::None);
    const auto units = markdown::scanCode(std::u16string_view(u"é 1"), CodeLanguage::Go, CodeState::None);
    QCOMPARE(bytes.spans.size(), 1u);
    QCOMPARE(bytes.spans[0].start, 3);
    QCOMPARE(units.spans.size(), 1u);
    QCOMPARE(units.spans[0].start, 2);
}

QTEST_APPLESS_MAIN(CodeTest)
#include "code_test.moc"
