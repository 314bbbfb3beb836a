#include "app/fuzzy_match.h"

#include <QtTest>

using app::fuzzyScore;

class FuzzyMatchTest : public QObject {
    Q_OBJECT

private slots:
    void findsLettersInOrderOnly_data() {
        QTest::addColumn<QString>("wanted");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        QTest::newRow("nothing wanted") << "" << "Go to Posts" << true;
        QTest::newRow("whole word") << "posts" << "Go to Posts" << true;
        QTest::newRow("first letters") << "gtp" << "Go to Posts" << true;
        QTest::newRow("without its accents") << "emile" << "Émile Roux" << true;
        QTest::newRow("with its accents") << "émile" << "Emile Roux" << true;
        QTest::newRow("other order") << "stsop" << "Go to Posts" << false;
        QTest::newRow("a letter too many") << "postss" << "Go to Posts" << false;
    }
    void findsLettersInOrderOnly() {
        QFETCH(QString, wanted);
        QFETCH(QString, text);
        QFETCH(bool, fits);
        QCOMPARE(fuzzyScore(wanted, text).has_value(), fits);
    }

    void likesWholeWordsBest() {
        QVERIFY(fuzzyScore("post", "New post") > fuzzyScore("post", "Compost heap"));
        QVERIFY(fuzzyScore("post", "Compost heap") > fuzzyScore("post", "Put over some things"));
        QVERIFY(fuzzyScore("gp", "Go to Posts") > fuzzyScore("gp", "signup"));
    }
};

QTEST_MAIN(FuzzyMatchTest)
#include "fuzzy_match_test.moc"
