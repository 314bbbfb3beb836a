#pragma once

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

#include <utility>

namespace widgets {

/// Runs `work()` on a pool thread and then `done(result)` on the GUI thread, or not at all if `context` has
/// been destroyed by then. `work` must own what it uses. Call on the GUI thread.
template <typename Work, typename Done>
void runInBackground(QObject* context, Work work, Done done) {
    // The application outlives the threads of its pool, which `context` may not.
    QThreadPool::globalInstance()->start(
        [context = QPointer(context), work = std::move(work), done = std::move(done)] {
            QMetaObject::invokeMethod(
                QCoreApplication::instance(),
                [context, done, result = work()]() mutable {
                    if (context) done(std::move(result));
                },
                Qt::QueuedConnection);
        });
}

}  // namespace widgets
