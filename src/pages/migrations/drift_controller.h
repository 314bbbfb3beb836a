#pragma once

#include "migrations/drift/drift_task.h"
#include "migrations/live_status.h"

#include <QObject>

namespace pages {

/// Compares a database with what its migrations make, and keeps the report of the last run. Draws nothing.
class DriftController : public QObject {
    Q_OBJECT

public:
    enum class State {
        NotChecked,
        Running,
        Reported,
        Failed,  ///< error() says why nothing can be said
    };
    Q_ENUM(State)

    /// `cacheFolder`: see migrations::DriftOptions.
    explicit DriftController(const QString& cacheFolder, QObject* parent = nullptr);

    State state() const { return m_state; }
    bool isRunning() const { return m_state == State::Running; }
    bool isStopping() const { return m_isStopping; }
    /// While Reported.
    const migrations::DriftReport& report() const { return m_report; }
    const core::Error& error() const { return m_error; }

    // While Running.
    const QString& progressText() const { return m_progressText; }
    int done() const { return m_done; }
    int total() const { return m_total; }

    void run(const postgres::Profile& profile, const QString& folder, std::optional<migrations::Tool> tool);
    /// Nothing is left of the run soon after.
    void cancel();
    /// For another folder or database.
    void forget();
    /// Forgets a report that was made of other files or another history than these.
    void compareWith(const migrations::LiveStatus& live);

signals:
    void stateChanged();
    void progressed();

private:
    /// What a report depends on, as far as it can be told without looking at the schema.
    struct Ground {
        QString directoryHash;
        QString version;
        migrations::Tool tool = migrations::Tool::None;
        bool operator==(const Ground&) const = default;
    };
    void take(const core::Result<migrations::DriftReport>& report);
    void enter(State state);

    migrations::DriftTask m_task;
    State m_state = State::NotChecked;
    bool m_isStopping = false;
    migrations::DriftReport m_report;
    Ground m_latest;
    Ground m_ground;
    core::Error m_error;
    QString m_progressText;
    int m_done = 0;
    int m_total = 0;
    quint64 m_ticket = 0;
};

}  // namespace pages
