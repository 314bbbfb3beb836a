#pragma once

#include "core/error.h"
#include "schema/snapshot.h"

#include <QByteArray>

namespace schema {

/// Whose snapshots a timeline holds: the cluster's own number and the database's name, so that two servers
/// behind the same address are two timelines.
struct TimelineKey {
    QString systemIdentifier;
    QString database;

    /// Without an identifier (the login may not ask for it) one server could pass for another; then nothing
    /// is kept.
    bool isKnown() const { return !systemIdentifier.isEmpty() && !database.isEmpty(); }
    static TimelineKey of(const Snapshot& snapshot) {
        return {snapshot->origin.systemIdentifier, snapshot->origin.database};
    }
    bool operator==(const TimelineKey&) const = default;
};

/// A kept snapshot, without its content.
struct TimelineEntry {
    QString path;
    TimelineKey key;
    QDateTime readAt;
    int serverVersion = 0;  ///< server_version_num
    QString summary;        ///< what changed since the one before; empty for the first
    qint64 bytes = 0;       ///< of the file

    bool operator==(const TimelineEntry&) const = default;
};

/// The file of a timeline: one line of JSON that says what it is, with the SHA-256 of what follows: the
/// snapshot's JSON, compressed by qCompress.
QByteArray timelineFile(const TimelineEntry& entry, const Snapshot& snapshot);
/// The entry that the first line of a file says; `path` and `bytes` are left for the caller.
core::Result<TimelineEntry> timelineEntry(const QByteArray& firstLine);
/// The snapshot in it; Kind Invalid when the file is damaged.
core::Result<Snapshot> timelineSnapshot(const QByteArray& file);

/// The snapshot without what may be secret or concerns one moment only: the options of user mappings and
/// the statements of those who hold locks.
Snapshot withoutSecrets(const Snapshot& snapshot);

}  // namespace schema
