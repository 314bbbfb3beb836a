#pragma once

#include "schema/timeline/timeline_entry.h"

namespace schema {

/// Snapshots of databases as they were at several moments, in files below one folder: what changed since
/// Friday, also without a connection. Holds no secret. Each function reads or writes files and blocks; any
/// thread, and several consoles may share a folder.
class SnapshotTimeline {
public:
    /// How much is kept of one database; the oldest go first, the newest always stays.
    struct Limits {
        int count = 200;
        qint64 bytes = qint64(64) << 20;
    };
    explicit SnapshotTimeline(QString folder, Limits limits = {200, qint64(64) << 20});
    /// The folder of this user's console, below the platform's data folder.
    static QString userFolder();

    struct Listing {
        QList<TimelineEntry> entries;  ///< newest first
        QStringList problems;          ///< a sentence for each file that is passed over
    };
    Listing entries(const TimelineKey& key) const;
    /// Of all databases.
    Listing all() const;

    /// Keeps the snapshot, unless nothing differs from the newest one that is kept, a part of it could not be
    /// read, or its key is not known. What is given back then has no value.
    core::Result<std::optional<TimelineEntry>> add(const Snapshot& snapshot) const;
    core::Result<Snapshot> read(const TimelineEntry& entry) const;
    core::Result<void> remove(const TimelineEntry& entry) const;

private:
    QString folderOf(const TimelineKey& key) const;
    void listFolder(const QString& folder, Listing& out) const;
    void forgetOldest(const TimelineKey& key) const;

    QString m_folder;
    Limits m_limits;
};

}  // namespace schema
