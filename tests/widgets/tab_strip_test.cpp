#include "widgets/tab_strip.h"

#include "widgets/style.h"

#include <QSignalSpy>
#include <QtTest>

class TabStripTest : public QObject {
    Q_OBJECT

    static void fill(widgets::TabStrip& strip) {
        for (const char* title : {"All", "Drafts", "Scheduled", "Trash"})
            strip.addTab(title);
    }

private slots:
    void initTestCase() {
        QLocale::setDefault(QLocale("en_GB"));
        widgets::applyLook(*qApp, widgets::Scheme::Light);
    }

    void writesTheCountBehindTheTitle() {
        widgets::TabStrip strip;
        fill(strip);
        strip.setLocale(QLocale("en_GB"));
        strip.setCount(0, 1128);
        QCOMPARE(strip.tabText(0), QString("All 1,128"));
        QCOMPARE(strip.title(0), QString("All"));
        strip.setCount(0, std::nullopt);
        QCOMPARE(strip.tabText(0), QString("All"));
    }

    void isWhollyUsableFromTheKeyboard() {
        widgets::TabStrip strip;
        fill(strip);
        strip.show();
        strip.setFocus();
        QSignalSpy changed(&strip, &QTabBar::currentChanged);
        QTest::keyClick(&strip, Qt::Key_Right);
        QCOMPARE(strip.currentIndex(), 1);
        QTest::keyClick(&strip, Qt::Key_End);
        QCOMPARE(strip.currentIndex(), 3);
        QTest::keyClick(&strip, Qt::Key_Left);
        QCOMPARE(strip.currentIndex(), 2);
        QTest::keyClick(&strip, Qt::Key_Home);
        QCOMPARE(strip.currentIndex(), 0);
        QCOMPARE(changed.size(), 4);
    }

    void eachTabHasRoomForItsWords() {
        widgets::TabStrip strip;
        fill(strip);
        strip.setCount(2, 1'000'000);
        strip.show();
        for (int i = 0; i < strip.count(); ++i)
            QVERIFY(strip.tabRect(i).width() >= strip.fontMetrics().horizontalAdvance(strip.tabText(i)));
    }
};

QTEST_MAIN(TabStripTest)
#include "tab_strip_test.moc"
