#pragma once

#include "client/keyset_loader.h"
#include "client/meta_api.h"
#include "client/people_api.h"
#include "pages/people/people_model.h"

#include <QObject>

namespace pages {

/// Controls the list of people: its filter, its rows and its state.
class PeopleController : public QObject {
    Q_OBJECT

public:
    enum class State { Loading, Ready, Empty, Failed };
    Q_ENUM(State)

    PeopleController(client::PeopleApi people, client::MetaApi meta, QObject* parent = nullptr);

    PeopleModel& model() { return m_model; }
    State state() const { return m_state; }
    /// Why, while Failed.
    const core::Error& error() const { return m_error; }
    /// The names of the roles there are, least first; empty until they are known.
    const QStringList& roles() const { return m_roles; }
    /// Whether a filter is set: an empty list then means that nothing matches.
    bool isFiltered() const { return !m_query.text.isEmpty() || !m_query.role.isEmpty(); }

public slots:
    /// Reloads as many rows as are shown.
    void refresh();
    void search(const QString& text);
    /// An empty one shows every role.
    void showRole(const QString& role);
    void clearFilter();
    /// The person has changed; the row is updated.
    void update(const client::Person& person);

signals:
    void stateChanged();
    void rolesChanged();

private:
    void loadRoles();
    void fail(const core::Error& error);
    void enter(State state);

    client::PeopleApi m_people;
    client::MetaApi m_meta;
    PeopleModel m_model;
    client::PeopleQuery m_query;
    QStringList m_roles;
    State m_state = State::Loading;
    core::Error m_error;
    client::KeysetLoader<client::Person> m_loader;
};

}  // namespace pages
