#include "migrations/preview/preview_task.h"

#include "postgres/connection.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QPointer>
#include <QPromise>
#include <QThread>
#include <qcoro/qcorofuture.h>

namespace migrations {
namespace {

constexpr std::chrono::milliseconds quitPatience{10'000};

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
    auto promise = std::make_shared<QPromise<core::Result<PreviewReport>>>();
    QFuture<core::Result<PreviewReport>> future = promise->future();
    promise->start();
    // A future's own progress never goes back, but each phase begins at 0.
    const std::shared_ptr<QObject> here(new QObject, [](QObject* object) { object->deleteLater(); });
    QThread* thread = QThread::create([promise, profile, folder, options, here, task = QPointer(this)] {
        const auto tell = [&](const PreviewProgress& progress) {
            QMetaObject::invokeMethod(here.get(), [task, stop = options.stop, progress] {
                if (task && !stop.stop_requested())
                    emit task->progressed(progressText(progress), progress.done, progress.total);
            });
        };
        promise->addResult(previewFolder(profile, folder, options, tell));
        promise->finish();
    });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    // The program does not end before the private server and its folder are gone; a connection that is being
    // opened cannot be stopped, so not for ever.
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, thread,
            [thread, stop = m_stop]() mutable {
                stop.request_stop();
                thread->wait(QDeadlineTimer(quitPatience));
            });
    thread->start();
    co_return co_await future;
}

}  // namespace migrations
