#include "core/stable_sort.h"

#include <QList>
#include <QTest>

using Pair = std::pair<int, int>;

/// What std::ranges::stable_sort() promises.
class StableSortTest : public QObject {
    Q_OBJECT
private slots:
    void keepsTheOrderOfEquals() {
        QList<Pair> list;
        for (int i = 0; i < 200; ++i)
            list.append({i % 3, i});
        core::stableSort(list, {}, &Pair::first);
        QCOMPARE(list.size(), 200);
        QVERIFY(std::is_sorted(list.begin(), list.end()));
    }
    void sortsTheOtherWayRound() {
        QList<Pair> list{{1, 0}, {2, 1}, {1, 2}, {3, 3}, {2, 4}};
        core::stableSort(list, std::ranges::greater(), &Pair::first);
        QCOMPARE(list, (QList<Pair>{{3, 3}, {2, 1}, {2, 4}, {1, 0}, {1, 2}}));
    }
    void leavesNothingAlone() {
        QList<Pair> none;
        core::stableSort(none);
        QVERIFY(none.isEmpty());
    }
};

QTEST_GUILESS_MAIN(StableSortTest)
#include "stable_sort_test.moc"
