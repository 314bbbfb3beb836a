#include "migrations/preview/preview_task.h"

#include "migrations/in_background.h"
#include "postgres/connection.h"

#include <QPointer>
#include <qcoro/qcorofuture.h>

namespace migrations {
namespace {

core::Result<PreviewReport> previewFolder(const postgres::Profile& profile, const QString& folder,
                                          const PreviewOptions& options,
                                          const PreviewProgressCallback& progress) {
    const auto directory = readDirectory(folder);
    if (!directory) return core::fail(directory);
    const auto live = postgres::Connection::open(profile, postgres::Access::ReadOnly);
    if (!live) return core::fail(live);
    return preview(*directory, **live, options, progress);
}

}  // namespace

PreviewTask::PreviewTask(QString cacheFolder, QObject* parent)
    : QObject(parent), m_cacheFolder(std::move(cacheFolder)) {}

PreviewTask::~PreviewTask() {
    cancel();
}

void PreviewTask::cancel() {
    m_stop.request_stop();
}

QCoro::Task<core::Result<PreviewReport>> PreviewTask::run(postgres::Profile profile, QString folder,
                                                          std::optional<Tool> tool) {
    cancel();
    m_stop = std::stop_source();
    PreviewOptions options{.cacheFolder = m_cacheFolder, .stop = m_stop.get_token()};
    options.apply.tool = tool;
    // A future's own progress never goes back, but each phase begins at 0.
    const std::shared_ptr<QObject> here(new QObject, [](QObject* object) { object->deleteLater(); });
    const auto work = [profile, folder, options, here, task = QPointer(this)] {
        return previewFolder(profile, folder, options, [&](const PreviewProgress& progress) {
            QMetaObject::invokeMethod(here.get(), [task, stop = options.stop, progress] {
                if (task && !stop.stop_requested())
                    emit task->progressed(progressText(progress), progress.done, progress.total);
            });
        });
    };
    co_return co_await inBackground<PreviewReport>(m_stop, work);
}

}  // namespace migrations
