#include "migrations/in_background.h"

#include <QCoreApplication>
#include <QDeadlineTimer>

namespace migrations {
namespace {

constexpr std::chrono::milliseconds quitPatience{10'000};

}  // namespace

void startInBackground(QThread* thread, std::stop_source stop) {
    QObject::connect(thread, &QThread::finished, thread, &QObject::deleteLater);
    QObject::connect(QCoreApplication::instance(), &QCoreApplication::aboutToQuit, thread,
                     [thread, stop = std::move(stop)]() mutable {
                         stop.request_stop();
                         thread->wait(QDeadlineTimer(quitPatience));
                     });
    thread->start();
}

}  // namespace migrations
