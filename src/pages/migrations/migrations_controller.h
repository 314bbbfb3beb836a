#pragma once

#include "migrations/live_status.h"

#include <QObject>

namespace pages {

/// Decides what the migrations page shows: of which folder, compared with which database, and in which state.
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

    /// `database` may be null; it must outlive the controller otherwise.
    explicit MigrationsController(postgres::Session* database, QObject* parent = nullptr);

    State state() const { return m_state; }
    /// Why, while Failed.
    const core::Error& error() const { return m_error; }
    const QString& folder() const { return m_folder; }
    /// What was read last; kept while Loading or Failed. Of another folder it is forgotten.
    const migrations::LiveStatus& live() const { return m_live; }
    bool hasLive() const { return m_hasLive; }

public slots:
    /// Opens a folder of migrations and reads it.
    void open(const QString& folder);
    /// Reads the folder as this tool does, until another folder is opened.
    void choose(migrations::Tool tool);
    /// Reads folder and database again.
    void refresh();

signals:
    void stateChanged();
    /// Something new was read.
    void liveChanged();
    /// How many migrations are pending.
    void pendingChanged(int count);

private:
    void take(const core::Result<migrations::LiveStatus>& live);
    void enter(State state);

    postgres::Session* m_database;
    QString m_folder;
    std::optional<migrations::Tool> m_tool;  ///< as the person chose it
    State m_state;
    core::Error m_error;
    migrations::LiveStatus m_live;
    bool m_hasLive = false;
    quint64 m_ticket = 0;
};

}  // namespace pages
