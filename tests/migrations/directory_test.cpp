#include "migrations/directory.h"

#include "migrations/directory_builder.h"
#include "migrations/tools/atlas/files.h"
#include "migrations/tools/golang_migrate/files.h"

#include <QDir>
#include <QTest>

#include <sys/stat.h>
#include <unistd.h>

using namespace migrations;

namespace {

/// `version name code code` for each file.
QStringList listing(const Directory& directory) {
    QStringList lines;
    for (const MigrationFile& file : directory.files) {
        QStringList words{file.version, file.name};
        for (const Finding& finding : file.findings)
            words.append(finding.code);
        lines.append(words.join(' '));
    }
    return lines;
}

QStringList codes(const QList<Finding>& findings) {
    QStringList out;
    for (const Finding& finding : findings)
        out.append(finding.code);
    return out;
}

}  // namespace

/// What reading a directory promises: each tool's own view, and a finding for whatever is odd.
class DirectoryTest : public QObject {
    Q_OBJECT
private slots:
    void recognisesToolsByTheirSigns_data();
    void recognisesToolsByTheirSigns();
    void readsGolangMigrateAsItReads();
    void reportsDuplicatesAndBackups();
    void warnsOfTransactionsInOneMessage_data();
    void warnsOfTransactionsInOneMessage();
    void readsAtlasAsItReads();
    void understandsTheDirectivesOfAtlas();
    void seesTheSameFilesAsAnotherTool();
    void listsTheFilesOfOtherTools();
    void findsWhatIsOddAboutBytes();
    void survivesWhatIsNoFile();
    void saysWhyAFolderCannotBeRead();
};

void DirectoryTest::recognisesToolsByTheirSigns_data() {
    QTest::addColumn<QList<std::pair<QString, QByteArray>>>("files");
    QTest::addColumn<QString>("tool");
    const auto row = [](const char* name, const QList<std::pair<QString, QByteArray>>& files,
                        const char* tool) { QTest::newRow(name) << files << QString(tool); };
    row("nothing", {}, "unknown");
    row("notes", {{"README.md", "x"}}, "unknown");
    row("up and down", {{"1_a.up.sql", "x"}, {"1_a.down.sql", "x"}}, "golang-migrate");
    row("a sum", {{"1_a.sql", "x"}, {"atlas.sum", "h1:"}}, "atlas");
    row("a sum over up and down", {{"1_a.up.sql", "x"}, {"atlas.sum", "h1:"}}, "golang-migrate");
    row("a sum over goose", {{"1_a.sql", "-- +goose Up\nx"}, {"atlas.sum", "h1:"}}, "atlas");
    row("goose", {{"1_a.sql", "-- hello\n-- +goose Up\nx"}}, "goose");
    row("dbmate", {{"1_a.sql", "-- migrate:up\nx"}}, "dbmate");
    row("sql-migrate", {{"1-a.sql", "-- +migrate Up\nx"}}, "sql-migrate");
    row("flyway", {{"V1_2__a.sql", "x"}, {"R__views.sql", "x"}}, "flyway");
    row("sqitch", {{"sqitch.plan", "%project=x\n"}, {"a.sql", "x"}}, "sqitch");
    row("pop", {{"1_a.up.sql", "create table {{ index .Options \"Namespace\" }}.a();"}}, "pop");
    row("numbers", {{"001-a.sql", "x"}}, "numbered");
    row("a mark in the middle of a line", {{"001-a.sql", "select '-- migrate:up';"}}, "numbered");
}

void DirectoryTest::recognisesToolsByTheirSigns() {
    using Files = QList<std::pair<QString, QByteArray>>;
    QFETCH(Files, files);
    QFETCH(QString, tool);
    DirectoryBuilder folder;
    for (const auto& [name, content] : files)
        folder.write({{qUtf8Printable(name), content}});
    QCOMPARE(toolKey(folder.read().tool), tool);
}

void DirectoryTest::readsGolangMigrateAsItReads() {
    const DirectoryBuilder folder({{"10_ten.up.sql", "select 1"},
                                   {"10_ten.down.sql", "select 1"},
                                   {"002_two.up.sql", "select 1"},
                                   {"002_other.down.sql", "select 1"},
                                   {"1_one.up.md", "select 1"},
                                   {"4_gone.down.sql", "select 1"},
                                   {"notes.sql", "x"},
                                   {"99999999999999999999_big.up.sql", "x"}});
    const Directory directory = folder.read();
    QCOMPARE(listing(directory), (QStringList{
                                     "1 1_one.up.md missing-down",
                                     "002 002_two.up.sql names-differ",
                                     "4 4_gone.down.sql missing-up",
                                     "10 10_ten.up.sql",
                                     " 99999999999999999999_big.up.sql version-too-large",
                                     " notes.sql name-not-recognised",
                                 }));
    QCOMPARE(versionNumber(directory.files[1]), 2u);
    QCOMPARE(directory.files[1].description, "two");
    QCOMPARE(directory.files[3].downName, "10_ten.down.sql");
    QVERIFY(!directory.files[2].hasUp);
    QVERIFY(!directory.files[5].isMigration);
}

void DirectoryTest::reportsDuplicatesAndBackups() {
    const Directory same = DirectoryBuilder({{"1_a.up.sql", "select 1"},
                                             {"01_b.up.sql", "select 1"},
                                             {"2_c.up.sql", "select 1"},
                                             {"2_c.down.sql", "x"},
                                             {"2_c.down.sql.orig", "x"}})
                               .read();
    QCOMPARE(codes(same.findings), (QStringList{"duplicate-version", "duplicate-version"}));
    QCOMPARE(listing(same),
             (QStringList{"01 01_b.up.sql missing-down duplicate-version",
                          "1 1_a.up.sql missing-down duplicate-version", "2 2_c.up.sql duplicate-version"}));
    QCOMPARE(worst(same.findings), Severity::Problem);
    const Directory backup =
        DirectoryBuilder({{"1_a.up.sql~", "select 1"}, {"5_a.up.sql", "select 1"}}).read();
    QVERIFY(contains(backup.files[0].findings, "backup-file"));
    const Directory gap = DirectoryBuilder({{"1_a.up.sql", "x"}, {"3_c.up.sql", "x"}}).read();
    QCOMPARE(codes(gap.findings), QStringList{"gap"});
}

void DirectoryTest::warnsOfTransactionsInOneMessage_data() {
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<QString>("code");
    const auto row = [](const char* name, const char* sql, const char* code) {
        QTest::newRow(name) << QByteArray(sql) << QString(code);
    };
    row("balanced", "BEGIN; select 1; COMMIT;", "");
    row("begun only", "-- x\nSTART TRANSACTION; select 1;", "unbalanced-transaction");
    row("ended only", "select 1; END;", "unbalanced-transaction");
    row("back to a savepoint", "begin; savepoint a; rollback to a; commit", "");
    row("concurrently alone", "-- why\nCREATE UNIQUE INDEX CONCURRENTLY a ON b (c);", "");
    row("concurrently in company", "drop index concurrently a; select 1;", "concurrently-not-alone");
    row("copy", "copy a from stdin;", "copy-from-stdin");
    row("nothing", "-- later", "no-statements");
    row("psql's command", "-- dump\n\\restrict x1Y\n\nset a = 1;", "psql-command");
    row("psql's command at the end", "select 1;\n\\unrestrict x1Y\n", "psql-command");
    row("a backslash in a text", "select '\n\\restrict';", "");
}

void DirectoryTest::warnsOfTransactionsInOneMessage() {
    QFETCH(QByteArray, sql);
    QFETCH(QString, code);
    const DirectoryBuilder folder({{"1_a.up.sql", sql}, {"1_a.down.sql", "x"}});
    QCOMPARE(codes(folder.read().files.first().findings).join(' '), code);
}

void DirectoryTest::readsAtlasAsItReads() {
    const DirectoryBuilder folder({{"10_b.sql", "select 1;"},
                                   {"2_a_b.sql", "select 1;"},
                                   {"2.sql", "select 1;"},
                                   {".hidden.sql", "select 1;"},
                                   {"README.md", "x"},
                                   {"atlas.sum", ""}});
    QDir(folder.path()).mkdir("sub");
    const Directory directory = folder.read();
    QCOMPARE(listing(directory),
             (QStringList{".hidden .hidden.sql sum-added", "10 10_b.sql unpadded-version sum-added",
                          "2 2.sql unpadded-version sum-added",
                          "2 2_a_b.sql duplicate-version unpadded-version sum-added"}));
    QCOMPARE(directory.files[3].description, "a_b");
    QCOMPARE(directory.files[2].description, "");
    QCOMPARE(codes(directory.findings), QStringList{"sum-mismatch"});
}

void DirectoryTest::understandsTheDirectivesOfAtlas() {
    DirectoryBuilder folder({{"1_a.sql", "-- atlas:txmode none\n\nCREATE INDEX CONCURRENTLY i ON t (x);"},
                             {"2_b.sql", "-- atlas:txmode none\nCREATE INDEX CONCURRENTLY i ON t (x);"},
                             {"3_c.sql", "-- atlas:txmode none\r\n\r\nselect 1;"},
                             {"4_d.sql", "-- atlas:checkpoint v1\n\nselect 1;"},
                             {"5_e.sql", "-- atlas:txmode all\n\nselect 1;"},
                             {"6_f.sql", "-- atlas:txtar\n\n-- migration.sql --\nselect (1;"},
                             {"7_g.sql", "-- atlas:delimiter //\nselect 1//"},
                             {"8_h.sql", "select E'it\\'s';"},
                             {"9_i.sql", "select 1;\nCOMMIT;"}});
    const Directory directory = folder.hash().read();
    QCOMPARE(listing(directory),
             (QStringList{"1 1_a.sql", "2 2_b.sql directive-ignored concurrently-in-transaction",
                          "3 3_c.sql directive-crlf", "4 4_d.sql checkpoint", "5 5_e.sql txmode-invalid",
                          "6 6_f.sql txtar", "7 7_g.sql delimiter", "8 8_h.sql split-error",
                          "9 9_i.sql unbalanced-transaction"}));
    QCOMPARE(directory.files[0].transaction, TransactionMode::None);
    QCOMPARE(directory.files[2].transaction, TransactionMode::PerFile);
    QVERIFY(isCheckpoint(directory.files[3]));
    QVERIFY(isArchive(directory.files[5]));
    QVERIFY(directory.files[7].findings.first().message.contains("unclosed quote"));
    QVERIFY(directory.sum->isOk());
    QCOMPARE(sumHashes(directory).value(directory.files[0].name),
             QString(directory.sum->computed.entries[0].hash));
}

void DirectoryTest::seesTheSameFilesAsAnotherTool() {
    DirectoryBuilder folder(
        {{"10_b.up.sql", "select 1;"}, {"9_a.up.sql", "select 1;"}, {"9_a.down.sql", "x"}});
    const Directory golang = folder.read();
    QCOMPARE(golang.tool, Tool::GolangMigrate);
    QCOMPARE(golang.files.first().name, "9_a.up.sql");
    QVERIFY(golang.fits(Tool::Atlas) && !golang.fits(Tool::Goose));
    const Directory atlas = golang.as(Tool::Atlas);
    QCOMPARE(atlas.files.first().name, "10_b.up.sql");
    QCOMPARE(atlas.files.last().description, "a");
    QCOMPARE(atlas.files.last().downName, "9_a.down.sql");
    QVERIFY(contains(atlas.findings, "sum-missing"));
}

void DirectoryTest::listsTheFilesOfOtherTools() {
    const auto names = [](DirectoryBuilder::Files files) {
        QStringList out;
        for (const MigrationFile& file : DirectoryBuilder(files).read().files)
            out.append(file.version + '=' + file.description);
        return out.join(' ');
    };
    QCOMPARE(names({{"V1_10__b.sql", ""}, {"V1.2__a.sql", ""}, {"R__v.sql", ""}}), "1.2=a 1.10=b =v");
    QCOMPARE(names({{"00010-b.sql", ""}, {"0002-a.sql", ""}}), "0002=a 00010=b");
    QCOMPARE(names({{"10_b.sql", "-- +goose Up\n"}, {"9_a.sql", "-- +goose Up\n"}}), "9=a 10=b");
    QCOMPARE(
        names({{"sqitch.plan", "%syntax-version=1\n%project=p\n\none 2020 x # n\n@v1 2020\ntwo [one] 2020"}}),
        "one=one two=two");
}

void DirectoryTest::findsWhatIsOddAboutBytes() {
    const Directory directory = DirectoryBuilder({{"1_a.up.sql", "\xEF\xBB\xBFselect 1"},
                                                  {"2_b.up.sql", QByteArray("s\0e\0", 4)},
                                                  {"3_c.up.sql", "select 1;\n-- \xE9"},
                                                  {"4_d.up.sql", "select 'é😀'"}})
                                    .read();
    QVERIFY(contains(directory.files[0].findings, "byte-order-mark"));
    QVERIFY(contains(directory.files[1].findings, "nul-byte"));
    QVERIFY(contains(directory.files[2].findings, "invalid-utf8"));
    QVERIFY(directory.files[2].findings.first().message.contains("2"));
    QCOMPARE(codes(directory.files[3].findings), QStringList{"missing-down"});
}

void DirectoryTest::survivesWhatIsNoFile() {
    DirectoryBuilder folder({{"1_a.sql", "select 1;"}, {"8_big.sql", "x"}});
    const QByteArray path = folder.path().toUtf8() + '/';
    QVERIFY(::symlink("2_loop.sql", QByteArray(path + "2_loop.sql").constData()) == 0);
    QVERIFY(::symlink("/nowhere", QByteArray(path + "3_dead.sql").constData()) == 0);
    QVERIFY(::symlink("1_a.sql", QByteArray(path + "4_link.sql").constData()) == 0);
    QVERIFY(::mkfifo(QByteArray(path + "5_pipe.sql").constData(), 0600) == 0);
    QVERIFY(QDir(folder.path()).mkdir("6_folder.sql"));
    QVERIFY(::symlink(".", QByteArray(path + "7_here").constData()) == 0);
    QVERIFY(::truncate(QByteArray(path + "8_big.sql").constData(), 101 * 1024 * 1024) == 0);
    QStringList lines = listing(folder.read());
    QCOMPARE(lines,
             (QStringList{"1 1_a.sql", "2 2_loop.sql not-a-file", "3 3_dead.sql not-a-file", "4 4_link.sql",
                          "5 5_pipe.sql not-a-file", "6 6_folder.sql not-a-file", "8 8_big.sql too-large"}));
}

void DirectoryTest::saysWhyAFolderCannotBeRead() {
    const DirectoryBuilder folder({{"file", "x"}});
    QCOMPARE(readDirectory(folder.path() + "/none").error().kind(), core::ErrorKind::NotFound);
    QCOMPARE(readDirectory(folder.path() + "/file").error().kind(), core::ErrorKind::Invalid);
    QCOMPARE(readDirectory({}).error().kind(), core::ErrorKind::NotFound);
}

QTEST_GUILESS_MAIN(DirectoryTest)
#include "directory_test.moc"
