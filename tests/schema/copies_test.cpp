#include "schema/copies/copy.h"
#include "schema/reading_support.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace schema;

namespace {

const char* const sample =
    "CREATE TYPE status AS ENUM ('draft', 'in-review', 'it''s');"
    "CREATE DOMAIN slug AS varchar(80) NOT NULL; CREATE TYPE pair AS (a int, b text);"
    "CREATE TABLE person (id bigint PRIMARY KEY, name text NOT NULL);"
    "CREATE TABLE blog_post (id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, author_id bigint REFERENCES "
    "person ON "
    "DELETE CASCADE, slug slug, title varchar(120) NOT NULL, state status NOT NULL DEFAULT 'draft', tags "
    "text[] NOT NULL,"
    " html_url text, price numeric(10,2), made timestamptz NOT NULL DEFAULT now(), local timestamp, day "
    "date, extra jsonb,"
    " cover bytea, made_of pair, states status[], \"type\" smallint, \"odd `name` \"\"x\"\"\" real, \"2nd\" "
    "boolean, "
    "\"Größe\" double precision, \"html_URL\" text, token uuid);"
    "COMMENT ON TABLE blog_post IS 'What people */ write | read'; COMMENT ON COLUMN blog_post.title IS 'As "
    "shown\n\"at top\"';"
    "CREATE INDEX ON blog_post (lower(title)); CREATE VIEW live AS SELECT id, title FROM blog_post WHERE "
    "state = 'draft';"
    "CREATE TABLE page_view (post bigint NOT NULL UNIQUE REFERENCES blog_post);";

}  // namespace

/// A relation in the words of other languages.
class CopiesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void writesWhatIsExpected_data();
    void writesWhatIsExpected();
    void goTakesTheStructAsItsOwnFormatterWritesIt();
    void nodeTakesTheTypes();
    void jsonSchemaIsJson();
    void offersWhatFitsTheThing();
    void everyFormatTakesHostileNames();

private:
    QString copy(const char* name, CopyFormat format) const {
        return copyAs(m_snapshot, m_snapshot.find(name).value(0), format);
    }
    support::Server m_server;
    Snapshot m_snapshot;
};

void CopiesTest::initTestCase() {
    support::Database database(m_server);
    database.run(sample);
    m_snapshot = support::readSchema(database);
}

void CopiesTest::writesWhatIsExpected_data() {
    QTest::addColumn<CopyFormat>("format");
    QTest::addColumn<QStringList>("lines");
    QTest::newRow("go") << CopyFormat::Go
                        << QStringList{"type Status string",
                                       "StatusInReview Status = \"in-review\"",
                                       "StatusItS     Status = \"it's\"",
                                       "type BlogPost struct {",
                                       "`db:\"author_id\" json:\"author_id\"`",
                                       "AuthorID *int64",
                                       "HTMLURL *string",
                                       "HTMLURL2 *string",
                                       "Tags   []string",
                                       "Price    *string",
                                       "State  Status",
                                       "States   []Status",
                                       "Slug     string",
                                       "Extra    json.RawMessage",
                                       "Cover    []byte",
                                       "Local    *time.Time",
                                       "X2nd",
                                       "\"db:\\\"odd `name` \\\\\\\"x\\\\\\\"\\\"\"",
                                       "// What people */ write | read"};
    QTest::newRow("typescript") << CopyFormat::TypeScript
                                << QStringList{"export type Status = 'draft' | 'in-review' | 'it\\'s';",
                                               "/** What people *\\/ write | read */",
                                               "export interface BlogPost {",
                                               "  id: string;",
                                               "  author_id: string | null;",
                                               "  slug: string;",
                                               "  state: Status;",
                                               "  tags: string[];",
                                               "  states: Status[] | null;",
                                               "  type: number | null;",
                                               "  'odd `name` \"x\"': number | null;",
                                               "  '2nd': boolean | null;",
                                               "  extra: unknown;",
                                               "  made: Date;"};
    QTest::newRow("mermaid") << CopyFormat::Mermaid
                             << QStringList{"erDiagram",
                                            "\"public.blog_post\" {",
                                            "bigint id PK",
                                            "bigint author_id FK",
                                            "\"public.person\" |o--o{ \"public.blog_post\" : \"author_id\"",
                                            "\"public.blog_post\" ||--o| \"public.page_view\" : \"post\"",
                                            "varchar_120_ title \"As shown 'at top'\"",
                                            "real odd__name___x_"};
    QTest::newRow("markdown") << CopyFormat::Markdown
                              << QStringList{
                                     "# public.blog\\_post",
                                     "What people \\*/ write \\| read",
                                     "| `author_id` | `bigint` | yes |  | person(id) | on delete cascade |",
                                     "| `` odd `name` \"x\" `` |",
                                     "## Referred to by",
                                     "`btree (lower((title)::text))`"};
    QTest::newRow("json schema") << CopyFormat::JsonSchema
                                 << QStringList{"\"title\": \"public.blog_post\"",
                                                "\"maxLength\":120",
                                                "\"readOnly\":true",
                                                "\"enum\":[\"draft\",\"in-review\",\"it's\"]",
                                                "\"author_id\": {\"type\":[\"integer\",\"null\"]}",
                                                "\"format\":\"date-time\"",
                                                "\"additionalProperties\": false"};
    QTest::newRow("ddl") << CopyFormat::Ddl << QStringList{"CREATE TABLE public.blog_post ("};
}

void CopiesTest::writesWhatIsExpected() {
    QFETCH(CopyFormat, format);
    QFETCH(QStringList, lines);
    const QString text = copy("blog_post", format);
    QVERIFY(text.endsWith('\n') && !text.endsWith("\n\n"));
    for (const QString& line : lines)
        QVERIFY2(text.simplified().contains(line.simplified()), qPrintable(line + "\nnot in\n" + text));
}

void CopiesTest::goTakesTheStructAsItsOwnFormatterWritesIt() {
    const QString gofmt =
        QStandardPaths::findExecutable("gofmt", {"/usr/local/go/bin", "/usr/lib/go/bin", "/usr/bin"});
    const QString text = "package blog\n\n" + copy("blog_post", CopyFormat::Go);
    if (gofmt.isEmpty()) {
        // Without Go at hand the expected lines above have to do.
        QVERIFY(text.contains("struct {"));
        return;
    }
    QProcess process;
    process.start(gofmt, QStringList());
    process.write(text.toUtf8());
    process.closeWriteChannel();
    QVERIFY(process.waitForFinished());
    QCOMPARE(QString::fromUtf8(process.readAllStandardError()), QString());
    QCOMPARE(text, QString::fromUtf8(process.readAllStandardOutput()));
}

void CopiesTest::nodeTakesTheTypes() {
    // Property names and labels are literals of JavaScript too; that they are well formed node can say.
    const QString text = copy("blog_post", CopyFormat::TypeScript);
    QStringList literals;
    QRegularExpression literal("'(?:[^'\\\\]|\\\\.)*'");
    for (auto each = literal.globalMatch(text); each.hasNext();)
        literals << each.next().captured();
    QVERIFY(literals.contains("'it\\'s'"));
    QCOMPARE(QString(text).remove(literal).count('\''), 0);
    QCOMPARE(text.count('{'), text.count('}'));
}

void CopiesTest::jsonSchemaIsJson() {
    QJsonParseError error;
    const QJsonDocument document =
        QJsonDocument::fromJson(copy("blog_post", CopyFormat::JsonSchema).toUtf8(), &error);
    QCOMPARE(error.error, QJsonParseError::NoError);
    const QJsonObject properties = document.object().value("properties").toObject();
    QCOMPARE(properties.size(), m_snapshot.relation({"public", "blog_post"})->columns.size());
    QCOMPARE(document.object().value("required").toArray().size(), properties.size());
}

void CopiesTest::offersWhatFitsTheThing() {
    const auto formats = [&](const char* name) {
        return copyFormats(m_snapshot, m_snapshot.find(name).value(0)).size();
    };
    QCOMPARE(formats("blog_post"), 7);
    QCOMPARE(formats("live"), 7);
    QCOMPARE(formats("status"), 2);
    QCOMPARE(formats("blog_post_id_seq"), 2);
}

void CopiesTest::everyFormatTakesHostileNames() {
    Content content;
    Relation relation;
    relation.schema = "";
    relation.name = "\n\"`'|\\";
    relation.comment = "*/ \n` \" ' |";
    for (const char* name : {"", "-", "日本", "a,b", "\x01", "class", "</script>"}) {
        Column column;
        column.name = QString::fromUtf8(name);
        column.type = "text";
        relation.columns.append(column);
    }
    content.relations.append(relation);
    const Snapshot snapshot(content);
    for (const CopyFormat format : copyFormats(snapshot, relation.id()))
        QVERIFY2(!copyAs(snapshot, relation.id(), format).isEmpty(), qPrintable(nameOf(format)));
    QVERIFY(copies::goStruct(snapshot, relation).contains("X日本"));
    QVERIFY(QJsonDocument::fromJson(copies::jsonSchema(snapshot, relation).toUtf8()).isObject());
}

QTEST_GUILESS_MAIN(CopiesTest)
#include "copies_test.moc"
