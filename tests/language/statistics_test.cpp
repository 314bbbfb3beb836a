#include "language/statistics.h"

#include <QTest>

/// The one count of words for console and server.
class StatisticsTest : public QObject {
    Q_OBJECT

private slots:
    void wordsAreCountedInEveryScript_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("words");
        QTest::addColumn<int>("minutes");
        QTest::newRow("empty") << "" << 0 << 0;
        QTest::newRow("marks") << "## - > * ``` 🎉" << 0 << 0;
        QTest::newRow("English") << "don't stop, snake_case" << 3 << 1;
        QTest::newRow("long English") << QString("word ").repeated(2200) << 2200 << 10;
        QTest::newRow("Thai") << "ภาษาไทยง่ายนิดเดียว" << 5 << 1;
        QTest::newRow("Japanese") << "日本語の文章です。カタカナ" << 5 << 1;
        QTest::newRow("6000 Chinese characters") << QString("你好").repeated(3000) << 3000 << 12;
        QTest::newRow("6000 Kana") << QString("カタカナ").repeated(10) + QString(" ひらがな").repeated(1490)
                                   << -1 << 12;
    }

    void wordsAreCountedInEveryScript() {
        QFETCH(QString, text);
        QFETCH(int, words);
        const QByteArray utf8 = text.toUtf8();
        const language::Statistics console = language::statistics(std::u16string_view(
            reinterpret_cast<const char16_t*>(text.utf16()), static_cast<std::size_t>(text.size())));
        const language::Statistics server = language::statistics(std::string_view(utf8.data(), utf8.size()));
        if (words >= 0) QCOMPARE(server.words, words);
        QTEST(server.minutes, "minutes");
        QCOMPARE(console.words, server.words);
        QCOMPARE(console.minutes, server.minutes);
    }
};

QTEST_GUILESS_MAIN(StatisticsTest)
#include "statistics_test.moc"
