#include "app/fuzzy_match.h"

namespace app {
namespace {

/// Lower case without accents, so that "emile" finds "Émile".
QString plain(const QString& text) {
    QString out;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD))
        if (c.category() != QChar::Mark_NonSpacing) out.append(c.toLower());
    return out;
}

}  // namespace

std::optional<int> fuzzyScore(const QString& wanted, const QString& text) {
    const QString needle = plain(wanted).remove(QLatin1Char(' '));
    const QString hay = plain(text);
    if (needle.isEmpty()) return 0;
    if (const qsizetype whole = hay.indexOf(plain(wanted.trimmed())); whole >= 0) {
        const bool wordStart = whole == 0 || !hay[whole - 1].isLetterOrNumber();
        return 1000 + (wordStart ? 500 : 0) - static_cast<int>(whole);
    }
    int score = 0;
    qsizetype at = -1;
    for (const QChar c : needle) {
        const qsizetype next = hay.indexOf(c, at + 1);
        if (next < 0) return {};
        if (next == at + 1) score += 8;
        if (next == 0 || !hay[next - 1].isLetterOrNumber()) score += 12;
        score -= static_cast<int>(std::min<qsizetype>(next - at, 10));
        at = next;
    }
    return score;
}

}  // namespace app
