#include "postgres/byte_text.h"

#include <QStringDecoder>

#include <algorithm>

namespace postgres {
namespace {

/// How many bytes a character has that begins with `lead` (RFC 3629).
qsizetype utf8Length(uchar lead) {
    return lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
}

}  // namespace

QString textOfBytes(QByteArrayView bytes) {
    QStringDecoder whole(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = whole(bytes);
    if (!whole.hasError()) return text;
    QString out;
    for (qsizetype at = 0; at < bytes.size();) {
        const auto lead = static_cast<uchar>(bytes[at]);
        const qsizetype length = std::min(utf8Length(lead), bytes.size() - at);
        QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        const QString character = decoder(bytes.sliced(at, length));
        if (!decoder.hasError()) {
            out += character;
            at += length;
        } else {
            out += QStringLiteral("\\x") + QString::number(lead, 16).toUpper();
            ++at;
        }
    }
    return out;
}

}  // namespace postgres
