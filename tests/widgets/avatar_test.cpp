#include "widgets/avatar.h"

#include <QtTest>

class AvatarTest : public QObject {
    Q_OBJECT

private slots:
    void initialsComeFromFirstAndLastWord_data() {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("expected");
        QTest::newRow("two words") << "Ada Lind" << "AL";
        QTest::newRow("three words") << "Ada van Lind" << "AL";
        QTest::newRow("one word") << "ada" << "A";
        QTest::newRow("accent") << "émile roux" << "ÉR";
        QTest::newRow("right to left") << "نور حداد" << "نح";
        QTest::newRow("sign before the name") << "(Ben) Kofi" << "BK";
        QTest::newRow("nothing") << "  " << "?";
        QTest::newRow("no letters") << "--- !!!" << "?";
    }
    void initialsComeFromFirstAndLastWord() {
        QFETCH(QString, name);
        QFETCH(QString, expected);
        QCOMPARE(widgets::initials(name), expected);
    }
};

QTEST_MAIN(AvatarTest)
#include "avatar_test.moc"
