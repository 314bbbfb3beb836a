#pragma once

#include <QByteArrayView>

namespace migrations::go {

/// How Go programs read text, as far as Atlas' behaviour depends on it (Go packages unicode/utf8, strings).
/// Bytes in, bytes out: files need not be valid UTF-8.

struct Rune {
    char32_t value = 0xFFFD;
    qsizetype width = 0;  ///< in bytes; 0 at the end of the text, 1 for a byte that is not UTF-8
};

Rune decodeRune(QByteArrayView text);
/// unicode.IsSpace.
bool isSpace(char32_t rune);
/// What `\s` matches in Go's regular expressions.
inline bool isRegexSpace(char byte) {
    return byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r' || byte == '\f';
}

/// strings.TrimLeftFunc and TrimRightFunc with unicode.IsSpace.
QByteArrayView trimLeft(QByteArrayView text);
QByteArrayView trimRight(QByteArrayView text);
/// strings.TrimSpace.
inline QByteArrayView trim(QByteArrayView text) {
    return trimRight(trimLeft(text));
}

}  // namespace migrations::go
