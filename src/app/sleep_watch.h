#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>

namespace app {

/// Notices that the machine has slept: between two ticks of its timer much more time has passed on the clock
/// than between ticks. GUI thread.
class SleepWatch : public QObject {
    Q_OBJECT

public:
    /// Milliseconds of a clock that goes on while the machine sleeps.
    using Clock = std::function<qint64()>;
    static constexpr std::chrono::milliseconds usualTick{5'000};

    explicit SleepWatch(Clock clock = {}, std::chrono::milliseconds tick = usualTick,
                        QObject* parent = nullptr);

signals:
    /// After a pause of at least four ticks; also when the clock was set forward.
    void woke();

private:
    Clock m_clock;
    qint64 m_last;
    QTimer m_timer;
};

}  // namespace app
