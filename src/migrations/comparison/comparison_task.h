#pragma once

#include "migrations/comparison/comparison.h"

#include <QObject>
#include <qcoro/qcorotask.h>

namespace migrations {

/// A comparison for programs with windows: runs on a separate thread, so that nothing waits for it. One run
/// at a time.
class ComparisonTask : public QObject {
    Q_OBJECT

public:
    /// `cacheFolder`: see ComparisonOptions.
    explicit ComparisonTask(QString cacheFolder, QObject* parent = nullptr);
    /// Cancels the run.
    ~ComparisonTask() override;

    /// A run that goes on is cancelled first.
    QCoro::Task<core::Result<Comparison>> run(SchemaSide from, SchemaSide to);
    /// Ends the run soon; it answers with core::Error::cancelled().
    void cancel();

signals:
    /// What it is at, in words.
    void progressed(const QString& text);

private:
    const QString m_cacheFolder;
    std::stop_source m_stop;
};

}  // namespace migrations
