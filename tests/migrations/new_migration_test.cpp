#include "migrations/new_migration.h"

#include "migrations/directory_builder.h"
#include "migrations/sending.h"
#include "migrations/tools/atlas/hash.h"

#include <QDir>
#include <QFile>
#include <QTest>
#include <QTimeZone>

using namespace migrations;

namespace {

const QDateTime now(QDate(2026, 11, 30), QTime(23, 59, 58, 7), QTimeZone::utc());

QByteArray contentOf(const DirectoryBuilder& folder, const QString& name) {
    QFile file(folder.path() + '/' + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("absent");
}

}  // namespace

/// Writing migrations and sums.
class NewMigrationTest : public QObject {
    Q_OBJECT
private slots:
    void keepsFormatAndVersionStyle_data();
    void keepsFormatAndVersionStyle();
    void writesSqlIntoTheFormat();
    void renewsTheSum();
    void overwritesNothing();
    void refuses_data();
    void refuses();
    void hashSaysWhatChanged();
    void hashCoversWhatAtlasCovers();
    void hashRefusesForeignFiles();
};

void NewMigrationTest::keepsFormatAndVersionStyle_data() {
    QTest::addColumn<QStringList>("there");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QStringList>("written");
    const auto row = [](const char* name, const QStringList& there, const char* content,
                        const QStringList& written) {
        QTest::newRow(name) << there << QByteArray(content) << written;
    };
    row("golang-migrate, numbers", {"000009_a.up.sql", "000009_a.down.sql"}, "select 1;",
        {"000010_x.up.sql", "000010_x.down.sql"});
    row("golang-migrate, more digits than before", {"9_a.up.sql"}, "select 1;",
        {"10_x.up.sql", "10_x.down.sql"});
    row("golang-migrate, time", {"20250101000000_a.up.sql"}, "select 1;",
        {"20261130235958_x.up.sql", "20261130235958_x.down.sql"});
    row("golang-migrate, seconds since 1970", {"1700000000_a.up.sql"}, "select 1;",
        {"1796083198_x.up.sql", "1796083198_x.down.sql"});
    row("a version of the future", {"20990101000000_a.up.sql"}, "select 1;",
        {"20990101000001_x.up.sql", "20990101000001_x.down.sql"});
    row("minutes", {"202501010000_a.sql"}, "select 1;", {"202611302359_x.sql"});
    row("goose", {"00001_a.sql"}, "-- +goose Up\nselect 1;", {"00002_x.sql"});
    row("dbmate", {"20250101000000_a.sql"}, "-- migrate:up\n-- migrate:down", {"20261130235958_x.sql"});
    row("sql-migrate", {"20250101000000-a.sql"}, "-- +migrate Up\n", {"20261130235958-x.sql"});
    row("Flyway", {"V1__a.sql", "V2_1__b.sql", "R__c.sql"}, "select 1;", {"V3__x.sql"});
    row("Flyway, time", {"V20250101000000__a.sql"}, "select 1;", {"V20261130235958__x.sql"});
    row("plain numbers", {"007_a.sql"}, "select 1;", {"008_x.sql"});
}

void NewMigrationTest::keepsFormatAndVersionStyle() {
    QFETCH(const QStringList, there);
    QFETCH(const QByteArray, content);
    QFETCH(const QStringList, written);
    DirectoryBuilder folder;
    for (const QString& name : there)
        folder.write({{qPrintable(name), content}});
    const Tool before = folder.read().tool;
    const auto names = writeMigration(folder.path(), {.name = "x", .up = {}, .down = {}}, {}, now);
    QVERIFY2(names, names ? "" : qPrintable(names.error().message()));
    QCOMPARE(*names, written);
    const Directory after = folder.read();
    QCOMPARE(after.tool, before);
    const auto file = std::ranges::find(after.files, written.first(), &MigrationFile::name);
    QVERIFY(file != after.files.end() && file->isMigration);
    for (const Finding& finding : std::as_const(file->findings))
        QVERIFY2(finding.severity != Severity::Problem, qPrintable(finding.message));
}

void NewMigrationTest::writesSqlIntoTheFormat() {
    for (const auto& [tool, first] :
         {std::pair{Tool::Goose, QByteArray("-- +goose Up\nselect 1;\n")},
          std::pair{Tool::Dbmate, QByteArray("-- migrate:up\n-- migrate:down\n")}}) {
        DirectoryBuilder folder({{"1_a.sql", first}});
        const QByteArray up = "create function f() returns int language sql as $$\nselect 1;\n$$;\nselect 2;";
        const auto names = writeMigration(
            folder.path(), {.name = "two words", .up = up, .down = "drop function f();"}, tool, now);
        QVERIFY(names);
        QCOMPARE(*names, QStringList{"2_two_words.sql"});
        const Directory directory = folder.read();
        const Sending sent = sendingOf(directory, directory.files[1], Direction::Up);
        QVERIFY(!sent.error);
        QVERIFY(contentOf(folder, "2_two_words.sql").contains(up));
        const Sending back = sendingOf(directory, directory.files[1], Direction::Down);
        QCOMPARE(back.statements.size(), 1);
        QVERIFY(back.statements.first().text.startsWith("drop function f()"));
    }
}

void NewMigrationTest::renewsTheSum() {
    DirectoryBuilder folder({{"20250101000000_a.sql", "select 1;"}});
    folder.hash();
    const auto names =
        writeMigration(folder.path(), {.name = "x", .up = "select 2;\n", .down = {}}, Tool::Atlas, now);
    QVERIFY(names);
    QCOMPARE(*names, (QStringList{"20261130235958_x.sql", "atlas.sum"}));
    const Directory directory = folder.read();
    QCOMPARE(directory.tool, Tool::Atlas);
    QVERIFY(directory.sum->isOk());
    QCOMPARE(directory.sum->computed.entries.size(), 2);

    DirectoryBuilder empty;
    QVERIFY(writeMigration(empty.path(), {.name = "x", .up = {}, .down = {}}, Tool::Atlas, now));
    QVERIFY(empty.read().sum->isOk());
}

void NewMigrationTest::overwritesNothing() {
    DirectoryBuilder folder({{"1_a.up.sql", "select 1;"}, {"2_x.down.sql.bak", "mine"}});
    // The name of the second file is taken, by a folder that does not count as a migration.
    QVERIFY(QDir(folder.path()).mkdir("3_x.down.sql"));
    const auto names = writeMigration(folder.path(), {.name = "x", .up = {}, .down = {}}, {}, now);
    QVERIFY(!names);
    QVERIFY(names.error().isConflict());
    QCOMPARE(contentOf(folder, "3_x.up.sql"), "absent");
    QCOMPARE(contentOf(folder, "1_a.up.sql"), "select 1;");
}

void NewMigrationTest::refuses_data() {
    QTest::addColumn<QString>("name");
    QTest::addColumn<int>("tool");
    QTest::addColumn<QString>("says");
    QTest::newRow("a path") << "../x" << int(Tool::None) << "file name";
    QTest::newRow("no name") << " " << int(Tool::None) << "file name";
    QTest::newRow("another tool") << "x" << int(Tool::Flyway) << "Flyway";
}

void NewMigrationTest::refuses() {
    QFETCH(const QString, name);
    QFETCH(const int, tool);
    QFETCH(const QString, says);
    DirectoryBuilder folder({{"1_a.up.sql", "select 1;"}});
    const std::optional<Tool> wanted =
        Tool(tool) == Tool::None ? std::nullopt : std::optional<Tool>(Tool(tool));
    const auto names = writeMigration(folder.path(), {.name = name, .up = {}, .down = {}}, wanted, now);
    QVERIFY(!names);
    QVERIFY2(names.error().message().contains(says), qPrintable(names.error().message()));
    QCOMPARE(QDir(folder.path()).entryList(QDir::Files).size(), 1);

    DirectoryBuilder broken({{"1_a.sql", "select 1;"}});
    broken.hash().write({{"1_a.sql", "select 2;"}});
    QVERIFY(!writeMigration(broken.path(), {.name = "x", .up = {}, .down = {}}, {}, now));
    const DirectoryBuilder empty;
    QVERIFY(!writeMigration(empty.path(), {.name = "x", .up = {}, .down = {}}, {}, now));
}

void NewMigrationTest::hashSaysWhatChanged() {
    DirectoryBuilder folder({{"1_a.sql", "select 1;"}, {"2_b.sql", "select 2;"}});
    const auto first = writeSum(folder.path());
    QVERIFY(first && first->isWritten);
    QCOMPARE(first->changes.first().code, "sum-missing");
    QVERIFY(folder.read().sum->isOk());
    const auto again = writeSum(folder.path());
    QVERIFY(again && !again->isWritten && again->changes.isEmpty());
    QCOMPARE(again->total, first->total);
    folder.write({{"2_b.sql", "select 3;"}});
    const auto edited = writeSum(folder.path());
    QVERIFY(edited && edited->isWritten);
    QCOMPARE(edited->changes.size(), 1);
    QCOMPARE(edited->changes.first().code, "sum-edited");
    QVERIFY(edited->changes.first().message.contains("2_b.sql"));
    QVERIFY(folder.read().sum->isOk());
}

void NewMigrationTest::hashCoversWhatAtlasCovers() {
    DirectoryBuilder folder({{"1_a.up.sql", "select 1;"}, {"1_a.down.sql", "select 2;"}});
    QVERIFY(writeSum(folder.path()));
    const Directory fresh = folder.read();
    QVERIFY(fresh.sum->isOk());
    QCOMPARE(fresh.sum->computed.entries.size(), 1);
    // An older Atlas hashed the down files as well; their entries stay.
    folder.hash();
    folder.write({{"1_a.down.sql", "select 3;"}});
    QVERIFY(writeSum(folder.path()));
    QCOMPARE(folder.read().sum->computed.entries.size(), 2);
}

void NewMigrationTest::hashRefusesForeignFiles() {
    const DirectoryBuilder flyway({{"V1__a.sql", "select 1;"}});
    const auto report = writeSum(flyway.path());
    QVERIFY(!report);
    QVERIFY(report.error().message().contains("Flyway"));
    QCOMPARE(contentOf(flyway, "atlas.sum"), "absent");
    QVERIFY(!writeSum(flyway.path() + "/absent"));
}

QTEST_GUILESS_MAIN(NewMigrationTest)
#include "new_migration_test.moc"
