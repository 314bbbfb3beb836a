#include "schema/advisors/advise.h"
#include "schema/advisors/advisor.h"
#include "schema/reading_support.h"

#include <QTest>
#include <QTranslator>

using namespace schema;
using schema::advisors::Advisor;
using schema::advisors::allAdvisors;

namespace {

QStringList keysOf(const QList<Advice>& advice) {
    QStringList out;
    for (const Advice& each : advice)
        out << each.advisor;
    out.removeDuplicates();
    return out;
}

/// Each statement for itself: some refuse to run in a transaction.
void runEach(support::Database& database, const QByteArray& sql) {
    for (const QByteArray& statement : QByteArray(sql).replace(";\n", ";\x01").split('\x01'))
        if (!statement.trimmed().isEmpty()) database.run(statement);
}

}  // namespace

/// Each advisor's examples, against the advisor and against a real server.
class AdvisorsTest : public QObject {
    Q_OBJECT
private slots:
    void anAdvisorFindsItsBadExampleOnly_data() { advisors(); }
    void anAdvisorFindsItsBadExampleOnly();
    void anAdvisorPassesItsGoodExample_data() { advisors(); }
    void anAdvisorPassesItsGoodExample();
    void theStatementRepairsTheBadExample_data() { advisors(); }
    void theStatementRepairsTheBadExample();
    void anAdvisorExplainsItself_data() { advisors(); }
    void anAdvisorExplainsItself();
    void speaksTheLanguageOfNow();
    void saysNothingWithoutTheFacts();
    void putsProblemsFirst();
    void leavesOutWhatIsIgnored_data();
    void leavesOutWhatIsIgnored();
    void keepsAnIgnoreListAsText();
    void sparesWhatBelongsToExtensions();

private:
    static void advisors() {
        QTest::addColumn<Advisor>("advisor");
        for (const Advisor& advisor : allAdvisors())
            QTest::newRow(qPrintable(advisor.key)) << advisor;
    }
    AdviceReport adviseOn(support::Database& database, const QByteArray& sql) {
        // Up to 14 the schema public is open to all.
        database.run("REVOKE CREATE ON SCHEMA public FROM PUBLIC");
        runEach(database, sql);
        return advise(support::readSchema(database));
    }
    support::Server m_server;
};

void AdvisorsTest::anAdvisorFindsItsBadExampleOnly() {
    QFETCH(Advisor, advisor);
    support::Database database(m_server);
    const AdviceReport report = adviseOn(database, advisor.bad);
    QCOMPARE(keysOf(report.advice), QStringList(advisor.key));
    for (const Advice& each : report.advice) {
        QVERIFY(!each.message.isEmpty() && !each.message.contains("%1"));
        QVERIFY(!each.thing.name.isEmpty());
    }
}

void AdvisorsTest::anAdvisorPassesItsGoodExample() {
    QFETCH(Advisor, advisor);
    support::Database database(m_server);
    const AdviceReport report = adviseOn(database, advisor.good);
    QCOMPARE(toText({}, report), toText({}, AdviceReport()));
}

void AdvisorsTest::theStatementRepairsTheBadExample() {
    QFETCH(Advisor, advisor);
    support::Database database(m_server);
    QByteArray statements;
    for (const Advice& each : adviseOn(database, advisor.bad).advice) {
        if (each.statement.isEmpty()) return;
        QVERIFY2(each.statement.endsWith(";\n"), qPrintable(each.statement));
        statements += each.statement.toUtf8();
    }
    runEach(database, statements);
    const AdviceReport left = advise(support::readSchema(database));
    QVERIFY2(!keysOf(left.advice).contains(advisor.key), qPrintable(toText({}, left)));
}

void AdvisorsTest::anAdvisorExplainsItself() {
    QFETCH(Advisor, advisor);
    QVERIFY(!advisor.title.isEmpty() && !advisor.title.endsWith('.'));
    QVERIFY2(advisor.reason.endsWith('.') || advisor.reason.endsWith(')'), qPrintable(advisor.reason));
    const QString text = explainAdvisors(advisor.key);
    QVERIFY(text.contains(advisor.reason));
    QVERIFY(explainAdvisors("all").contains(advisor.key));
}

void AdvisorsTest::speaksTheLanguageOfNow() {
    class Upper : public QTranslator {
    public:
        bool isEmpty() const override { return false; }
        QString translate(const char*, const char* source, const char*, int) const override {
            return QString::fromUtf8(source).toUpper();
        }
    };
    const QString before = advisors::findAdvisor("invalid-index")->title;
    Upper translator;
    QCoreApplication::installTranslator(&translator);
    const QString after = advisors::findAdvisor("invalid-index")->title;
    QCoreApplication::removeTranslator(&translator);
    QCOMPARE(after, before.toUpper());
    QCOMPARE(advisors::findAdvisor("invalid-index")->title, before);
}

void AdvisorsTest::saysNothingWithoutTheFacts() {
    for (const char* key : {"unused-index", "never-analysed", "never-vacuumed", "number-near-its-end"}) {
        support::Database database(m_server);
        database.run("REVOKE CREATE ON SCHEMA public FROM PUBLIC");
        runEach(database, advisors::findAdvisor(key)->bad);
        ReadOptions options;
        options.sizes = ReadOptions::Sizes::Skip;
        QCOMPARE(keysOf(advise(support::readSchema(database, options)).advice), QStringList());
    }
}

void AdvisorsTest::putsProblemsFirst() {
    support::Database database(m_server);
    const AdviceReport report = adviseOn(
        database,
        "CREATE TABLE a (id bigint PRIMARY KEY, at timestamp);\n"
        "CREATE TABLE b (title text);\nCREATE TABLE c (id bigint PRIMARY KEY);\nCREATE POLICY p ON c;");
    QCOMPARE(keysOf(report.advice),
             (QStringList{"policy-without-row-security", "no-primary-key", "timestamp-without-time-zone"}));
    const QList<Advice> about = report.about({Kind::Relation, "public", "a", {}});
    QCOMPARE(keysOf(about), QStringList("timestamp-without-time-zone"));
    QCOMPARE(about.front().thing.part, "at");
}

void AdvisorsTest::leavesOutWhatIsIgnored_data() {
    QTest::addColumn<QString>("list");
    QTest::addColumn<int>("left");
    QTest::newRow("nothing") << "" << 2;
    QTest::newRow("one thing") << "no-primary-key public.a # meant so" << 1;
    QTest::newRow("all of an advisor") << "# old tables\n\nno-primary-key" << 0;
    QTest::newRow("a pattern") << "no-primary-key public.*" << 0;
    QTest::newRow("another thing") << "no-primary-key public.c" << 2;
    QTest::newRow("another advisor") << "char-column public.a" << 2;
}

void AdvisorsTest::leavesOutWhatIsIgnored() {
    QFETCH(QString, list);
    QFETCH(int, left);
    support::Database database(m_server);
    database.run(
        "REVOKE CREATE ON SCHEMA public FROM PUBLIC; CREATE TABLE a (x int); CREATE TABLE b (x int)");
    const AdviceReport report = advise(support::readSchema(database), IgnoreList::fromText(list));
    QCOMPARE(report.advice.size(), left);
    QCOMPARE(report.ignored.size(), 2 - left);
}

void AdvisorsTest::keepsAnIgnoreListAsText() {
    const Advice advice{
        "no-primary-key", AdviceLevel::Warning, {Kind::Relation, "public", "odd # name", {}}, {}, {}};
    IgnoreList list = IgnoreList::fromText("char-column *\n");
    list.add(advice);
    list.add(advice);
    QCOMPARE(list.toText(), "char-column *\nno-primary-key public.odd # name\n");
    list.remove(advice);
    QCOMPARE(list.toText(), "char-column *\n");
}

void AdvisorsTest::sparesWhatBelongsToExtensions() {
    support::Database database(m_server);
    const AdviceReport report = adviseOn(database, "CREATE EXTENSION hstore;\nCREATE EXTENSION pg_trgm;");
    QCOMPARE(keysOf(report.advice), QStringList());
}

QTEST_GUILESS_MAIN(AdvisorsTest)
#include "advisors_test.moc"
