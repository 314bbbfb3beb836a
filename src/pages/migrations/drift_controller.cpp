#include "pages/migrations/drift_controller.h"

namespace pages {

DriftController::DriftController(const QString& cacheFolder, QObject* parent)
    : QObject(parent), m_task(cacheFolder) {
    connect(&m_task, &migrations::DriftTask::progressed, this,
            [this](const QString& text, int done, int total) {
                if (!isRunning() || m_isStopping) return;
                m_progressText = text;
                m_done = done;
                m_total = total;
                emit progressed();
            });
}

void DriftController::run(const postgres::Profile& profile, const QString& folder,
                          std::optional<migrations::Tool> tool) {
    const quint64 ticket = ++m_ticket;
    m_isStopping = false;
    m_error = {};
    m_ground = m_latest;
    m_progressText = tr("Beginning");
    m_done = 0;
    m_total = 0;
    enter(State::Running);
    QCoro::connect(m_task.run(profile, folder, {.tool = tool}), this,
                   [this, ticket](const core::Result<migrations::DriftReport>& report) {
                       if (ticket == m_ticket) take(report);
                   });
}

void DriftController::cancel() {
    if (!isRunning() || m_isStopping) return;
    m_isStopping = true;
    m_progressText = tr("Stopping");
    m_task.cancel();
    emit progressed();
}

void DriftController::forget() {
    ++m_ticket;
    m_task.cancel();
    m_isStopping = false;
    m_latest = {};
    m_error = {};
    enter(State::NotChecked);
}

void DriftController::compareWith(const migrations::LiveStatus& live) {
    m_latest = {live.directoryHash, live.status.current, live.status.tool};
    if (m_state == State::Reported && m_ground != m_latest) enter(State::NotChecked);
}

void DriftController::take(const core::Result<migrations::DriftReport>& report) {
    m_isStopping = false;
    if (report) {
        m_report = *report;
        // Files that changed while it ran leave it open what it was made of.
        return enter(m_ground == m_latest ? State::Reported : State::NotChecked);
    }
    if (report.error().isCancelled()) return enter(State::NotChecked);
    m_error = report.error();
    enter(State::Failed);
}

void DriftController::enter(State state) {
    m_state = state;
    emit stateChanged();
}

}  // namespace pages
