#pragma once

#include "migrations/drift/find_drift.h"
#include "postgres/profile.h"

#include <QObject>
#include <qcoro/qcorotask.h>

#include <stop_token>

namespace migrations {

/// A search for drift for programs with windows: runs on a separate thread with a separate connection, so
/// that nothing waits for it. One run at a time.
class DriftTask : public QObject {
    Q_OBJECT

public:
    /// `cacheFolder`: see DriftOptions.
    explicit DriftTask(QString cacheFolder, QObject* parent = nullptr);
    /// Cancels the run.
    ~DriftTask() override;

    /// Reads `folder` and compares it with the database of `profile`, which is only read. `options` without
    /// stop token and cache folder. A run that goes on is cancelled first.
    QCoro::Task<core::Result<DriftReport>> run(postgres::Profile profile, QString folder,
                                               DriftOptions options = {});
    /// Ends the run soon; it answers with core::Error::cancelled().
    void cancel();

signals:
    /// What it is at, see progressText(), and how far; `total` is 0 when that is not known.
    void progressed(const QString& text, int done, int total);

private:
    const QString m_cacheFolder;
    std::stop_source m_stop;
};

}  // namespace migrations
