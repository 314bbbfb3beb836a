#pragma once

#include "core/error.h"

#include <QObject>
#include <QTimer>

#include <chrono>
#include <optional>

namespace postgres {
class Session;
}

namespace pages {

/// Looks every few seconds, while it is active, whether the schema may have changed: one row on the page's
/// own session, read-only (schema::readChangeCounter). Asks nothing while the connection is gone; that comes
/// back by itself. GUI thread.
class SchemaWatch : public QObject {
    Q_OBJECT

public:
    static constexpr std::chrono::milliseconds usualPause{5'000};

    /// `session` must outlive the watch.
    explicit SchemaWatch(postgres::Session& session, std::chrono::milliseconds pause = usualPause,
                         QObject* parent = nullptr);

    void setActive(bool active);
    bool isActive() const { return m_timer.isActive(); }
    /// Counts from what the server says next: the schema was read just now.
    void reset();

signals:
    /// The schema may have changed; only reading it can tell.
    void stirred();

private:
    void look();
    void take(const core::Result<qint64>& counter);

    postgres::Session& m_session;
    QTimer m_timer;
    std::optional<qint64> m_counter;
    bool m_isLooking = false;
};

}  // namespace pages
