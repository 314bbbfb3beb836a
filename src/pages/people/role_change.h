#pragma once

#include "client/people_api.h"

#include <QObject>

#include <optional>

namespace pages {

/// Controls the change of one person's role: a preview of the effects, and the change itself.
class RoleChange : public QObject {
    Q_OBJECT

public:
    enum class State {
        NoPerson,
        Forbidden,   ///< the server does not let this person's role be changed; reason() says why
        Unchanged,   ///< the role chosen is the one they have
        Previewing,  ///< what would change is being looked up
        Ready,       ///< preview() says what would change
        NoPreview,   ///< it could not be looked up; error() says why
        Changing,
    };
    Q_ENUM(State)

    explicit RoleChange(client::PeopleApi people, QObject* parent = nullptr);

    State state() const { return m_state; }
    /// While there is one.
    const client::Person& person() const { return m_person; }
    const QString& chosen() const { return m_chosen; }
    const client::RolePreview& preview() const { return m_preview; }
    const core::Error& error() const { return m_error; }
    /// Why nothing may be changed, as a sentence.
    QString reason() const;

public slots:
    void setPerson(const client::Person& person);
    void clear();
    void choose(const QString& role);
    /// Looks up again what would change.
    void retryPreview();
    void apply(const QString& reason);

signals:
    void stateChanged();
    /// The person has the role now.
    void changed(const client::Person& person);
    /// The server did not do it.
    void refused(const core::Error& error);
    /// Another person changed the account since it was loaded; this is the current state, and nothing was
    /// changed.
    void overtaken(const client::Person& person);

private:
    void lookUp();
    void reload();
    void enter(State state);

    client::PeopleApi m_people;
    State m_state = State::NoPerson;
    client::Person m_person;
    QString m_chosen;
    client::RolePreview m_preview;
    core::Error m_error;
    quint64 m_ticket = 0;
};

}  // namespace pages
