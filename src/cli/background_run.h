#pragma once

#include "cli/output.h"
#include "cli/stop_signals.h"
#include "core/error.h"

#include <QCoreApplication>
#include <QThread>

#include <memory>
#include <stop_token>

namespace cli {

/// Runs `work(std::stop_token)`, which gives a core::Result, on a thread of its own while this one listens to
/// Ctrl+C; that asks `work` to stop. Blocks until `work` is done.
template <typename Work>
auto runInBackground(Work work) -> std::invoke_result_t<Work&, std::stop_token> {
    std::stop_source stop;
    std::invoke_result_t<Work&, std::stop_token> result = std::unexpected(core::Error::cancelled());
    const std::unique_ptr<QThread> thread(QThread::create([&] { result = work(stop.get_token()); }));
    StopSignals ctrlC;
    QObject::connect(&ctrlC, &StopSignals::asked, &ctrlC, [&stop] { stop.request_stop(); });
    QObject::connect(thread.get(), &QThread::finished, &ctrlC, [] { QCoreApplication::quit(); });
    thread->start();
    QCoreApplication::exec();
    thread->wait();
    return result;
}

}  // namespace cli
