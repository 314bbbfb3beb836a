#include "pages/people/people_controller.h"

namespace pages {

PeopleController::PeopleController(client::PeopleApi people, client::MetaApi meta, QObject* parent)
    : QObject(parent),
      m_people(people),
      m_meta(meta),
      m_loader(this,
               [this](const QString& cursor, int limit) {
                   client::PeopleQuery query = m_query;
                   query.cursor = cursor;
                   query.limit = limit;
                   return m_people.list(query);
               },
               {.loaded =
                    [this](const QList<client::Person>& people) {
                        m_model.setRows(people);
                        m_model.setHasMore(m_loader.hasMore());
                        enter(people.isEmpty() ? State::Empty : State::Ready);
                    },
                .appended =
                    [this](const QList<client::Person>& people) {
                        m_model.appendRows(people);
                        m_model.setHasMore(m_loader.hasMore());
                        enter(State::Ready);
                    },
                .failed = [this](const core::Error& error) { fail(error); }}) {
    connect(&m_model, &PeopleModel::moreNeeded, this, [this] { m_loader.loadMore(); });
}

void PeopleController::refresh() {
    if (m_roles.isEmpty()) loadRoles();
    enter(State::Loading);
    m_loader.reload(m_model.rowCount());
}

void PeopleController::search(const QString& text) {
    if (text == m_query.text) return;
    m_query.text = text;
    refresh();
}

void PeopleController::showRole(const QString& role) {
    if (role == m_query.role) return;
    m_query.role = role;
    refresh();
}

void PeopleController::clearFilter() {
    m_query.text.clear();
    m_query.role.clear();
    refresh();
}

void PeopleController::update(const client::Person& person) {
    m_model.updateRow(person);
}

void PeopleController::loadRoles() {
    QCoro::connect(m_meta.roles(), this, [this](const core::Result<QList<client::Role>>& roles) {
        if (!roles) return fail(roles.error());
        m_roles.clear();
        for (const client::Role& role : *roles)
            m_roles.append(role.name);
        emit rolesChanged();
    });
}

void PeopleController::fail(const core::Error& error) {
    if (error.isCancelled()) return;
    m_error = error;
    enter(State::Failed);
}

void PeopleController::enter(State state) {
    m_state = state;
    emit stateChanged();
}

}  // namespace pages
