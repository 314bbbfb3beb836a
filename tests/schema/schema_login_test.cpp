#include "schema/login/schema_login.h"

#include "schema/difference/difference.h"
#include "schema/reading_support.h"
#include "support/must.h"

#include <QTest>

using namespace schema;

/// A login that sees a whole schema and no row, made by the script that the console shows.
class SchemaLoginTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void cleanup();
    void seesTheWholeSchemaAndNoRow();
    void saysWhatCanBeReadAllTheSame_data();
    void saysWhatCanBeReadAllTheSame();
    void quotesNamesAndHoldsNoPassword();

private:
    postgres::Profile asLogin() const { return m_database->profile().withParameter("user", m_role); }

    support::Server m_server;
    std::unique_ptr<support::Database> m_database;
    QString m_role;
};

void SchemaLoginTest::init() {
    m_database = std::make_unique<support::Database>(m_server);
    m_database->run(
        "CREATE TABLE post (id bigserial PRIMARY KEY, title text, secret text); INSERT INTO post (title) "
        "VALUES "
        "('a');"
        "CREATE VIEW titles AS SELECT title FROM post; CREATE MATERIALIZED VIEW counted AS SELECT count(*) "
        "FROM "
        "post;"
        "CREATE SCHEMA audit; CREATE TABLE audit.entry (id int); INSERT INTO audit.entry VALUES (1);"
        "CREATE FUNCTION words(t text) RETURNS int LANGUAGE sql AS 'SELECT 1';"
        "ALTER TABLE post ENABLE ROW LEVEL SECURITY; CREATE POLICY mine ON post USING (title = "
        "current_user)");
    m_role = "look at " + m_database->name();
    m_database->run(schemaLoginScript(m_role, m_database->name()).toUtf8());
}

void SchemaLoginTest::cleanup() {
    m_database->run(("DROP OWNED BY \"" + m_role + "\"; DROP ROLE \"" + m_role + "\"").toUtf8());
    m_database.reset();
}

void SchemaLoginTest::seesTheWholeSchemaAndNoRow() {
    const auto connection = support::must(postgres::Connection::open(asLogin(), postgres::Access::ReadOnly));
    QCOMPARE(connection->serverInfo().user, m_role);
    const Snapshot seen = support::must(readSnapshot(*connection));
    QCOMPARE(seen->failures.size(), 0);
    const Snapshot whole = support::readSchema(*m_database);
    QCOMPARE(support::differenceText(whole, seen), QString());

    const LoginProof proof = support::must(proveLogin(*connection));
    QVERIFY(proof.holds());
    QCOMPARE(proof.sentence(), "This login can read rows of 0 of 4 tables and views.");
    QCOMPARE(proof.readableSequences, QStringList());
    // What the server says is true: it is tried, table by table.
    for (const Relation& relation : whole->relations) {
        const auto rows =
            connection->query("SELECT * FROM " + postgres::Connection::quotedName(relation.schema) + '.' +
                              postgres::Connection::quotedName(relation.name));
        QVERIFY2(!rows, qPrintable(relation.id().text()));
        QCOMPARE(rows.error().code(), "42501");
    }
    QVERIFY(!connection->query("CREATE TABLE mine (id int)"));
}

void SchemaLoginTest::saysWhatCanBeReadAllTheSame_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("said");
    QTest::addColumn<bool>("holds");
    QTest::newRow("a grant") << QByteArray("GRANT SELECT ON post TO $role")
                             << "rows of 1 of 4 tables and views. public.post." << false;
    QTest::newRow("a column") << QByteArray("GRANT SELECT (title) ON post TO $role")
                              << "rows of 1 of 4 tables and views. public.post." << false;
    QTest::newRow("everybody")
        << QByteArray("GRANT SELECT ON ALL TABLES IN SCHEMA public TO PUBLIC")
        << "rows of 3 of 4 tables and views. public.counted, public.post, public.titles." << false;
    QTest::newRow("a schema that it may not enter")
        << QByteArray("GRANT SELECT ON audit.entry TO $role") << "rows of 0 of 4" << true;
    QTest::newRow("a function with another's rights")
        << QByteArray(
               "CREATE FUNCTION leak() RETURNS text LANGUAGE sql SECURITY DEFINER AS 'SELECT title FROM "
               "public.post'")
        << "functions that run with another's rights: public.leak" << true;
    QTest::newRow("a superuser") << QByteArray("ALTER ROLE $role SUPERUSER") << "is a superuser" << false;
}

void SchemaLoginTest::saysWhatCanBeReadAllTheSame() {
    QFETCH(QByteArray, sql);
    QFETCH(QString, said);
    QFETCH(bool, holds);
    m_database->run(sql.replace("$role", ('"' + m_role + '"').toUtf8()));
    const auto connection = support::must(postgres::Connection::open(asLogin(), postgres::Access::ReadOnly));
    const LoginProof proof = support::must(proveLogin(*connection));
    QVERIFY2(proof.sentence().contains(said), qPrintable(proof.sentence()));
    QCOMPARE(proof.holds(), holds);
}

void SchemaLoginTest::quotesNamesAndHoldsNoPassword() {
    const QString script = schemaLoginScript("o\"brien", "my db");
    QVERIFY2(script.contains("CREATE ROLE \"o\"\"brien\" LOGIN"), qPrintable(script));
    QVERIFY(script.contains("ON DATABASE \"my db\" TO"));
    QVERIFY(!script.contains("PASSWORD '"));
}

QTEST_GUILESS_MAIN(SchemaLoginTest)
#include "schema_login_test.moc"
