#pragma once

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace widgets {

/// Runs `work()` on a thread of the pool and then `done(result)` on the thread of `context`, or not at all
/// when `context` has gone by then. `work` must own what it uses. Call on the thread of `context`.
template <typename Work, typename Done>
void runInBackground(QObject* context, Work work, Done done) {
    // Lives in the caller's thread, whatever happens to `context` while the work runs.
    const std::shared_ptr<QObject> relay(new QObject, [](QObject* object) { object->deleteLater(); });
    QThreadPool::globalInstance()->start(
        [relay, context = QPointer(context), work = std::move(work), done = std::move(done)] {
            QMetaObject::invokeMethod(
                relay.get(),
                [relay, context, done, result = work()]() mutable {
                    if (context) done(std::move(result));
                },
                Qt::QueuedConnection);
        });
}

}  // namespace widgets
