#include "schema/corpus.h"
#include "schema/reader.h"
#include "schema/reading_support.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>

using namespace schema;
using postgres::Access;
using postgres::Connection;

namespace {

/// Indexes that say more than their columns, or nearly, and constraints with all that they can have.
const char* const unusual =
    "CREATE SCHEMA \"S s\"; SET search_path = \"S s\", public; CREATE TYPE state AS ENUM ('a', 'b');"
    "CREATE DOMAIN word AS text; CREATE DOMAIN state_of_x AS state;"
    "CREATE TABLE \"Table\" (id bigint, \"Name\" text, code varchar(20), price numeric(12,2), at "
    "timestamp(3) with time zone, "
    "  state state, tags text[], title text COLLATE \"C\", w word, sx state_of_x, n name, data jsonb, flag "
    "bit(3), "
    "  fixed character(4), span interval day to second(3), a int, b int);"
    "CREATE INDEX plain ON \"Table\" (a); CREATE INDEX \"select\" ON \"Table\" (\"Name\", a DESC, b DESC "
    "NULLS LAST, id NULLS "
    "FIRST);"
    "CREATE INDEX on_types ON \"Table\" (code, price, at, state, flag, fixed);"
    "CREATE UNIQUE INDEX with_included ON \"Table\" (a) INCLUDE (b, \"Name\"); CREATE INDEX hashed ON "
    "\"Table\" USING hash (a);"
    "CREATE INDEX partly ON \"Table\" (a) WHERE b > 0 AND \"Name\" IS NOT NULL;"
    "CREATE INDEX partly_by_case ON \"Table\" (a) WHERE CASE WHEN b > 0 THEN true ELSE false END;"
    "CREATE INDEX on_call ON \"Table\" (a, lower(\"Name\") DESC, b); CREATE INDEX on_call_partly ON "
    "\"Table\" (lower(code)) WHERE a > "
    "1;"
    "CREATE INDEX on_call_in_c ON \"Table\" (lower(\"Name\") COLLATE \"C\"); CREATE INDEX on_call_of_c ON "
    "\"Table\" (lower(title));"
    "CREATE INDEX on_call_pattern ON \"Table\" (lower(\"Name\") text_pattern_ops);"
    "CREATE INDEX on_sum ON \"Table\" ((a + b)); CREATE INDEX on_two_calls ON \"Table\" (lower(\"Name\"), "
    "upper(code));"
    "CREATE INDEX on_cast ON \"Table\" ((price::text)); CREATE INDEX on_coalesce ON \"Table\" (coalesce(a, "
    "b));"
    "CREATE INDEX on_greatest ON \"Table\" (greatest(a, b)); CREATE INDEX on_case ON \"Table\" ((CASE WHEN a "
    "> 0 THEN a ELSE b END));"
    "CREATE INDEX on_call_of_case ON \"Table\" (abs(CASE WHEN a > 0 THEN a ELSE b END));"
    "CREATE INDEX on_extract ON \"Table\" (date_part('year', span)); CREATE INDEX on_format ON \"Table\" "
    "(jsonb_extract_path(data, 'a', 'b'));"
    "CREATE INDEX pattern ON \"Table\" (\"Name\" text_pattern_ops); CREATE INDEX in_c ON \"Table\" (\"Name\" "
    "COLLATE \"C\");"
    "CREATE INDEX on_own_collation ON \"Table\" (title); CREATE INDEX in_default ON \"Table\" (title COLLATE "
    "\"default\");"
    "CREATE INDEX on_name ON \"Table\" (n); CREATE INDEX name_in_default ON \"Table\" (n COLLATE "
    "\"default\");"
    "CREATE INDEX as_char ON \"Table\" (\"Name\" bpchar_ops); CREATE INDEX varchar_as_char ON \"Table\" "
    "(code bpchar_ops);"
    "CREATE INDEX as_varchar ON \"Table\" (\"Name\" varchar_ops); CREATE INDEX on_domain ON \"Table\" (w);"
    "CREATE INDEX on_enum_domain ON \"Table\" (sx); CREATE INDEX on_array ON \"Table\" (tags);"
    "CREATE INDEX in_gin ON \"Table\" USING gin (tags); CREATE INDEX path ON \"Table\" USING gin (data "
    "jsonb_path_ops);"
    "CREATE INDEX in_brin ON \"Table\" USING brin (id); CREATE INDEX filled ON \"Table\" (a) WITH "
    "(fillfactor = 70);"
    "CREATE TABLE parts (a int, b text) PARTITION BY LIST (a); CREATE TABLE parts_1 PARTITION OF parts FOR "
    "VALUES IN (1);"
    "CREATE INDEX of_parts ON parts (b DESC); CREATE INDEX of_parts_too ON parts (lower(b)) WHERE a > 0;"
    "CREATE MATERIALIZED VIEW m AS SELECT a, \"Name\" || 'x' AS x, title FROM \"Table\"; CREATE UNIQUE INDEX "
    "of_m ON m (a, x, "
    "title);"
    "CREATE TABLE keys (a int, b int, \"C c\" int, d int, PRIMARY KEY (a, \"C c\") INCLUDE (b), UNIQUE (b) "
    "DEFERRABLE, "
    "  CONSTRAINT \"Late\" UNIQUE (\"C c\", d) DEFERRABLE INITIALLY DEFERRED, UNIQUE (d) WITH (fillfactor = "
    "60),"
    "  EXCLUDE (a WITH =) WHERE (b > 0));"
    "CREATE TABLE refers (a int, c int, b int, d int,"
    "  CONSTRAINT r1 FOREIGN KEY (a, c) REFERENCES keys (a, \"C c\") MATCH FULL ON UPDATE CASCADE ON DELETE "
    "SET NULL,"
    "  CONSTRAINT r2 FOREIGN KEY (d) REFERENCES keys (d) ON UPDATE RESTRICT ON DELETE SET DEFAULT DEFERRABLE,"
    "  CONSTRAINT r3 FOREIGN KEY (d) REFERENCES keys (d) DEFERRABLE INITIALLY DEFERRED);"
    "ALTER TABLE refers ADD CONSTRAINT r4 FOREIGN KEY (d) REFERENCES keys (d) NOT VALID;"
    "CREATE TABLE tree (id int PRIMARY KEY, parent int REFERENCES tree ON DELETE CASCADE);";
const char* const unusualFrom15 =
    "CREATE UNIQUE INDEX nulls ON \"Table\" (a) NULLS NOT DISTINCT WHERE b > 0; CREATE TABLE nulls_too (a "
    "int, b int, UNIQUE NULLS "
    "NOT DISTINCT (a) INCLUDE (b)); CREATE TABLE sets (a int, c int, FOREIGN KEY (a, c) REFERENCES keys ON "
    "DELETE SET NULL (c));";

/// Those of `unusual` that are left to the server.
const QStringList leftToTheServer{
    "as_char",         "as_varchar",       "filled",          "in_brin",      "in_c",      "in_default",
    "in_gin",          "keys_d_key",       "name_in_default", "of_m",         "on_array",  "on_call_in_c",
    "on_call_pattern", "on_case",          "on_cast",         "on_coalesce",  "on_domain", "on_greatest",
    "on_name",         "on_own_collation", "on_sum",          "on_two_calls", "path",      "pattern",
    "varchar_as_char",
};

/// Where the snapshot says something else than the rows of `sql`: schema, table, name, text.
QStringList differing(support::Database& database, const Snapshot& snapshot, const QString& sql,
                      const std::function<QString(const Relation&, const QString&)>& textOf) {
    const auto connection = database.connect();
    if (!connection->runScript("SET search_path = pg_catalog")) qFatal("search_path");
    const auto rows = connection->query(sql);
    if (!rows) qFatal("%s", qPrintable(rows.error().detail()));
    QStringList out;
    for (qsizetype i = 0; i < rows->rowCount(); ++i) {
        const QualifiedName table{rows->text(i, 0), rows->text(i, 1)};
        const Relation* relation = snapshot.relation(table);
        const QString name = rows->text(i, 2), expected = rows->text(i, 3);
        const QString found = relation ? textOf(*relation, name) : QString();
        if (found != expected)
            out << QString("%1.%2 %3\n    %4\n    %5").arg(table.schema, table.name, name, found, expected);
    }
    return out;
}

}  // namespace

/// The definitions of plain indexes, keys and foreign keys are those that the server writes.
class DefinitionTextTest : public QObject {
    Q_OBJECT
private slots:
    void areThoseOfTheServer_data();
    void areThoseOfTheServer();
    void leavesOnlyUnusualIndexesToTheServer();

private:
    void loadUnusual(support::Database& database);
    support::Server m_server;
};

void DefinitionTextTest::loadUnusual(support::Database& database) {
    database.run(unusual);
    if (database.connection().serverInfo().majorVersion() >= 15) database.run(unusualFrom15);
    database.run("SET search_path = public");
}

void DefinitionTextTest::areThoseOfTheServer_data() {
    QTest::addColumn<QString>("file");
    for (const char* file :
         {"unusual", "circles.sql", "since_16.sql", "since_17.sql", "since_18.sql", "torture/torture.sql"})
        QTest::newRow(file) << file;
    for (const char* name :
         {"OHDSI__CommonDataModel", "danbooru__danbooru", "devrimgunduz__pagila",
          "graphile__crystal-kitchen-sink", "mattermost__mattermost", "openmeterio__openmeter"})
        QTest::newRow(name) << QStringLiteral("schemas/%1/schema.pg15.sql").arg(QLatin1String(name));
}

void DefinitionTextTest::areThoseOfTheServer() {
    QFETCH(QString, file);
    support::Database database(m_server);
    if (file == "unusual") {
        loadUnusual(database);
    } else {
        const QString own = support::schemaFile(file);
        const QString path = QFile::exists(own) ? own : support::corpusFile(file);
        if (path.isEmpty()) QSKIP("the corpus is not here");
        if (!support::refusedByPsql(database, path).isEmpty()) QSKIP("this Postgres does not load the file");
    }
    const Snapshot snapshot = support::readSchema(database);
    const QStringList wrong =
        differing(database, snapshot,
                  "SELECT n.nspname, t.relname, i.relname, pg_get_indexdef(i.oid) FROM pg_index x "
                  "JOIN pg_class i ON i.oid = x.indexrelid JOIN pg_class t ON t.oid = x.indrelid "
                  "JOIN pg_namespace n ON n.oid = t.relnamespace "
                  "WHERE i.oid >= 16384 AND t.relkind IN ('r', 'p', 'm') AND t.relpersistence <> 't'",
                  [](const Relation& table, const QString& name) {
                      const Index* index = table.index(name);
                      return index ? index->definition : QString();
                  }) +
        differing(database, snapshot,
                  "SELECT n.nspname, t.relname, k.conname, pg_get_constraintdef(k.oid) FROM pg_constraint k "
                  "JOIN pg_class t ON t.oid = k.conrelid JOIN pg_namespace n ON n.oid = t.relnamespace "
                  "WHERE k.oid >= 16384 AND k.contype <> 't' AND t.relpersistence <> 't'",
                  [](const Relation& table, const QString& name) {
                      const Constraint* constraint = table.constraint(name);
                      return constraint ? constraint->definition : QString();
                  }) +
        differing(database, snapshot,
                  "SELECT n.nspname, t.relname, a.attname, pg_get_expr(d.adbin, d.adrelid) FROM pg_attrdef d "
                  "JOIN pg_attribute a ON a.attrelid = d.adrelid AND a.attnum = d.adnum "
                  "JOIN pg_class t ON t.oid = d.adrelid JOIN pg_namespace n ON n.oid = t.relnamespace "
                  "WHERE d.oid >= 16384 AND t.relpersistence <> 't'",
                  [](const Relation& table, const QString& name) {
                      const Column* column = table.column(name);
                      return column ? column->expression : QString();
                  });
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join('\n')));
}

void DefinitionTextTest::leavesOnlyUnusualIndexesToTheServer() {
    support::Database database(m_server);
    loadUnusual(database);
    QStringList sent;
    const auto connection = Connection::open(database.profile(), Access::ReadOnly,
                                             [&](const postgres::LedgerEntry& entry) { sent << entry.sql; });
    QVERIFY(readSnapshot(**connection));
    static const QRegularExpression oids("unnest\\('\\{([0-9,]*)\\}'::oid\\[\\]\\)");
    const auto match = oids.match(sent.join('\n'));
    QVERIFY(match.hasMatch());
    const QString names = database.text(QString("SELECT string_agg(relname, ' ' ORDER BY relname COLLATE "
                                                "\"C\") FROM pg_class WHERE oid = ANY ('{%1}')")
                                            .arg(match.captured(1)));
    QCOMPARE(names, leftToTheServer.join(' '));
}

QTEST_GUILESS_MAIN(DefinitionTextTest)
#include "definition_text_test.moc"
