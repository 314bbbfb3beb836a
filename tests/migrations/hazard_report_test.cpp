#include "migrations/corpus.h"
#include "migrations/directory_builder.h"
#include "migrations/hazards/lint_report.h"
#include "migrations/hazards/up_part.h"

#include <QJsonArray>
#include <QTest>

using namespace migrations;
using namespace migrations::hazards;

namespace {

Hazard hazardOf(const QString& rule, Severity severity, const QString& message = {},
                const QString& safer = {}) {
    Hazard hazard;
    hazard.rule = rule;
    hazard.severity = severity;
    hazard.line = 3;
    hazard.column = 4;
    hazard.message = message;
    hazard.safer = safer;
    return hazard;
}

}  // namespace

/// A directory of any tool, and what is written about it.
class HazardReportTest : public QObject {
    Q_OBJECT
private slots:
    void onlyTheUpPartIsRead_data();
    void onlyTheUpPartIsRead();
    void toolsHaveTheirOwnTransactions_data();
    void toolsHaveTheirOwnTransactions();
    void placeholdersAreReadAsNames();
    void sinceLeavesOutWhatRanBefore();
    void anUnknownVersionIsAnError();
    void severitiesAreCounted();
    void sarifNamesRulesAndPlaces();
    void markdownSurvivesAnyName();
    void realDirectoriesAreRead();

private:
    static LintReport report(const DirectoryBuilder& folder, const LintOptions& options = {}) {
        auto made = lintDirectory(folder.read(), options);
        if (!made) qFatal("%s", qPrintable(made.error().message()));
        return *std::move(made);
    }
    /// `file:line:rule`
    static QStringList all(const LintReport& report) {
        QStringList list;
        for (const FileLint& file : report.files)
            for (const Hazard& hazard : file.hazards)
                if (hazard.severity > Severity::Note)
                    list.append(QString("%1:%2:%3").arg(file.name).arg(hazard.line).arg(hazard.rule));
        return list;
    }
};

void HazardReportTest::onlyTheUpPartIsRead_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("goose") << QByteArray("1_a.sql")
                           << QByteArray("-- +goose Up\nDROP TABLE a;\n-- +goose Down\nDROP TABLE b;\n");
    QTest::newRow("dbmate") << QByteArray("1_a.sql")
                            << QByteArray("-- migrate:up\nDROP TABLE a;\n-- migrate:down\nDROP TABLE b;\n");
    QTest::newRow("sql-migrate") << QByteArray("1_a.sql")
                                 << QByteArray(
                                        "-- +migrate Up\nDROP TABLE a;\n-- +migrate Down\nDROP TABLE b;\n");
}

void HazardReportTest::onlyTheUpPartIsRead() {
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, content);
    const DirectoryBuilder folder({{name.constData(), content}});
    QCOMPARE(all(report(folder)), QStringList("1_a.sql:2:ban-drop-table"));
}

void HazardReportTest::toolsHaveTheirOwnTransactions_data() {
    QTest::addColumn<QByteArray>("name");
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<bool>("isAtlas");
    QTest::addColumn<bool>("fails");
    const auto row = [](const char* title, const char* name, const char* before, bool isAtlas, bool fails) {
        QTest::newRow(title) << QByteArray(name) << QByteArray(before) << isAtlas << fails;
    };
    row("golang-migrate, alone", "1_a.up.sql", "", false, false);
    row("golang-migrate, in company", "1_a.up.sql", "SELECT 1;\n", false, true);
    row("Atlas", "1_a.sql", "", true, true);
    row("Atlas without", "1_a.sql", "-- atlas:txmode none\n\n", true, false);
    row("goose", "1_a.sql", "-- +goose Up\n", false, true);
    row("goose without", "1_a.sql", "-- +goose NO TRANSACTION\n-- +goose Up\n", false, false);
    row("dbmate", "1_a.sql", "-- migrate:up\n", false, true);
    row("dbmate without", "1_a.sql", "-- migrate:up transaction:false\n", false, false);
    row("sql-migrate", "1_a.sql", "-- +migrate Up\n", false, true);
    row("sql-migrate without", "1_a.sql", "-- +migrate Up notransaction\n", false, false);
    row("Flyway", "V1__a.sql", "", false, false);
}

void HazardReportTest::toolsHaveTheirOwnTransactions() {
    QFETCH(QByteArray, name);
    QFETCH(QByteArray, before);
    QFETCH(bool, isAtlas);
    QFETCH(bool, fails);
    DirectoryBuilder folder({{name.constData(), before + "CREATE INDEX CONCURRENTLY i ON posts (a);\n"}});
    if (isAtlas) folder.hash();
    const QString found = all(report(folder)).join(' ');
    QVERIFY2(found.contains("ban-concurrent-index-creation-in-transaction") == fails, qPrintable(found));
}

void HazardReportTest::placeholdersAreReadAsNames() {
    const DirectoryBuilder folder({{"V1__a.sql", "DROP TABLE ${schema}.posts;"}});
    const LintReport made = report(folder);
    QCOMPARE(all(made), QStringList("V1__a.sql:1:ban-drop-table"));
    const auto& hazards = made.files[0].hazards;
    const auto hazard = std::ranges::find(hazards, QString("ban-drop-table"), &Hazard::rule);
    QCOMPARE(hazard->relation, "${schema}.posts");
    QVERIFY2(hazard->message.contains("${schema}.posts"), qPrintable(hazard->message));
}

void HazardReportTest::sinceLeavesOutWhatRanBefore() {
    const DirectoryBuilder folder({{"1_a.up.sql", "CREATE TABLE a (x varchar(9)); DROP TABLE z;"},
                                   {"2_b.up.sql", "CREATE TABLE b (id bigint);"},
                                   {"3_c.up.sql",
                                    "ALTER TABLE a ALTER x TYPE text;\nALTER TABLE b ADD y int NOT NULL;"
                                    "\nALTER TABLE a ADD y int NOT NULL;"}});
    const QString third = "3_c.up.sql:3:adding-required-field";
    QCOMPARE(all(report(folder)),
             QStringList({"1_a.up.sql:1:ban-drop-table", "3_c.up.sql:2:adding-required-field", third}));
    // b is made in the same run and holds no row; the type of a's column is known from the file that ran.
    QCOMPARE(all(report(folder, {.since = "1", .rules = {}, .facts = {}})), QStringList(third));
    QCOMPARE(report(folder, {.since = "3", .rules = {}, .facts = {}}).files.size(), 0);
}

void HazardReportTest::anUnknownVersionIsAnError() {
    const DirectoryBuilder folder({{"1_a.up.sql", "SELECT 1;"}});
    const auto made = lintDirectory(folder.read(), {.since = "7", .rules = {}, .facts = {}});
    QVERIFY(!made);
    QCOMPARE(made.error().kind(), core::ErrorKind::NotFound);
}

void HazardReportTest::severitiesAreCounted() {
    LintReport made{"d", Tool::Atlas, {{"1", "1_a.sql", {hazardOf("a", Severity::Problem)}}}};
    QCOMPARE(made.count(Severity::Problem), 1);
    QCOMPARE(made.count(Severity::Warning), 0);
    QVERIFY(made.reaches(Severity::Warning));
    made.files[0].hazards[0].disproved = true;
    QVERIFY(!made.reaches(Severity::Note));
}

void HazardReportTest::sarifNamesRulesAndPlaces() {
    const LintReport made{"db/my migrations",
                          Tool::Atlas,
                          {{"1", "1_ä.sql", {hazardOf("ban-drop-table", Severity::Warning, "x")}}}};
    const QJsonObject sarif = toSarif(made);
    QCOMPARE(sarif["version"], "2.1.0");
    const QJsonObject run = sarif["runs"].toArray().at(0).toObject();
    const QJsonArray rules = run["tool"]["driver"]["rules"].toArray();
    QCOMPARE(rules.size(), allRules().size());
    const QJsonObject result = run["results"].toArray().at(0).toObject();
    QCOMPARE(rules.at(result["ruleIndex"].toInt())["id"], result["ruleId"]);
    QCOMPARE(result["ruleId"], "ban-drop-table");
    QCOMPARE(result["level"], "warning");
    const QJsonValue place = result["locations"].toArray().at(0)["physicalLocation"];
    QCOMPARE(place["artifactLocation"]["uri"], "db/my%20migrations/1_%C3%A4.sql");
    QCOMPARE(place["region"]["startLine"], 3);
    QCOMPARE(place["region"]["startColumn"], 4);
}

void HazardReportTest::markdownSurvivesAnyName() {
    const Hazard hazard = hazardOf("r", Severity::Warning, "drops `a|b`\nnow", "-- ```\nSELECT 1;");
    const QString text = toMarkdown({"d", Tool::Atlas, {{"1", "1_a|b.sql", {hazard}}}}, Severity::Warning);
    QVERIFY2(text.contains("| 1\\_a\\|b.sql:3 | warning | drops \\`a\\|b\\` now | r |"), qPrintable(text));
    QVERIFY2(text.contains("````sql\n-- ```\nSELECT 1;\n````"), qPrintable(text));
}

/// Every directory of the corpus: each hazard lies in its file, and all SQL of PostgreSQL can be parsed.
void HazardReportTest::realDirectoriesAreRead() {
    if (corpus::path().isEmpty()) QSKIP(corpus::absent);
    int looked = 0;
    for (const corpus::Entry& entry : corpus::entries()) {
        const auto directory = readDirectory(entry.path);
        if (!directory || directory->files.isEmpty() || entry.format == "other-dialect") continue;
        const auto made = lintDirectory(*directory, {});
        QVERIFY2(made, qPrintable(entry.name));
        for (const FileLint& file : made->files) {
            const qsizetype lines = corpus::contentOf(entry.path + '/' + file.name).count('\n') + 1;
            for (const Hazard& hazard : file.hazards) {
                const QString place = entry.name + '/' + file.name + ':' + QString::number(hazard.line);
                QVERIFY2(hazard.line >= 1 && hazard.line <= lines, qPrintable(place));
                QVERIFY2(hazard.rule != "syntax-error", qPrintable(place + ": " + hazard.message));
            }
            ++looked;
        }
    }
    QVERIFY(looked > 1500);
}

QTEST_GUILESS_MAIN(HazardReportTest)
#include "hazard_report_test.moc"
