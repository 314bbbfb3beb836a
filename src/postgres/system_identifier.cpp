#include "postgres/system_identifier.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFile>
#include <QRandomGenerator>

#include <cstring>

namespace postgres {
namespace {

/// Where the checksum stands: the offset at which it equals the sum of all bytes before it; -1 when nowhere.
qsizetype offsetOfChecksum(const QByteArray& control) {
    for (qsizetype at = 64; at + 4 <= std::min<qsizetype>(control.size(), 1024); at += 4) {
        quint32 stored = 0;
        std::memcpy(&stored, control.constData() + at, sizeof stored);
        if (stored == crc32c(QByteArrayView(control).first(at))) return at;
    }
    return -1;
}

/// As PostgreSQL makes one: the time in the upper half; the rest, where it has microseconds and its process
/// number, is random.
quint64 freshIdentifier() {
    return (static_cast<quint64>(QDateTime::currentSecsSinceEpoch()) << 32) |
           QRandomGenerator::system()->generate();
}

}  // namespace

quint32 crc32c(QByteArrayView bytes) {
    quint32 sum = 0xFFFFFFFF;
    for (const char byte : bytes) {
        sum ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            sum = (sum >> 1) ^ (sum & 1 ? 0x82F63B78 : 0);
    }
    return ~sum;
}

core::Result<void> renewSystemIdentifier(const QString& data) {
    const auto failed = [](const QString& why) {
        return core::fail(core::ErrorKind::Internal,
                          QCoreApplication::translate("postgres::PrivateServer",
                                                      "A new database cluster could not be created."),
                          why);
    };
    QFile file(data + QStringLiteral("/global/pg_control"));
    if (!file.open(QIODevice::ReadWrite)) return failed(file.errorString());
    QByteArray control = file.readAll();
    const qsizetype at = offsetOfChecksum(control);
    if (at < 0) return failed(QStringLiteral("pg_control has no checksum where one is expected"));
    const quint64 identifier = freshIdentifier();
    std::memcpy(control.data(), &identifier, sizeof identifier);
    const quint32 sum = crc32c(QByteArrayView(control).first(at));
    std::memcpy(control.data() + at, &sum, sizeof sum);
    if (!file.seek(0) || file.write(control) != control.size() || !file.flush())
        return failed(file.errorString());
    return {};
}

}  // namespace postgres
