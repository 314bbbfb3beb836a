#include "migrations/preview/report_check.h"
#include "migrations/previewing.h"
#include "support/must.h"

#include <QJsonArray>
#include <QTest>

using namespace migrations;
using namespace previewing;
using support::must;

/// The report of a preview for programs, and whether it still holds.
class PreviewReportTest : public QObject {
    Q_OBJECT
private slots:
    void keepsTheFixedNamesOfItsJson();
    void givesItsReasonsAsSarif();
    void saysWhetherASavedReportStillHolds();

private:
    support::Server m_server;
};

void PreviewReportTest::keepsTheFixedNamesOfItsJson() {
    support::Database database(m_server);
    database.run(posts);
    const DirectoryBuilder folder({{"1_a.up.sql", "alter table posts add constraint u unique (slug);"}});
    const QJsonObject json = toJson(must(look(folder, database)));
    QCOMPARE(json["format"].toInt(), 1);
    QCOMPARE(json["tool"].toString(), "golang-migrate");
    QCOMPARE(json["verdict"].toString(), "will-fail");
    QVERIFY(json["server"].toObject().contains("major") &&
            json["server"].toObject().contains("rehearsed_on"));
    const QJsonObject first = json["files"].toArray().first().toObject();
    for (const char* name : {"version", "name", "verdict", "reasons", "statements", "data_checks"})
        QVERIFY2(first.contains(QLatin1String(name)), name);
    const QJsonObject statement = first["statements"].toArray().first().toObject();
    for (const char* name : {"number", "line", "sql", "locks", "rewrites", "scans", "error", "elapsed_ms"})
        QVERIFY2(statement.contains(QLatin1String(name)), name);
    const QJsonObject lock = statement["locks"].toArray().first().toObject();
    QCOMPARE(lock["relation"].toString(), "public.posts");
    QCOMPARE(lock["mode"].toString(), "AccessExclusiveLock");
    const QJsonObject check = first["data_checks"].toArray().first().toObject();
    QCOMPARE(check["kind"].toString(), "unique");
    QCOMPARE(check["result"].toString(), "fail");
    QCOMPARE(check["count"].toInt(), 10);
    QVERIFY(json.contains("before_after"));
}

void PreviewReportTest::givesItsReasonsAsSarif() {
    support::Database database(m_server);
    database.run(posts);
    const DirectoryBuilder folder(
        {{"1_a.up.sql", "select 1;\nalter table posts add constraint u unique (slug);"}});
    const QJsonObject run = toSarif(must(look(folder, database)))["runs"].toArray().first().toObject();
    const QJsonArray rules = run["tool"].toObject()["driver"].toObject()["rules"].toArray();
    bool isFound = false;
    for (const QJsonValue& each : run["results"].toArray()) {
        const QJsonObject result = each.toObject();
        QCOMPARE(rules[result["ruleIndex"].toInt()].toObject()["id"], result["ruleId"]);
        if (result["ruleId"].toString() != "rehearsal-will-fail") continue;
        isFound = true;
        QCOMPARE(result["level"].toString(), "error");
        const QJsonObject place =
            result["locations"].toArray().first().toObject()["physicalLocation"].toObject();
        QCOMPARE(place["region"].toObject()["startLine"].toInt(), 2);
        QVERIFY(place["artifactLocation"].toObject()["uri"].toString().endsWith("1_a.up.sql"));
    }
    QVERIFY(isFound);
}

void PreviewReportTest::saysWhetherASavedReportStillHolds() {
    support::Database database(m_server);
    database.run(posts);
    DirectoryBuilder folder({{"1_a.up.sql", "alter table posts add column n int;"}});
    const QJsonObject saved = toJson(must(look(folder, database)));
    const auto live = database.connect(postgres::Access::ReadOnly);
    QCOMPARE(must(changesSince(saved, folder.read(), *live)), QStringList());
    database.run("alter table posts add column other int;");
    QCOMPARE(must(changesSince(saved, folder.read(), *live)),
             QStringList{"The schema of the database has changed since."});
    folder.write({{"1_a.up.sql", "alter table posts add column n bigint;"}});
    QCOMPARE(must(changesSince(saved, folder.read(), *live)).size(), 2);
    QVERIFY(!changesSince(QJsonObject{{"format", 7}}, folder.read(), *live));
}

QTEST_GUILESS_MAIN(PreviewReportTest)
#include "preview_report_test.moc"
