#include "schema/reading/catalog_sql.h"

#include <QDir>
#include <QTest>

using schema::reading::catalogSql;

/// Catalog queries are cut to the server's version.
class CatalogSqlTest : public QObject {
    Q_OBJECT
private slots:
    void keepsWhatFitsTheVersion_data();
    void keepsWhatFitsTheVersion();
    void leavesNoGateInAnyQuery_data();
    void leavesNoGateInAnyQuery();
    void namesTheRelationsToSkip();
};

void CatalogSqlTest::keepsWhatFitsTheVersion_data() {
    QTest::addColumn<int>("version");
    QTest::addColumn<QString>("locale");
    QTest::addColumn<bool>("rules");
    QTest::newRow("14 keeps the locale in collcollate") << 14 << "CASE WHEN c.collprovider" << false;
    QTest::newRow("15 has a column for it") << 15 << "c.colliculocale AS locale" << false;
    QTest::newRow("16 adds rules") << 16 << "c.colliculocale AS locale" << true;
    QTest::newRow("17 renames the column") << 17 << "c.colllocale AS locale" << true;
}

void CatalogSqlTest::keepsWhatFitsTheVersion() {
    QFETCH(int, version);
    QFETCH(QString, locale);
    QFETCH(bool, rules);
    const QString sql = catalogSql("collations", version);
    QVERIFY2(sql.contains(locale), qPrintable(sql));
    QCOMPARE(sql.count("AS locale"), 1);
    QCOMPARE(sql.contains("c.collicurules AS rules"), rules);
}

void CatalogSqlTest::leavesNoGateInAnyQuery_data() {
    QTest::addColumn<int>("version");
    for (const int version : {13, 14, 15, 16, 17, 18})
        QTest::addRow("%d", version) << version;
}

void CatalogSqlTest::leavesNoGateInAnyQuery() {
    QFETCH(int, version);
    const QStringList files = QDir(QStringLiteral(":/catalog")).entryList();
    QVERIFY(files.size() > 40);
    for (const QString& file : files) {
        const QString sql = catalogSql(qPrintable(file.chopped(4)), version);
        QVERIFY2(sql.startsWith("SELECT"), qPrintable(file + QLatin1Char('\n') + sql));
        QVERIFY2(!sql.contains("--") && !sql.contains("{{") && !sql.contains(QLatin1Char(';')),
                 qPrintable(file));
    }
}

void CatalogSqlTest::namesTheRelationsToSkip() {
    QVERIFY(catalogSql("defaults", 15, {.skipped = {17, 4294967295}})
                .contains("d.adrelid <> ALL ('{17,4294967295}'::oid[])"));
    QVERIFY(catalogSql("defaults", 15).contains("<> ALL ('{}'::oid[])"));
}

QTEST_GUILESS_MAIN(CatalogSqlTest)
#include "catalog_sql_test.moc"
