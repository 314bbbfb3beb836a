#include "pages/schema/timeline/timeline_controller.h"

#include "schema/difference/summary.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace pages {
namespace {

/// Runs `work` on the pool, then `done` with its result here, unless `context` has gone. The application
/// receives the result, as it is there until the pool is done.
template <typename Work, typename Done>
void later(QObject* context, Work work, Done done) {
    QObject* receiver = QCoreApplication::instance();
    QThreadPool::globalInstance()->start([receiver, context = QPointer(context), work, done] {
        QMetaObject::invokeMethod(
            receiver,
            [context, done, result = work()] {
                if (context) done(result);
            },
            Qt::QueuedConnection);
    });
}

}  // namespace

TimelineController::TimelineController(const QString& folder, QObject* parent)
    : QObject(parent), m_folder(folder) {}

template <typename Work, typename Done>
void TimelineController::enqueue(Work work, Done done) {
    m_jobs.enqueue([this, work, done] {
        later(this, work, [this, done](const auto& result) {
            m_isBusy = false;
            done(result);
            startNext();
        });
    });
    startNext();
}

void TimelineController::startNext() {
    if (m_isBusy || m_jobs.isEmpty()) return;
    m_isBusy = true;
    m_jobs.dequeue()();
}

void TimelineController::list() {
    if (m_folder.isEmpty()) return;
    enqueue([folder = m_folder] { return schema::SnapshotTimeline(folder).all(); },
            [this](const schema::SnapshotTimeline::Listing& listing) { show(listing); });
}

void TimelineController::take(const schema::Snapshot& snapshot) {
    m_key = schema::TimelineKey::of(snapshot);
    if (m_isWorking) {
        m_waiting = snapshot;
        return;
    }
    work(snapshot);
}

TimelineController::Outcome TimelineController::keep(const QString& folder, const schema::Snapshot& before,
                                                     const schema::Snapshot& now) {
    Outcome out;
    const bool isSameDatabase =
        !before.isEmpty() && schema::TimelineKey::of(before) == schema::TimelineKey::of(now);
    if (isSameDatabase) out.summary = schema::summary(schema::difference(before, now));
    if (folder.isEmpty()) return out;
    const schema::SnapshotTimeline timeline(folder);
    const QList<schema::TimelineEntry> known = timeline.entries(schema::TimelineKey::of(now)).entries;
    const auto added = timeline.add(now);
    if (!added) out.error = added.error();
    // The first read of this run: what changed since the console looked the last time.
    if (!isSameDatabase && added && *added && !known.isEmpty() && !(*added)->summary.isEmpty()) {
        out.summary = (*added)->summary;
        out.since = known.first().readAt;
    }
    out.listing = timeline.all();
    return out;
}

void TimelineController::work(const schema::Snapshot& snapshot) {
    m_isWorking = true;
    enqueue([folder = m_folder, before = m_last, snapshot] { return keep(folder, before, snapshot); },
            [this](const Outcome& outcome) {
                m_isWorking = false;
                if (!m_folder.isEmpty()) show(outcome.listing);
                if (!outcome.summary.isEmpty()) emit changed(outcome.summary, outcome.since);
                if (outcome.error) emit failed(*outcome.error);
                if (m_waiting) work(*std::exchange(m_waiting, std::nullopt));
            });
    m_last = snapshot;
}

void TimelineController::remove(const QList<schema::TimelineEntry>& entries) {
    enqueue(
        [folder = m_folder, entries] {
            Outcome out;
            const schema::SnapshotTimeline timeline(folder);
            for (const schema::TimelineEntry& entry : entries)
                if (const auto removed = timeline.remove(entry); !removed) out.error = removed.error();
            out.listing = timeline.all();
            return out;
        },
        [this](const Outcome& outcome) {
            show(outcome.listing);
            if (outcome.error) emit failed(*outcome.error);
        });
}

void TimelineController::show(const schema::SnapshotTimeline::Listing& listing) {
    m_entries = listing.entries;
    m_problems = listing.problems;
    emit listed();
}

}  // namespace pages
