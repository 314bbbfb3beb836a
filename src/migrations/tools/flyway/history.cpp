#include "migrations/tools/flyway/history.h"

#include <algorithm>
#include <array>

namespace migrations {
namespace {

/// Rows have the path of the file.
QString nameOf(const HistoryRow& row) {
    return row.script.sliced(row.script.lastIndexOf(QLatin1Char('/')) + 1);
}

constexpr std::array<quint32, 256> crcTable = [] {
    std::array<quint32, 256> table{};
    for (quint32 i = 0; i < table.size(); ++i) {
        quint32 value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) != 0 ? (value >> 1) ^ 0xEDB88320U : value >> 1;
        table[i] = value;
    }
    return table;
}();

}  // namespace

bool FlywayHistory::holds(const QString& script) const {
    return std::ranges::any_of(rows, [&](const HistoryRow& row) { return nameOf(row) == script; });
}

std::optional<qint64> FlywayHistory::checksumOf(const MigrationFile& file) const {
    std::optional<qint64> found;
    for (const HistoryRow& row : rows)
        if (row.succeeded && nameOf(row) == file.name) found = row.checksum;
    return found;
}

FlywayHistory flywayHistoryOf(const Histories& histories) {
    FlywayHistory out;
    for (const OtherHistory& history : histories.others) {
        if (history.tool != Tool::Flyway) continue;
        for (const HistoryRow& row : history.rows) {
            if (row.type == QLatin1String("BASELINE")) {
                out.baseline = row.version;
                out.isDeclared = true;
            } else if (row.type.startsWith(QLatin1String("UNDO"))) {
                if (row.succeeded)
                    out.rows.removeIf([&](const HistoryRow& each) { return each.version == row.version; });
            } else {
                if (row.type.endsWith(QLatin1String("BASELINE"))) out.baseline = row.version;
                out.rows.append(row);
            }
        }
    }
    return out;
}

qint32 flywayChecksum(const QByteArray& content) {
    quint32 crc = 0xFFFFFFFFU;
    const qsizetype begin = content.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    for (const char each : QByteArrayView(content).sliced(begin))
        if (each != '\n' && each != '\r')
            crc = crcTable[(crc ^ static_cast<quint8>(each)) & 0xFFU] ^ (crc >> 8);
    return static_cast<qint32>(~crc);
}

}  // namespace migrations
