#include "migrations/tools/atlas/splitter.h"

#include "migrations/corpus.h"
#include "migrations/sql_parser.h"
#include "migrations/tools/atlas/files.h"

#include <QDir>
#include <QTest>

using namespace migrations;

namespace {

/// Statements joined as in Atlas' golden files; an error as `! line:column: message`.
QByteArray joined(const std::expected<QList<Statement>, SplitError>& split) {
    if (!split) {
        return QStringLiteral("! %1:%2: %3")
            .arg(split.error().line)
            .arg(split.error().column)
            .arg(split.error().message)
            .toUtf8();
    }
    QList<QByteArray> texts;
    for (const Statement& statement : *split)
        texts.append(statement.text);
    return texts.join("\n-- end --\n");
}

}  // namespace

/// What migrations::splitAsAtlas promises: to be as odd as Atlas.
class SplitterTest : public QObject {
    Q_OBJECT
private slots:
    void splitsAsAtlas_data();
    void splitsAsAtlas();
    void agreesWithTheGoldenFilesOfAtlas_data();
    void agreesWithTheGoldenFilesOfAtlas();
    void knowsWhereStatementsStand();
    void keepsTheCommentsOfAStatement();
    void usesFewerRulesForFilesOfOtherTools();
    void takesGooseFilesApart();
    void endsOnAnyBytes();
    void countsAsPostgres_data();
    void countsAsPostgres();
};

void SplitterTest::splitsAsAtlas_data() {
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* name, const char* input, const char* expected) {
        QTest::newRow(name) << QByteArray(input) << QByteArray(expected);
    };
    row("nothing", "", "");
    row("blanks of any kind", " \n\t\u00A0\u2028", "");
    row("keeps the semicolon", "a; b", "a;\n-- end --\nb");
    row("two semicolons", "a;;", "a;\n-- end --\n;");
    row("a semicolon in parentheses", "a (;);", "a (;);");
    row("an open parenthesis", "a (\n(;", "! 1:3: unclosed '('");
    row("a closing one too many", "a;\nb );", "! 2:3: unexpected ')'");
    row("quotes of all sorts", "';' \";\" `;`;", "';' \";\" `;`;");
    row("an unclosed quote", "select 'x;", "! 1:8: unclosed quote '\\''");
    row("a backslash does not escape, not even after E", "SELECT E'it\\'s';", "! 1:15: unclosed quote '\\''");
    row("doubled backslash", "SELECT E'\\\\';", "SELECT E'\\\\';");
    row("dollar quotes", "do $a$ ; $$ ; $a$; x", "do $a$ ; $$ ; $a$;\n-- end --\nx");
    row("a number is no dollar quote", "a $1$ ; b", "a $1$ ;\n-- end --\nb");
    row("a dollar quote that never ends", "do $$ ; x", "do $$ ; x");
    row("comments do not nest", "/* a /* b */ ; */", ";\n-- end --\n*/");
    row("a comment in a statement", "a -- ;\nb;", "a -- ;\nb;");
    row("a last comment without a newline is a statement", "a;\n-- done", "a;\n-- end --\n-- done");
    row("and its apostrophe an open quote", "a;\n-- don't", "! 2:7: unclosed quote '\\''");
    row("a last comment with a newline is none", "a;\n-- done\n", "a;");
    row("BEGIN is a statement", "BEGIN; a; COMMIT;", "BEGIN;\n-- end --\na;\n-- end --\nCOMMIT;");
    row("a block of statements", "BEGIN a; b; END; c", "BEGIN a; b; END;\n-- end --\nc");
    row("BEGIN ATOMIC", "create function f() begin atomic select 1; select 2; end; x",
        "create function f() begin atomic select 1; select 2; end;\n-- end --\nx");
    row("BEGIN without an END", "begin a; b;", "begin a;\n-- end --\nb;");
    row("a delimiter of its own", "-- atlas:delimiter -- end\na;\nb;\n-- end\nc", "a;\nb;\n-- end --\nc");
    row("an escaped delimiter", "-- atlas:delimiter \\n\\n\na;\nb;\n\nc;", "a;\nb;\n-- end --\nc;");
    row("an empty delimiter command", "delimiter \na;", "! 2:0: empty delimiter");
    row("MySQL's delimiter command", "DELIMITER //\na;b//\nDELIMITER ;\nc;", "a;b\n-- end --\nc;");
    row("a byte order mark belongs to the statement",
        "\xEF\xBB\xBF"
        "a;",
        "\xEF\xBB\xBF"
        "a;");
    row("CRLF", "a;\r\nb;\r\n", "a;\n-- end --\nb;");
}

void SplitterTest::splitsAsAtlas() {
    QFETCH(QByteArray, input);
    QFETCH(QByteArray, expected);
    QCOMPARE(joined(splitAsAtlas(input, AtlasRules::Postgres)), expected);
}

void SplitterTest::agreesWithTheGoldenFilesOfAtlas_data() {
    QTest::addColumn<QString>("file");
    const QString folder = corpus::path() + "/splitter/ariga__atlas-lex/";
    // Of other dialects: # comments, backslashes in quotes, GO, BEGIN TRY.
    const QStringList others{"13_delimiter_mysql_command",
                             "15_dollar_quote",
                             "19_ms_gocmd",
                             "20_ms_go-delim",
                             "6_skip_comment",
                             "1.my",
                             "1_return_table"};
    for (const QString& sub : {"lex", "lexescaped", "lexgroup", "sqlserver"}) {
        for (const QFileInfo& info : QDir(folder + sub).entryInfoList({"*.sql"})) {
            if (!others.contains(info.completeBaseName()))
                QTest::newRow(qPrintable(sub + '/' + info.fileName())) << info.filePath();
        }
    }
    if (corpus::path().isEmpty()) QTest::newRow("absent") << QString();
}

void SplitterTest::agreesWithTheGoldenFilesOfAtlas() {
    QFETCH(QString, file);
    if (file.isEmpty()) QSKIP(corpus::absent);
    QCOMPARE(joined(splitAsAtlas(corpus::contentOf(file), AtlasRules::Postgres)),
             corpus::contentOf(file + ".golden"));
}

void SplitterTest::knowsWhereStatementsStand() {
    const QByteArray text = "-- é\n\n  a;\n/* x\n*/ b\n;\n\n\tc";
    const auto split = splitAsAtlas(text, AtlasRules::Postgres);
    QCOMPARE(joined(split), "a;\n-- end --\nb\n;\n-- end --\nc");
    QList<int> lines;
    for (const Statement& statement : *split) {
        lines.append(statement.line);
        QCOMPARE(text.sliced(statement.offset, statement.text.size()), statement.text);
    }
    QCOMPARE(lines, (QList<int>{3, 5, 8}));
}

void SplitterTest::keepsTheCommentsOfAStatement() {
    const auto split = splitAsAtlas("-- of the file\n\n-- of a\n/* too */\na;\nb;", AtlasRules::Postgres);
    QCOMPARE(split->at(0).comments, (QList<QByteArray>{"-- of a\n", "/* too */"}));
    QCOMPARE(split->at(1).comments, QList<QByteArray>());
}

void SplitterTest::usesFewerRulesForFilesOfOtherTools() {
    QCOMPARE(joined(splitAsAtlas("BEGIN a; b; END;", AtlasRules::Generic)),
             "BEGIN a;\n-- end --\nb;\n-- end --\nEND;");
}

void SplitterTest::takesGooseFilesApart() {
    const QByteArray text =
        "-- +goose Up\n"
        "create table a (\n  i int\n);\n"
        "-- +goose StatementBegin\n"
        "do $$ begin\n  null;\nend $$;\n"
        "-- +goose StatementEnd\n"
        "-- +goose Down\n"
        "drop table a;\n";
    const auto split = atlasStatements(text, Tool::Goose);
    QCOMPARE(joined(split), "create table a (\n  i int\n);\n-- end --\ndo $$ begin\n  null;\nend $$;");
    QCOMPARE(split->at(1).line, 6);
    QVERIFY(text.sliced(split->at(1).offset).startsWith("do $$"));
    QVERIFY(!atlasStatements("-- +goose Down\n", Tool::Goose));
}

void SplitterTest::endsOnAnyBytes() {
    // The tool itself would take for ever, or its whole stack.
    QVERIFY(!splitAsAtlas(QByteArray("BEGIN ").repeated(100'000), AtlasRules::Postgres));
    const QByteArray begins = QByteArray("BEGIN x; ").repeated(60);
    QCOMPARE(splitAsAtlas(begins, AtlasRules::Postgres)->size(), 60);
    QCOMPARE(splitAsAtlas(QByteArray("/* ").repeated(200'000), AtlasRules::Postgres)->size(), 1);
    QCOMPARE(splitAsAtlas(QByteArray(2'000'000, ' ') + "x", AtlasRules::Postgres)->size(), 1);
    QCOMPARE(splitAsAtlas(QByteArray("\0\xFF\xC0\x80;\0", 6), AtlasRules::Postgres)->size(), 2);
}

void SplitterTest::countsAsPostgres_data() {
    QTest::addColumn<QByteArray>("input");
    QTest::addColumn<int>("count");
    QTest::newRow("nothing") << QByteArray("") << 0;
    QTest::newRow("only a comment") << QByteArray("-- x\n/* y /* z */ ; */") << 0;
    QTest::newRow("empty statements") << QByteArray(";; select 1;;") << 1;
    QTest::newRow("an escape") << QByteArray("select E'it\\'s'; select 2") << 2;
    QTest::newRow("a body") << QByteArray(
                                   "create function f() returns int begin atomic select 1; select 2; end;")
                            << 1;
    QTest::newRow("an open quote") << QByteArray("create table a(); create table b(c text default 'x);") << 0;
    QTest::newRow("no SQL at all") << QByteArray("this is; not sql") << 2;
}

void SplitterTest::countsAsPostgres() {
    QFETCH(QByteArray, input);
    QFETCH(int, count);
    const QList<Statement> statements = splitAsPostgres(input);
    QCOMPARE(statements.size(), count);
    for (const Statement& statement : statements)
        QCOMPARE(input.sliced(statement.offset, statement.text.size()), statement.text);
}

QTEST_GUILESS_MAIN(SplitterTest)
#include "splitter_test.moc"
