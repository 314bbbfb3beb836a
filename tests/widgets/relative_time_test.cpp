#include "widgets/relative_time.h"

#include <QLocale>
#include <QTimeZone>
#include <QtTest>

class RelativeTimeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() {
        qputenv("TZ", "Europe/Paris");
        QLocale::setDefault(QLocale("en_GB"));
    }

    void saysHowLongAgoAsPeopleDo_data() {
        QTest::addColumn<QString>("time");
        QTest::addColumn<QString>("said");
        QTest::newRow("this moment") << "2026-07-18T12:00:00Z" << "now";
        QTest::newRow("seconds") << "2026-07-18T11:59:30Z" << "now";
        QTest::newRow("one minute") << "2026-07-18T11:59:00Z" << "1 min ago";
        QTest::newRow("minutes") << "2026-07-18T11:52:00Z" << "8 min ago";
        QTest::newRow("one hour") << "2026-07-18T10:59:00Z" << "1 hour ago";
        QTest::newRow("hours") << "2026-07-18T08:00:00Z" << "4 hours ago";
        QTest::newRow("the day before, though only hours ago") << "2026-07-17T21:00:00Z" << "yesterday";
        QTest::newRow("yesterday in the reader's zone only") << "2026-07-17T21:59:00Z" << "yesterday";
        QTest::newRow("days") << "2026-07-16T12:00:00Z" << "2 days ago";
        QTest::newRow("a week") << "2026-07-11T12:00:00Z" << "11 Jul";
        QTest::newRow("another year") << "2025-12-31T12:00:00Z" << "31 Dec 2025";
        QTest::newRow("soon") << "2026-07-18T12:10:00Z" << "in 11 min";
        QTest::newRow("later today") << "2026-07-18T15:30:00Z" << "today, 17:30";
        QTest::newRow("another day") << "2026-11-24T08:00:00Z" << "24 Nov, 09:00";
        QTest::newRow("never") << "" << "never";
    }
    void saysHowLongAgoAsPeopleDo() {
        QFETCH(QString, time);
        QFETCH(QString, said);
        const auto now = QDateTime::fromString("2026-07-18T12:00:00Z", Qt::ISODate);
        QCOMPARE(widgets::relativeTime(QDateTime::fromString(time, Qt::ISODate), now), said);
    }

    void givesTheExactTimeInTheReadersZone() {
        const auto time = QDateTime::fromString("2026-07-18T12:02:10Z", Qt::ISODate);
        QCOMPARE(widgets::exactTime(time), QString("18 Jul 2026, 14:02:10 CEST"));
    }
};

QTEST_MAIN(RelativeTimeTest)
#include "relative_time_test.moc"
