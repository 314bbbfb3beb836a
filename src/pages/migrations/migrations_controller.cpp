#include "pages/migrations/migrations_controller.h"

#include "postgres/session.h"

namespace pages {

MigrationsController::MigrationsController(postgres::Session* database, QObject* parent)
    : QObject(parent), m_database(database), m_state(database ? State::NoFolder : State::NoDatabase) {}

void MigrationsController::open(const QString& folder) {
    if (folder != std::exchange(m_folder, folder)) {
        m_live = {};
        m_hasLive = false;
        m_tool.reset();
        emit liveChanged();
        emit pendingChanged(0);
    }
    refresh();
}

void MigrationsController::choose(migrations::Tool tool) {
    m_tool = tool;
    refresh();
}

void MigrationsController::refresh() {
    const quint64 ticket = ++m_ticket;
    if (!m_database) return enter(State::NoDatabase);
    if (m_folder.isEmpty()) return enter(State::NoFolder);
    enter(State::Loading);
    QCoro::connect(migrations::readLiveStatus(m_database, m_folder, m_tool), this,
                   [this, ticket](const core::Result<migrations::LiveStatus>& live) {
                       if (ticket == m_ticket) take(live);
                   });
}

void MigrationsController::take(const core::Result<migrations::LiveStatus>& live) {
    if (!live) {
        m_error = live.error();
        return enter(State::Failed);
    }
    m_live = *live;
    m_hasLive = true;
    emit liveChanged();
    emit pendingChanged(static_cast<int>(m_live.status.pendingCount()));
    enter(m_live.status.files.isEmpty() ? State::Empty : State::Ready);
}

void MigrationsController::enter(State state) {
    m_state = state;
    emit stateChanged();
}

}  // namespace pages
