#include "pages/activity/activity_controller.h"

namespace pages {

ActivityController::ActivityController(client::AuditApi audit, QObject* parent)
    : QObject(parent),
      m_audit(audit),
      m_loader(this,
               [this](const QString& cursor, int limit) {
                   client::AuditQuery query = m_query;
                   query.cursor = cursor;
                   query.limit = limit;
                   return m_audit.list(query);
               },
               {.loaded =
                    [this](const QList<client::AuditEntry>& entries) {
                        m_model.setRows(entries);
                        m_model.setHasMore(m_loader.hasMore());
                        enter(entries.isEmpty() ? State::Empty : State::Ready);
                    },
                .appended =
                    [this](const QList<client::AuditEntry>& entries) {
                        m_model.appendRows(entries);
                        m_model.setHasMore(m_loader.hasMore());
                        enter(State::Ready);
                    },
                .failed =
                    [this](const core::Error& error) {
                        m_error = error;
                        enter(State::Failed);
                    }}) {
    connect(&m_model, &AuditModel::moreNeeded, this, [this] { m_loader.loadMore(); });
}

bool ActivityController::isFiltered() const {
    return !m_query.text.isEmpty() || !m_query.action.isEmpty() || m_query.actorId;
}

void ActivityController::refresh() {
    enter(State::Loading);
    m_loader.reload(m_model.rowCount());
}

void ActivityController::search(const QString& text) {
    if (text == m_query.text) return;
    m_query.text = text;
    refresh();
}

void ActivityController::showAction(const QString& action) {
    if (action == m_query.action) return;
    m_query.action = action;
    refresh();
}

void ActivityController::showPerson(std::optional<qint64> id) {
    if (id == m_query.actorId) return;
    m_query.actorId = id;
    refresh();
}

void ActivityController::clearFilter() {
    m_query = {};
    refresh();
}

void ActivityController::enter(State state) {
    m_state = state;
    emit stateChanged();
}

}  // namespace pages
