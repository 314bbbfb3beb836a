#include "migrations/go_text.h"

#include <algorithm>

namespace migrations::go {

Rune decodeRune(QByteArrayView text) {
    if (text.isEmpty()) return {0xFFFD, 0};
    const auto byte = [&](qsizetype at) { return static_cast<unsigned char>(text[at]); };
    const unsigned char first = byte(0);
    if (first < 0x80) return {first, 1};
    const qsizetype width = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
    if (first < 0xC2 || first > 0xF4 || text.size() < width) return {0xFFFD, 1};
    char32_t value = first & (0x7F >> width);
    for (qsizetype i = 1; i < width; ++i) {
        if ((byte(i) & 0xC0) != 0x80) return {0xFFFD, 1};
        value = value << 6 | (byte(i) & 0x3F);
    }
    const bool overlong = (width == 3 && value < 0x800) || (width == 4 && value < 0x10000);
    if (overlong || (value >= 0xD800 && value <= 0xDFFF) || value > 0x10FFFF) return {0xFFFD, 1};
    return {value, width};
}

bool isSpace(char32_t rune) {
    switch (rune) {
        case ' ':
        case '\t':
        case '\n':
        case '\v':
        case '\f':
        case '\r':
        case 0x85:
        case 0xA0:
        case 0x1680:
        case 0x2028:
        case 0x2029:
        case 0x202F:
        case 0x205F:
        case 0x3000:
            return true;
        default:
            return rune >= 0x2000 && rune <= 0x200A;
    }
}

QByteArrayView trimLeft(QByteArrayView text) {
    for (Rune rune = decodeRune(text); rune.width > 0 && isSpace(rune.value); rune = decodeRune(text))
        text = text.sliced(rune.width);
    return text;
}

QByteArrayView trimRight(QByteArrayView text) {
    while (!text.isEmpty()) {
        qsizetype start = text.size() - 1;
        while (start > 0 && text.size() - start < 4 &&
               (static_cast<unsigned char>(text[start]) & 0xC0) == 0x80)
            --start;
        const Rune rune = decodeRune(text.sliced(start));
        if (rune.width != text.size() - start || !isSpace(rune.value)) return text;
        text.truncate(start);
    }
    return text;
}

}  // namespace migrations::go
