#include "schema/difference/expressions.h"

#include "schema/difference/sql_tokens.h"
#include "schema/sql/quoting.h"

namespace schema {
namespace {

bool isOpening(const QString& token) {
    return token == QLatin1String("(") || token == QLatin1String("[");
}
bool isClosing(const QString& token) {
    return token == QLatin1String(")") || token == QLatin1String("]");
}

bool isName(const QString& token) {
    return !token.isEmpty() &&
           (token[0].isLetter() || token[0] == QLatin1Char('_') || token[0] == QLatin1Char('"'));
}

/// The index behind the bracket that closes the one at `at`.
qsizetype behindBracket(const QStringList& tokens, qsizetype at) {
    int depth = 0;
    for (qsizetype i = at; i < tokens.size(); ++i) {
        if (isOpening(tokens[i])) ++depth;
        if (isClosing(tokens[i]) && --depth == 0) return i + 1;
    }
    return tokens.size();
}

/// The index behind the type that begins at `at`: `character varying(80)[]`, `s."T"`, `timestamp(3) with time
/// zone`.
qsizetype behindType(const QStringList& tokens, qsizetype at) {
    static const QStringList more{QStringLiteral("varying"), QStringLiteral("precision"),
                                  QStringLiteral("with"),    QStringLiteral("without"),
                                  QStringLiteral("time"),    QStringLiteral("zone")};
    if (at < tokens.size()) ++at;
    while (at < tokens.size()) {
        if (tokens[at] == QLatin1String(".") && at + 1 < tokens.size())
            at += 2;
        else if (isOpening(tokens[at]))
            at = behindBracket(tokens, at);
        else if (more.contains(tokens[at]))
            ++at;
        else
            break;
    }
    return at;
}

/// Cuts `(ARRAY[a, b])::type[]` at `at` into its elements, each with the cast; nothing when it is none.
QStringList castArray(const QStringList& tokens, qsizetype at, qsizetype& end) {
    if (tokens.value(at) != QLatin1String("(") || tokens.value(at + 1) != QLatin1String("ARRAY") ||
        tokens.value(at + 2) != QLatin1String("["))
        return {};
    const qsizetype behindArray = behindBracket(tokens, at + 2);
    if (tokens.value(behindArray) != QLatin1String(")") ||
        tokens.value(behindArray + 1) != QLatin1String("::"))
        return {};
    end = behindType(tokens, behindArray + 2);
    if (end < 2 || tokens[end - 1] != QLatin1String("]") || tokens[end - 2] != QLatin1String("[")) return {};
    const QStringList type = tokens.mid(behindArray + 2, end - 2 - (behindArray + 2));
    QStringList out{QStringLiteral("ARRAY"), QStringLiteral("["), QStringLiteral("(")};
    const QStringList close = QStringList{QStringLiteral(")"), QStringLiteral("::")} + type;
    int depth = 0;
    for (qsizetype i = at + 3; i < behindArray - 1; ++i) {
        if (isOpening(tokens[i])) ++depth;
        if (isClosing(tokens[i])) --depth;
        if (depth == 0 && tokens[i] == QLatin1String(","))
            out << close << tokens[i] << QStringLiteral("(");
        else
            out << tokens[i];
    }
    return out << close << QStringLiteral("]");
}

QStringList withoutCastTokens(const QStringList& tokens) {
    QStringList out;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        if (tokens[i] == QLatin1String("::"))
            i = behindType(tokens, i + 1) - 1;
        else if (tokens[i] != QLatin1String("(") && tokens[i] != QLatin1String(")"))
            out << tokens[i];
    }
    return out;
}

}  // namespace

QString stableExpression(const QString& text) {
    const QStringList tokens = sqlTokens(text);
    QStringList out;
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        qsizetype end = 0;
        if (const QStringList array = castArray(tokens, i, end); !array.isEmpty()) {
            out << array;
            i = end - 1;
        } else {
            out << tokens[i];
        }
    }
    return out.join(QLatin1Char(' '));
}

QString withoutCasts(const QString& text) {
    return withoutCastTokens(sqlTokens(text)).join(QLatin1Char(' '));
}

QString withoutQualifiers(const QString& text) {
    const QStringList tokens = withoutCastTokens(sqlTokens(text));
    QStringList out;
    for (qsizetype i = 0; i < tokens.size(); ++i)
        if (!(isName(tokens[i]) && tokens.value(i + 1) == QLatin1String(".")))
            out << tokens[i];
        else
            ++i;
    return out.join(QLatin1Char(' '));
}

bool namesIdentifier(const QString& text, const QString& word) {
    const QString quoted = sql::quoted(word);
    for (const QString& token : sqlTokens(text))
        if (token == word || token == quoted) return true;
    return false;
}

}  // namespace schema
