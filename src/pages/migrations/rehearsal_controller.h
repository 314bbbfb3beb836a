#pragma once

#include "migrations/live_status.h"
#include "migrations/preview/preview_task.h"

#include <QDateTime>

namespace pages {

/// One thing that a rehearsal was at, and since when.
struct RehearsalStep {
    QDateTime at;
    QString text;
};

/// Rehearses the pending migrations of a folder and keeps the report of the last run. Draws nothing.
class RehearsalController : public QObject {
    Q_OBJECT

public:
    enum class State {
        NotRehearsed,
        Running,
        Reported,  ///< report() says what the pending migrations do
        Failed,    ///< error() says why nothing can be said; an earlier report is kept
    };
    Q_ENUM(State)

    /// What has changed since report() was made.
    enum class Change { None, Folder, Status, Tool };
    Q_ENUM(Change)

    /// `cacheFolder`: see migrations::PreviewOptions.
    explicit RehearsalController(const QString& cacheFolder, QObject* parent = nullptr);

    State state() const { return m_state; }
    bool isRunning() const { return m_state == State::Running; }
    bool isStopping() const { return m_isStopping; }
    /// Of the last run that ended with one; kept while another is running.
    bool hasReport() const { return m_report.has_value(); }
    const migrations::PreviewReport& report() const { return *m_report; }
    /// What it says about that file; null when it says nothing.
    const migrations::FilePreview* find(const QString& fileName) const;
    Change change() const { return m_change; }
    const core::Error& error() const { return m_error; }

    // While Running.
    const QString& progressText() const { return m_progressText; }
    int done() const { return m_done; }
    int total() const { return m_total; }
    /// Of the run that goes on or ended last, in order of time.
    const QList<RehearsalStep>& steps() const { return m_steps; }

    void run(const postgres::Profile& profile, const QString& folder, std::optional<migrations::Tool> tool);
    /// Nothing is left of the run soon after; what was known before it is shown again.
    void cancel();
    /// Takes the error back, as though there had been no such run.
    void dismissError();
    /// For another folder or database.
    void forget();
    /// Whether the report still holds for what was read now.
    void compareWith(const migrations::LiveStatus& live);

signals:
    void stateChanged();
    void progressed();
    /// A run ended with a report.
    void reported();

private:
    void take(const core::Result<migrations::PreviewReport>& report);
    void enter(State state);
    void addStep(const QString& text);

    migrations::PreviewTask m_task;
    State m_state = State::NotRehearsed;
    bool m_isStopping = false;
    std::optional<migrations::PreviewReport> m_report;
    Change m_change = Change::None;
    core::Error m_error;
    QString m_progressText;
    int m_done = 0;
    int m_total = 0;
    QList<RehearsalStep> m_steps;
    quint64 m_ticket = 0;
};

}  // namespace pages
