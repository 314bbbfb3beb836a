#include "pages/schema/schema_facts.h"

#include <QCoreApplication>
#include <QPointer>
#include <QThreadPool>

namespace pages {

void SchemaFacts::setSnapshot(const schema::Snapshot& snapshot) {
    // Copies of a snapshot share their content.
    if (&snapshot.content() == &m_snapshot.content()) return;
    m_snapshot = snapshot;
    start();
}

void SchemaFacts::setIgnored(const schema::IgnoreList& ignored) {
    if (ignored.toText() == m_ignored.toText()) return;
    m_ignored = ignored;
    if (!m_snapshot.isEmpty()) start();
}

void SchemaFacts::start() {
    const int ticket = ++m_ticket;
    // The application receives the result: it is there until the pool is done. An object that is deleted
    // later from the pool could go before the result that was posted to it arrives.
    QObject* receiver = QCoreApplication::instance();
    QThreadPool::globalInstance()->start(
        [receiver, home = QPointer(this), ticket, snapshot = m_snapshot, ignored = m_ignored] {
            auto result = std::make_shared<Result>();
            result->snapshot = snapshot;
            result->graph = schema::DependencyGraph(snapshot);
            result->rules = std::make_shared<schema::AccessRules>(snapshot);
            result->advice = schema::advise(snapshot, ignored);
            QMetaObject::invokeMethod(
                receiver,
                [home, ticket, result = std::shared_ptr<const Result>(std::move(result))] {
                    if (home) home->take(ticket, result);
                },
                Qt::QueuedConnection);
        });
}

void SchemaFacts::take(int ticket, const Shared& result) {
    // One that is not the newest is shown too, or a schema that changes all the time would show none.
    if (ticket < m_resultTicket) return;
    m_resultTicket = ticket;
    m_result = result;
    emit ready();
}

}  // namespace pages
