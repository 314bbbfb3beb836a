#include "pages/schema/compare/compare_controller.h"

namespace pages {

CompareController::CompareController(SavedDatabases databases, const QString& cacheFolder, QObject* parent)
    : QObject(parent), m_databases(std::move(databases)), m_task(cacheFolder) {
    connect(&m_task, &migrations::ComparisonTask::progressed, this, [this](const QString& text) {
        if (m_state != State::Loading) return;
        m_progress = text;
        emit progressed();
    });
}

QList<SavedDatabase> CompareController::databases() const {
    return m_databases.all ? m_databases.all() : QList<SavedDatabase>();
}

void CompareController::setLive(const schema::Snapshot& snapshot) {
    m_live = snapshot;
}

void CompareController::choose(Side side, const CompareSource& source) {
    (side == Side::From ? m_from : m_to) = source;
    compare();
}

void CompareController::choose(const CompareSource& from, const CompareSource& to) {
    m_from = from;
    m_to = to;
    compare();
}

void CompareController::swap() {
    std::swap(m_from, m_to);
    compare();
}

void CompareController::compare() {
    const quint64 ticket = ++m_ticket;
    m_task.cancel();
    if (!m_from.isChosen() || !m_to.isChosen()) return enter(State::Choosing);
    m_progress = tr("Beginning …");
    enter(State::Loading);
    resolve(m_from, [this, ticket](const core::Result<migrations::SchemaSide>& from) {
        if (ticket != m_ticket) return;
        if (!from) return fail(from.error());
        resolve(m_to, [this, ticket, from = *from](const core::Result<migrations::SchemaSide>& to) {
            if (ticket != m_ticket) return;
            if (!to) return fail(to.error());
            run(from, *to);
        });
    });
}

void CompareController::resolve(const CompareSource& source, const WithSide& done) {
    using Kind = CompareSource::Kind;
    migrations::SchemaSide side;
    side.path = source.path;
    side.version = source.version;
    switch (source.kind) {
        case Kind::None:
            return;
        case Kind::Live:
            if (m_live.isEmpty())
                return done(
                    core::fail(core::ErrorKind::NotFound,
                               tr("The schema of the database was not read yet. Read it, then compare.")));
            side.snapshot = m_live;
            return done(side);
        case Kind::Database:
            side.kind = migrations::SchemaSide::Kind::Database;
            return m_databases.profileOf(source.database,
                                         [side, done](const core::Result<postgres::Profile>& profile) {
                                             if (!profile) return done(core::fail(profile));
                                             migrations::SchemaSide with = side;
                                             with.profile = *profile;
                                             done(with);
                                         });
        case Kind::Script:
            side.kind = migrations::SchemaSide::Kind::Script;
            return done(side);
        case Kind::Directory:
            side.kind = migrations::SchemaSide::Kind::Directory;
            return done(side);
        case Kind::SavedFile:
            side.kind = migrations::SchemaSide::Kind::SavedFile;
            return done(side);
        case Kind::Kept:
            side.kind = migrations::SchemaSide::Kind::Kept;
            side.entry = source.entry;
            return done(side);
    }
}

void CompareController::run(const migrations::SchemaSide& from, const migrations::SchemaSide& to) {
    QCoro::connect(m_task.run(from, to), this,
                   [this, ticket = m_ticket](const core::Result<migrations::Comparison>& comparison) {
                       if (ticket == m_ticket) take(comparison);
                   });
}

void CompareController::stop() {
    if (m_state != State::Loading) return;
    ++m_ticket;
    m_task.cancel();
    leaveRun();
}

void CompareController::take(const core::Result<migrations::Comparison>& comparison) {
    if (!comparison) return fail(comparison.error());
    m_comparison = *comparison;
    m_comparedFrom = m_from;
    m_comparedTo = m_to;
    m_hasComparison = true;
    emit compared();
    enter(State::Ready);
}

/// Back to what is shown.
void CompareController::leaveRun() {
    if (!m_hasComparison) return enter(State::Choosing);
    m_from = m_comparedFrom;
    m_to = m_comparedTo;
    enter(State::Ready);
}

void CompareController::fail(const core::Error& error) {
    if (error.isCancelled()) return leaveRun();
    m_error = error;
    enter(State::Failed);
}

void CompareController::enter(State state) {
    m_state = state;
    emit stateChanged();
}

}  // namespace pages
