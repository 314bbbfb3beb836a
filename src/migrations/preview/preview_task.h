#pragma once

#include "migrations/preview/preview.h"
#include "postgres/profile.h"

#include <QObject>
#include <qcoro/qcorotask.h>

#include <stop_token>

namespace migrations {

/// A preview for programs with windows: runs on a separate thread with a separate connection, so that
/// nothing waits for it. One run at a time.
class PreviewTask : public QObject {
    Q_OBJECT

public:
    /// `cacheFolder`: see PreviewOptions.
    explicit PreviewTask(QString cacheFolder, QObject* parent = nullptr);
    /// Cancels the run.
    ~PreviewTask() override;

    /// Reads `folder` and rehearses what is pending on the database of `profile`, which is only read. `tool`
    /// overrides whose rules hold. A run that goes on is cancelled first.
    QCoro::Task<core::Result<PreviewReport>> run(postgres::Profile profile, QString folder,
                                                 std::optional<Tool> tool = {});
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
