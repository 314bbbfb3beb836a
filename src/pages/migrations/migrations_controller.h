#pragma once

#include "migrations/live_status.h"
#include "pages/migrations/drift_controller.h"
#include "pages/migrations/rehearsal_controller.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

namespace pages {

/// Decides what the migrations page shows: of which folder, by whose rules, compared with which database, in
/// which state, and what a rehearsal of it said.
class MigrationsController : public QObject {
    Q_OBJECT

public:
    enum class State {
        NoDatabase,  ///< the person signed in without one
        NoFolder,    ///< none was chosen yet
        Loading,
        Ready,
        Empty,  ///< the folder holds no migration, and the database knows of none
        Failed,
    };
    Q_ENUM(State)

    /// `database` may be null; it must outlive the controller otherwise. `cacheFolder`: see
    /// RehearsalController.
    MigrationsController(postgres::Session* database, const QString& cacheFolder, QObject* parent = nullptr);

    State state() const { return m_state; }
    /// Why, while Failed.
    const core::Error& error() const { return m_error; }
    const QString& folder() const { return m_folder; }
    /// Where the database is; nothing when there is none.
    std::optional<postgres::Profile> database() const;
    /// From now on this database, which may be null; reads the folder against it. Call before the session
    /// before is gone.
    void setDatabase(postgres::Session* database);
    /// What was read last; kept while Loading or Failed. Of another folder it is forgotten.
    const migrations::LiveStatus& live() const { return m_live; }
    bool hasLive() const { return m_hasLive; }

    RehearsalController& rehearsal() { return m_rehearsal; }
    /// Whether there is something that a rehearsal could run.
    bool canRehearse() const;
    DriftController& drift() { return m_drift; }
    bool canCheckDrift() const;

public slots:
    /// Opens a folder of migrations and reads it.
    void open(const QString& folder);
    /// Reads folder and database again.
    void refresh();
    /// Reads them by the rules of that tool, which must fit the folder.
    void chooseTool(migrations::Tool tool);
    /// Runs what is pending on a private copy of the schema. A run that goes on is cancelled first.
    void rehearse();
    /// Compares the database with what its migrations make. A run that goes on is cancelled first.
    void checkDrift();

signals:
    void stateChanged();
    /// Something new was read.
    void liveChanged();
    /// How many migrations are pending.
    void pendingChanged(int count);

private:
    /// Reads again when the folder or a pending file changes, so that an old report does not pass for a new
    /// one.
    void watch();
    void take(const core::Result<migrations::LiveStatus>& live);
    /// What was read and rehearsed belongs to another folder or database.
    void forget();
    void enter(State state);

    postgres::Session* m_database;
    RehearsalController m_rehearsal;
    DriftController m_drift;
    QString m_folder;
    std::optional<migrations::Tool> m_tool;
    State m_state;
    core::Error m_error;
    migrations::LiveStatus m_live;
    bool m_hasLive = false;
    quint64 m_ticket = 0;
    QFileSystemWatcher m_watcher;
    QTimer m_changeTimer;
};

}  // namespace pages
