#include "schema/diagram/printable.h"

namespace schema::diagram {
namespace {

bool turnsDirection(char16_t c) {
    return c == 0x200e || c == 0x200f || c == 0x061c || (c >= 0x202a && c <= 0x202e) ||
           (c >= 0x2066 && c <= 0x2069);
}

bool isLoneSurrogate(const QString& text, qsizetype i) {
    const QChar c = text.at(i);
    if (c.isHighSurrogate()) return i + 1 >= text.size() || !text.at(i + 1).isLowSurrogate();
    return c.isLowSurrogate() && (i == 0 || !text.at(i - 1).isHighSurrogate());
}

}  // namespace

QString printable(const QString& text) {
    QString out;
    out.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text.at(i).unicode();
        if (c < 0x20)
            out += QChar(0x2400 + c);
        else if (c == 0x7f)
            out += QChar(0x2421);
        else if ((c > 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029 || c == 0xfffe || c == 0xffff ||
                 turnsDirection(c) || isLoneSurrogate(text, i))
            out += QChar(QChar::ReplacementCharacter);
        else
            out += text.at(i);
    }
    return out;
}

QString escapedXml(const QString& text) {
    QString out = text.toHtmlEscaped();
    out.replace(QLatin1Char('\''), QLatin1String("&#39;"));
    return out;
}

}  // namespace schema::diagram
