#include "migrations/status.h"

#include "migrations/directory_builder.h"
#include "migrations/tools/atlas/files.h"

#include <QJsonArray>
#include <QTest>
#include <QTimeZone>

using namespace migrations;

namespace {

Histories golang(std::optional<qint64> version, bool dirty = false) {
    Histories histories;
    histories.golangMigrate.append({"public", "schema_migrations", version, dirty, version ? 1 : 0});
    return histories;
}

/// Rows as Atlas would have written them for the files of `directory`, one second apart.
Histories atlas(const Directory& directory, const QStringList& versions) {
    AtlasHistory history{"atlas_schema_revisions", {}};
    QDateTime at(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::utc());
    for (const QString& version : versions) {
        AtlasRevision row;
        row.version = version;
        row.applied = row.total = 1;
        row.executedAt = at;
        if (const MigrationFile* file = directory.find(version))
            row.hash = sumHashes(directory).value(file->name);
        history.revisions.append(row);
        at = at.addSecs(1);
    }
    Histories histories;
    histories.atlas.append(history);
    return histories;
}

/// `version state code code` for each line, what the files themselves are found with left out.
QStringList lines(const Status& status) {
    const QStringList ofFiles{"missing-down", "sum-edited", "sum-added", "sum-unknown", "checkpoint"};
    QStringList out;
    for (const FileStatus& file : status.files) {
        QStringList words{file.version, stateKey(file.state)};
        for (const Finding& finding : file.findings) {
            if (!ofFiles.contains(finding.code)) words.append(finding.code);
        }
        out.append(words.join(' '));
    }
    return out;
}

QStringList codes(const Status& status) {
    QStringList out;
    for (const Finding& finding : status.findings)
        out.append(finding.code);
    return out;
}

AtlasRevision& row(Histories& histories, const QString& version) {
    for (AtlasRevision& revision : histories.atlas.first().revisions) {
        if (revision.version == version) return revision;
    }
    qFatal("no row %s", qPrintable(version));
}

}  // namespace

/// What migrations::status promises: each tool's own idea of pending, and what it keeps silent about.
class StatusTest : public QObject {
    Q_OBJECT
private slots:
    void golangMigrateComparesNumbers_data();
    void golangMigrateComparesNumbers();
    void atlasBeginsAtTheLastCheckpoint();
    void atlasWantsACleanDatabase();
    void atlasGoesOnAfterTheLastRow();
    void atlasRefusesWhatWasAddedInBetween();
    void atlasIgnoresWhatIsOlderThanItsFirstRow();
    void tellsPartialRowsAlsoOlderOnes();
    void tellsRowsWithoutFiles();
    void tellsEditedFromInserted();
    void cannotTellWhatComesAfterAnEdit();
    void knowsTheHistoriesOfOtherTools();
    void flywayBeginsWithABaseline();
    void flywayComparesChecksums();
    void sqlMigrateComparesWholeNames();
    void gooseRefusesAGap();
    void reportsTwoOwners();
    void choosesTheToolWhoseHistoryIsThere();
    void hasTheShapeOfTheIssue();
    void saysTheSameAsText();
};

void StatusTest::golangMigrateComparesNumbers_data() {
    QTest::addColumn<std::optional<qint64>>("version");
    QTest::addColumn<bool>("dirty");
    QTest::addColumn<QStringList>("expected");
    QTest::addColumn<QString>("findings");
    QTest::addColumn<QString>("pending");
    using Version = std::optional<qint64>;
    const QStringList fresh{"001 pending", "2 pending", "10 pending"};
    QTest::newRow("no row") << Version() << false << fresh << "" << "001 2 10";
    QTest::newRow("at one") << Version(1) << false << QStringList{"001 applied", "2 pending", "10 pending"}
                            << ""
                            << "2 10";
    QTest::newRow("at the end") << Version(10) << false
                                << QStringList{"001 applied", "2 applied", "10 applied"} << "" << "";
    QTest::newRow("dirty") << Version(2) << true << QStringList{"001 applied", "2 failed dirty", "10 pending"}
                           << "dirty" << "";
    QTest::newRow("dirty below everything") << Version(-1) << true << fresh << "dirty" << "";
    QTest::newRow("in between") << Version(5) << false
                                << QStringList{"001 applied", "2 applied", "5 missing file version-not-found",
                                               "10 pending"}
                                << "version-not-found" << "";
    QTest::newRow("beyond") << Version(11) << false
                            << QStringList{"001 applied", "2 applied", "10 applied",
                                           "11 future version-not-found"}
                            << "version-not-found" << "";
}

void StatusTest::golangMigrateComparesNumbers() {
    QFETCH(std::optional<qint64>, version);
    QFETCH(bool, dirty);
    QFETCH(QStringList, expected);
    QFETCH(QString, findings);
    QFETCH(QString, pending);
    const DirectoryBuilder folder(
        {{"10_c.up.sql", "select 1"}, {"2_b.up.sql", "select 1"}, {"001_a.up.sql", "select 1"}});
    const Status status = migrations::status(folder.read(), golang(version, dirty));
    QCOMPARE(lines(status), expected);
    QCOMPARE(codes(status).join(' '), findings);
    QCOMPARE(status.pending.join(' '), pending);
    QCOMPARE(status.hasProblem(), !findings.isEmpty());
    QCOMPARE(status.historyTable, "public.schema_migrations");
    QCOMPARE(status.refusal.isEmpty(), findings.isEmpty());
}

void StatusTest::atlasBeginsAtTheLastCheckpoint() {
    DirectoryBuilder folder({{"1_a.sql", "select 1;"},
                             {"2_k.sql", "-- atlas:checkpoint\n\nselect 1;"},
                             {"3_b.sql", "select 1;"},
                             {"4_k.sql", "-- atlas:checkpoint\n\nselect 1;"},
                             {"5_c.sql", "select 1;"}});
    const Directory directory = folder.hash().read();
    const Status fresh = migrations::status(directory, {});
    QCOMPARE(lines(fresh), (QStringList{"1 ignored never-runs", "2 ignored never-runs",
                                        "3 ignored never-runs", "4 pending", "5 pending"}));
    QVERIFY(!fresh.hasProblem());
    const Status old = migrations::status(directory, atlas(directory, {"1"}));
    QCOMPARE(lines(old), (QStringList{"1 applied", "2 ignored never-runs", "3 pending",
                                      "4 ignored never-runs", "5 pending"}));
    Histories partial = atlas(directory, {"4"});
    row(partial, "4").applied = 0;
    const Status resumed = migrations::status(directory, partial);
    QCOMPARE(resumed.pending, (QStringList{"4", "5"}));
}

void StatusTest::atlasWantsACleanDatabase() {
    DirectoryBuilder folder({{"1_a.sql", "select 1;"}});
    Histories histories;
    histories.notClean = "found schema \"auth\"";
    const Status status = migrations::status(folder.hash().read(), histories);
    QCOMPARE(codes(status), QStringList{"not-clean"});
    QVERIFY(!status.hasProblem());
    QVERIFY(status.pending.isEmpty());
    QCOMPARE(status.pendingCount(), 1);
}

void StatusTest::atlasGoesOnAfterTheLastRow() {
    DirectoryBuilder folder({{"1_a.sql", "select 1;"}, {"2_b.sql", "select 1;"}, {"3_c.sql", "select 1;"}});
    const Directory directory = folder.hash().read();
    Histories histories = atlas(directory, {"1", "2"});
    row(histories, "2").type = AtlasRevision::Execute | AtlasRevision::Resolved;
    const Status status = migrations::status(directory, histories);
    QCOMPARE(lines(status), (QStringList{"1 applied", "2 applied manually-set", "3 pending"}));
    QCOMPARE(status.current, "2");
    QCOMPARE(status.sumOk, true);
    QVERIFY(!status.hasProblem());
    QCOMPARE(status.files[0].appliedAt, QDateTime(QDate(2026, 1, 1), QTime(12, 0), QTimeZone::utc()));
}

void StatusTest::atlasRefusesWhatWasAddedInBetween() {
    DirectoryBuilder folder({{"1_a.sql", "select 1;"}, {"3_c.sql", "select 1;"}});
    const Histories histories = atlas(folder.hash().read(), {"1", "3"});
    folder.write({{"2_b.sql", "select 1;"}, {"4_d.sql", "select 1;"}});
    const Status status = migrations::status(folder.hash().read(), histories);
    QCOMPARE(lines(status), (QStringList{"1 applied", "2 out of order out-of-order",
                                         "3 applied inserted-before", "4 pending"}));
    QCOMPARE(codes(status), QStringList{"non-linear"});
    QVERIFY(status.hasProblem());
    QVERIFY(status.pending.isEmpty());
}

void StatusTest::atlasIgnoresWhatIsOlderThanItsFirstRow() {
    DirectoryBuilder folder({{"1_a.sql", "select 1;"}, {"2_b.sql", "select 1;"}, {"3_c.sql", "select 1;"}});
    const Directory directory = folder.hash().read();
    Histories histories = atlas(directory, {"2"});
    const Status status = migrations::status(directory, histories);
    QCOMPARE(lines(status), (QStringList{"1 ignored never-runs", "2 applied", "3 pending"}));
    QCOMPARE(status.files[0].findings.last().severity, Severity::Warning);
    row(histories, "2").type = AtlasRevision::Baseline;
    row(histories, "2").hash.clear();
    row(histories, "2").applied = row(histories, "2").total = 0;
    QCOMPARE(lines(migrations::status(directory, histories)),
             (QStringList{"1 baseline", "2 baseline", "3 pending"}));
}

void StatusTest::tellsPartialRowsAlsoOlderOnes() {
    DirectoryBuilder folder({{"1_a.sql", "select 1;"}, {"2_b.sql", "select 1;"}, {"3_c.sql", "select 1;"}});
    const Directory directory = folder.hash().read();
    Histories histories = atlas(directory, {"1", "2"});
    for (AtlasRevision& revision : histories.atlas.first().revisions)
        revision.total = 3;
    row(histories, "2").error = "relation \"x\" does not exist";
    const Status status = migrations::status(directory, histories);
    QCOMPARE(lines(status), (QStringList{"1 partial partial", "2 partial partial", "3 pending"}));
    QCOMPARE(status.pending, (QStringList{"2", "3"}));
    QVERIFY(status.files[0].findings.last().message.contains("never"));
    QVERIFY(status.files[1].findings.last().message.contains("relation \"x\" does not exist"));
    QVERIFY(status.hasProblem());

    folder.remove("2_b.sql");
    const Status gone = migrations::status(folder.hash().read(), histories);
    QVERIFY(codes(gone).contains("missing-migration"));
}

void StatusTest::tellsRowsWithoutFiles() {
    DirectoryBuilder folder({{"1_a.sql", "select 1;"}, {"3_c.sql", "select 1;"}});
    const Directory directory = folder.hash().read();
    const Status status = migrations::status(directory, atlas(directory, {"1", "2", "3", "4"}));
    QCOMPARE(lines(status),
             (QStringList{"1 applied", "2 missing file missing-file", "3 applied", "4 future missing-file"}));
    QVERIFY(status.hasProblem());
    QVERIFY(!status.files[1].hasFile);
}

void StatusTest::tellsEditedFromInserted() {
    DirectoryBuilder folder({{"1_a.sql", "select 1;"}, {"3_c.sql", "select 1;"}});
    Histories histories = atlas(folder.hash().read(), {"1", "3"});
    // Someone inserts a file, and it runs too, later.
    folder.write({{"2_b.sql", "select 1;"}});
    const Directory directory = folder.hash().read();
    AtlasRevision late = histories.atlas.first().revisions.last();
    late.version = "2";
    late.hash = sumHashes(directory).value(directory.find("2")->name);
    late.executedAt = late.executedAt.addDays(1);
    histories.atlas.first().revisions.insert(1, late);
    QCOMPARE(lines(migrations::status(directory, histories)),
             (QStringList{"1 applied", "2 applied", "3 applied inserted-before"}));
}

void StatusTest::cannotTellWhatComesAfterAnEdit() {
    DirectoryBuilder folder({{"1_a.sql", "select 1;"}, {"2_b.sql", "select 1;"}, {"3_c.sql", "select 1;"}});
    Histories histories = atlas(folder.hash().read(), {"1", "2", "3"});
    folder.write({{"2_b.sql", "select 2;"}});
    const Status status = migrations::status(folder.hash().read(), histories);
    QCOMPARE(lines(status),
             (QStringList{"1 applied", "2 edited after apply edited-after-apply", "3 applied hash-unknown"}));
    QVERIFY(status.hasProblem());
    QCOMPARE(status.sumOk, true);
    // What runs after the edit was hashed with it, and is beyond doubt.
    folder.write({{"4_d.sql", "select 1;"}});
    const Directory later = folder.hash().read();
    AtlasRevision fourth = histories.atlas.first().revisions.last();
    fourth.version = "4";
    fourth.hash = sumHashes(later).value(later.find("4")->name);
    histories.atlas.first().revisions.append(fourth);
    QCOMPARE(lines(migrations::status(later, histories)).last(), "4 applied");
}

void StatusTest::knowsTheHistoriesOfOtherTools() {
    const auto with = [](Tool tool, const QStringList& versions) {
        Histories histories;
        OtherHistory history{tool, "public", "t", {}};
        for (const QString& version : versions)
            history.rows.append({version, {}, {}, true, {}});
        histories.others.append(history);
        return histories;
    };
    const char up[] = "-- +goose Up\nselect 1;\n-- +goose Down\n";
    const DirectoryBuilder goose({{"00001_a.sql", up}, {"00002_b.sql", up}, {"00003_c.sql", up}});
    QCOMPARE(lines(migrations::status(goose.read(), with(Tool::Goose, {"1", "3"}))),
             (QStringList{"00001 applied", "00002 out of order out-of-order", "00003 applied"}));
    const char both[] = "-- migrate:up\nselect 1;\n-- migrate:down\n";
    const DirectoryBuilder dbmate({{"1_a.sql", both}, {"2_b.sql", both}});
    QCOMPARE(lines(migrations::status(dbmate.read(), with(Tool::Dbmate, {"2"}))),
             (QStringList{"1 pending", "2 applied"}));
    const DirectoryBuilder flyway({{"V1_0__a.sql", "x"}, {"V2__b.sql", "x"}});
    Histories failed = with(Tool::Flyway, {"1.0", "2"});
    failed.others.first().rows.last().succeeded = false;
    QCOMPARE(lines(migrations::status(flyway.read(), failed)),
             (QStringList{"1.0 applied", "2 failed failed"}));
    QCOMPARE(codes(migrations::status(DirectoryBuilder({{"1_a.sql", "x"}}).read(), {})),
             QStringList{"no-history"});
}

void StatusTest::flywayBeginsWithABaseline() {
    const DirectoryBuilder folder({{"V1__a.sql", "x"},
                                   {"V2__b.sql", "x"},
                                   {"B2__all.sql", "x"},
                                   {"V3__c.sql", "x"},
                                   {"R__v.sql", "x"}});
    const auto rows = [](const QList<HistoryRow>& rows) {
        Histories histories;
        histories.others.append({Tool::Flyway, "public", "flyway_schema_history", rows});
        return histories;
    };
    const auto row = [](const QString& version, const QString& script, const QString& type) {
        return HistoryRow{.version = version, .description = {}, .script = script, .at = {}, .type = type};
    };
    const auto states = [&](const Histories& histories) -> QString {
        QStringList out;
        const Status found = migrations::status(folder.read(), histories);
        for (const FileStatus& each : found.files)
            out.append(each.name.section("__", 0, 0) + ' ' + stateKey(each.state));
        return out.join(", ") + " | " + found.pending.join(",");
    };
    // An empty database; one that began with the baseline file; one that was declared to be at 2; one that
    // had run the old files, for which the baseline means nothing; one that went back.
    QCOMPARE(states({}), "V1 ignored, B2 pending, V2 ignored, V3 pending, R pending | 2,3,");
    QCOMPARE(states(rows({row("2", "B2__all.sql", "SQL_BASELINE")})),
             "V1 ignored, B2 applied, V2 ignored, V3 pending, R pending | 3,");
    QCOMPARE(states(rows({row("2", "<< Flyway Baseline >>", "BASELINE")})),
             "V1 baseline, B2 ignored, V2 baseline, V3 pending, R pending | 3,");
    QCOMPARE(states(rows({row("1", "V1__a.sql", "SQL"), row("2", "V2__b.sql", "SQL")})),
             "V1 applied, B2 ignored, V2 applied, V3 pending, R pending | 3,");
    QCOMPARE(states(rows({row("1", "V1__a.sql", "SQL"), row("2", "V2__b.sql", "SQL"),
                          row("2", "U2__b.sql", "UNDO_SQL")})),
             "V1 applied, B2 ignored, V2 pending, V3 pending, R pending | 2,3,");
    QVERIFY(codes(migrations::status(folder.read(), rows({row("1", "V1__a.sql", "SQL")}))).isEmpty());
}

void StatusTest::flywayComparesChecksums() {
    const DirectoryBuilder folder({{"V1__a.sql",
                                    "\xEF\xBB\xBF"
                                    "create table a();\r\nselect 1;\r\n"},
                                   {"R__v.sql", "create view v as select 1;\n"}});
    // CRC-32 of the lines put together (Python's zlib.crc32), signed.
    const qint64 first = -1226943933, view = -412160773;
    const auto stateWith = [&](qint64 one, qint64 two) {
        Histories histories;
        histories.others.append({Tool::Flyway, "public", "flyway_schema_history", {}});
        for (const auto& [name, sum] : {std::pair("V1__a.sql", one), std::pair("R__v.sql", two)})
            histories.others.first().rows.append({.version = name[0] == 'V' ? "1" : "",
                                                  .description = {},
                                                  .script = name,
                                                  .at = {},
                                                  .type = "SQL",
                                                  .checksum = sum});
        return migrations::status(folder.read(), histories);
    };
    const auto isSo = [](const Status& found, State one, State two) {
        return found.files.first().state == one && found.files.last().state == two;
    };
    QVERIFY(isSo(stateWith(first, view), State::Applied, State::Applied));
    const Status outdated = stateWith(first, view + 1);
    QVERIFY(isSo(outdated, State::Applied, State::Pending));
    QCOMPARE(outdated.pending, QStringList{""});
    const Status edited = stateWith(first + 1, view + 1);
    QCOMPARE(edited.files.first().state, State::EditedAfterApply);
    QVERIFY(edited.pending.isEmpty() && edited.refusal.contains("V1__a.sql"));
}

void StatusTest::sqlMigrateComparesWholeNames() {
    const DirectoryBuilder folder({{"1-init.sql", "-- +migrate Up\n"}, {"11-init.sql", "-- +migrate Up\n"}});
    Histories histories;
    histories.others.append(
        {Tool::SqlMigrate, "public", "gorp_migrations", {{"11-init.sql", {}, "11-init.sql", true, {}}}});
    QCOMPARE(lines(migrations::status(folder.read(), histories)),
             (QStringList{"1 out of order out-of-order", "11 applied"}));
}

void StatusTest::gooseRefusesAGap() {
    const DirectoryBuilder folder({{"00001_a.sql", "-- +goose Up\n"},
                                   {"00002_b.sql", "-- +goose Up\n"},
                                   {"00003_c.sql", "-- +goose Up\n"},
                                   {"00004_d.sql", "-- +goose Up\n"}});
    Histories histories;
    OtherHistory history{Tool::Goose, "public", "goose_db_version", {}};
    history.rows.append({"1", {}, {}, true, {}});
    history.rows.append({"3", {}, {}, true, {}});
    histories.others.append(history);
    const Status gap = migrations::status(folder.read(), histories);
    QCOMPARE(codes(gap), QStringList{"missing-migrations"});
    QVERIFY(gap.hasProblem());
    QVERIFY(gap.pending.isEmpty());
    QCOMPARE(gap.refusal,
             "found 1 missing migrations before current version 00003: 00002_b.sql. goose runs nothing "
             "without --allow-missing.");
    histories.others.first().rows.append({"2", {}, {}, true, {}});
    const Status whole = migrations::status(folder.read(), histories);
    QVERIFY(whole.refusal.isEmpty() && !whole.hasProblem());
    QCOMPARE(whole.pending, QStringList{"00004"});
}

void StatusTest::reportsTwoOwners() {
    DirectoryBuilder folder({{"1_a.up.sql", "select 1;"}});
    Histories both = golang(1);
    both.atlas.append(AtlasHistory{"atlas_schema_revisions", {}});
    QVERIFY(codes(migrations::status(folder.read(), both)).contains("two-tools"));
    Histories other;
    other.others.append(OtherHistory{Tool::Goose, "public", "goose_db_version", {}});
    QVERIFY(codes(migrations::status(folder.read(), other)).contains("other-tool"));
}

void StatusTest::choosesTheToolWhoseHistoryIsThere() {
    DirectoryBuilder folder({{"1_a.up.sql", "select 1;"}});
    const Directory directory = folder.hash().read();
    QCOMPARE(owner(directory, {}), Tool::GolangMigrate);
    QCOMPARE(owner(directory, golang(1)), Tool::GolangMigrate);
    QCOMPARE(owner(directory, atlas(directory, {"1"})), Tool::Atlas);
    QCOMPARE(migrations::status(directory, atlas(directory.as(Tool::Atlas), {"1"})).tool, Tool::Atlas);
    QCOMPARE(migrations::status(directory, {}, Tool::Atlas).tool, Tool::Atlas);
}

void StatusTest::hasTheShapeOfTheIssue() {
    const DirectoryBuilder folder({{"001_a.up.sql", "select 1"}, {"002_b.up.sql", "select 1"}});
    const QJsonObject json = toJson(migrations::status(folder.read(), golang(1)));
    QCOMPARE(json.keys(), (QStringList{"counts", "current", "directory", "files", "findings", "tool"}));
    QCOMPARE(json["tool"], "golang-migrate");
    QCOMPARE(json["current"], "001");
    QCOMPARE(json["directory"].toString(), folder.path());
    const QJsonObject file = json["files"].toArray()[1].toObject();
    QCOMPARE(file.keys(), (QStringList{"findings", "name", "state", "version"}));
    QCOMPARE(file["version"], "002");
    QCOMPARE(file["name"], "002_b.up.sql");
    QCOMPARE(file["state"], "pending");
    const QJsonObject finding = file["findings"].toArray()[0].toObject();
    QCOMPARE(finding.keys(), (QStringList{"code", "message"}));
    QCOMPARE(json["counts"].toObject()["applied"], 1);
    QCOMPARE(json["counts"].toObject()["edited after apply"], 0);
    QCOMPARE(json["counts"].toObject().size(), 10);
}

void StatusTest::saysTheSameAsText() {
    const DirectoryBuilder folder({{"1_a.up.sql", "select 1"}, {"2_b.up.sql", "begin; select 1"}});
    Status status = migrations::status(folder.read(), golang(1));
    status.directory = "db/migrations";
    QCOMPARE(toText(status),
             QStringLiteral(
                 "db/migrations · golang-migrate · 1 applied · 1 pending\ncurrent version: 1 "
                 "(public.schema_migrations)\n\n✓ 1_a.up.sql  applied\n● 2_b.up.sql  pending\n    warning: "
                 "The file begins a transaction and does not end it; the version that is written afterwards "
                 "would be lost with it. [unbalanced-transaction]\n\nnotes: 2; --format json lists them.\n"));
}

QTEST_GUILESS_MAIN(StatusTest)
#include "status_test.moc"
