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
    void whatOtherToolsCheckIsChecked_data();
    void whatOtherToolsCheckIsChecked();

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

void HazardRulesTest::whatOtherToolsCheckIsChecked_data() {
    QTest::addColumn<QString>("names");
    QTest::newRow("squawk")
        << "adding-field-with-default adding-foreign-key-constraint adding-not-nullable-field "
           "adding-required-field adding-serial-primary-key-field "
           "ban-alter-domain-with-add-constraint ban-char-field "
           "ban-concurrent-index-creation-in-transaction ban-create-domain-with-constraint "
           "ban-drop-column ban-drop-database ban-drop-table ban-drop-not-null "
           "ban-duplicate-column-assignments ban-truncate-cascade ban-uncommitted-transaction "
           "changing-column-type constraint-missing-not-valid disallowed-unique-constraint "
           "identifier-too-long prefer-bigint-over-int prefer-bigint-over-smallint prefer-identity "
           "prefer-repack prefer-robust-stmts prefer-text-field prefer-timestamp-tz "
           "prefer-timestamptz renaming-column renaming-table require-concurrent-index-creation "
           "require-concurrent-index-deletion require-concurrent-reindex "
           "require-concurrent-partition-detach require-enum-value-ordering require-lock-timeout "
           "require-statement-timeout require-timeout-settings require-table-schema "
           "transaction-nesting unused-ignore";
    // Of the documented codes those for PostgreSQL, without the ones about naming and owners (NM, OW, SA).
    QTest::newRow("Atlas")
        << "DS101 DS102 DS103 MF101 MF102 MF103 MF104 BC101 BC102 CD101 CD102 CD103 PG101 PG102 PG103 "
           "PG104 PG105 PG110 PG301 PG302 PG303 PG304 PG305 PG306 PG307 PG308 PG309 PG310 PG311 TX101 "
           "TX201 destructive data_depend incompatible condrop concurrent_index nestedtx";
    // Without change_column_default, which is about Rails' own inserts.
    QTest::newRow("strong_migrations")
        << "remove_column change_column rename_column rename_table create_table add_column_auto_incrementing "
           "add_column_generated_stored add_foreign_key add_check_constraint execute backfilling_data "
           "add_index "
           "add_reference add_unique_constraint add_exclusion_constraint add_column_json add_column_default "
           "add_column_default_callable change_column_null rename_enum_value rename_schema "
           "validate_check_constraint "
           "validate_foreign_key add_index_columns remove_index";
    QTest::newRow("eugene") << "E1 E2 E3 E4 E5 E6 E7 E8 E9 E10 E11";
}

void HazardRulesTest::whatOtherToolsCheckIsChecked() {
    QFETCH(QString, names);
    for (const QString& name : names.split(' '))
        QVERIFY2(!rulesNamed(name).isEmpty(), qPrintable(name));
}

QTEST_GUILESS_MAIN(HazardRulesTest)
#include "hazard_rules_test.moc"
