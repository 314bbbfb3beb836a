#pragma once

#include "core/error.h"

#include <QFuture>
#include <QPromise>
#include <QThread>

#include <functional>
#include <memory>
#include <stop_token>

namespace migrations {

/// Starts `thread`, which deletes itself at its end. When the program ends meanwhile, `stop` is asked and the
/// thread waited for, ten seconds at most: its private server and its folder shall be gone. A connection that
/// is being opened cannot be stopped.
void startInBackground(QThread* thread, std::stop_source stop);

/// Runs `work`, which ends soon once `stop` is requested, on a separate thread.
template <typename T>
QFuture<core::Result<T>> inBackground(const std::stop_source& stop, std::function<core::Result<T>()> work) {
    auto promise = std::make_shared<QPromise<core::Result<T>>>();
    QFuture<core::Result<T>> future = promise->future();
    promise->start();
    startInBackground(QThread::create([promise, work = std::move(work)] {
                          promise->addResult(work());
                          promise->finish();
                      }),
                      stop);
    return future;
}

}  // namespace migrations
