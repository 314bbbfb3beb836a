#include "app/sleep_watch.h"

#include <QDateTime>

#include <utility>

namespace app {

SleepWatch::SleepWatch(Clock clock, std::chrono::milliseconds tick, QObject* parent)
    : QObject(parent),
      m_clock(clock ? std::move(clock) : Clock(&QDateTime::currentMSecsSinceEpoch)),
      m_last(m_clock()) {
    connect(&m_timer, &QTimer::timeout, this, [this, pause = 4 * tick.count()] {
        const qint64 now = m_clock();
        if (now - std::exchange(m_last, now) >= pause) emit woke();
    });
    m_timer.start(tick);
}

}  // namespace app
