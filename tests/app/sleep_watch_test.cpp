#include "app/sleep_watch.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;

class SleepWatchTest : public QObject {
    Q_OBJECT
private slots:
    void noticesAPauseOnceAndNothingElse() {
        qint64 now = 1000;
        int ticks = 0;
        app::SleepWatch watch(
            [&] {
                ++ticks;
                return now += 10;
            },
            10ms);
        QSignalSpy woke(&watch, &app::SleepWatch::woke);
        QTRY_VERIFY(ticks > 5);
        QCOMPARE(woke.size(), 0);
        now += 3'600'000;
        QTRY_COMPARE(woke.size(), 1);
        const int then = ticks;
        QTRY_VERIFY(ticks > then + 5);
        QCOMPARE(woke.size(), 1);
        // A clock that is set back is no pause.
        now -= 3'600'000;
        const int later = ticks;
        QTRY_VERIFY(ticks > later + 5);
        QCOMPARE(woke.size(), 1);
    }
};

QTEST_GUILESS_MAIN(SleepWatchTest)
#include "sleep_watch_test.moc"
