#include "schema/changes/single_changes.h"

#include "schema/change_sql.h"
#include "schema/difference/difference.h"
#include "schema/reading_support.h"

#include <QRegularExpression>
#include <QTest>

using namespace schema;

namespace {

QString described(const Difference& difference) {
    QStringList lines;
    for (const Change& change : difference.changes)
        lines << (change.changeClass == ChangeClass::Semantic
                      ? change.text()
                      : QStringLiteral("%1 (%2)").arg(change.text(), nameOf(change.changeClass)));
    return lines.join('\n');
}

QList<support::SingleChange> everyChange() {
    return support::columnChanges() + support::constraintChanges() + support::indexChanges() +
           support::relationChanges() + support::viewChanges() + support::routineChanges() +
           support::typeChanges() + support::otherChanges();
}

/// `expected` as a server of that version prints it.
QString printedBy(int majorVersion, QString expected) {
    // Views of one table name its columns without it.
    static const QRegularExpression qualifiedColumn("\\b(?:titles|post)\\.(id|title|body|author|length)\\b");
    if (majorVersion >= 16 && expected.contains(" · query:")) expected.replace(qualifiedColumn, "\\1");
    if (majorVersion >= 17) expected.replace("REFERENCES, TRIGGER", "REFERENCES, TRIGGER, MAINTAIN");
    return expected;
}

}  // namespace

/// Every change of one attribute is found once, named and classed, and the SQL between the two schemas makes
/// it and takes it back.
class SingleChangesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void isFoundAndMadeThereAndBack_data();
    void isFoundAndMadeThereAndBack();

private:
    support::Server m_server;
    std::unique_ptr<support::Database> m_base;
    std::unique_ptr<support::Database> m_asBefore;  ///< left by the row before, equal to m_base
    Snapshot m_before;
};

void SingleChangesTest::initTestCase() {
    QVERIFY(everyChange().size() >= 120);
    m_base = std::make_unique<support::Database>(m_server);
    m_base->run("CREATE ROLE change_owner; CREATE ROLE change_reader; CREATE ROLE change_writer");
    m_base->run(support::changeableSchema());
    m_before = support::readSchema(*m_base);
}

void SingleChangesTest::isFoundAndMadeThereAndBack_data() {
    QTest::addColumn<QByteArray>("setUp");
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("leftBack");
    QTest::addColumn<int>("since");
    for (const support::SingleChange& each : everyChange())
        QTest::newRow(each.name) << QByteArray(each.setUp) << QByteArray(each.change)
                                 << QString::fromUtf8(each.expected) << QString::fromUtf8(each.left)
                                 << QString::fromUtf8(each.leftBack) << each.since;
}

void SingleChangesTest::isFoundAndMadeThereAndBack() {
    QFETCH(QByteArray, setUp);
    QFETCH(QByteArray, change);
    QFETCH(QString, expected);
    QFETCH(QString, left);
    QFETCH(QString, leftBack);
    QFETCH(int, since);
    if (m_before->origin.majorVersion() < since) QSKIP("this Postgres is older");
    // A database that was brought back serves the next row; copying one takes longer than all the rest.
    std::unique_ptr<support::Database> owned = std::move(m_asBefore);
    if (!owned || !setUp.isEmpty()) owned = std::make_unique<support::Database>(*m_base);
    support::Database& database = *owned;
    const auto run = [&database](const QByteArray& sql) {
        return database.connection().runScript(sql)
                   ? QString()
                   : database.connection().lastDiagnostic().details() + "\n" + QString::fromUtf8(sql);
    };
    if (!setUp.isEmpty()) QCOMPARE(run(setUp), QString());
    const Snapshot before = setUp.isEmpty() ? m_before : support::readSchema(database);
    QCOMPARE(run(change), QString());
    const Snapshot after = support::readSchema(database);
    QCOMPARE(described(difference(before, after)), printedBy(before->origin.majorVersion(), expected));

    const QString back = changeSql(after, before);
    QVERIFY(!back.isEmpty());
    const QString refusedBack = run(back.toUtf8());
    QVERIFY2(refusedBack.isEmpty(), qPrintable(refusedBack));
    const Snapshot again = support::readSchema(database);
    QVERIFY2(described(difference(before, again)).replace(" (cosmetic)", "") == leftBack,
             qPrintable(described(difference(before, again)) + "\nis left by\n" + back));
    const QString there = changeSql(again, after);
    const QString refused = run(there.toUtf8());
    QVERIFY2(refused.isEmpty(), qPrintable(refused));
    const Snapshot made = support::readSchema(database);
    QVERIFY2(described(difference(after, made)).replace(" (cosmetic)", "") == left,
             qPrintable(described(difference(after, made)) + "\nis left by\n" + there));
    if (setUp.isEmpty() && left.isEmpty() && leftBack.isEmpty() && run(back.toUtf8()).isEmpty() &&
        difference(m_before, support::readSchema(database)).isEmpty())
        m_asBefore = std::move(owned);
}

QTEST_GUILESS_MAIN(SingleChangesTest)
#include "single_changes_test.moc"
