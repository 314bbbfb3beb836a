#pragma once

#include "migrations/directory.h"
#include "migrations/histories/histories.h"

#include <optional>

namespace migrations {

/// What the rows of flyway_schema_history say at the end: a version that was undone did not run.
struct FlywayHistory {
    QList<HistoryRow> rows;  ///< of what ran, in the order of its first run
    QString baseline;        ///< the version that the database began at; empty: before the first
    /// `flyway baseline` wrote that version; otherwise a baseline file ran.
    bool isDeclared = false;

    bool holds(const QString& script) const;
    /// Of the last run of that file.
    std::optional<qint64> checksumOf(const MigrationFile& file) const;
};
FlywayHistory flywayHistoryOf(const Histories& histories);

/// The checksum that Flyway keeps of a file: CRC-32 (ISO 3309) over its lines without their ends and without
/// a byte order mark, as a signed number. Source: Flyway's ChecksumCalculator.
qint32 flywayChecksum(const QByteArray& content);

}  // namespace migrations
