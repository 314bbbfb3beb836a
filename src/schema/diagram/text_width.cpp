#include "schema/diagram/text_width.h"

#include <array>

namespace schema::diagram {
namespace {

// Advance widths of U+0020 to U+007E in thousandths of an em, from the hmtx tables of Inter 4.
constexpr std::array<short, 95> interRegular{
    281, 278, 403, 631, 638, 812, 639, 222, 362, 362, 500, 659, 280, 460, 276, 357, 625, 464, 605,
    636, 642, 608, 624, 571, 616, 624, 276, 280, 659, 659, 659, 507, 936, 676, 651, 727, 719, 598,
    587, 743, 740, 264, 543, 652, 562, 889, 753, 761, 635, 761, 639, 638, 642, 741, 676, 949, 642,
    665, 625, 362, 357, 362, 469, 452, 497, 564, 621, 558, 621, 582, 361, 609, 591, 237, 237, 544,
    237, 869, 585, 597, 609, 609, 372, 523, 364, 581, 557, 812, 540, 557, 541, 362, 327, 362, 659};
constexpr std::array<short, 95> interSemiBold{
    248, 309, 396, 643, 649, 844, 663, 213, 393, 393, 543, 673, 295, 466, 290, 379, 667, 481,  621,
    652, 666, 632, 648, 587, 646, 648, 290, 295, 673, 673, 673, 544, 999, 724, 657, 744, 724,  608,
    586, 755, 744, 275, 561, 677, 566, 906, 741, 775, 643, 776, 651, 649, 660, 734, 724, 1007, 690,
    705, 653, 393, 379, 393, 481, 468, 497, 575, 630, 577, 630, 593, 377, 625, 613, 261, 261,  569,
    261, 898, 610, 608, 625, 625, 397, 549, 380, 608, 576, 837, 562, 576, 562, 393, 358, 393,  673};

constexpr double monospaced = 0.6;
constexpr double other = 0.62;
constexpr double fullWidth = 1.0;

/// East Asian scripts and everything beyond the first plane.
bool isFullWidth(QChar c) {
    const char16_t u = c.unicode();
    return (u >= 0x1100 && u <= 0x115f) || (u >= 0x2e80 && u <= 0xa4cf) || (u >= 0xac00 && u <= 0xd7a3) ||
           (u >= 0xf900 && u <= 0xfaff) || (u >= 0xfe30 && u <= 0xfe6f) || (u >= 0xff00 && u <= 0xff60) ||
           c.isHighSurrogate();
}

double advance(QChar c, Face face) {
    if (c.isLowSurrogate() || c.isMark()) return 0;
    if (isFullWidth(c)) return fullWidth;
    if (face == Face::Type) return monospaced;
    const char16_t u = c.unicode();
    if (u < 0x20 || u > 0x7e) return other;
    return (face == Face::Title ? interSemiBold : interRegular)[u - 0x20] / 1000.0;
}

}  // namespace

double fontSize(Face face) {
    switch (face) {
        case Face::Title:
            return 13;
        case Face::Name:
            return 13;
        case Face::Type:
            return 11;
    }
    Q_UNREACHABLE();
}

double textWidth(const QString& text, Face face) {
    double ems = 0;
    for (const QChar c : text)
        ems += advance(c, face);
    return ems * fontSize(face);
}

QString elided(const QString& text, Face face, double width) {
    if (textWidth(text, face) <= width) return text;
    double room = width / fontSize(face) - advance(QChar(0x2026), face);
    qsizetype kept = 0;
    while (kept < text.size() && (room -= advance(text.at(kept), face)) >= 0)
        ++kept;
    if (kept > 0 && text.at(kept - 1).isHighSurrogate()) --kept;
    return text.left(kept) + QChar(0x2026);
}

}  // namespace schema::diagram
