#include "layers/checks.h"

#include <QTest>

namespace {

// Who may include whom. A folder may always include itself; a page is a folder of its own.
const QList<Layer> layers = {
    {"core", {}},
    {"language", {}},
    {"client", {"core"}},
    {"drafts", {"core", "client"}},
    {"postgres", {"core"}},
    {"schema", {"core", "postgres"}},
    {"migrations", {"core", "postgres", "schema"}},
    {"sandbox", {"core", "postgres", "migrations"}},
    {"widgets", {"core"}},
    {"markdown", {"language"}},
    {"editor", {"core", "language", "markdown", "widgets"}},
    // A page hands a session on to schema and migrations; it asks Postgres nothing itself.
    {"pages",
     {"core", "language", "client", "drafts", "schema", "migrations", "widgets", "editor",
      "postgres/session.h"}},
    {"app", {"core", "client", "drafts", "postgres", "schema", "migrations", "sandbox", "widgets", "pages"}},
    {"cli", {"core", "client", "postgres", "schema", "migrations", "sandbox"}},
    {"server", {"language", "markdown"}},
};

// Each piece of the outside world has one home. No home: tests only.
const QList<Home> homes = {
    {"QNetworkAccessManager", {"client/http_client"}},
    {"QNetworkReply", {"client/http_client"}},
    {"QSqlDatabase", {"postgres/", "drafts/journal"}},
    {"QSqlQuery", {"postgres/", "drafts/journal"}},
    {"qt6keychain", {"core/secret_store"}},
    {"pg_query", {"migrations/", "schema/"}},
    {"QJsonDocument::fromJson", {"core/json"}},
    {"md4c", {"markdown/"}},
    {"YAML", {"cli/posts/yaml_value"}},
    {"sqlite3_open_v2", {"cli/posts/sqlite_file"}},
    {"graphviz/gvc", {"schema/diagram/graphviz"}},
    {"gvLayout", {"schema/diagram/graphviz"}},
    {"QProcess", {"postgres/private_server_process", "postgres/ssh_tunnel", "sandbox/"}},
    {"QMessageBox", {"widgets/dialogs"}},
    {"QFileDialog", {"widgets/dialogs"}},
    {"QEventLoop", {}},
    {"processEvents", {}},
    {"QCoro::waitFor", {}},
};

// colophonctl speaks English, whatever it passes through tr().
const QList<Forbidden> forbiddenInCode = {
    {R"(\bstatic\b[^;{}()]*\binstance\s*\()", "no singletons: hand the thing to whoever needs it", ""},
    {R"(\b(QString\s+tr\s*\(\s*const\s+char|auto\s+tr\s*=))",
     "lupdate does not know the context of a home-made tr(): use Q_DECLARE_TR_FUNCTIONS", "src/cli/"},
    {R"(#\s*define\b.*QT_TRANSLATE_NOOP)", "lupdate does not look into macros: write QT_TRANSLATE_NOOP out",
     ""},
};

// The brackets keep this file itself out of the catch.
const QList<Forbidden> forbiddenEverywhere = {
    {R"(\bQSKI[P]\b(?!\([^)]*(corpus|this Postgres)))",
     "a test that is left out looks like one that passes; only a corpus, or a version of Postgres in the "
     "matrix, may be absent",
     ""},
    {R"(\bTOD[O]\b)", "unfinished work belongs into an issue", ""},
    {R"(\bFIXM[E]\b)", "unfinished work belongs into an issue", ""},
};

/// Prints each violation on a line of its own, as Qt Test cuts long messages off.
bool isClean(const QStringList& violations) {
    for (const QString& violation : violations)
        qWarning().noquote() << violation;
    return violations.isEmpty();
}

}  // namespace

/// The structure of the whole repository, checked by reading its sources.
class LayersTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyFolderIncludesOnlyWhatItMay();
    void eachPieceOfTheOutsideWorldHasOneHome();
    void codeFollowsTheRules();
    void nothingIsLeftUnfinished();
    void everyFormIsNamedLikeItsClass();
    void formsTranslateTextsOnly();
    void everySourceIsBuilt();

    void wrongIncludesAreFound_data();
    void wrongIncludesAreFound();
    void strayTokensAreFound_data();
    void strayTokensAreFound();
    void forbiddenWordsAreFound_data();
    void forbiddenWordsAreFound();
    void misnamedFormsAreFound();
    void translatedPropertiesAreFound();
    void forgottenSourcesAreFound();

private:
    QList<SourceText> m_sources;
};

void LayersTest::initTestCase() {
    m_sources = readSources("src", {".h", ".cpp"});
    QVERIFY2(m_sources.size() > 10, "src/ was not read");
}

void LayersTest::everyFolderIncludesOnlyWhatItMay() {
    QStringList found;
    for (const SourceText& source : m_sources)
        found << checkIncludes(source, layers);
    QVERIFY(isClean(found));
}

void LayersTest::eachPieceOfTheOutsideWorldHasOneHome() {
    QStringList found;
    for (const SourceText& source : m_sources)
        found << checkHomes(source, homes);
    QVERIFY(isClean(found));
}

void LayersTest::codeFollowsTheRules() {
    QStringList found;
    for (const SourceText& source : m_sources)
        found << checkForbiddenCode(source, forbiddenInCode);
    QVERIFY(isClean(found));
}

void LayersTest::nothingIsLeftUnfinished() {
    QStringList found;
    for (const SourceText& source :
         m_sources + readSources("tests", {".h", ".cpp", ".txt"}) + readSources("ui", {".ui"}))
        found << checkForbiddenText(source, forbiddenEverywhere);
    QVERIFY(isClean(found));
}

void LayersTest::everyFormIsNamedLikeItsClass() {
    const QStringList found = checkForms(readSources("ui", {".ui"}), m_sources);
    QVERIFY(isClean(found));
}

void LayersTest::formsTranslateTextsOnly() {
    QStringList found;
    for (const SourceText& form : readSources("ui", {".ui"}))
        found << checkFormProperties(form);
    QVERIFY(isClean(found));
}

void LayersTest::everySourceIsBuilt() {
    const QStringList found = checkListed(m_sources, readSources("src", {"CMakeLists.txt"}));
    QVERIFY(isClean(found));
}

void LayersTest::wrongIncludesAreFound_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("violation");
    const auto row = [](const char* name, const QString& path, const QString& text,
                        const QString& violation) { QTest::newRow(name) << path << text << violation; };

    row("downwards is fine", "src/client/posts_api.cpp", "#include \"core/error.h\"", "");
    row("own folder is fine", "src/pages/posts/posts_page.cpp", "#include \"pages/posts/posts_model.h\"", "");
    row("a form is fine", "src/pages/posts/posts_page.cpp", "#include \"ui_posts_page.h\"", "");
    row("what moc makes is fine", "src/postgres/session.cpp", "#include \"session.moc\"", "");
    row("what moc makes of another is not", "src/postgres/session.cpp", "#include \"table.moc\"",
        "\"table.moc\" is not written as \"folder/file.h\"");
    row("in a comment is fine", "src/core/a.cpp", "/*\n#include nothing\n*/ // #include \"app/a.h\"", "");
    row("a single header that is allowed", "src/pages/schema/a.cpp", "#include \"postgres/session.h\"", "");
    row("its neighbour is not", "src/pages/schema/a.cpp", "#include \"postgres/connection.h\"",
        "src/pages/schema/a.cpp:1: pages may not include postgres/connection.h");
    row("upwards", "src/core/json.cpp", "\n#include \"client/post.h\"",
        "src/core/json.cpp:2: core may not include client/post.h");
    row("with blanks", "src/core/json.cpp", "  #  include  \"client/post.h\"",
        "core may not include client/post.h");
    row("another page", "src/pages/posts/a.cpp", "#include \"pages/people/b.h\"",
        "src/pages/posts/a.cpp:1: a page never includes another page, but here is pages/people/b.h");
    row("Qt in the server", "src/server/a.cpp", "#include <QString>",
        "server uses no Qt, but includes <QString>");
    row("server includes nobody", "src/server/a.cpp", "#include \"core/error.h\"",
        "server may not include core/error.h");
    row("nobody includes the server", "src/cli/a.cpp", "#include \"server/log.h\"",
        "cli may not include server/log.h");
    row("a widget in a controller", "src/pages/posts/posts_controller.cpp", "#include \"widgets/banner.h\"",
        "a controller decides and draws nothing, but includes widgets/banner.h");
    row("without a folder", "src/core/json.cpp", "#include \"error.h\"",
        "src/core/json.cpp:1: \"error.h\" is not written as \"folder/file.h\"");
    row("a folder nobody knows", "src/helpers/a.cpp", "", "folder helpers is not in the table");
}

void LayersTest::wrongIncludesAreFound() {
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, violation);
    const QStringList found = checkIncludes(sourceText(path, text), layers);
    QCOMPARE(found.size(), violation.isEmpty() ? 0 : 1);
    QVERIFY2(found.join('\n').contains(violation), qPrintable(found.join('\n')));
}

void LayersTest::strayTokensAreFound_data() {
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("violation");
    const auto row = [](const char* name, const QString& path, const QString& text,
                        const QString& violation) { QTest::newRow(name) << path << text << violation; };

    row("at home", "src/client/http_client.cpp", "QNetworkReply* reply;", "");
    row("in a home that is a folder", "src/postgres/session.cpp", "QSqlQuery query;", "");
    row("in a comment", "src/app/main.cpp", "// QProcess\nint a; /* QEventLoop\nQProcess */", "");
    row("in a literal", "src/app/main.cpp", "a = \"QProcess \\\" QProcess\"; b = R\"x(QProcess \")x\";", "");
    row("part of a longer word", "src/app/main.cpp", "QProcessEnvironment e; int MyQProcess;", "");
    row("after a digit separator", "src/app/a.cpp", "int a = 10'000; QProcess p; int b = 10'000;",
        "src/app/a.cpp:1: QProcess is allowed only in postgres/private_server_process and "
        "postgres/ssh_tunnel and "
        "sandbox/");
    row("after a comment", "src/app/a.cpp", "/* one\ntwo */ QEventLoop loop;",
        "src/app/a.cpp:2: QEventLoop is allowed only in tests");
    row("in an include", "src/pages/posts/a.h", "#include <QMessageBox>",
        "src/pages/posts/a.h:1: QMessageBox is allowed only in widgets/dialogs");
    row("in a file that only begins like its home", "src/widgets/dialogs_more.cpp", "QFileDialog d;",
        "QFileDialog is allowed only in widgets/dialogs");
    row("qualified", "src/client/a.cpp", "auto d = QJsonDocument::fromJson(bytes);",
        "QJsonDocument::fromJson is allowed only in core/json");
}

void LayersTest::strayTokensAreFound() {
    QFETCH(QString, path);
    QFETCH(QString, text);
    QFETCH(QString, violation);
    const QStringList found = checkHomes(sourceText(path, text), homes);
    QCOMPARE(found.size(), violation.isEmpty() ? 0 : 1);
    QVERIFY2(found.join('\n').contains(violation), qPrintable(found.join('\n')));
}

void LayersTest::forbiddenWordsAreFound_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("inCode");
    QTest::addColumn<int>("everywhere");

    QTest::newRow("nothing") << "int todo = 1; // instance() of a class" << 0 << 0;
    QTest::newRow("singleton") << "class A {\n    static A& instance();\n};" << 1 << 0;
    QTest::newRow("singleton with attributes")
        << "[[nodiscard]] static const A *instance() noexcept;" << 1 << 0;
    QTest::newRow("home-made tr") << "QString tr(const char* text) { return translate(text); }" << 1 << 0;
    QTest::newRow("tr as a lambda") << "const auto tr = [](const char* text) {" << 1 << 0;
    QTest::newRow("hidden from lupdate") << "#define W(text) QT_TRANSLATE_NOOP(\"W\", text)" << 1 << 0;
    QTest::newRow("calling Qt's own is fine")
        << "static const auto a = QCoreApplication::arguments();" << 0 << 0;
    QTest::newRow("in a comment") << QStringLiteral("// TOD%1 later\n/* FIXM%2 */").arg('O').arg('E') << 0
                                  << 2;
    QTest::newRow("left out for an absent corpus")
        << QStringLiteral("QSKI%1(corpus::absent);").arg('P') << 0 << 0;
    QTest::newRow("left out") << QStringLiteral("    QSKI%1(\"no network\");").arg('P') << 0 << 1;
}

void LayersTest::forbiddenWordsAreFound() {
    QFETCH(QString, text);
    const SourceText source = sourceText("src/core/a.cpp", text);
    QTEST(int(checkForbiddenCode(source, forbiddenInCode).size()), "inCode");
    QTEST(int(checkForbiddenText(source, forbiddenEverywhere).size()), "everywhere");
}

void LayersTest::misnamedFormsAreFound() {
    const QString form = "<ui version=\"4.0\">\n <class>PostsPage</class>";
    const SourceText user = sourceText("src/pages/posts/posts_page.cpp", "#include \"ui_posts_page.h\"");
    const SourceText other = sourceText("src/pages/posts/posts_view.cpp", "#include \"ui_posts_page.h\"");
    QCOMPARE(checkForms({sourceText("ui/posts_page.ui", form)}, {user}), QStringList());
    QCOMPARE(checkForms({sourceText("ui/posts_page.ui", form)}, {other}),
             QStringList("ui/posts_page.ui:1: no file posts_page.cpp or .h includes ui_posts_page.h"));
    QCOMPARE(checkForms({sourceText("ui/posts_page.ui", "<class>Form</class>")}, {user}),
             QStringList("ui/posts_page.ui:1: its class should be PostsPage, not Form"));
}

void LayersTest::translatedPropertiesAreFound() {
    const QString property = "<property name=\"tone\" stdset=\"0\">\n <string%1>muted</string>";
    const auto check = [&](const QString& attribute) {
        return checkFormProperties(sourceText("ui/a.ui", property.arg(attribute)));
    };
    QCOMPARE(check(" notr=\"true\""), QStringList());
    QCOMPARE(check(""), QStringList("ui/a.ui:1: the string of property tone needs notr=\"true\""));
    QCOMPARE(checkFormProperties(sourceText("ui/a.ui", "<property name=\"text\">\n<string>Save</string>")),
             QStringList());
}

void LayersTest::forgottenSourcesAreFound() {
    const QList<SourceText> lists = {
        sourceText("src/CMakeLists.txt", "add_subdirectory(core)"),
        sourceText("src/core/CMakeLists.txt",
                   "colophon_add_library(core SOURCES json.cpp\n  deep/error.cpp)")};
    const auto check = [&](const QString& path) { return checkListed({sourceText(path, "")}, lists); };
    QCOMPARE(check("src/core/json.cpp"), QStringList());
    QCOMPARE(check("src/core/deep/error.cpp"), QStringList());
    QCOMPARE(check("src/core/settings.h"), QStringList());
    QCOMPARE(check("src/core/error.cpp"),
             QStringList("src/core/error.cpp:1: is listed in no CMakeLists.txt"));
    QCOMPARE(check("src/core/on.cpp"), QStringList("src/core/on.cpp:1: is listed in no CMakeLists.txt"));
}

QTEST_GUILESS_MAIN(LayersTest)

#include "layers_test.moc"
