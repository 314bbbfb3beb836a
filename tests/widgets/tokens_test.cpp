#include "widgets/tokens.h"

#include <QPalette>
#include <QtTest>

#include <cmath>

using widgets::Scheme;
using widgets::Tokens;
using widgets::Tone;

namespace {

/// Relative luminance and contrast ratio as WCAG 2.1 defines them.
double luminance(const QColor& color) {
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor& a, const QColor& b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

}  // namespace

class TokensTest : public QObject {
    Q_OBJECT

private slots:
    void wordsAreReadableOnWhateverTheyStandOn_data() {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const Tokens& t = Tokens::of(scheme);
            const QByteArray name = scheme == Scheme::Light ? "light " : "dark ";
            const auto row = [&](const QByteArray& what, const QColor& ink, const QColor& ground) {
                QTest::newRow(QByteArray(name + what).constData()) << ink << ground;
            };
            const std::pair<const char*, QColor> grounds[] = {
                {"window", t.window}, {"surface", t.surface}, {"selection", t.accentSoft}, {"code", t.code}};
            for (const auto& [ground, color] : grounds) {
                row(QByteArray("text on ") + ground, t.text, color);
                row(QByteArray("muted on ") + ground, t.muted, color);
                row(QByteArray("accent on ") + ground, t.accent, color);
                row(QByteArray("good on ") + ground, t.good, color);
                row(QByteArray("warning on ") + ground, t.warning, color);
                row(QByteArray("bad on ") + ground, t.bad, color);
                row(QByteArray("keyword on ") + ground, t.syntaxKeyword, color);
                row(QByteArray("string on ") + ground, t.syntaxString, color);
                row(QByteArray("mark on ") + ground, t.syntaxMark, color);
            }
            for (const Tone tone : {Tone::Muted, Tone::Accent, Tone::Good, Tone::Warning, Tone::Bad})
                row("chip " + QByteArray::number(int(tone)), t.foreground(tone), t.soft(tone));
            for (const Tone tone : {Tone::Neutral, Tone::Good, Tone::Warning, Tone::Bad})
                row("banner " + QByteArray::number(int(tone)), t.text, t.soft(tone));
            row("primary button", t.onAccent, t.accent);
            row("primary button hovered", t.onAccent, t.hovered(t.accent));
            row("primary button pressed", t.onAccent, t.pressed(t.accent));
        }
    }
    void wordsAreReadableOnWhateverTheyStandOn() {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        const double ratio = contrast(ink, ground);
        QVERIFY2(ratio >= 4.5, qPrintable(QStringLiteral("%1 : 1").arg(ratio)));
    }

    void aPaletteTellsItsOwnScheme() {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const QPalette palette = Tokens::of(scheme).palette();
            QCOMPARE(widgets::schemeOf(palette), scheme);
            QCOMPARE(Tokens::of(palette).accent, Tokens::of(scheme).accent);
        }
    }

    void placeholdersAreReadable() {
        for (const Scheme scheme : {Scheme::Light, Scheme::Dark}) {
            const QPalette palette = Tokens::of(scheme).palette();
            QVERIFY(contrast(palette.color(QPalette::PlaceholderText), palette.color(QPalette::Base)) >= 4.5);
        }
    }

    void typeKeepsItsProportionsToTheBodyFont() {
        QFont body;
        body.setPointSizeF(13.0);
        QCOMPARE(widgets::font(widgets::Type::Title, body).pointSizeF(), 20.0);
        QCOMPARE(widgets::font(widgets::Type::Small, body).pointSizeF(), 11.0);
        QCOMPARE(widgets::font(widgets::Type::Code, body).pointSizeF(), 12.5);
        QVERIFY(widgets::font(widgets::Type::Section, body).weight() >= QFont::DemiBold);
        body.setPointSizeF(26.0);
        QCOMPARE(widgets::font(widgets::Type::Secondary, body).pointSizeF(), 24.0);
    }

    void theBodyFollowsALargeDesktopFontAndIsNeverTooSmall() {
        QFont desktop;
        desktop.setPointSizeF(7);
        QCOMPARE(widgets::bodyFont(desktop).pointSizeF(), 9.75);
        desktop.setPointSizeF(15);
        QCOMPARE(widgets::bodyFont(desktop).pointSizeF(), 15.0);
    }
};

QTEST_MAIN(TokensTest)
#include "tokens_test.moc"
