#pragma once

#include "core/error.h"
#include "pages/schema/schema_tree_model.h"

#include <QObject>

namespace postgres {
class Session;
}

namespace pages {

/// Decides what the schema page shows: reads the schema, off the GUI thread, and keeps what was there when
/// that fails.
class SchemaController : public QObject {
    Q_OBJECT

public:
    enum class State {
        Loading,
        Ready,
        Empty,  ///< no connection, or reading was stopped before anything was there
        Failed,
    };
    Q_ENUM(State)

    /// `session` may be null: the blog is known, but nobody said where its database is. It must outlive the
    /// controller.
    explicit SchemaController(postgres::Session* session, QObject* parent = nullptr);
    ~SchemaController() override;

    bool hasConnection() const { return m_session; }
    State state() const { return m_state; }
    /// Why, while Failed.
    const core::Error& error() const { return m_error; }
    const schema::Snapshot& snapshot() const { return m_snapshot; }
    SchemaTreeModel& tree() { return m_tree; }
    /// What is being read now, in words; else where and when the snapshot was read.
    QString caption() const;
    /// The parts that could not be read, in words; empty when there is none.
    QString failedParts() const;

    /// From now on this database, which may be null; what was read of the other one is forgotten.
    void setSession(postgres::Session* session);

public slots:
    /// Reads again; one more while one is under way does nothing.
    void refresh();
    /// Stops reading; what was there stays.
    void stop();

signals:
    void stateChanged();
    /// Before stateChanged(), when there is a new snapshot.
    void snapshotChanged();
    void captionChanged();

private:
    void take(const core::Result<schema::Snapshot>& snapshot);
    void enter(State state);

    postgres::Session* m_session;
    SchemaTreeModel m_tree;
    schema::Snapshot m_snapshot;
    State m_state = State::Empty;
    core::Error m_error;
    QString m_progress;
    int m_ticket = 0;
};

}  // namespace pages
