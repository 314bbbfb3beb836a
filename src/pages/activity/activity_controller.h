#pragma once

#include "client/audit_api.h"
#include "client/keyset_loader.h"
#include "pages/activity/audit_model.h"

#include <QObject>

#include <optional>

namespace pages {

/// Controls the activity list: its filter, its rows and its state.
class ActivityController : public QObject {
    Q_OBJECT

public:
    enum class State { Loading, Ready, Empty, Failed };
    Q_ENUM(State)

    explicit ActivityController(client::AuditApi audit, QObject* parent = nullptr);

    AuditModel& model() { return m_model; }
    State state() const { return m_state; }
    /// The error, while Failed.
    const core::Error& error() const { return m_error; }
    /// Whether a filter is set: an empty list then means that nothing matches.
    bool isFiltered() const;

public slots:
    /// Reloads as many rows as are shown.
    void refresh();
    void search(const QString& text);
    /// By the API's name; an empty one shows every action.
    void showAction(const QString& action);
    void showPerson(std::optional<qint64> id);
    void clearFilter();

signals:
    void stateChanged();

private:
    void enter(State state);

    client::AuditApi m_audit;
    AuditModel m_model;
    client::AuditQuery m_query;
    State m_state = State::Loading;
    core::Error m_error;
    client::KeysetLoader<client::AuditEntry> m_loader;
};

}  // namespace pages
