#include "schema/difference/sql_tokens.h"

namespace schema {
namespace {

bool isWordCharacter(QChar c) {
    return c.isLetterOrNumber() || c == QLatin1Char('_') || c == QLatin1Char('$');
}

/// The end of a literal or quoted name that begins at `at`; a doubled quote stays inside.
qsizetype endOfQuoted(const QString& text, qsizetype at, bool hasEscapes) {
    const QChar quote = text[at];
    for (qsizetype i = at + 1; i < text.size(); ++i) {
        if (hasEscapes && text[i] == QLatin1Char('\\')) {
            ++i;
            continue;
        }
        if (text[i] != quote) continue;
        if (i + 1 < text.size() && text[i + 1] == quote) {
            ++i;
            continue;
        }
        return i + 1;
    }
    return text.size();
}

/// The end of a dollar-quoted literal that begins at `at`; `at` when none does.
qsizetype endOfDollarQuoted(const QString& text, qsizetype at) {
    qsizetype end = at + 1;
    while (end < text.size() && isWordCharacter(text[end]) && text[end] != QLatin1Char('$'))
        ++end;
    if (end >= text.size() || text[end] != QLatin1Char('$')) return at;
    const QString tag = text.mid(at, end - at + 1);
    const qsizetype close = text.indexOf(tag, end + 1);
    return close < 0 ? text.size() : close + tag.size();
}

/// Behind white space and comments.
qsizetype skipBlank(const QString& text, qsizetype at) {
    while (at < text.size()) {
        if (text[at].isSpace()) {
            ++at;
        } else if (QStringView(text).mid(at).startsWith(QLatin1String("--"))) {
            const qsizetype end = text.indexOf(QLatin1Char('\n'), at);
            at = end < 0 ? text.size() : end;
        } else if (QStringView(text).mid(at).startsWith(QLatin1String("/*"))) {
            const qsizetype end = text.indexOf(QStringLiteral("*/"), at + 2);
            at = end < 0 ? text.size() : end + 2;
        } else {
            break;
        }
    }
    return at;
}

qsizetype endOfToken(const QString& text, qsizetype at) {
    const QChar c = text[at];
    if (c == QLatin1Char('"')) return endOfQuoted(text, at, false);
    if (c == QLatin1Char('\'')) return endOfQuoted(text, at, false);
    if ((c == QLatin1Char('E') || c == QLatin1Char('e')) && text.mid(at + 1, 1) == QLatin1String("'"))
        return endOfQuoted(text, at + 1, true);
    if (c == QLatin1Char('$'))
        if (const qsizetype end = endOfDollarQuoted(text, at); end > at) return end;
    if (c == QLatin1Char(':') && text.mid(at + 1, 1) == QLatin1String(":")) return at + 2;
    if (!isWordCharacter(c)) return at + 1;
    qsizetype end = at;
    while (end < text.size() && isWordCharacter(text[end]))
        ++end;
    return end;
}

}  // namespace

QStringList sqlTokens(const QString& text) {
    QStringList out;
    for (qsizetype at = skipBlank(text, 0); at < text.size(); at = skipBlank(text, at)) {
        const qsizetype end = endOfToken(text, at);
        out << text.mid(at, end - at);
        at = end;
    }
    return out;
}

}  // namespace schema
