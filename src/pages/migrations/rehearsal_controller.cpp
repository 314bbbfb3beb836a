#include "pages/migrations/rehearsal_controller.h"

#include <algorithm>

namespace pages {

RehearsalController::RehearsalController(const QString& cacheFolder, QObject* parent)
    : QObject(parent), m_task(cacheFolder) {
    connect(&m_task, &migrations::PreviewTask::progressed, this,
            [this](const QString& text, int done, int total) {
                if (!isRunning() || m_isStopping) return;
                if (text != m_progressText) addStep(text);
                m_progressText = text;
                m_done = done;
                m_total = total;
                emit progressed();
            });
}

const migrations::FilePreview* RehearsalController::find(const QString& fileName) const {
    if (!m_report) return nullptr;
    const auto found = std::ranges::find(m_report->files, fileName, &migrations::FilePreview::name);
    return found == m_report->files.end() ? nullptr : &*found;
}

void RehearsalController::run(const postgres::Profile& profile, const QString& folder,
                              std::optional<migrations::Tool> tool) {
    const quint64 ticket = ++m_ticket;
    m_isStopping = false;
    m_error = {};
    m_progressText = tr("Starting");
    m_done = 0;
    m_total = 0;
    m_steps.clear();
    addStep(m_progressText);
    enter(State::Running);
    QCoro::connect(m_task.run(profile, folder, tool), this,
                   [this, ticket](const core::Result<migrations::PreviewReport>& report) {
                       if (ticket == m_ticket) take(report);
                   });
}

void RehearsalController::cancel() {
    if (!isRunning() || m_isStopping) return;
    m_isStopping = true;
    m_progressText = tr("Stopping");
    addStep(m_progressText);
    m_task.cancel();
    emit progressed();
}

void RehearsalController::dismissError() {
    m_error = {};
    if (m_state == State::Failed) enter(m_report ? State::Reported : State::NotRehearsed);
}

void RehearsalController::forget() {
    ++m_ticket;
    m_task.cancel();
    m_isStopping = false;
    m_report.reset();
    m_change = Change::None;
    m_error = {};
    m_steps.clear();
    enter(State::NotRehearsed);
}

void RehearsalController::compareWith(const migrations::LiveStatus& live) {
    if (!m_report) return;
    QStringList pending, rehearsed;
    for (const QString& version : live.status.pending)
        if (live.directory.find(version)) pending.append(version);
    for (const migrations::FilePreview& file : std::as_const(m_report->files))
        rehearsed.append(file.version);
    const Change before = m_change;
    if (live.directoryHash != m_report->directoryHash)
        m_change = Change::Folder;
    else if (live.status.tool != m_report->tool)
        m_change = Change::Tool;
    else if (live.status.current != m_report->current || pending != rehearsed)
        m_change = Change::Status;
    else
        m_change = Change::None;
    if (m_change != before) emit stateChanged();
}

void RehearsalController::take(const core::Result<migrations::PreviewReport>& report) {
    m_isStopping = false;
    if (report) {
        m_report = *report;
        m_change = Change::None;
        addStep(tr("Done"));
        enter(State::Reported);
        emit reported();
        return;
    }
    if (report.error().isCancelled()) {
        addStep(tr("Cancelled"));
        return enter(m_report ? State::Reported : State::NotRehearsed);
    }
    m_error = report.error();
    addStep(m_error.message());
    enter(State::Failed);
}

void RehearsalController::enter(State state) {
    m_state = state;
    emit stateChanged();
}

void RehearsalController::addStep(const QString& text) {
    m_steps.append({QDateTime::currentDateTime(), text});
}

}  // namespace pages
