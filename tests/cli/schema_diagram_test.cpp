#include "support/database.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

namespace {

struct Drawn {
    int code = -1;
    QString out;
    QString err;
};

Drawn draw(const QStringList& arguments, const QProcessEnvironment& environment = {}) {
    QProcess process;
    if (!environment.isEmpty()) process.setProcessEnvironment(environment);
    process.start(COLOPHON_TEST_BIN_DIR "/colophonctl", QStringList{"schema", "diagram"} + arguments);
    if (!process.waitForFinished(60000)) return {};
    return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()),
            QString::fromUtf8(process.readAllStandardError())};
}

/// The tables of a Mermaid diagram.
QString entities(const QString& mermaid) {
    static const QRegularExpression entity("^    (\\w+)(\\[[^]]*\\])?( \\{)?$",
                                           QRegularExpression::MultilineOption);
    QStringList out;
    for (auto match = entity.globalMatch(mermaid); match.hasNext();)
        out << match.next().captured(1);
    return out.join(' ');
}

const char* const blog =
    "CREATE TABLE person (id int PRIMARY KEY, name text);"
    "CREATE TABLE post (id int PRIMARY KEY, author int NOT NULL REFERENCES person, title text);"
    "CREATE TABLE note (post int REFERENCES post, said text); CREATE TABLE alone (n int);"
    "CREATE VIEW titles AS SELECT title FROM post; CREATE SCHEMA audit; CREATE TABLE audit.post (n int);";

}  // namespace

/// `colophonctl schema diagram`, from outside.
class SchemaDiagramTest : public QObject {
    Q_OBJECT
private slots:
    void drawsEachFormat_data();
    void drawsEachFormat();
    void drawsTheSameEachTime();
    void cutsOutWhatIsAskedFor_data();
    void cutsOutWhatIsAskedFor();
    void drawsAScript();
    void marksTheDifference();
    void writesToAFile();
    void findsTheDatabaseAsOtherCommandsDo();
    void cannotLook_data();
    void cannotLook();

private:
    QString write(const QString& name, const QByteArray& content) {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size()) qFatal("no file");
        return file.fileName();
    }
    support::Server m_server;
    support::Folder m_folder;
};

void SchemaDiagramTest::drawsEachFormat_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("pattern");
    QTest::newRow("SVG without asking") << QStringList() << "^<\\?xml .*<svg .*author.*</svg>\n$";
    QTest::newRow("Mermaid") << QStringList{"--format", "mermaid"}
                             << "^erDiagram\n.*person \\|\\|--o\\{ public_post";
    QTest::newRow("DOT") << QStringList{"--format", "dot"} << "^digraph schema \\{.*\\}\n$";
}

void SchemaDiagramTest::drawsEachFormat() {
    QFETCH(QStringList, options);
    QFETCH(QString, pattern);
    support::Database database(m_server);
    database.run(blog);
    const Drawn drawn = draw(QStringList{"--database", database.url()} + options);
    QCOMPARE(drawn.err, "");
    QCOMPARE(drawn.code, 0);
    QVERIFY2(QRegularExpression(pattern, QRegularExpression::DotMatchesEverythingOption)
                 .match(drawn.out)
                 .hasMatch(),
             qPrintable(drawn.out));
}

void SchemaDiagramTest::drawsTheSameEachTime() {
    support::Database first(m_server), second(m_server);
    first.run("CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE b (x int REFERENCES a, y int REFERENCES a)");
    second.run(
        "CREATE TABLE b (x int, y int); CREATE TABLE a (id int PRIMARY KEY);"
        "ALTER TABLE b ADD FOREIGN KEY (y) REFERENCES a; ALTER TABLE b ADD FOREIGN KEY (x) REFERENCES a");
    const Drawn drawn = draw({first.url()});
    QCOMPARE(drawn.code, 0);
    QCOMPARE(draw({second.url()}).out, drawn.out);
}

void SchemaDiagramTest::cutsOutWhatIsAskedFor_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("tables");
    QTest::newRow("everything but views") << QStringList() << "post alone note person public_post";
    QTest::newRow("with views") << QStringList{"--views"} << "post alone note person public_post titles";
    QTest::newRow("neighbours") << QStringList{"--table", "person"} << "person post";
    QTest::newRow("two steps") << QStringList{"--table", "person", "--depth", "2"} << "note person post";
    QTest::newRow("one table") << QStringList{"--table", "audit.post", "--depth", "0"} << "post";
    QTest::newRow("a view") << QStringList{"--table", "titles"} << "post titles";
    QTest::newRow("a schema") << QStringList{"--schema", "audit"} << "post";
}

void SchemaDiagramTest::cutsOutWhatIsAskedFor() {
    QFETCH(QStringList, options);
    support::Database database(m_server);
    database.run(blog);
    const Drawn drawn = draw(QStringList{database.url(), "--format", "mermaid"} + options);
    QCOMPARE(drawn.err, "");
    QTEST(entities(drawn.out), "tables");
}

void SchemaDiagramTest::drawsAScript() {
    const QString script = write("schema.sql", blog);
    const Drawn drawn = draw({script, "--format", "mermaid", "--detail", "names", "--table", "note"});
    QCOMPARE(drawn.code, 0);
    QCOMPARE(drawn.out, "erDiagram\n    note\n    post\n    post |o--o{ note : \"post\"\n");
}

void SchemaDiagramTest::marksTheDifference() {
    const QString before =
                      write("before.sql", "CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE same (n int);"),
                  after = write(
                      "after.sql",
                      "CREATE TABLE a (id int PRIMARY KEY); CREATE TABLE same (n int); CREATE TABLE b (a "
                      "int REFERENCES a);");
    const Drawn svg = draw({after, "--compare", before});
    QCOMPARE(svg.code, 0);
    QVERIFY(svg.out.contains("class=\"box added\""));
    QVERIFY(!svg.out.contains("class=\"box removed\""));
    QCOMPARE(entities(draw({after, "--compare", before, "--changes-only", "--format", "mermaid"}).out),
             "a b");
}

void SchemaDiagramTest::writesToAFile() {
    const QString script = write("schema.sql", blog), path = m_folder.filePath("out.svg");
    const Drawn drawn = draw({script, "--output", path});
    QCOMPARE(drawn.code, 0);
    QCOMPARE(drawn.out, "");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().endsWith("</svg>\n"));
}

void SchemaDiagramTest::findsTheDatabaseAsOtherCommandsDo() {
    support::Database database(m_server);
    database.run("CREATE TABLE lonely (n int)");
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("DATABASE_URL", database.url());
    QCOMPARE(entities(draw({"--format", "mermaid"}, environment).out), "lonely");
}

void SchemaDiagramTest::cannotLook_data() {
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("says");
    QTest::newRow("no such table") << QStringList{"--table", "missing"}
                                   << "There is no table or view missing";
    QTest::newRow("two of that name") << QStringList{"--table", "post", "--views"} << "SCHEMA.post";
    QTest::newRow("no such level") << QStringList{"--detail", "much"} << "names, keys or columns";
    QTest::newRow("no such depth") << QStringList{"--table", "person", "--depth", "-1"} << "number from 0";
    QTest::newRow("no such folder") << QStringList{"--output", "/nowhere/at/all.svg"}
                                    << "could not be written";
    QTest::newRow("no such source to compare with")
        << QStringList{"--compare", "/nowhere.sql"} << "neither a file nor a folder";
}

void SchemaDiagramTest::cannotLook() {
    QFETCH(QStringList, options);
    QFETCH(QString, says);
    support::Database database(m_server);
    database.run(blog);
    const Drawn drawn = draw(QStringList{database.url()} + options);
    QCOMPARE(drawn.code, 1);
    QCOMPARE(drawn.out, "");
    QVERIFY2(drawn.err.contains(says), qPrintable(drawn.err));
}

QTEST_GUILESS_MAIN(SchemaDiagramTest)

#include "schema_diagram_test.moc"
