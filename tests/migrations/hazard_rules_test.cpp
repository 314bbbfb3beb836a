#include "migrations/hazards/linter.h"
#include "migrations/sql_parser.h"
#include "support/database.h"

#include <QTest>

#include <algorithm>

using namespace migrations;
using namespace migrations::hazards;

/// Each rule's examples, against the rule and against a real server.
class HazardRulesTest : public QObject {
    Q_OBJECT
private slots:
    void aRuleFindsItsBadExampleOnly_data() { rules(); }
    void aRuleFindsItsBadExampleOnly();
    void aRulePassesItsGoodExample_data() { rules(); }
    void aRulePassesItsGoodExample();
    void aRuleExplainsItself_data() { rules(); }
    void aRuleExplainsItself();
    void theGoodExampleRuns_data() { rules(); }
    void theGoodExampleRuns();
    void theSaferFormRuns_data() { rules(); }
    void theSaferFormRuns();
    void keysAreUnique();
    void rulesAreFoundByTheirOtherNames();

private:
    static void rules() {
        QTest::addColumn<const Rule*>("rule");
        for (const Rule* rule : allRules())
            QTest::newRow(qPrintable(rule->key)) << rule;
    }

    static QList<Hazard> lintExample(const Rule& rule, const QByteArray& example,
                                     const QList<const Rule*>& checked = {}) {
        Facts facts;
        if (rule.untilMajor > 0) facts.serverMajor = rule.untilMajor;
        Linter linter(facts, checked);
        linter.learn(rule.given, Transaction::PerStatement);
        linter.beginRun();
        return linter.lint(example, rule.exampleTransaction);
    }

    static QList<int> linesOf(const QList<Hazard>& hazards, const QString& key) {
        QList<int> lines;
        for (const Hazard& hazard : hazards)
            if (hazard.rule == key) lines.append(hazard.line);
        return lines;
    }

    /// One statement at a time and without a transaction around them, as steps are to be run.
    static void runEach(support::Database& database, const QByteArray& sql) {
        for (const Statement& statement : splitAsPostgres(sql)) {
            const auto done = database.connection().runScript(statement.text);
            QVERIFY2(done, qPrintable(QString::fromUtf8(statement.text) + '\n' +
                                      (done ? QString() : done.error().message() + done.error().detail())));
        }
    }

    support::Server m_server;
};

/// Those that look at how a file is sent rather than at one statement: nearly every example would set them
/// off.
static const QStringList aboutEveryFile = {"require-lock-timeout", "require-statement-timeout",
                                           "prefer-robust-stmts"};

void HazardRulesTest::aRuleFindsItsBadExampleOnly() {
    QFETCH(const Rule*, rule);
    const QList<Hazard> own =
        lintExample(*rule, rule->bad, rule->isOptIn ? QList{rule} : QList<const Rule*>());
    QCOMPARE(linesOf(own, rule->key), rule->badLines);
    for (const Hazard& hazard : own) {
        QVERIFY(!hazard.message.isEmpty());
        const bool isOther = hazard.rule != rule->key && !aboutEveryFile.contains(hazard.rule);
        QVERIFY2(!isOther,
                 qPrintable("also found: " + hazard.rule + " in line " + QString::number(hazard.line)));
    }
}

void HazardRulesTest::aRulePassesItsGoodExample() {
    QFETCH(const Rule*, rule);
    const QList<Hazard> found = lintExample(*rule, rule->good, {rule});
    QVERIFY2(linesOf(found, rule->key).isEmpty(), qPrintable(found.isEmpty() ? QString() : found[0].message));
}

void HazardRulesTest::aRuleExplainsItself() {
    QFETCH(const Rule*, rule);
    QVERIFY(!rule->title.isEmpty());
    QVERIFY(rule->help.size() > 80);
    QVERIFY(!rule->bad.isEmpty());
    QVERIFY(!rule->good.isEmpty());
    QVERIFY2(rule->key.size() < 50 && rule->key == rule->key.toLower(), qPrintable(rule->key));
}

void HazardRulesTest::theGoodExampleRuns() {
    QFETCH(const Rule*, rule);
    support::Database database(m_server);
    runEach(database, rule->given);
    runEach(database, rule->good);
}

void HazardRulesTest::theSaferFormRuns() {
    QFETCH(const Rule*, rule);
    for (const Hazard& hazard : lintExample(*rule, rule->bad, {rule})) {
        if (hazard.safer.isEmpty()) continue;
        support::Database database(m_server);
        runEach(database, rule->given);
        // What the file does before the statement is part of what the safer form stands on.
        const QList<Statement> statements = splitAsPostgres(rule->bad);
        for (int i = 0; i + 1 < hazard.statementNumber; ++i) {
            if (statements[i].text != "BEGIN") runEach(database, statements[i].text);
        }
        runEach(database, hazard.safer.toUtf8());
    }
}

void HazardRulesTest::keysAreUnique() {
    QStringList keys;
    for (const Rule* rule : allRules())
        keys.append(rule->key);
    QStringList unique = keys;
    unique.removeDuplicates();
    QCOMPARE(unique, keys);
    QVERIFY(std::ranges::is_sorted(keys));
}

void HazardRulesTest::rulesAreFoundByTheirOtherNames() {
    QCOMPARE(findRule("ban-drop-column")->key, "ban-drop-column");
    QCOMPARE(findRule("DS103")->key, "ban-drop-column");
    QCOMPARE(findRule("hammer"), nullptr);
    QVERIFY(rulesNamed("destructive").size() >= 2);
}

QTEST_GUILESS_MAIN(HazardRulesTest)
#include "hazard_rules_test.moc"
