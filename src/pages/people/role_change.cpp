#include "pages/people/role_change.h"

namespace pages {

RoleChange::RoleChange(client::PeopleApi people, QObject* parent) : QObject(parent), m_people(people) {}

QString RoleChange::reason() const {
    return client::reasonText(m_person.permissions["change_role"].reason);
}

void RoleChange::setPerson(const client::Person& person) {
    ++m_ticket;
    m_person = person;
    m_chosen = person.role;
    enter(person.permissions.allows("change_role") ? State::Unchanged : State::Forbidden);
}

void RoleChange::clear() {
    ++m_ticket;
    enter(State::NoPerson);
}

void RoleChange::choose(const QString& role) {
    if (m_state == State::NoPerson || m_state == State::Forbidden || m_state == State::Changing) return;
    if (role == m_chosen && m_state != State::NoPreview) return;
    m_chosen = role;
    lookUp();
}

void RoleChange::retryPreview() {
    if (m_state == State::NoPreview) lookUp();
}

void RoleChange::lookUp() {
    const quint64 ticket = ++m_ticket;
    if (m_chosen == m_person.role) return enter(State::Unchanged);
    enter(State::Previewing);
    QCoro::connect(m_people.rolePreview(m_person.id, m_chosen), this,
                   [this, ticket](const core::Result<client::RolePreview>& preview) {
                       if (ticket != m_ticket) return;
                       if (preview) {
                           m_preview = *preview;
                           return enter(State::Ready);
                       }
                       if (preview.error().isCancelled()) return;
                       m_error = preview.error();
                       enter(State::NoPreview);
                   });
}

void RoleChange::apply(const QString& reason) {
    if (m_state != State::Ready) return;
    const quint64 ticket = ++m_ticket;
    enter(State::Changing);
    QCoro::connect(m_people.changeRole(m_person.id, m_person.version, m_chosen, reason), this,
                   [this, ticket](const core::Result<client::Person>& answer) {
                       if (answer) {
                           emit changed(*answer);
                           if (ticket == m_ticket) setPerson(*answer);
                           return;
                       }
                       if (ticket != m_ticket || answer.error().isCancelled()) return;
                       if (answer.error().code() == QLatin1String("version_conflict")) return reload();
                       enter(State::Ready);
                       emit refused(answer.error());
                   });
}

void RoleChange::reload() {
    const quint64 ticket = ++m_ticket;
    const QString wanted = m_chosen;
    QCoro::connect(m_people.get(m_person.id), this,
                   [this, ticket, wanted](const core::Result<client::Person>& now) {
                       if (ticket != m_ticket) return;
                       if (!now) {
                           enter(State::Ready);
                           if (!now.error().isCancelled()) emit refused(now.error());
                           return;
                       }
                       emit overtaken(*now);
                       setPerson(*now);
                       choose(wanted);
                   });
}

void RoleChange::enter(State state) {
    m_state = state;
    emit stateChanged();
}

}  // namespace pages
