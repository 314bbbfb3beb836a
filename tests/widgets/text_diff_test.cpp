#include "widgets/text_diff.h"

#include <QRandomGenerator>
#include <QTest>

namespace {

/// The changes as "-left+right" with a stroke where the sides agree.
QString shown(const QStringList& left, const QStringList& right) {
    QString out;
    qsizetype at = 0;
    for (const widgets::TextChange& change : widgets::textChanges(left, right)) {
        if (change.leftFrom > at) out += '|';
        if (change.leftCount > 0) out += '-' + left.mid(change.leftFrom, change.leftCount).join("");
        if (change.rightCount > 0) out += '+' + right.mid(change.rightFrom, change.rightCount).join("");
        at = change.leftFrom + change.leftCount;
    }
    return at < left.size() ? out + '|' : out;
}

QStringList letters(const QString& text) {
    return text.split("", Qt::SkipEmptyParts);
}

/// `left` with the changes applied.
QStringList applied(const QStringList& left, const QStringList& right) {
    QStringList out;
    qsizetype at = 0;
    for (const widgets::TextChange& change : widgets::textChanges(left, right)) {
        out += left.mid(at, change.leftFrom - at);
        out += right.mid(change.rightFrom, change.rightCount);
        at = change.leftFrom + change.leftCount;
    }
    return out + left.mid(at);
}

}  // namespace

/// Comparing and merging texts.
class TextDiffTest : public QObject {
    Q_OBJECT
private slots:
    void findsTheFewestChanges_data();
    void findsTheFewestChanges();
    void changesMakeOneTextOfTheOther();
    void textsWithNothingInCommonAreOneChange();
    void wordsJoinedAreTheText();
    void mergesWhatDoesNotOverlap_data();
    void mergesWhatDoesNotOverlap();
    void mergingWithAnUnchangedSideGivesTheOther();
};

void TextDiffTest::findsTheFewestChanges_data() {
    QTest::addColumn<QString>("left");
    QTest::addColumn<QString>("right");
    QTest::addColumn<QString>("expected");
    QTest::newRow("both empty") << "" << "" << "";
    QTest::newRow("same") << "abc" << "abc" << "|";
    QTest::newRow("all new") << "" << "abc" << "+abc";
    QTest::newRow("all gone") << "abc" << "" << "-abc";
    QTest::newRow("changed in the middle") << "abc" << "axc" << "|-b+x|";
    QTest::newRow("changed at the ends") << "abc" << "xby" << "-a+x|-c+y";
    QTest::newRow("inserted twice") << "abcd" << "axbcyd" << "|+x|+y|";
    QTest::newRow("removed twice") << "axbcyd" << "abcd" << "|-x|-y|";
    QTest::newRow("moved") << "abcd" << "bcda" << "-a|+a";
    QTest::newRow("Myers' own") << "abcabba" << "cbabac" << "-ab|+b|-b|+c";
}

void TextDiffTest::findsTheFewestChanges() {
    QFETCH(QString, left);
    QFETCH(QString, right);
    QFETCH(QString, expected);
    QCOMPARE(shown(letters(left), letters(right)), expected);
}

void TextDiffTest::changesMakeOneTextOfTheOther() {
    QRandomGenerator random(7);
    const auto text = [&random] {
        QStringList out;
        for (int i = random.bounded(40); i > 0; --i)
            out << QString(QChar('a' + random.bounded(4)));
        return out;
    };
    for (int i = 0; i < 2000; ++i) {
        const QStringList left = text();
        const QStringList right = text();
        QCOMPARE(applied(left, right), right);
    }
}

void TextDiffTest::textsWithNothingInCommonAreOneChange() {
    QStringList left{"same"};
    QStringList right{"same"};
    for (int i = 0; i < 20'000; ++i) {
        left << "l" + QString::number(i);
        right << "r" + QString::number(i);
    }
    QCOMPARE(widgets::textChanges(left, right), (QList<widgets::TextChange>{{1, 20'000, 1, 20'000}}));
}

void TextDiffTest::wordsJoinedAreTheText() {
    const QString text = "Don't – über 🎉 die\nBücher, 15 %";
    QCOMPARE(widgets::wordsOf(text).join(""), text);
    QCOMPARE(widgets::wordsOf("one two"), (QStringList{"one", " ", "two"}));
}

void TextDiffTest::mergesWhatDoesNotOverlap_data() {
    QTest::addColumn<QString>("base");
    QTest::addColumn<QString>("mine");
    QTest::addColumn<QString>("theirs");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("overlaps");
    const auto row = [](const char* name, const char* base, const char* mine, const char* theirs,
                        const char* expected, int overlaps) {
        QTest::newRow(name) << QString(base) << QString(mine) << QString(theirs) << QString(expected)
                            << overlaps;
    };
    row("front and end", "a b c d", "A b c d", "a b c D", "A b c D", 0);
    row("both insert", "a b c", "x a b c", "a b c y", "x a b c y", 0);
    row("both remove", "a b c d e", "b c d e", "a b c d", "b c d", 0);
    row("the same change", "a b c", "a X c", "a X c", "a X c", 0);
    row("the same line", "a b c", "a X c", "a Y c", "a X Y c", 1);
    row("one removes what the other changed", "a b c", "a c", "a B c", "a B c", 1);
    row("lengths differ", "a b c d e f", "a 1 2 3 c d e f", "a b c d E f g", "a 1 2 3 c d E f g", 0);
    row("twice", "a b c d e", "A b c d E", "X b c d Y", "A X b c d E Y", 2);
}

void TextDiffTest::mergesWhatDoesNotOverlap() {
    QFETCH(QString, base);
    QFETCH(QString, mine);
    QFETCH(QString, theirs);
    QFETCH(QString, expected);
    QFETCH(int, overlaps);
    for (QString* each : {&base, &mine, &theirs, &expected})
        each->replace(' ', '\n');
    const widgets::MergedText merged = widgets::mergeTexts(base, mine, theirs);
    QCOMPARE(merged.text, expected);
    QCOMPARE(merged.overlaps, overlaps);
}

void TextDiffTest::mergingWithAnUnchangedSideGivesTheOther() {
    QRandomGenerator random(11);
    const auto text = [&random] {
        QStringList out;
        for (int i = random.bounded(30); i >= 0; --i)
            out << QString(QChar('a' + random.bounded(4)));
        return out.join('\n');
    };
    for (int i = 0; i < 500; ++i) {
        const QString base = text();
        const QString changed = text();
        QCOMPARE(widgets::mergeTexts(base, changed, base).text, changed);
        QCOMPARE(widgets::mergeTexts(base, base, changed).text, changed);
        QCOMPARE(widgets::mergeTexts(base, changed, changed).text, changed);
        QCOMPARE(widgets::mergeTexts(base, changed, base).overlaps, 0);
    }
}

QTEST_GUILESS_MAIN(TextDiffTest)
#include "text_diff_test.moc"
