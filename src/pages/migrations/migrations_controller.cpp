#include "pages/migrations/migrations_controller.h"

#include "postgres/session.h"

#include <QDir>

namespace pages {
namespace {

/// An editor that saves, or a tool that makes files, writes several times in a row.
constexpr std::chrono::milliseconds changePause{300};
/// Each watched file costs the system something.
constexpr qsizetype mostWatched = 200;

}  // namespace

MigrationsController::MigrationsController(postgres::Session* database, const QString& cacheFolder,
                                           QObject* parent)
    : QObject(parent),
      m_database(database),
      m_rehearsal(cacheFolder),
      m_drift(cacheFolder),
      m_state(database ? State::NoFolder : State::NoDatabase) {
    // What was read before the run may be older than what the run has read.
    connect(&m_rehearsal, &RehearsalController::reported, this, &MigrationsController::refresh);
    m_changeTimer.setSingleShot(true);
    m_changeTimer.setInterval(changePause);
    connect(&m_changeTimer, &QTimer::timeout, this, &MigrationsController::refresh);
    for (const auto change : {&QFileSystemWatcher::directoryChanged, &QFileSystemWatcher::fileChanged})
        connect(&m_watcher, change, &m_changeTimer, qOverload<>(&QTimer::start));
}

std::optional<postgres::Profile> MigrationsController::database() const {
    if (!m_database) return {};
    return m_database->profile();
}

void MigrationsController::setDatabase(postgres::Session* database) {
    m_database = database;
    forget();
    refresh();
}

void MigrationsController::forget() {
    m_live = {};
    m_hasLive = false;
    m_tool.reset();
    m_rehearsal.forget();
    m_drift.forget();
    emit liveChanged();
    emit pendingChanged(0);
}

void MigrationsController::open(const QString& folder) {
    if (folder != std::exchange(m_folder, folder)) forget();
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

void MigrationsController::chooseTool(migrations::Tool tool) {
    if (m_tool.value_or(m_live.status.tool) == tool) return;
    m_tool = tool;
    refresh();
}

bool MigrationsController::canRehearse() const {
    return m_database && m_hasLive && (m_live.status.pendingCount() > 0 || !m_live.status.refusal.isEmpty());
}

void MigrationsController::rehearse() {
    if (canRehearse()) m_rehearsal.run(m_database->profile(), m_folder, m_tool);
}

bool MigrationsController::canCheckDrift() const {
    return m_database && m_hasLive && !m_live.status.files.isEmpty();
}

void MigrationsController::checkDrift() {
    if (canCheckDrift()) m_drift.run(m_database->profile(), m_folder, m_tool);
}

void MigrationsController::take(const core::Result<migrations::LiveStatus>& live) {
    if (!live) {
        m_error = live.error();
        return enter(State::Failed);
    }
    m_live = *live;
    m_hasLive = true;
    if (m_tool && !m_live.fitting.contains(*m_tool)) m_tool.reset();
    m_rehearsal.compareWith(m_live);
    m_drift.compareWith(m_live);
    watch();
    emit liveChanged();
    emit pendingChanged(static_cast<int>(m_live.status.pendingCount()));
    enter(m_live.status.files.isEmpty() ? State::Empty : State::Ready);
}

void MigrationsController::watch() {
    QStringList wanted{m_folder};
    for (const migrations::FileStatus& status : std::as_const(m_live.status.files))
        if (status.hasFile && status.state == migrations::State::Pending && wanted.size() < mostWatched)
            wanted.append(QDir(m_folder).filePath(status.name));
    const QStringList watched = m_watcher.directories() + m_watcher.files();
    QStringList gone = watched;
    gone.removeIf([&](const QString& path) { return wanted.contains(path); });
    wanted.removeIf([&](const QString& path) { return watched.contains(path); });
    if (!gone.isEmpty()) m_watcher.removePaths(gone);
    if (!wanted.isEmpty()) m_watcher.addPaths(wanted);
}

void MigrationsController::enter(State state) {
    m_state = state;
    emit stateChanged();
}

}  // namespace pages
