#pragma once

#include "schema/timeline/snapshot_timeline.h"

#include <QObject>
#include <QQueue>

#include <functional>
#include <optional>

namespace pages {

/// Keeps each schema that is read and differs from the one before, and says what changed. Files are read and
/// written off the GUI thread.
class TimelineController : public QObject {
    Q_OBJECT

public:
    /// `folder` of the timelines; empty: nothing is kept.
    explicit TimelineController(const QString& folder, QObject* parent = nullptr);

    /// All kept snapshots, newest first.
    const QList<schema::TimelineEntry>& entries() const { return m_entries; }
    /// A sentence for each file that was passed over.
    const QStringList& problems() const { return m_problems; }
    /// Whose schema was read last; not known before.
    const schema::TimelineKey& key() const { return m_key; }

    /// A schema was read: keeps it if it is new and says so.
    void take(const schema::Snapshot& snapshot);
    void remove(const QList<schema::TimelineEntry>& entries);
    /// Looks into the folder again.
    void list();

signals:
    void listed();
    /// What changed since the last read, in words. `since` is when that was; invalid for the last time in
    /// this run.
    void changed(const QString& summary, const QDateTime& since);
    /// Something could not be kept or removed.
    void failed(const core::Error& error);

private:
    struct Outcome {
        QString summary;
        QDateTime since;
        std::optional<core::Error> error;
        schema::SnapshotTimeline::Listing listing;
    };
    static Outcome keep(const QString& folder, const schema::Snapshot& before, const schema::Snapshot& now);
    void work(const schema::Snapshot& snapshot);
    /// Runs `work` off the GUI thread when what was asked before has ended, then `done` with its result: a
    /// listing never overwrites a newer one.
    template <typename Work, typename Done>
    void enqueue(Work work, Done done);
    void startNext();
    void show(const schema::SnapshotTimeline::Listing& listing);

    QString m_folder;
    schema::TimelineKey m_key;
    schema::Snapshot m_last;
    std::optional<schema::Snapshot> m_waiting;  ///< read while an earlier one is being kept
    bool m_isWorking = false;
    QQueue<std::function<void()>> m_jobs;
    bool m_isBusy = false;
    QList<schema::TimelineEntry> m_entries;
    QStringList m_problems;
};

}  // namespace pages
