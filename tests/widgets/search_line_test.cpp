#include "widgets/search_line.h"

#include <QSignalSpy>
#include <QToolButton>
#include <QtTest>

using widgets::SearchLine;

class SearchLineTest : public QObject {
    Q_OBJECT

private slots:
    void announcesOneSearchForABurstOfTyping() {
        SearchLine line;
        QSignalSpy searched(&line, &SearchLine::searched);
        QTest::keyClicks(&line, " backend ");
        QCOMPARE(searched.size(), 0);
        QTRY_COMPARE(searched.size(), 1);
        QCOMPARE(searched.first().first().toString(), QString("backend"));
    }

    void searchesAtOnceOnReturnAndNotTwice() {
        SearchLine line;
        QSignalSpy searched(&line, &SearchLine::searched);
        QTest::keyClicks(&line, "go");
        QTest::keyClick(&line, Qt::Key_Return);
        QCOMPARE(searched.size(), 1);
        QTest::keyClick(&line, Qt::Key_Return);
        QCOMPARE(searched.size(), 1);
    }

    void escapeShowsEverythingAgain() {
        SearchLine line;
        QSignalSpy searched(&line, &SearchLine::searched);
        QTest::keyClicks(&line, "go");
        QTest::keyClick(&line, Qt::Key_Return);
        QTest::keyClick(&line, Qt::Key_Escape);
        QVERIFY(line.text().isEmpty());
        QCOMPARE(searched.size(), 2);
        QVERIFY(searched.last().first().toString().isEmpty());
    }

    void theButtonThatClearsIsThereOnlyWhenItHelps() {
        SearchLine line;
        line.show();
        const auto buttons = [&] {
            int shown = 0;
            for (const QToolButton* each : line.findChildren<QToolButton*>())
                shown += each->isVisible() ? 1 : 0;
            return shown;
        };
        QCOMPARE(buttons(), 1);
        QTest::keyClicks(&line, "go");
        QCOMPARE(buttons(), 2);
        QTest::mouseClick(line.findChildren<QToolButton*>().last(), Qt::LeftButton);
        QVERIFY(line.text().isEmpty());
        QCOMPARE(buttons(), 1);
    }

    void downGoesOnToTheResults() {
        SearchLine line;
        QSignalSpy requested(&line, &SearchLine::resultsRequested);
        QTest::keyClick(&line, Qt::Key_Down);
        QCOMPARE(requested.size(), 1);
    }
};

QTEST_MAIN(SearchLineTest)
#include "search_line_test.moc"
