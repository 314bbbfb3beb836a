#include "pages/schema/schema_controller.h"

#include "postgres/session.h"
#include "schema/reader.h"

#include <QLocale>
#include <QPointer>

#include <chrono>
#include <memory>

namespace pages {
namespace {

/// Enough for tens of thousands of tables over a slow line.
constexpr std::chrono::minutes deadline{2};

QString phaseText(schema::ReadProgress::Phase phase) {
    switch (phase) {
        case schema::ReadProgress::Phase::Structure:
            return SchemaController::tr("Reading tables and columns …");
        case schema::ReadProgress::Phase::Definitions:
            return SchemaController::tr("Reading definitions …");
        case schema::ReadProgress::Phase::Sizes:
            return SchemaController::tr("Reading sizes …");
    }
    return {};
}

}  // namespace

SchemaController::SchemaController(postgres::Session* session, QObject* parent)
    : QObject(parent), m_session(session), m_tree(this) {}

SchemaController::~SchemaController() = default;

void SchemaController::setSession(postgres::Session* session) {
    ++m_ticket;
    m_session = session;
    m_snapshot = {};
    m_tree.setSnapshot(m_snapshot);
    enter(State::Empty);
}

QString SchemaController::caption() const {
    if (m_state == State::Loading) return m_progress;
    if (m_snapshot.isEmpty()) return {};
    const schema::Origin& origin = m_snapshot->origin;
    const QString time = QLocale().toString(origin.readAt.toLocalTime().time(), QStringLiteral("HH:mm"));
    return tr("%1 · read at %2").arg(origin.database, time);
}

QString SchemaController::failedParts() const {
    QStringList parts;
    for (const schema::PartFailure& failure : m_snapshot->failures)
        parts << QString(failure.part).replace(QLatin1Char('_'), QLatin1Char(' '));
    if (parts.isEmpty()) return {};
    return tr("Not everything could be read: %1. %2")
        .arg(parts.join(QStringLiteral(", ")), m_snapshot->failures.front().message);
}

void SchemaController::refresh() {
    if (!m_session || m_state == State::Loading) return;
    const int ticket = ++m_ticket;
    m_progress = tr("Connecting …");
    enter(State::Loading);

    schema::ReadOptions options;
    options.previous = m_snapshot;
    // Called on the session's thread, perhaps after this object has gone: `mailbox` is what lives there.
    const std::shared_ptr<QObject> mailbox(new QObject, [](QObject* object) { object->deleteLater(); });
    options.progress = [mailbox, home = QPointer(this), ticket](const schema::ReadProgress& progress) {
        QMetaObject::invokeMethod(
            mailbox.get(),
            [home, ticket, phase = progress.phase] {
                if (!home || home->m_ticket != ticket || home->m_state != State::Loading) return;
                home->m_progress = phaseText(phase);
                emit home->captionChanged();
            },
            Qt::QueuedConnection);
    };
    auto reading = m_session->run(
        [options = std::move(options)](postgres::Connection& connection) {
            return schema::readSnapshot(connection, options);
        },
        deadline);
    QCoro::connect(std::move(reading), this, [this, ticket](const core::Result<schema::Snapshot>& snapshot) {
        if (ticket == m_ticket) take(snapshot);
    });
}

void SchemaController::stop() {
    if (m_state != State::Loading) return;
    ++m_ticket;
    m_session->cancel();
    enter(m_snapshot.isEmpty() ? State::Empty : State::Ready);
}

void SchemaController::take(const core::Result<schema::Snapshot>& snapshot) {
    if (snapshot) {
        m_snapshot = *snapshot;
        m_tree.setSnapshot(m_snapshot);
        emit snapshotChanged();
        return enter(State::Ready);
    }
    if (snapshot.error().isCancelled()) return enter(m_snapshot.isEmpty() ? State::Empty : State::Ready);
    m_error = snapshot.error();
    enter(State::Failed);
}

void SchemaController::enter(State state) {
    m_state = state;
    emit captionChanged();
    emit stateChanged();
}

}  // namespace pages
