#include "schema/reading/part_run.h"

namespace schema::reading {
namespace {

using std::chrono::milliseconds;

/// Between looks at the stop token.
constexpr milliseconds slice{100};
/// What a server that was asked to stop may still take.
constexpr milliseconds stopPatience{3'000};
constexpr qsizetype isSnapshot = -2;

/// Exports the snapshot of this transaction where a second session pays.
QString exportSnapshot(ReadOptions::Sessions sessions) {
    // A table brings three or four rows of pg_class.
    const QString isLarge =
        sessions == ReadOptions::Sessions::Two
            ? QStringLiteral("true")
            : QStringLiteral("(SELECT count(*) FROM (SELECT FROM pg_class LIMIT 2000) c) = 2000");
    return QStringLiteral(
               "SELECT CASE WHEN %1 AND has_function_privilege('pg_export_snapshot()', 'EXECUTE') "
               "THEN pg_export_snapshot() END AS snapshot")
        .arg(isLarge);
}

}  // namespace

PartRun::PartRun(Sessions& sessions, Building& building, Options options)
    : m_sessions(sessions), m_building(building), m_options(std::move(options)) {}

/// Lets texts come out the same whatever the login's settings are, and waits for no lock. Goes with the
/// transaction. pg_temp last, so that no temporary table of a pooled session can stand in for a catalog.
QStringList PartRun::preamble(const QString& importedSnapshot) const {
    QStringList out{m_options.isolation == Isolation::OneMoment
                        ? QStringLiteral("BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY")
                        : QStringLiteral("BEGIN ISOLATION LEVEL READ COMMITTED READ ONLY")};
    if (!importedSnapshot.isEmpty())
        out << QStringLiteral("SET TRANSACTION SNAPSHOT ") +
                   postgres::Connection::quotedLiteral(importedSnapshot);
    out << QStringLiteral("SET LOCAL search_path = pg_catalog, pg_temp")
        << QStringLiteral("SET LOCAL lock_timeout = ") + QString::number(m_options.lockTimeout.count())
        << QStringLiteral("SET LOCAL statement_timeout = ") +
               QString::number(milliseconds(statementTimeout).count())
        << QStringLiteral("SET LOCAL jit = off")
        << QStringLiteral("SET LOCAL max_parallel_workers_per_gather = 0")
        << QStringLiteral("SET LOCAL quote_all_identifiers = off")
        << QStringLiteral("SET LOCAL TimeZone = 'UTC'") << QStringLiteral("SET LOCAL DateStyle = 'ISO, MDY'")
        << QStringLiteral("SET LOCAL IntervalStyle = 'postgres'")
        << QStringLiteral("SET LOCAL extra_float_digits = 3");
    return out;
}

QStringList PartRun::queriesOf(const QList<qsizetype>& parts) const {
    QStringList out;
    for (const qsizetype part : parts)
        out << catalogSql(m_parts[part].name, m_building.content.origin.majorVersion(), m_options.arguments);
    return out;
}

QList<qsizetype> PartRun::unanswered(int lane) const {
    QList<qsizetype> out;
    for (qsizetype i = 0; i < m_parts.size(); ++i)
        if (m_parts[i].lane == lane && !m_arrived[static_cast<size_t>(i)]) out << i;
    return out;
}

core::Result<void> PartRun::Lane::send(const QStringList& before, const QStringList& queries,
                                       const QList<qsizetype>& parts, const QStringList& after) {
    answered = 0;
    statements = QList<qsizetype>(before.size(), -1) + parts + QList<qsizetype>(after.size(), -1);
    return stream.send((before + queries + after).join(QStringLiteral(";\n")));
}

core::Result<void> PartRun::sendFirst() {
    QStringList before = preamble();
    const bool mayExport = !hasSecond() && m_options.isolation == Isolation::OneMoment &&
                           m_options.sessions != ReadOptions::Sessions::One && m_parts.size() > 1 &&
                           !m_sessions.first.isPooled();
    if (mayExport) before << exportSnapshot(m_options.sessions);
    const QList<qsizetype> parts = mayExport || hasSecond() ? unanswered(0) : unanswered(0) + unanswered(1);
    m_isCommitting = !mayExport && !hasSecond();
    const auto sent = m_own->send(before, queriesOf(parts), parts,
                                  m_isCommitting ? QStringList{QStringLiteral("COMMIT")} : QStringList());
    if (mayExport) m_own->statements[before.size() - 1] = isSnapshot;
    return sent;
}

core::Result<void> PartRun::sendSecond(const QString& snapshot) {
    const QList<qsizetype> parts = unanswered(1);
    return m_other->send(preamble(snapshot), queriesOf(parts), parts, {QStringLiteral("COMMIT")});
}

core::Result<void> PartRun::goOn() {
    const bool othersWork = hasSecond() && m_other->stream.isRunning();
    if (m_isCommitting || (othersWork && m_other->answered < 2)) return {};
    const QList<qsizetype> parts = othersWork ? QList<qsizetype>() : unanswered(1);
    m_isCommitting = true;
    return m_own->send({}, queriesOf(parts), parts, {QStringLiteral("COMMIT")});
}

core::Result<void> PartRun::takeFrom(Lane& lane) {
    while (true) {
        auto answer = lane.stream.take();
        if (!answer) return core::fail(answer);
        if (!*answer) return {};
        const qsizetype part = lane.statements.value(lane.answered++, -1);
        if (part >= 0) {
            m_answers[static_cast<size_t>(part)] = std::move(*answer);
            m_arrived[static_cast<size_t>(part)] = true;
            loadArrived();
        } else if (part == isSnapshot && !(*answer)->isNull(0, 0)) {
            // What follows from the first session waits in the meantime, in the server.
            auto second = m_sessions.first.openAnother();
            if (!second) continue;
            m_sessions.second = std::move(*second);
            m_other = std::make_unique<Lane>(*m_sessions.second);
            if (const auto sent = sendSecond(postgres::textOfCell((*answer)->bytes(0, 0))); !sent)
                m_other.reset();
        }
    }
}

void PartRun::loadArrived() {
    while (m_loaded < m_parts.size() && m_answers[static_cast<size_t>(m_loaded)]) {
        std::optional<postgres::RawTable>& answer = m_answers[static_cast<size_t>(m_loaded)];
        m_parts[m_loaded].load(m_building, *answer);
        answer.reset();
        ++m_loaded;
        if (m_options.loaded) m_options.loaded(static_cast<int>(m_loaded));
    }
}

core::Result<void> PartRun::waitForMore() {
    if (m_sessions.first.stopToken().stop_requested() && !m_stopping.isValid()) {
        m_stopping.start();
        m_own->stream.cancel();
        if (hasSecond()) m_other->stream.cancel();
    }
    if (m_stopping.isValid() && m_stopping.hasExpired(stopPatience.count()))
        return end(core::Error::cancelled());
    if (m_silence.hasExpired(m_options.patience.count())) {
        const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_options.patience).count();
        return end(core::Error(core::ErrorKind::Timeout,
                               tr("%1 has not answered for %n second(s), so the connection was given up.",
                                  nullptr, static_cast<int>(seconds))
                                   .arg(m_sessions.first.profile().title())));
    }
    QList<postgres::ResultStream*> streams{&m_own->stream};
    if (hasSecond()) streams << &m_other->stream;
    if (postgres::ResultStream::wait(streams, slice)) m_silence.start();
    return {};
}

core::Result<void> PartRun::end(core::Error why) {
    m_own->stream.cutOff();
    return std::unexpected(std::move(why));
}

core::Result<void> PartRun::dropSecond(const core::Error& why) {
    m_other->stream.cancel();
    m_other.reset();
    m_sessions.second.reset();
    if (!m_isCommitting || unanswered(1).isEmpty()) return {};
    return std::unexpected(why);
}

core::Result<void> PartRun::exchange() {
    core::Result<void> problem;
    while (true) {
        if (const auto taken = takeFrom(*m_own); !taken) return taken;
        if (hasSecond())
            if (const auto taken = takeFrom(*m_other); !taken)
                if (const auto dropped = dropSecond(taken.error()); !dropped) problem = dropped;
        const bool isBusy = m_own->stream.isRunning() || (hasSecond() && m_other->stream.isRunning());
        if (!isBusy && m_isCommitting) return problem;
        if (!m_own->stream.isRunning())
            if (const auto sent = goOn(); !sent) return sent;
        if (const auto waited = waitForMore(); !waited) return waited;
    }
}

core::Result<void> PartRun::run(const QList<Part>& parts) {
    m_parts = parts;
    m_answers.assign(static_cast<size_t>(parts.size()), std::nullopt);
    m_arrived.assign(static_cast<size_t>(parts.size()), false);
    m_own = std::make_unique<Lane>(m_sessions.first);
    if (m_sessions.second && parts.size() > 1) m_other = std::make_unique<Lane>(*m_sessions.second);
    m_silence.start();
    auto result = sendFirst();
    if (result && hasSecond())
        if (const auto sent = sendSecond({}); !sent) result = dropSecond(sent.error());
    if (result) result = exchange();
    if (!result && hasSecond()) (void)dropSecond(result.error());
    m_other.reset();
    m_own.reset();
    return result;
}

}  // namespace schema::reading
