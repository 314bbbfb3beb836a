#include "migrations/rehearsal/observer.h"

#include "migrations/rehearsal/lock_modes.h"
#include "migrations/rehearsal/planned_changes.h"
#include "migrations/rehearsal/requirements.h"
#include "migrations/run/transaction_words.h"
#include "migrations/sql_parser.h"
#include "migrations/text.h"
#include "postgres/connection.h"

#include <QFile>

#include <algorithm>

namespace migrations {
namespace {

using postgres::Connection;

bool isOpen(const Connection& connection) {
    return connection.transactionStatus() != Connection::TransactionStatus::Idle;
}

/// The place of `diagnostic` in the file of `text`.
void locate(const SentText& text, const postgres::Diagnostic& diagnostic, ObservedError& error) {
    error.line = text.line;
    if (diagnostic.line <= 0) return;
    error.line = text.line + diagnostic.line - 1;
    error.column = diagnostic.lineColumn;
    if (diagnostic.line > 1) return;
    const QByteArrayView before =
        QByteArrayView(text.file.content).first(std::min(text.offset, text.file.content.size()));
    error.column += static_cast<int>(QString::fromUtf8(before.sliced(before.lastIndexOf('\n') + 1)).size());
}

/// The strongest lock of each relation.
QSet<std::pair<qint64, QString>> strongest(const QList<std::pair<qint64, QString>>& locks) {
    QHash<qint64, QString> best;
    for (const auto& [relation, mode] : locks)
        if (lockStrength(mode) > lockStrength(best.value(relation))) best[relation] = mode;
    QSet<std::pair<qint64, QString>> out;
    for (auto it = best.cbegin(); it != best.cend(); ++it)
        out.insert({it.key(), it.value()});
    return out;
}

}  // namespace

StatementObserver::StatementObserver(Connection& runner, Connection& superuser)
    : m_runner(runner), m_superuser(superuser), m_relations(runner) {}

StatementObserver::~StatementObserver() = default;

core::Result<std::unique_ptr<StatementObserver>> StatementObserver::install(
    Connection& runner, Connection& superuser, const QList<schema::QualifiedName>& ignored) {
    std::unique_ptr<StatementObserver> observer(new StatementObserver(runner, superuser));
    if (auto installed = observer->installWatch(ignored); !installed) return core::fail(installed);
    return observer;
}

core::Result<void> StatementObserver::installWatch(const QList<schema::QualifiedName>& ignored) {
    QFile file(QStringLiteral(":/rehearsal/observe.sql"));
    if (!file.open(QIODevice::ReadOnly)) return core::fail(core::ErrorKind::Internal, file.errorString());
    if (const auto made = m_superuser.runScript(file.readAll()); !made) return core::fail(made);
    if (auto read = m_relations.refresh(); !read) return read;
    m_describer.emplace(m_relations.places(), ignored);
    if (auto read = readCounted(); !read) return read;
    QList<qint64> tables;
    for (const qint64 oid : m_relations.places().keys())
        if (!m_describer->isIgnored(oid)) tables.append(oid);
    auto state = readState(tables);
    if (!state) return core::fail(state);
    m_state = *std::move(state);
    m_mapping.emplace(m_state);
    return {};
}

core::Result<void> StatementObserver::readCounted() {
    const auto rows = m_superuser.query(
        QStringLiteral("SELECT n.nspname::text AS schema, c.relname::text AS name FROM pg_catalog.pg_class c"
                       " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace WHERE c.oid >= 16384 AND "
                       "c.reltuples > 0"));
    if (!rows) return core::fail(rows);
    for (qsizetype row = 0; row < rows->rowCount(); ++row)
        m_counted.insert(rows->text(row, "schema") + QLatin1Char('.') + rows->text(row, "name"));
    return {};
}

core::Result<void> StatementObserver::remove() {
    const auto removed = m_superuser.runScript(
        "DROP EVENT TRIGGER IF EXISTS colophon_rehearsal;"
        " DROP SCHEMA IF EXISTS colophon_rehearsal CASCADE;");
    if (!removed) return core::fail(removed);
    return {};
}

core::Result<CatalogState> StatementObserver::readState(const QList<qint64>& relations) {
    QStringList oids;
    for (const qint64 oid : relations)
        oids.append(QString::number(oid));
    const auto row = m_runner.query(
        QStringLiteral("SELECT colophon_rehearsal.state('{%1}') AS state").arg(oids.join(QLatin1Char(','))));
    if (!row) return core::fail(row);
    return parseCatalogState(row->text(0, "state"));
}

core::Result<void> StatementObserver::before(const SentText& text) {
    if (text.direction == Direction::Down) return {};
    const bool isWatched = !text.inTransaction && !controlsTransaction(text.text);
    if (isWatched) flushStatistics();
    // Within a transaction nothing happens between two statements but the tool's own, and the scans of the
    // transaction before are counted no more: not so before PostgreSQL 15.
    if (isWatched || m_isUncertain || m_runner.serverInfo().majorVersion() < 15)
        if (auto read = m_relations.refresh(); !read) return read;
    m_isUncertain = false;
    auto values = readNewValues(m_runner, text.text);
    if (!values) return core::fail(values);
    m_newValues = *std::move(values);
    if (!m_counted.isEmpty()) {
        auto planned = plannedChanges(m_runner, text.text);
        if (!planned) return core::fail(planned);
        m_planned = *std::move(planned);
        m_planned.removeIf([&](const PlannedChange& each) { return !m_counted.contains(each.relation); });
    }
    if (isWatched)
        m_watch = std::make_unique<SecondSession>(m_superuser.profile(), m_runner.serverInfo().processId);
    m_timer.start();
    return {};
}

core::Result<void> StatementObserver::after(const SentText& text, const core::Result<void>& outcome) {
    if (text.direction == Direction::Down) return {};
    RehearsedStatement statement;
    ObservedStatement& observed = statement.observed;
    observed.milliseconds = static_cast<double>(m_timer.nsecsElapsed()) / 1e6;
    observed.file = text.file.name;
    observed.number = text.number;
    observed.line = text.line;
    observed.sql = QString::fromUtf8(text.text);
    observed.changes = m_planned;
    m_isUncertain = text.inTransaction != isOpen(m_runner);
    if (outcome) {
        for (const postgres::Diagnostic& notice : m_runner.notices())
            observed.notices.append(notice.severity + QStringLiteral(": ") + notice.message);
        if (!controlsTransaction(text.text))
            if (auto looked = look(text, statement); !looked) return looked;
    } else {
        const postgres::Diagnostic diagnostic = m_runner.lastDiagnostic();
        observed.error = {.code = outcome.error().code(),
                          .message = outcome.error().message(),
                          .detail = outcome.error().detail()};
        locate(text, diagnostic, *observed.error);
        m_watch.reset();
    }
    m_statements.append(statement);
    return {};
}

/// So that what was counted so far can be read.
void StatementObserver::flushStatistics() {
    if (m_runner.serverInfo().majorVersion() >= 15) {
        (void)m_runner.query(QStringLiteral("SELECT pg_catalog.pg_stat_force_next_flush()"));
        return;
    }
    // A session tells the statistics collector what it counted when it becomes idle, at most twice a second
    // (PGSTAT_STAT_INTERVAL in pgstat.c of PostgreSQL 13 and 14), and what it reads may be as old.
    (void)m_runner.query(QStringLiteral("SELECT pg_catalog.pg_sleep(0.6)"));
}

core::Result<Observation> StatementObserver::observe(RehearsedStatement& statement) {
    if (!m_watch) return isOpen(m_runner) ? m_relations.lookAtTransaction() : m_relations.lookAtAll();
    const SecondSession::Seen seen = m_watch->finish();
    m_watch.reset();
    flushStatistics();
    auto observation = m_relations.lookAtAll();
    // Which of the weaker ones were seen is a matter of chance.
    if (observation) observation->locks = strongest(seen.locks);
    statement.observed.phases = seen.phases;
    return observation;
}

core::Result<void> StatementObserver::look(const SentText& text, RehearsedStatement& statement) {
    using SeenFrom = StatementDescriber::SeenFrom;
    const SeenFrom seenFrom = m_watch ? SeenFrom::SecondSession : SeenFrom::Transaction;
    const auto observation = observe(statement);
    if (!observation) return core::fail(observation);
    m_describer->describe(text.text, *observation, seenFrom, statement.observed);
    return noteRequirements(text, *observation, statement);
}

core::Result<void> StatementObserver::noteRequirements(const SentText& text, const Observation& observation,
                                                       RehearsedStatement& out) {
    QSet<qint64> touched, written;
    for (const auto& [relation, mode] : observation.locks) {
        if (isSchemaLock(mode) && m_mapping->isLive(relation)) touched.insert(relation);
        if (mode == QLatin1String("RowExclusiveLock")) written.insert(relation);
    }
    if (leadingWords(text.text, 1).value(0) == "TRUNCATE") {
        QList<qint64> emptied;
        for (const PlaceChange& change : observation.changes)
            if (change.before && change.now && change.before->filenode != change.now->filenode &&
                touched.contains(change.oid))
                emptied.append(change.oid);
        out.requirements = lossOfAllRows(m_state, emptied, *m_mapping);
        for (const qint64 oid : std::as_const(emptied))
            written.insert(oid);
    } else if (!touched.isEmpty()) {
        auto after = stateAfter(touched);
        if (!after) return core::fail(after);
        out.requirements = requirements(m_state, *after, *m_mapping, m_newValues);
        m_mapping->follow(m_state, *after, m_newValues);
        m_state = *std::move(after);
    }
    for (const qint64 oid : std::as_const(written))
        m_mapping->noteWritten(oid);
    return {};
}

core::Result<CatalogState> StatementObserver::stateAfter(const QSet<qint64>& touched) {
    const auto read = readState(touched.values());
    if (!read) return core::fail(read);
    CatalogState after = m_state;
    QSet<qint64> partners;
    for (const qint64 oid : touched) {
        const auto found = read->relations.constFind(oid);
        if (found == read->relations.constEnd()) {
            after.relations.remove(oid);
            continue;
        }
        after.relations[oid] = *found;
        for (const ConstraintState& constraint : found->constraints)
            if (constraint.references != 0 && !m_mapping->isLive(constraint.references))
                partners.insert(constraint.references);
    }
    after.domains = read->domains;
    if (partners.isEmpty()) return after;
    const auto made = readState(partners.values());
    if (!made) return core::fail(made);
    for (auto it = made->relations.cbegin(); it != made->relations.cend(); ++it)
        after.relations[it.key()] = *it;
    return after;
}

}  // namespace migrations
