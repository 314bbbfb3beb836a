#include "schema/change_sql.h"
#include "schema/corpus.h"
#include "schema/corpus_migrations.h"
#include "schema/ddl.h"
#include "schema/difference/difference.h"
#include "schema/reading_support.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace schema;

namespace {

/// COLOPHON_WHOLE_CORPUS=1 takes every directory and every file (about six minutes) instead of a sample.
bool takesWholeCorpus() {
    return qEnvironmentVariableIntValue("COLOPHON_WHOLE_CORPUS") != 0;
}

/// What is left, without what no ALTER can do.
QString remainder(const Snapshot& wanted, const Snapshot& made) {
    QStringList lines;
    for (const Change& change : difference(wanted, made).changes)
        if (change.attribute != "columns.order") lines << change.text();
    return lines.mid(0, 20).join('\n');
}

}  // namespace

/// Real schemas and real migrations: DDL makes a schema again, change SQL follows every migration.
class CorpusChangesTest : public QObject {
    Q_OBJECT
private slots:
    void followsEveryMigration_data();
    void followsEveryMigration();
    void ddlMakesEverySchemaAgain_data();
    void ddlMakesEverySchemaAgain();

private:
    /// Runs `sql` as psql does; the first line of what went wrong.
    QString psql(const support::Database& database, const QByteArray& sql) {
        QProcess process;
        process.start("psql",
                      {"--no-psqlrc", "--quiet", "--set=ON_ERROR_STOP=1", "--dbname=" + database.url()});
        process.write(sql);
        process.closeWriteChannel();
        if (!process.waitForFinished(120'000)) return "psql does not end";
        return process.exitCode() == 0 ? QString() : QString::fromUtf8(process.readAllStandardError());
    }
    /// A database with the schema of `file`, and the roles that it names; null when this version refuses it.
    std::unique_ptr<support::Database> loaded(const QString& path) {
        static const QRegularExpression missing("role \"(.+)\" does not exist");
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) qFatal("%s", qPrintable(path));
        const QByteArray sql = file.readAll();
        while (true) {
            auto database = std::make_unique<support::Database>(m_server);
            const QString refused = psql(*database, sql);
            if (refused.isEmpty()) return database;
            const QString role = missing.match(refused).captured(1);
            // The dumps are those of 15, and other versions have other keywords.
            if (role.isEmpty() && database->connection().serverInfo().majorVersion() != 15) return nullptr;
            if (role.isEmpty()) qFatal("%s: %s", qPrintable(path), qPrintable(refused));
            database->run("CREATE ROLE " + postgres::Connection::quotedName(role).toUtf8());
        }
    }
    /// What its own DDL and what pg_dump makes of it again is the same schema.
    void checkReload(support::Database& original);
    /// Fills the materialised views that are filled in `wanted`, which pg_dump counts among the data.
    void refresh(support::Database& database, const Snapshot& wanted) {
        QStringList left;
        for (const Relation& relation : wanted->relations)
            if (relation.kind == RelationKind::MaterializedView && relation.isPopulated)
                left << "REFRESH MATERIALIZED VIEW " + postgres::Connection::quotedName(relation.schema) +
                            '.' + postgres::Connection::quotedName(relation.name);
        // One may read another.
        for (qsizetype before = left.size() + 1; left.size() < before;) {
            before = left.size();
            left.removeIf([&](const QString& each) { return psql(database, each.toUtf8()).isEmpty(); });
        }
    }
    support::Server m_server;
};

void CorpusChangesTest::followsEveryMigration_data() {
    QTest::addColumn<QString>("directory");
    const QStringList sample{"golang-migrate/techschool__simplebank", "atlas/uwpokerclub__website",
                             "numbered/flashbots__builder-hub", "goose/openfga__openfga"};
    const QStringList all = support::corpusDirectories();
    for (const QString& each : takesWholeCorpus() || all.isEmpty() ? all : sample)
        QTest::newRow(qPrintable(each)) << each;
    if (all.isEmpty()) QTest::newRow("none") << QString();
}

void CorpusChangesTest::followsEveryMigration() {
    QFETCH(QString, directory);
    if (directory.isEmpty()) QSKIP("the corpus is not here");
    support::Database leader(m_server), follower(m_server);
    QCOMPARE(psql(leader, support::corpusPrelude(directory)), QString());
    Snapshot now = support::readSchema(follower);
    QStringList problems;
    for (const support::CorpusStep& step : support::corpusSteps(directory)) {
        if (!psql(leader, step.sql).isEmpty()) continue;
        const Snapshot wanted = support::readSchema(leader);
        const QString script = changeSql(now, wanted);
        const QString refused = script.isEmpty() ? QString() : psql(follower, script.toUtf8());
        if (!refused.isEmpty())
            problems << step.name + ": " + refused + (qEnvironmentVariableIsSet("SHOW") ? script : QString());
        now = support::readSchema(follower);
        const QString left = remainder(wanted, now);
        if (!left.isEmpty())
            problems << step.name + ": " + left + (qEnvironmentVariableIsSet("SHOW") ? script : QString());
        if (!problems.isEmpty()) break;
    }
    QVERIFY2(problems.isEmpty(), qPrintable(problems.join('\n')));
    checkReload(leader);
}

void CorpusChangesTest::checkReload(support::Database& original) {
    const Snapshot before = support::readSchema(original);
    support::Database copy(m_server), restored(m_server);
    const QString refused = psql(copy, ddl(before).toUtf8());
    QVERIFY2(refused.isEmpty(), qPrintable(refused));
    QCOMPARE(support::differenceText(before, support::readSchema(copy)), QString());
    if (!support::canDump(original)) return;
    QCOMPARE(support::lineDifference(support::dumpOf(original), support::dumpOf(copy)), QString());
    const QString unusable = psql(restored, support::dumpOf(original).toUtf8());
    QVERIFY2(unusable.isEmpty(), qPrintable(unusable));
    refresh(restored, before);
    QCOMPARE(support::differenceText(before, support::readSchema(restored)), QString());
}

void CorpusChangesTest::ddlMakesEverySchemaAgain_data() {
    QTest::addColumn<QString>("file");
    QStringList files;
    if (takesWholeCorpus()) {
        for (const QString& each : support::corpusDirectories())
            files << QStringLiteral("expected/%1.final-schema.sql").arg(each.section('/', 1));
        files << "torture/torture.sql";
        for (const char* name :
             {"OHDSI__CommonDataModel", "danbooru__danbooru", "devrimgunduz__pagila",
              "graphile__crystal-kitchen-sink", "mattermost__mattermost", "openmeterio__openmeter"})
            files << QStringLiteral("schemas/%1/schema.pg15.sql").arg(QLatin1String(name));
    } else {
        files << "expected/lightningnetwork__lnd.final-schema.sql";
    }
    for (const QString& file : files)
        if (!support::corpusFile(file).isEmpty())
            QTest::newRow(qPrintable(file)) << support::corpusFile(file);
    if (support::corpusDirectories().isEmpty()) QTest::newRow("none") << QString();
}

void CorpusChangesTest::ddlMakesEverySchemaAgain() {
    QFETCH(QString, file);
    if (file.isEmpty()) QSKIP("the corpus is not here");
    const auto original = loaded(file);
    if (!original) QSKIP("this Postgres does not load a dump of 15");
    const Snapshot before = support::readSchema(*original);
    checkReload(*original);
    // The whole schema as one change, from nothing and back.
    support::Database follower(m_server);
    const Snapshot nothing = support::readSchema(follower);
    const QString made = psql(follower, changeSql(nothing, before).toUtf8());
    QVERIFY2(made.isEmpty(), qPrintable(made));
    const Snapshot full = support::readSchema(follower);
    QCOMPARE(remainder(before, full), QString());
    const QString dropped = psql(follower, changeSql(full, nothing).toUtf8());
    QVERIFY2(dropped.isEmpty(), qPrintable(dropped));
    QCOMPARE(remainder(nothing, support::readSchema(follower)), QString());
}

QTEST_GUILESS_MAIN(CorpusChangesTest)
#include "corpus_changes_test.moc"
