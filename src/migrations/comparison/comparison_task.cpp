#include "migrations/comparison/comparison_task.h"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QPointer>
#include <QPromise>
#include <QThread>
#include <qcoro/qcorofuture.h>

namespace migrations {
namespace {

constexpr std::chrono::milliseconds comparisonQuitPatience{10'000};

}  // namespace

ComparisonTask::ComparisonTask(QString cacheFolder, QObject* parent)
    : QObject(parent), m_cacheFolder(std::move(cacheFolder)) {}

ComparisonTask::~ComparisonTask() {
    cancel();
}

void ComparisonTask::cancel() {
    m_stop.request_stop();
}

QCoro::Task<core::Result<Comparison>> ComparisonTask::run(SchemaSide from, SchemaSide to) {
    cancel();
    m_stop = std::stop_source();
    ComparisonOptions options{.cacheFolder = m_cacheFolder, .stop = m_stop.get_token()};
    auto promise = std::make_shared<QPromise<core::Result<Comparison>>>();
    QFuture<core::Result<Comparison>> future = promise->future();
    promise->start();
    // Lives here, and outlives a task that is gone before its thread is.
    const std::shared_ptr<QObject> here(new QObject, [](QObject* object) { object->deleteLater(); });
    options.progress = [here, task = QPointer(this), stop = options.stop](ComparisonPhase phase) {
        QMetaObject::invokeMethod(here.get(), [task, stop, phase] {
            if (task && !stop.stop_requested()) emit task->progressed(progressText(phase));
        });
    };
    QThread* thread = QThread::create([promise, from = std::move(from), to = std::move(to), options] {
        promise->addResult(compare(from, to, options));
        promise->finish();
    });
    connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    // The program does not end before the private server and its folder are gone.
    connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, thread,
            [thread, stop = m_stop]() mutable {
                stop.request_stop();
                thread->wait(QDeadlineTimer(comparisonQuitPatience));
            });
    thread->start();
    co_return co_await future;
}

}  // namespace migrations
