#include "widgets/tokens.h"

#include <QApplication>
#include <QFontDatabase>
#include <QFontInfo>
#include <QPalette>
#include <QWidget>

namespace widgets {
namespace {

constexpr double designedBody = 13.0;

/// `over` at `share` of the way over `base`.
QColor mixed(const QColor& base, const QColor& over, double share) {
    const auto blend = [share](float a, float b) { return static_cast<float>(a + (b - a) * share); };
    return QColor::fromRgbF(blend(base.redF(), over.redF()), blend(base.greenF(), over.greenF()),
                            blend(base.blueF(), over.blueF()));
}

double pixelsOf(Type type) {
    switch (type) {
        case Type::Body:
        case Type::Strong:
            return 13.0;
        case Type::Secondary:
            return 12.0;
        case Type::Small:
            return 11.0;
        case Type::Section:
            return 15.0;
        case Type::Title:
            return 20.0;
        case Type::Code:
            return 12.5;
    }
    Q_UNREACHABLE();
}

bool isInstalled(const QString& family) {
    return QFontDatabase::hasFamily(family);
}

}  // namespace

const Tokens& Tokens::of(Scheme scheme) {
    static const Tokens light{
        .window = QColor(0xf5f6f8),
        .surface = QColor(0xffffff),
        .sunken = QColor(0xeceff3),
        .border = QColor(0xd9dde4),
        .text = QColor(0x1b1f27),
        .muted = QColor(0x596273),
        .accent = QColor(0x2f5bd8),
        .onAccent = QColor(0xffffff),
        .accentSoft = QColor(0xe5ecfd),
        .good = QColor(0x19764a),
        .goodSoft = QColor(0xe0f2e9),
        .warning = QColor(0x8a5a00),
        .warningSoft = QColor(0xfcf0d8),
        .bad = QColor(0xb42318),
        .badSoft = QColor(0xfde8e6),
        .code = QColor(0xf7f8fa),
        .syntaxKeyword = QColor(0xa8480f),
        .syntaxString = QColor(0x19764a),
        .syntaxMark = QColor(0x6f2da8),
        .shadow = QColor(0x1b, 0x1f, 0x27, 0x38),
        .stripLocal = QColor(0x1f9a60),
        .stripStaging = QColor(0xd08400),
        .stripProduction = QColor(0xcf2e20),
    };
    static const Tokens dark{
        .window = QColor(0x14171c),
        .surface = QColor(0x1b1f26),
        .sunken = QColor(0x101318),
        .border = QColor(0x2c323c),
        .text = QColor(0xe6e9ef),
        .muted = QColor(0x98a2b3),
        .accent = QColor(0x84a6ff),
        .onAccent = QColor(0x0f1420),
        .accentSoft = QColor(0x222d48),
        .good = QColor(0x63cc97),
        .goodSoft = QColor(0x15301f),
        .warning = QColor(0xe6b65a),
        .warningSoft = QColor(0x352a12),
        .bad = QColor(0xf28b82),
        .badSoft = QColor(0x3a1d1b),
        .code = QColor(0x171b21),
        .syntaxKeyword = QColor(0xf0a172),
        .syntaxString = QColor(0x63cc97),
        .syntaxMark = QColor(0xc79bf2),
        .shadow = QColor(0, 0, 0, 0x90),
        .stripLocal = QColor(0x2aa56b),
        .stripStaging = QColor(0xc98500),
        .stripProduction = QColor(0xd8463a),
    };
    return scheme == Scheme::Dark ? dark : light;
}

const Tokens& Tokens::of(const QPalette& palette) {
    return of(schemeOf(palette));
}

const Tokens& Tokens::of(const QWidget* widget) {
    return of(widget->palette());
}

Scheme schemeOf(const QPalette& palette) {
    return palette.color(QPalette::Active, QPalette::Window).lightness() < 128 ? Scheme::Dark : Scheme::Light;
}

QColor Tokens::foreground(Tone tone) const {
    switch (tone) {
        case Tone::Neutral:
            return text;
        case Tone::Muted:
            return muted;
        case Tone::Accent:
            return accent;
        case Tone::Good:
            return good;
        case Tone::Warning:
            return warning;
        case Tone::Bad:
            return bad;
    }
    Q_UNREACHABLE();
}

QColor Tokens::soft(Tone tone) const {
    switch (tone) {
        case Tone::Neutral:
        case Tone::Muted:
            return sunken;
        case Tone::Accent:
            return accentSoft;
        case Tone::Good:
            return goodSoft;
        case Tone::Warning:
            return warningSoft;
        case Tone::Bad:
            return badSoft;
    }
    Q_UNREACHABLE();
}

QColor Tokens::strip(Environment environment) const {
    switch (environment) {
        case Environment::Local:
            return stripLocal;
        case Environment::Staging:
            return stripStaging;
        case Environment::Production:
            return stripProduction;
    }
    Q_UNREACHABLE();
}

QColor Tokens::hovered(const QColor& base) const {
    return mixed(base, text, 0.05);
}

QColor Tokens::pressed(const QColor& base) const {
    return mixed(base, text, 0.10);
}

QPalette Tokens::palette() const {
    QPalette out;
    const auto set = [&out](QPalette::ColorRole role, const QColor& color) { out.setColor(role, color); };
    set(QPalette::Window, window);
    set(QPalette::WindowText, text);
    set(QPalette::Base, surface);
    set(QPalette::AlternateBase, sunken);
    set(QPalette::Text, text);
    set(QPalette::PlaceholderText, muted);
    set(QPalette::Button, surface);
    set(QPalette::ButtonText, text);
    set(QPalette::BrightText, bad);
    set(QPalette::Highlight, accentSoft);
    set(QPalette::HighlightedText, text);
    set(QPalette::Link, accent);
    set(QPalette::LinkVisited, accent);
    set(QPalette::ToolTipBase, surface);
    set(QPalette::ToolTipText, text);
    set(QPalette::Light, surface);
    set(QPalette::Midlight, sunken);
    set(QPalette::Mid, border);
    set(QPalette::Dark, border);
    set(QPalette::Shadow, border);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText,
                            QPalette::HighlightedText, QPalette::Link})
        out.setColor(QPalette::Disabled, role, mixed(surface, muted, 0.75));
    out.setColor(QPalette::Disabled, QPalette::Highlight, sunken);
    return out;
}

QFont font(Type type, const QFont& body) {
    QFont out = body;
    if (type == Type::Code) {
        const QString family = QStringLiteral("JetBrains Mono");
        out = isInstalled(family) ? QFont(family) : QFontDatabase::systemFont(QFontDatabase::FixedFont);
        out.setFixedPitch(true);
        out.setStyleHint(QFont::Monospace);
        // Ligatures would hide what a migration really says: "<>", "::", "->".
        out.setStyleStrategy(QFont::PreferNoShaping);
    }
    out.setPointSizeF(body.pointSizeF() * pixelsOf(type) / designedBody);
    const bool heavy =
        type == Type::Strong || type == Type::Small || type == Type::Section || type == Type::Title;
    if (heavy) out.setWeight(QFont::DemiBold);
    return out;
}

QFont font(Type type) {
    return font(type, QApplication::font());
}

QFont bodyFont(const QFont& desktop) {
    QFont out = desktop;
    const QString family = QStringLiteral("Inter");
    if (isInstalled(family)) out.setFamilies({family, desktop.family()});
    // Points, not pixels, so that the desktop's text scale keeps counting; 9.75 points are 13 pixels at 96
    // dpi.
    out.setPointSizeF(std::max(9.75, desktop.pointSizeF()));
    return out;
}

}  // namespace widgets
