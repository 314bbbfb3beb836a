#include "sandbox/sample_post.h"

#include "sandbox/sample_time.h"

#include <QTest>
#include <QTimeZone>

/// How the sample's own small formats are read.
class SamplePostTest : public QObject {
    Q_OBJECT
private slots:
    void readsFrontMatterAsItStands();
    void refusesAFileWithoutFrontMatter();
    void earlierStatesEndAtBlankLinesOutsideFences_data();
    void earlierStatesEndAtBlankLinesOutsideFences();
    void timesAreRelative_data();
    void timesAreRelative();
};

void SamplePostTest::readsFrontMatterAsItStands() {
    const auto post = sandbox::parseSamplePost(
        "---\ntitle: On time: a note\ntags: go,  qt\nexcerpt:\n---\nBody\n---\nmore\n", "x");
    QVERIFY(post);
    QCOMPARE(post->text("title"), "On time: a note");
    QCOMPARE(post->list("tags"), (QStringList{"go", "qt"}));
    QVERIFY(post->has("excerpt"));
    QVERIFY(!post->has("cover"));
    QVERIFY(post->list("cover").isEmpty());
    QCOMPARE(post->body, "Body\n---\nmore\n");
}

void SamplePostTest::refusesAFileWithoutFrontMatter() {
    QVERIFY(!sandbox::parseSamplePost("just text", "x"));
    QVERIFY(!sandbox::parseSamplePost("---\ntitle: never closed\n", "x"));
    QVERIFY(!sandbox::parseSamplePost("---\nno colon\n---\n", "x"));
}

void SamplePostTest::earlierStatesEndAtBlankLinesOutsideFences_data() {
    QTest::addColumn<QString>("body");
    QTest::addColumn<int>("number");
    QTest::addColumn<int>("count");
    QTest::addColumn<QString>("state");
    const QString plain = "aaaa\n\nbbbb\n\ncccc\n\ndddd\n";
    QTest::newRow("half") << plain << 1 << 1 << "aaaa\n\nbbbb\n";
    QTest::newRow("a third") << plain << 1 << 2 << "aaaa\n";
    QTest::newRow("two thirds") << plain << 2 << 2 << "aaaa\n\nbbbb\n";
    QTest::newRow("a fence is not cut") << "aaaa\n\n```\n1\n\n2\n\n3\n```\n\nend\n" << 1 << 1 << "aaaa\n";
    QTest::newRow("one paragraph") << "only one\n" << 1 << 3 << "only one\n";
    QTest::newRow("a long first paragraph") << "a long first paragraph\n\nx\n"
                                            << 1 << 3 << "a long first paragraph\n";
}

void SamplePostTest::earlierStatesEndAtBlankLinesOutsideFences() {
    QFETCH(QString, body);
    QFETCH(int, number);
    QFETCH(int, count);
    QTEST((sandbox::SamplePost{.fields = {}, .body = body}.bodyAtState(number, count)), "state");
}

void SamplePostTest::timesAreRelative_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::optional<qint64>>("minutes");
    QTest::newRow("all parts") << "-3d4h5m" << std::optional<qint64>(-(3 * 1440 + 4 * 60 + 5));
    QTest::newRow("days to come") << "+2d" << std::optional<qint64>(2 * 1440);
    QTest::newRow("now") << "-0m" << std::optional<qint64>(0);
    QTest::newRow("no sign") << "3d" << std::optional<qint64>();
    QTest::newRow("only a sign") << "-" << std::optional<qint64>();
    QTest::newRow("wrong order") << "-4h3d" << std::optional<qint64>();
}

void SamplePostTest::timesAreRelative() {
    QFETCH(QString, text);
    QFETCH(std::optional<qint64>, minutes);
    const QDateTime now({2026, 3, 1}, {12, 0}, QTimeZone::utc());
    const auto moment = sandbox::sampleTime(text, now);
    QCOMPARE(moment.has_value(), minutes.has_value());
    if (moment) QCOMPARE(now.secsTo(*moment), *minutes * 60);
}

QTEST_GUILESS_MAIN(SamplePostTest)
#include "sample_post_test.moc"
