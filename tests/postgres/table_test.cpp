#include "postgres/table.h"

#include "postgres/diagnostic.h"
#include "postgres/system_identifier.h"

#include <QTest>

/// The small pure parts of postgres/: arrays, places in a text, kinds of errors.
class TableTest : public QObject {
    Q_OBJECT
private slots:
    void readsArrays_data();
    void readsArrays();
    void findsThePlaceOfACharacter_data();
    void findsThePlaceOfACharacter();
    void everySqlStateHasAKind_data();
    void everySqlStateHasAKind();
    void computesTheChecksumPostgresUses();
};

void TableTest::readsArrays_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("elements");
    QTest::newRow("empty") << "{}" << QStringList{};
    QTest::newRow("plain") << "{a,b}" << QStringList{"a", "b"};
    QTest::newRow("quoted") << R"({"a,b","c\"d","e\\f"})" << QStringList{"a,b", "c\"d", "e\\f"};
    QTest::newRow("null and its word") << R"({NULL,"NULL",""})" << QStringList{QString(), "NULL", ""};
    QTest::newRow("braces in quotes") << R"({"{x}"})" << QStringList{"{x}"};
    QTest::newRow("not an array") << "" << QStringList{};
}

void TableTest::readsArrays() {
    QFETCH(QString, text);
    QFETCH(QStringList, elements);
    const QStringList read = postgres::parseArray(text);
    QCOMPARE(read, elements);
    for (qsizetype i = 0; i < read.size(); ++i)
        QCOMPARE(read[i].isNull(), elements[i].isNull());
}

void TableTest::findsThePlaceOfACharacter_data() {
    QTest::addColumn<int>("position");
    QTest::addColumn<int>("line");
    QTest::addColumn<int>("column");
    QTest::addColumn<qsizetype>("offset");
    QTest::newRow("unknown") << 0 << 0 << 0 << qsizetype(-1);
    QTest::newRow("first") << 1 << 1 << 1 << qsizetype(0);
    QTest::newRow("after two bytes") << 3 << 1 << 3 << qsizetype(3);
    QTest::newRow("after four bytes") << 4 << 1 << 4 << qsizetype(7);
    QTest::newRow("second line") << 6 << 2 << 1 << qsizetype(9);
    QTest::newRow("past the end") << 99 << 2 << 2 << qsizetype(10);
}

void TableTest::findsThePlaceOfACharacter() {
    QFETCH(int, position);
    postgres::Diagnostic diagnostic;
    diagnostic.position = position;
    diagnostic.locateIn("aé😀;\nb");
    QTEST(diagnostic.line, "line");
    QTEST(diagnostic.byteOffset, "offset");
    if (position < 99) QTEST(diagnostic.lineColumn, "column");
}

void TableTest::everySqlStateHasAKind_data() {
    QTest::addColumn<QString>("state");
    QTest::addColumn<core::ErrorKind>("kind");
    using core::ErrorKind;
    QTest::newRow("connection failure") << "08006" << ErrorKind::Network;
    QTest::newRow("admin shutdown") << "57P01" << ErrorKind::Network;
    QTest::newRow("cannot connect now") << "57P03" << ErrorKind::Network;
    QTest::newRow("query canceled") << "57014" << ErrorKind::Timeout;
    QTest::newRow("invalid password") << "28P01" << ErrorKind::SignInNeeded;
    QTest::newRow("insufficient privilege") << "42501" << ErrorKind::NotAllowed;
    QTest::newRow("unique violation") << "23505" << ErrorKind::Conflict;
    QTest::newRow("serialization failure") << "40001" << ErrorKind::Conflict;
    QTest::newRow("lock not available") << "55P03" << ErrorKind::Conflict;
    QTest::newRow("not null violation") << "23502" << ErrorKind::Database;
    QTest::newRow("none") << "" << ErrorKind::Database;
}

void TableTest::everySqlStateHasAKind() {
    QFETCH(QString, state);
    QTEST(postgres::kindOf(state), "kind");
}

void TableTest::computesTheChecksumPostgresUses() {
    // The check value of CRC-32C (RFC 3720, B.4).
    QCOMPARE(postgres::crc32c("123456789"), 0xE3069283u);
    QCOMPARE(postgres::crc32c(""), 0u);
}

QTEST_APPLESS_MAIN(TableTest)
#include "table_test.moc"
