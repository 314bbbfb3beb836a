#include "pages/schema/timeline/schema_watch.h"

#include "postgres/session.h"
#include "schema/change_counter.h"

namespace pages {

SchemaWatch::SchemaWatch(postgres::Session& session, std::chrono::milliseconds pause, QObject* parent)
    : QObject(parent), m_session(session) {
    m_timer.setInterval(pause);
    connect(&m_timer, &QTimer::timeout, this, &SchemaWatch::look);
}

void SchemaWatch::setActive(bool active) {
    if (active == m_timer.isActive()) return;
    if (!active) return m_timer.stop();
    m_timer.start();
    look();
}

void SchemaWatch::reset() {
    m_counter.reset();
    if (m_timer.isActive()) look();
}

void SchemaWatch::look() {
    // One look at a time: a server that is slow is not asked again meanwhile.
    if (m_isLooking || m_session.state() != postgres::Session::State::Ready) return;
    m_isLooking = true;
    auto looked =
        m_session.run([](postgres::Connection& connection) { return schema::readChangeCounter(connection); });
    QCoro::connect(std::move(looked), this, [this](const core::Result<qint64>& counter) { take(counter); });
}

void SchemaWatch::take(const core::Result<qint64>& counter) {
    m_isLooking = false;
    if (!counter) return;
    const bool isOther = m_counter && *m_counter != *counter;
    m_counter = *counter;
    if (isOther && m_timer.isActive()) emit stirred();
}

}  // namespace pages
