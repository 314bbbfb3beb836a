#include "migrations/diff/migration_diff.h"

#include "migrations/corpus.h"
#include "migrations/directory_builder.h"
#include "migrations/replay/replay.h"
#include "migrations/replay/without_history.h"
#include "migrations/tools/all.h"
#include "schema/ddl.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QTimeZone>

using namespace migrations;

namespace {

const QDateTime now(QDate(2026, 11, 30), QTime(23, 59, 58), QTimeZone::utc());

/// COLOPHON_WHOLE_CORPUS=1 takes every directory instead of a sample.
bool takesWholeCorpus() {
    return qEnvironmentVariableIntValue("COLOPHON_WHOLE_CORPUS") != 0;
}

QByteArray readFile(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("absent");
}

void writeFile(const QString& path, const QByteArray& content) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s", qPrintable(path));
}

QStringList namesIn(const QString& folder) {
    return QDir(folder).entryList(QDir::Files, QDir::Name);
}

}  // namespace

/// Writing the migration that leads a directory to a schema file.
class MigrationDiffTest : public QObject {
    Q_OBJECT
private slots:
    void init();
    void writesTheNextMigrationOfEachTool_data();
    void writesTheNextMigrationOfEachTool();
    void splitsWhatOneTransactionRefuses_data();
    void splitsWhatOneTransactionRefuses();
    void beginsAnEmptyFolder();
    void saysWhenThereIsNothingToDo();
    void theOrderOfColumnsAloneWritesNothing();
    void saysWhatIsLeft();
    void proposesNamesThatMayHaveChanged();
    void functionsThatNameLaterTablesRun();
    void namesTheLineThatFails();
    void namesTheMigrationThatFails();
    void leavesTheFolderAloneWhenItCannotWrite_data();
    void leavesTheFolderAloneWhenItCannotWrite();
    void historyTablesInADumpAreLeftOut();
    void findsHazards();
    void lastMigrationOfTheCorpusIsFoundAgain_data();
    void lastMigrationOfTheCorpusIsFoundAgain();

private:
    /// What came of leading `folder` to `schema`; a failure ends the program.
    MigrationDiff written(const DirectoryBuilder& folder, const QByteArray& schema,
                          std::optional<Tool> tool = {}, const schema::Prelude& prelude = {}) {
        auto diff = tried(folder, schema, tool, prelude);
        if (!diff) qFatal("%s", qPrintable(diff.error().message() + diff.error().detail()));
        return *std::move(diff);
    }
    core::Result<MigrationDiff> tried(const DirectoryBuilder& folder, const QByteArray& schema,
                                      std::optional<Tool> tool = {}, const schema::Prelude& prelude = {}) {
        writeFile(m_schema->filePath("schema.sql"), schema);
        return writeDifference(folder.path(), {.name = "next",
                                               .schemaFile = m_schema->filePath("schema.sql"),
                                               .tool = tool,
                                               .prelude = prelude,
                                               .now = now,
                                               .cacheFolder = COLOPHON_TEMPLATE_DIR});
    }
    std::unique_ptr<support::Folder> m_schema;
};

void MigrationDiffTest::init() {
    m_schema = std::make_unique<support::Folder>();
}

void MigrationDiffTest::writesTheNextMigrationOfEachTool_data() {
    QTest::addColumn<QString>("first");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isAtlas");
    QTest::addColumn<QStringList>("names");
    QTest::addColumn<int>("down");
    using Down = MigrationDiff::Down;
    const auto row = [](const char* title, const char* first, const char* content, const QStringList& names,
                        Down down, bool isAtlas = false) {
        QTest::newRow(title) << first << QByteArray(content) << isAtlas << names << int(down);
    };
    const char* table = "CREATE TABLE posts (id int PRIMARY KEY, old text);";
    row("golang-migrate", "000001_a.up.sql", table, {"000002_next.up.sql", "000002_next.down.sql"},
        Down::Restores);
    row("goose", "00001_a.sql", "-- +goose Up\nCREATE TABLE posts (id int PRIMARY KEY, old text);",
        {"00002_next.sql"}, Down::Restores);
    row("dbmate", "20250101000000_a.sql",
        "-- migrate:up\nCREATE TABLE posts (id int PRIMARY KEY, old text);\n-- migrate:down\n",
        {"20261130235958_next.sql"}, Down::Restores);
    row("sql-migrate", "20250101000000-a.sql",
        "-- +migrate Up\nCREATE TABLE posts (id int PRIMARY KEY, old text);\n", {"20261130235958-next.sql"},
        Down::NotTried);
    row("Flyway", "V1__a.sql", table, {"V2__next.sql"}, Down::Absent);
    row("plain files", "001_a.sql", table, {"002_next.sql"}, Down::Absent);
    row("Atlas", "20250101000000_a.sql", table, {"20261130235958_next.sql", "atlas.sum"}, Down::Absent, true);
}

void MigrationDiffTest::writesTheNextMigrationOfEachTool() {
    QFETCH(const QString, first);
    QFETCH(const QByteArray, content);
    QFETCH(const bool, isAtlas);
    QFETCH(const QStringList, names);
    QFETCH(const int, down);
    DirectoryBuilder folder({{qPrintable(first), content}});
    if (isAtlas) folder.hash();
    const Tool tool = folder.read().tool;
    const QByteArray schema =
        "CREATE TYPE mood AS ENUM ('good', 'bad');\n"
        "CREATE TABLE posts (id bigint PRIMARY KEY, feeling mood NOT NULL DEFAULT 'good');\n"
        "CREATE INDEX posts_feeling ON posts (feeling);\n"
        "CREATE FUNCTION f() RETURNS int LANGUAGE plpgsql AS $$\nBEGIN\n  RETURN 1;\nEND;\n$$;\n"
        "CREATE VIEW bad AS SELECT id FROM posts WHERE feeling = 'bad';\n"
        "COMMENT ON TABLE posts IS 'what; people -- read';\n";
    const MigrationDiff diff = written(folder, schema);
    QCOMPARE(diff.tool, tool);
    QCOMPARE(diff.written, names);
    QVERIFY2(diff.remainder.isEmpty(), qPrintable(diff.remainder.changes.value(0).text()));
    QCOMPARE(int(diff.down), down);
    QVERIFY2(diff.downDetail.isEmpty(), qPrintable(diff.downDetail));
    // The tool takes the new file, and the folder now makes the schema.
    const Directory after = folder.read();
    QCOMPARE(after.tool, tool);
    if (isAtlas) QVERIFY(after.sum->isOk());
    QCOMPARE(after.files.size(), 2);
    const MigrationDiff again = written(folder, schema);
    QVERIFY(again.difference.isEmpty());
    QVERIFY(again.written.isEmpty());
    QCOMPARE(folder.read().files.size(), 2);
    QVERIFY(toText(again, folder.path()).startsWith("Nothing to do"));
}

void MigrationDiffTest::splitsWhatOneTransactionRefuses_data() {
    QTest::addColumn<QString>("first");
    QTest::addColumn<QByteArray>("up");
    QTest::addColumn<QByteArray>("down");
    QTest::addColumn<QByteArray>("sign");
    const auto row = [](const char* title, const char* first, const char* up, const char* down,
                        const char* sign) {
        QTest::newRow(title) << first << QByteArray(up) << QByteArray(down) << QByteArray(sign);
    };
    row("golang-migrate", "1_a.up.sql", "", "", "COMMIT;\nBEGIN;");
    row("goose", "1_a.sql", "-- +goose Up\n-- +goose StatementBegin\n", "\n-- +goose StatementEnd\n",
        "-- +goose NO TRANSACTION");
    row("dbmate", "1_a.sql", "-- migrate:up\n", "\n-- migrate:down\n", "-- migrate:up transaction:false");
    row("sql-migrate", "1-a.sql", "-- +migrate Up\n", "\n", "-- +migrate Up notransaction");
    row("Atlas", "1_a.sql", "", "", "-- atlas:txmode none\n\n");
    row("Flyway", "V1__a.sql", "", "", "executeInTransaction=false");
}

void MigrationDiffTest::splitsWhatOneTransactionRefuses() {
    QFETCH(const QString, first);
    QFETCH(const QByteArray, up);
    QFETCH(const QByteArray, down);
    QFETCH(const QByteArray, sign);
    const QByteArray before = "CREATE TYPE mood AS ENUM ('good');\nCREATE TABLE posts (id int);";
    DirectoryBuilder folder({{qPrintable(first), up + before + down}});
    if (QTest::currentDataTag() == QByteArray("Atlas")) folder.hash();
    const MigrationDiff diff = written(folder,
                                       "CREATE TYPE mood AS ENUM ('good', 'new');\n"
                                       "CREATE TABLE posts (id int, feeling mood DEFAULT 'new');\n");
    QCOMPARE(diff.transaction, TransactionMode::None);
    QVERIFY2(diff.remainder.isEmpty(), qPrintable(diff.remainder.changes.value(0).text()));
    const bool isBack = diff.down != MigrationDiff::Down::Fails && diff.down != MigrationDiff::Down::Differs;
    QVERIFY2(isBack, qPrintable(diff.downDetail));
    QByteArray all;
    for (const QString& name : diff.written)
        all += readFile(folder.path() + '/' + name);
    QVERIFY2(all.contains(sign), all.constData());
}

void MigrationDiffTest::beginsAnEmptyFolder() {
    DirectoryBuilder folder;
    const auto unknown = tried(folder, "CREATE TABLE a ();");
    QVERIFY(!unknown);
    QVERIFY(unknown.error().message().contains("--tool"));
    const MigrationDiff diff = written(folder, "CREATE TABLE a ();", Tool::Goose);
    QCOMPARE(diff.written, QStringList("20261130235958_next.sql"));
    QVERIFY(diff.remainder.isEmpty());
    QCOMPARE(diff.down, MigrationDiff::Down::Restores);
    DirectoryBuilder atlas;
    QCOMPARE(written(atlas, "CREATE TABLE a ();", Tool::Atlas).written,
             QStringList({"20261130235958_next.sql", "atlas.sum"}));
    QVERIFY(atlas.read().sum->isOk());
}

void MigrationDiffTest::saysWhenThereIsNothingToDo() {
    DirectoryBuilder folder({{"1_a.up.sql", "CREATE TABLE a (id int);"}});
    const QStringList before = namesIn(folder.path());
    const MigrationDiff diff = written(folder, "create table a(id integer);");
    QVERIFY(diff.written.isEmpty());
    QVERIFY(diff.isComplete());
    QCOMPARE(namesIn(folder.path()), before);
}

void MigrationDiffTest::theOrderOfColumnsAloneWritesNothing() {
    DirectoryBuilder folder({{"1_a.up.sql", "CREATE TABLE a (one int, two int);"}});
    const MigrationDiff diff = written(folder, "CREATE TABLE a (two int, one int);");
    QVERIFY(diff.written.isEmpty());
    QVERIFY(diff.isComplete());
    QVERIFY(toText(diff, folder.path()).contains("columns.order"));
    QCOMPARE(namesIn(folder.path()), QStringList("1_a.up.sql"));
    // A column in the middle is written, and its place is said.
    const MigrationDiff middle = written(folder, "CREATE TABLE a (one int, new int, two int);");
    QCOMPARE(middle.written.size(), 2);
    QVERIFY(middle.isComplete());
    QVERIFY(readFile(folder.path() + "/2_next.up.sql").contains("-- The order of the columns"));
}

void MigrationDiffTest::saysWhatIsLeft() {
    // An inherited column cannot be told that it is only inherited.
    DirectoryBuilder folder(
        {{"1_a.up.sql", "CREATE TABLE p (a int);\nCREATE TABLE c (a int) INHERITS (p);"}});
    const MigrationDiff diff =
        written(folder, "CREATE TABLE p (a int, b int);\nCREATE TABLE c () INHERITS (p);");
    QVERIFY(!diff.written.isEmpty());
    QVERIFY(!diff.isComplete());
    const QString text = toText(diff, folder.path());
    QVERIFY2(text.contains("What is left"), qPrintable(text));
    QVERIFY2(text.contains("is_local"), qPrintable(text));
}

void MigrationDiffTest::proposesNamesThatMayHaveChanged() {
    DirectoryBuilder folder({{"1_a.up.sql", "CREATE TABLE a (id int, heading text);"}});
    written(folder, "CREATE TABLE a (id int, title text);");
    const QByteArray up = readFile(folder.path() + "/2_next.up.sql");
    QVERIFY2(up.startsWith("-- Perhaps renamed: column public.a heading → title."), up.constData());
}

void MigrationDiffTest::functionsThatNameLaterTablesRun() {
    DirectoryBuilder folder({{"1_a.up.sql", "SELECT 1;"}});
    const MigrationDiff diff =
        written(folder,
                "CREATE TABLE t (id int);\n"
                "CREATE FUNCTION newest() RETURNS int LANGUAGE sql AS 'SELECT max(id) FROM t';");
    QVERIFY(diff.remainder.isEmpty());
    const QByteArray up = readFile(folder.path() + "/2_next.up.sql");
    QVERIFY2(up.trimmed().endsWith("RESET check_function_bodies;"), up.constData());
    // Nothing of the private server comes along.
    QVERIFY2(!up.contains("search_path"), up.constData());
    QVERIFY2(!up.contains("OWNER TO"), up.constData());
}

void MigrationDiffTest::namesTheLineThatFails() {
    DirectoryBuilder folder({{"1_a.up.sql", "CREATE TABLE a ();"}});
    const auto diff = tried(folder, "CREATE TABLE a ();\n\nCREATE TABLE b (x nonsense);\n");
    QVERIFY(!diff);
    QCOMPARE(diff.error().message(),
             m_schema->filePath("schema.sql") + ", line 3, column 19: type \"nonsense\" does not exist");
    QCOMPARE(namesIn(folder.path()), QStringList("1_a.up.sql"));
    const auto absent = writeDifference(
        folder.path(),
        {.name = "next", .schemaFile = m_schema->filePath("none.sql"), .cacheFolder = COLOPHON_TEMPLATE_DIR});
    QCOMPARE(absent.error().kind(), core::ErrorKind::NotFound);
}

void MigrationDiffTest::namesTheMigrationThatFails() {
    DirectoryBuilder folder(
        {{"1_a.up.sql", "CREATE TABLE a ();"}, {"2_b.up.sql", "\nALTER TABLE b ADD x int;"}});
    const auto diff = tried(folder, "CREATE TABLE a ();");
    QCOMPARE(diff.error().message(), "2_b.up.sql, line 2, column 1: relation \"b\" does not exist");
}

void MigrationDiffTest::leavesTheFolderAloneWhenItCannotWrite_data() {
    QTest::addColumn<QString>("extra");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("name");
    QTest::newRow("a broken sum") << "atlas.sum" << QByteArray("h1:x\n") << "next";
    QTest::newRow("a name that is no file name") << "2_b.sql" << QByteArray("SELECT 1;") << "../next";
}

void MigrationDiffTest::leavesTheFolderAloneWhenItCannotWrite() {
    QFETCH(const QString, extra);
    QFETCH(const QByteArray, content);
    QFETCH(const QString, name);
    DirectoryBuilder folder({{"1_a.sql", "CREATE TABLE a ();"}, {qPrintable(extra), content}});
    const QStringList before = namesIn(folder.path());
    writeFile(m_schema->filePath("schema.sql"), "CREATE TABLE b ();");
    const auto diff = writeDifference(
        folder.path(),
        {.name = name, .schemaFile = m_schema->filePath("schema.sql"), .cacheFolder = COLOPHON_TEMPLATE_DIR});
    QVERIFY(!diff);
    QCOMPARE(diff.error().kind(), core::ErrorKind::Invalid);
    QCOMPARE(namesIn(folder.path()), before);
    QCOMPARE(readFile(folder.path() + '/' + extra), content);
}

void MigrationDiffTest::historyTablesInADumpAreLeftOut() {
    DirectoryBuilder flyway({{"V1__a.sql", "CREATE TABLE a ();"}});
    QVERIFY(written(flyway, "CREATE TABLE a ();\nCREATE TABLE flyway_schema_history (installed_rank int);")
                .difference.isEmpty());
    DirectoryBuilder dbmate({{"1_a.sql", "-- migrate:up\nCREATE TABLE a ();\n-- migrate:down\n"}});
    QVERIFY(written(dbmate, "CREATE TABLE a ();\nCREATE TABLE schema_migrations (version varchar(128));")
                .difference.isEmpty());
}

void MigrationDiffTest::findsHazards() {
    DirectoryBuilder folder({{"1_a.up.sql", "CREATE TABLE a (id int, gone int);"}});
    const MigrationDiff diff = written(folder, "CREATE TABLE a (id int);");
    QCOMPARE(diff.lint.files.size(), 1);
    QCOMPARE(diff.lint.files.first().name, "2_next.up.sql");
    const QString text = toText(diff, folder.path());
    QVERIFY2(text.contains("[ban-drop-column]"), qPrintable(text));
}

void MigrationDiffTest::lastMigrationOfTheCorpusIsFoundAgain_data() {
    QTest::addColumn<QString>("path");
    const QStringList sample{"simplebank", "guardian", "website",     "digger",         "openfga",
                             "marquez",    "nakama",   "builder-hub", "dbmate-testdata"};
    for (const corpus::Entry& entry : corpus::entries()) {
        const bool isWanted = takesWholeCorpus() || std::ranges::any_of(sample, [&](const QString& each) {
                                  return entry.name.endsWith(each, Qt::CaseInsensitive);
                              });
        // supabase/postgres takes the superuser's rights away.
        if (isWanted && entry.migrations > 1 && entry.name != "supabase__postgres" &&
            !entry.format.endsWith("-broken"))
            QTest::newRow(qPrintable(entry.format + '/' + entry.name)) << entry.path;
    }
    if (corpus::entries().isEmpty()) QTest::newRow("none") << QString();
}

void MigrationDiffTest::lastMigrationOfTheCorpusIsFoundAgain() {
    QFETCH(const QString, path);
    if (path.isEmpty()) QSKIP("the corpus is not here");
    const auto directory = readDirectory(path);
    QVERIFY(directory);
    auto scratch = schema::ScratchServer::start(0, {}, COLOPHON_TEMPLATE_DIR);
    QVERIFY(scratch);
    const schema::Prelude prelude{.fileName = "prelude.sql", .sql = corpus::prelude(path.section('/', -1))};
    (*scratch)->setDatabase({.prelude = prelude});
    const auto replay = Replay::of(*directory);
    const auto made = replay ? replay->run(**scratch) : core::Result<Replayed>(core::fail(replay));
    if (!made) {
        // Those are known: a tool that rewrites its SQL, an extension that is not installed, a template.
        const bool isKnown = corpus::finalSchema(path.section('/', -1)).isEmpty() || path.contains("lnd") ||
                             path.contains("/pop/");
        QVERIFY2(isKnown, qPrintable(made.error().message()));
        return;
    }
    const schema::Snapshot target = withoutHistory(made->snapshot, {made->historyTable});
    // Without its last versioned migration, and without the repeatable ones, which may need it.
    DirectoryBuilder folder;
    QString last;
    for (const MigrationFile& file : replay->directory().files)
        if (made->files.contains(file.name) && !file.version.isEmpty()) last = file.version;
    for (const SourceFile& source : directory->sources) {
        const bool isLast = std::ranges::any_of(replay->directory().files, [&](const MigrationFile& file) {
            return (file.version == last || file.version.isEmpty()) &&
                   (file.name == source.name || file.downName == source.name);
        });
        if (!isLast) folder.write({{qPrintable(source.name), source.content}});
    }
    if (directory->sum) folder.hash();
    const qsizetype before = folder.read().files.size();
    const MigrationDiff diff = written(folder, schema::ddl(target).toUtf8(), {}, prelude);
    QVERIFY2(diff.isComplete(), qPrintable(toText(diff, folder.path())));
    const bool isBack = diff.down != MigrationDiff::Down::Fails;
    QVERIFY2(isBack, qPrintable(diff.downDetail));
    const Directory after = folder.read();
    QCOMPARE(after.files.size(), diff.written.isEmpty() ? before : before + 1);
    QCOMPARE(after.tool, directory->tool);
}

QTEST_GUILESS_MAIN(MigrationDiffTest)
#include "migration_diff_test.moc"
