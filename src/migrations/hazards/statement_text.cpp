#include "migrations/hazards/statement_text.h"

namespace migrations::hazards {
namespace {

bool isWordByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' ||
           c == '$' || static_cast<unsigned char>(c) >= 0x80;
}

bool isBlankByte(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
}

/// The byte behind the quoted text, comment or dollar-quoted text that begins at `at`; `at` when none does.
/// An unclosed one reaches to the end.
qsizetype skipOpaque(const QByteArray& text, qsizetype at) {
    const auto behind = [&](const QByteArray& closing, qsizetype from) {
        const qsizetype found = text.indexOf(closing, from);
        return found < 0 ? text.size() : found + closing.size();
    };
    const char c = text[at];
    if (c == '\'' || c == '"') {
        const bool escapes = c == '\'' && at > 0 && (text[at - 1] == 'E' || text[at - 1] == 'e');
        for (qsizetype i = at + 1; i < text.size(); ++i) {
            if (escapes && text[i] == '\\')
                ++i;
            else if (text[i] != c)
                continue;
            else if (i + 1 < text.size() && text[i + 1] == c)
                ++i;
            else
                return i + 1;
        }
        return text.size();
    }
    if (c == '-' && QByteArrayView(text).sliced(at).startsWith("--")) return behind("\n", at);
    if (c == '/' && QByteArrayView(text).sliced(at).startsWith("/*")) {
        int depth = 0;
        for (qsizetype i = at; i + 1 < text.size(); ++i) {
            if (text[i] == '/' && text[i + 1] == '*')
                ++depth, ++i;
            else if (text[i] == '*' && text[i + 1] == '/' && (++i, --depth == 0))
                return i + 1;
        }
        return text.size();
    }
    if (c == '$' && (at == 0 || !isWordByte(text[at - 1]))) {
        qsizetype end = at + 1;
        while (end < text.size() && isWordByte(text[end]) && text[end] != '$')
            ++end;
        if (end < text.size() && text[end] == '$') return behind(text.sliced(at, end + 1 - at), end + 1);
    }
    return at;
}

bool isComment(const QByteArray& text, qsizetype at) {
    const QByteArrayView rest = QByteArrayView(text).sliced(at);
    return rest.startsWith("--") || rest.startsWith("/*");
}

qsizetype skipBlanks(const QByteArray& text, qsizetype at) {
    while (at < text.size()) {
        if (isBlankByte(text[at]))
            ++at;
        else if (isComment(text, at))
            at = skipOpaque(text, at);
        else
            break;
    }
    return at;
}

}  // namespace

QList<TextRange> commaParts(const QByteArray& text, qsizetype from) {
    QList<TextRange> parts;
    qsizetype begin = skipBlanks(text, from);
    int depth = 0;
    const auto add = [&](qsizetype end) {
        while (end > begin && isBlankByte(text[end - 1]))
            --end;
        parts.append({begin, end});
    };
    for (qsizetype at = begin; at < text.size();) {
        const qsizetype behind = skipOpaque(text, at);
        if (behind > at) {
            at = behind;
            continue;
        }
        const char c = text[at++];
        if (c == '(' || c == '[') ++depth;
        if (c == ')' || c == ']') --depth;
        if (c != ',' || depth > 0) continue;
        add(at - 1);
        begin = at = skipBlanks(text, at);
    }
    add(text.size());
    return parts;
}

QList<TextRange> commentRanges(const QByteArray& text) {
    QList<TextRange> found;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype behind = skipOpaque(text, at);
        if (behind == at) {
            ++at;
            continue;
        }
        if (isComment(text, at)) {
            qsizetype end = behind;
            while (end > at && (text[end - 1] == '\n' || text[end - 1] == '\r'))
                --end;
            found.append({at, end});
        }
        at = behind;
    }
    return found;
}

QList<TextRange> identifiersLongerThan(const QByteArray& text, qsizetype bytes) {
    QList<TextRange> found;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype behind = skipOpaque(text, at);
        if (behind > at) {
            if (text[at] == '"' && behind - at - 2 > bytes) found.append({at + 1, behind - 1});
            at = behind;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && isWordByte(text[end]))
            ++end;
        if (end - at > bytes) found.append({at, end});
        at = qMax(end, at + 1);
    }
    return found;
}

qsizetype endOfName(const QByteArray& text, qsizetype from) {
    qsizetype at = from;
    while (at < text.size()) {
        if (text[at] == '"') at = skipOpaque(text, at);
        while (at < text.size() && (isWordByte(text[at]) || text[at] == '"'))
            at = text[at] == '"' ? skipOpaque(text, at) : at + 1;
        const qsizetype dot = skipBlanks(text, at);
        if (dot >= text.size() || text[dot] != '.') break;
        at = skipBlanks(text, dot + 1);
    }
    const qsizetype star = skipBlanks(text, at);
    return star < text.size() && text[star] == '*' ? star + 1 : at;
}

qsizetype endOfWord(const QByteArray& text, const QByteArray& word) {
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype behind = skipOpaque(text, at);
        if (behind > at) {
            at = behind;
            continue;
        }
        qsizetype end = at;
        while (end < text.size() && isWordByte(text[end]))
            ++end;
        if (end > at && text.sliced(at, end - at).toUpper() == word) return end;
        at = qMax(end, at + 1);
    }
    return -1;
}

QByteArray insertWord(const QByteArray& text, const QByteArray& after, const QByteArray& word) {
    const qsizetype end = endOfWord(text, after);
    return end < 0 ? text : text.first(end) + ' ' + word + text.sliced(end);
}

}  // namespace migrations::hazards
