#include "migrations/drift/drift_task.h"

#include "migrations/in_background.h"
#include "postgres/connection.h"

#include <QPointer>
#include <qcoro/qcorofuture.h>

namespace migrations {
namespace {

core::Result<DriftReport> driftOfFolder(const postgres::Profile& profile, const QString& folder,
                                        const DriftOptions& options, const DriftProgressCallback& progress) {
    const auto directory = readDirectory(folder);
    if (!directory) return core::fail(directory);
    const auto live = postgres::Connection::open(profile, postgres::Access::ReadOnly);
    if (!live) return core::fail(live);
    return findDrift(*directory, **live, options, progress);
}

}  // namespace

DriftTask::DriftTask(QString cacheFolder, QObject* parent)
    : QObject(parent), m_cacheFolder(std::move(cacheFolder)) {}

DriftTask::~DriftTask() {
    cancel();
}

void DriftTask::cancel() {
    m_stop.request_stop();
}

QCoro::Task<core::Result<DriftReport>> DriftTask::run(postgres::Profile profile, QString folder,
                                                      DriftOptions options) {
    cancel();
    m_stop = std::stop_source();
    options.cacheFolder = m_cacheFolder;
    options.stop = m_stop.get_token();
    // Takes the progress from the other thread to this one, also when the task is gone meanwhile.
    const std::shared_ptr<QObject> here(new QObject, [](QObject* object) { object->deleteLater(); });
    const auto work = [profile, folder, options, here, task = QPointer(this)] {
        return driftOfFolder(profile, folder, options, [&](const DriftProgress& progress) {
            QMetaObject::invokeMethod(here.get(), [task, stop = options.stop, progress] {
                if (task && !stop.stop_requested())
                    emit task->progressed(progressText(progress), progress.done, progress.total);
            });
        });
    };
    co_return co_await inBackground<DriftReport>(m_stop, work);
}

}  // namespace migrations
