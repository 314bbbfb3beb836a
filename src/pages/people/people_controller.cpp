#include "pages/people/people_controller.h"

#include <algorithm>

namespace pages {
namespace {

constexpr int pageSize = 50;
constexpr int largestPage = 100;

}  // namespace

PeopleController::PeopleController(client::PeopleApi people, client::MetaApi meta, QObject* parent)
    : QObject(parent), m_people(people), m_meta(meta) {
    connect(&m_model, &PeopleModel::moreNeeded, this, &PeopleController::loadMore);
}

void PeopleController::refresh() {
    if (m_roles.isEmpty()) loadRoles();
    m_query.cursor.clear();
    m_wanted = std::max<qsizetype>(m_model.rowCount(), pageSize);
    m_query.limit = static_cast<int>(std::min<qsizetype>(m_wanted, largestPage));
    m_anew.emplace();
    enter(State::Loading);
    request();
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

void PeopleController::loadMore() {
    if (m_isLoading || m_query.cursor.isEmpty()) return;
    m_query.limit = pageSize;
    request();
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

void PeopleController::request() {
    const quint64 ticket = ++m_ticket;
    m_isLoading = true;
    QCoro::connect(m_people.list(m_query), this,
                   [this, ticket](const core::Result<client::Page<client::Person>>& page) {
                       if (ticket != m_ticket) return;
                       m_isLoading = false;
                       if (page)
                           take(*page);
                       else
                           fail(page.error());
                   });
}

void PeopleController::take(const client::Page<client::Person>& page) {
    m_query.cursor = page.hasMore ? page.nextCursor : QString();
    m_model.setHasMore(!m_query.cursor.isEmpty());
    if (!m_anew) {
        m_model.appendRows(page.items);
        return enter(State::Ready);
    }
    m_anew->append(page.items);
    if (m_anew->size() < m_wanted && !m_query.cursor.isEmpty()) return request();
    m_model.setRows(*m_anew);
    m_anew.reset();
    enter(m_model.rowCount() == 0 ? State::Empty : State::Ready);
}

void PeopleController::fail(const core::Error& error) {
    if (error.isCancelled()) return;
    m_anew.reset();
    m_error = error;
    enter(State::Failed);
}

void PeopleController::enter(State state) {
    m_state = state;
    emit stateChanged();
}

}  // namespace pages
