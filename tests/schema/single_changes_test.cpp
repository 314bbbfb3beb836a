#include "schema/changes/single_changes.h"

#include "schema/difference/difference.h"
#include "schema/reading_support.h"

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

}  // namespace

/// Every change of one attribute is found once, named and classed.
class SingleChangesTest : public QObject {
    Q_OBJECT
private slots:
    void initTestCase();
    void isFoundOnceNamedAndClassed_data();
    void isFoundOnceNamedAndClassed();

private:
    support::Server m_server;
    std::unique_ptr<support::Database> m_base;
    Snapshot m_before;
};

void SingleChangesTest::initTestCase() {
    QVERIFY(everyChange().size() >= 120);
    m_base = std::make_unique<support::Database>(m_server);
    m_base->run("CREATE ROLE change_owner; CREATE ROLE change_reader; CREATE ROLE change_writer");
    m_base->run(support::changeableSchema());
    m_before = support::readSchema(*m_base);
}

void SingleChangesTest::isFoundOnceNamedAndClassed_data() {
    QTest::addColumn<QByteArray>("setUp");
    QTest::addColumn<QByteArray>("change");
    QTest::addColumn<QString>("expected");
    for (const support::SingleChange& each : everyChange())
        QTest::newRow(each.name) << QByteArray(each.setUp) << QByteArray(each.change)
                                 << QString::fromUtf8(each.expected);
}

void SingleChangesTest::isFoundOnceNamedAndClassed() {
    QFETCH(QByteArray, setUp);
    QFETCH(QByteArray, change);
    QFETCH(QString, expected);
    support::Database database(*m_base);
    const auto run = [&database](const QByteArray& sql) {
        return database.connection().runScript(sql) ? QString()
                                                    : database.connection().lastDiagnostic().details();
    };
    if (!setUp.isEmpty()) QCOMPARE(run(setUp), QString());
    const Snapshot before = setUp.isEmpty() ? m_before : support::readSchema(database);
    QCOMPARE(run(change), QString());
    QCOMPARE(described(difference(before, support::readSchema(database))), expected);
}

QTEST_GUILESS_MAIN(SingleChangesTest)
#include "single_changes_test.moc"
