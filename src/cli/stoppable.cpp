#include "cli/stoppable.h"

#include "cli/stop_signals.h"

#include <QCoreApplication>
#include <QThread>

#include <memory>

namespace cli {

void runStoppable(const std::function<void(std::stop_token)>& work) {
    std::stop_source stop;
    StopSignals ctrlC;
    const std::unique_ptr<QThread> thread(QThread::create([&] { work(stop.get_token()); }));
    QObject::connect(&ctrlC, &StopSignals::asked, thread.get(), [&stop] { stop.request_stop(); });
    QObject::connect(thread.get(), &QThread::finished, &ctrlC, [] { QCoreApplication::quit(); });
    thread->start();
    QCoreApplication::exec();
    thread->wait();
}

}  // namespace cli
