#include "migrations/tools/atlas/directives.h"
#include "migrations/tools/atlas/sum.h"

#include <QTest>

using namespace migrations;
using Kind = SumDifference::Kind;

namespace {

const HashedFile a{"20240101000000_a.sql", "CREATE TABLE a (id int);\n"};
const HashedFile b{"20240102000000_b.sql", "CREATE TABLE b (id int);\n"};
const HashedFile c{"20240103000000_c.sql", "CREATE TABLE c (id int);\n"};
const HashedFile d{"20240104000000_d.sql", "CREATE TABLE d (id int);\n"};
const HashedFile seed{"20240101120000_seed.sql", "-- atlas:sum ignore\n\nINSERT INTO a VALUES (1);\n"};

QList<SumDifference> differences(const QList<HashedFile>& hashed, const QList<HashedFile>& now) {
    return checkSum(now, computeSum(hashed).toText()).differences;
}

SumDifference at(Kind kind, const HashedFile& file, int line, const char* was = "") {
    return {kind, QString::fromUtf8(file.name), QString::fromUtf8(was).isEmpty() ? QString() : QString(was),
            line};
}

}  // namespace

/// What the hash chain of atlas.sum promises: to be Atlas' own, and to name every file at fault.
class AtlasSumTest : public QObject {
    Q_OBJECT
private slots:
    void computesWhatAtlasComputes();
    void namesEveryFileAtFault_data();
    void namesEveryFileAtFault();
    void knowsWhichFilesAreCovered();
    void readsWhatAtlasReads();
    void findsDirectives_data();
    void findsDirectives();
    void wantsABlankLineBelowDirectivesOfTheFile();
};

void AtlasSumTest::computesWhatAtlasComputes() {
    QCOMPARE(computeSum({}).toText(), "h1:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n");
    QCOMPARE(computeSum({b, a}).toText(),
             "h1:CxxgpeIEGjvXY47bSlDSX3fyzObmcfgkAQ2q0DQNs/4=\n"
             "20240101000000_a.sql h1:vnjepTRgNyxUIqLQW5AERyOdkApBX8Oww4FcIJoejAs=\n"
             "20240102000000_b.sql h1:zboMCRm02vJDooHeFRtrrISan6bq+alv9oKU2thUe1I=\n");
    // The name of a file that is left out stays in the chain.
    const SumFile sum = computeSum({a, seed, b});
    QCOMPARE(sum.total, "lr/arI4Mn++nTWQftseQG21MpUL2OCBHHNl53/Ql42Q=");
    QCOMPARE(sum.entries.size(), 2);
    QCOMPARE(sum.entries[1].hash, "et+sE5Z1TY1siqHvlWdAVnUyqioUOpztAqM8UBxdOXk=");
}

void AtlasSumTest::namesEveryFileAtFault_data() {
    QTest::addColumn<QList<SumDifference>>("found");
    QTest::addColumn<QList<SumDifference>>("expected");
    const auto row = [](const char* name, const QList<HashedFile>& hashed, const QList<HashedFile>& now,
                        const QList<SumDifference>& expected) {
        QTest::newRow(name) << differences(hashed, now) << expected;
    };
    const HashedFile edited{b.name, "CREATE TABLE b (id bigint);\n"};
    const HashedFile crlf{b.name, "CREATE TABLE b (id int);\r\n"};
    const HashedFile marked{c.name, "\xEF\xBB\xBF" + c.content};
    const HashedFile renamed{"20240102000001_b2.sql", b.content};
    row("nothing", {a, b, c}, {c, b, a}, {});
    row("edited", {a, b, c}, {a, edited, c}, {at(Kind::Edited, b, 3), at(Kind::Unknown, c, 4)});
    row("line ends", {a, b, c}, {a, crlf, c}, {at(Kind::LineEndings, b, 3)});
    row("a byte order mark, and edited after it", {a, b, c, d}, {a, b, marked, {d.name, "x"}},
        {at(Kind::LineEndings, c, 4), at(Kind::Edited, d, 5)});
    row("added at the end", {a, b}, {a, b, c}, {at(Kind::Added, c, 0)});
    row("added in between", {a, c}, {a, b, c}, {at(Kind::Added, b, 0)});
    row("added twice and one edited", {a, c}, {a, b, {c.name, "x"}, d},
        {at(Kind::Edited, c, 3), at(Kind::Added, b, 0), at(Kind::Added, d, 0)});
    row("removed", {a, b, c}, {a, c}, {at(Kind::Removed, b, 3), at(Kind::Unknown, c, 4)});
    row("the last removed", {a, b, c}, {a, b}, {at(Kind::Removed, c, 4)});
    row("renamed", {a, b, c}, {a, renamed, c}, {at(Kind::Renamed, renamed, 3, "20240102000000_b.sql")});
    row("all renamed", {a, b}, {{"1.sql", a.content}, {"2.sql", b.content}},
        {at(Kind::Renamed, {"1.sql", {}}, 2, "20240101000000_a.sql"),
         at(Kind::Renamed, {"2.sql", {}}, 3, "20240102000000_b.sql")});
    row("a left-out file added", {a, b}, {a, seed, b}, {at(Kind::Added, seed, 0)});
    row("everything new", {}, {a}, {at(Kind::Added, a, 0)});
}

void AtlasSumTest::namesEveryFileAtFault() {
    QFETCH(QList<SumDifference>, found);
    QFETCH(QList<SumDifference>, expected);
    QCOMPARE(found, expected);
}

void AtlasSumTest::knowsWhichFilesAreCovered() {
    const HashedFile up{"1_a.up.sql", "up"};
    const HashedFile down{"1_a.down.sql", "down"};
    const SumCheck onlyUp = checkSum({up, down}, computeSum({up}).toText());
    QVERIFY(onlyUp.isOk());
    QCOMPARE(onlyUp.scope, SumScope::UpSql);
    const SumCheck both = checkSum({up, down}, computeSum({up, down}).toText());
    QVERIFY(both.isOk());
    QCOMPARE(both.scope, SumScope::AllSql);
    const SumCheck edited = checkSum({{up.name, "x"}, down}, computeSum({up}).toText());
    QCOMPARE(edited.differences, QList<SumDifference>{at(Kind::Edited, up, 2)});
}

void AtlasSumTest::readsWhatAtlasReads() {
    const QByteArray text = computeSum({a, b}).toText();
    QCOMPARE(parseSum(text)->toText(), text);
    QCOMPARE(parseSum(QByteArray(text).replace("\n", "\r\n"))->entries, parseSum(text)->entries);
    QVERIFY(!parseSum(text + "<<<<<<< HEAD\n"));
    QCOMPARE(checkSum({a}, QByteArray("h1:x\nnonsense\n")).differences.first().kind, Kind::Malformed);
    QCOMPARE(checkSum({a}, std::nullopt).differences.first().kind, Kind::Missing);
    QVERIFY(checkSum({}, std::nullopt).isOk());
    const QByteArray otherTotal = "h1:AAAA\n" + text.sliced(text.indexOf('\n') + 1);
    QCOMPARE(checkSum({a, b}, otherTotal).differences,
             (QList<SumDifference>{{Kind::Total, "atlas.sum", {}, 1}}));
    QVERIFY(!checkSum({a, b}, QByteArray()).isOk());
}

void AtlasSumTest::findsDirectives_data() {
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("expected");
    const auto row = [](const char* text, const char* expected) {
        QTest::newRow(text) << QByteArray(text) << QByteArray(expected);
    };
    row("-- atlas:sum ignore\nx", "-- |sum|ignore");
    row("#atlas:sum ignore", "#|sum|ignore");
    row("-- atlas:sum ignore ", "-- |sum|ignore ");
    row("-- atlas:sum ignore\r\n", "-- |sum|ignore\r");
    row("-- atlas:sum   ignore", "-- |sum|ignore");
    row("-- atlas:sum", "-- |sum|");
    row("-- atlas:delimiter \\n\\n", "-- |delimiter|\\n\\n");
    row("-- atlas:a atlas:b c", "-- atlas:a |b|c");
    row("-- see atlas: and so on", "");
    row("\n-- atlas:sum ignore", "");
    row("\xC3\xA9 atlas:sum ignore", "");
    row("atlas:", "");
}

void AtlasSumTest::findsDirectives() {
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, expected);
    const auto found = firstDirective(text);
    QCOMPARE(found ? found->prefix + '|' + found->name + '|' + found->argument : QByteArray(), expected);
}

void AtlasSumTest::wantsABlankLineBelowDirectivesOfTheFile() {
    const auto names = [](const QList<Directive>& directives) {
        QList<QByteArray> out;
        for (const Directive& directive : directives)
            out.append(directive.name + '=' + directive.argument);
        return out.join(' ');
    };
    const QByteArray good = "-- atlas:txmode none\n-- atlas:nolint\n \t\nCREATE TABLE t();\n";
    QCOMPARE(names(fileDirectives(good)), "txmode=none nolint=");
    QCOMPARE(names(overlookedDirectives(good)), "");
    const QByteArray tight = "-- atlas:txmode none\nCREATE TABLE t();\n";
    QCOMPARE(names(fileDirectives(tight)), "");
    QCOMPARE(names(overlookedDirectives(tight)), "txmode=none");
    QCOMPARE(names(fileDirectives("-- atlas:txmode none\r\n\r\nCREATE TABLE t();\r\n")), "");
    QCOMPARE(names(fileDirectives("-- atlas:checkpoint v1\n")), "checkpoint=v1");
}

QTEST_GUILESS_MAIN(AtlasSumTest)
#include "atlas_sum_test.moc"
