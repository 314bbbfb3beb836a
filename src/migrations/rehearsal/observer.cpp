#include "migrations/rehearsal/observer.h"

#include "migrations/rehearsal/lock_modes.h"
#include "migrations/rehearsal/requirements.h"
#include "migrations/sql_parser.h"
#include "migrations/text.h"
#include "postgres/connection.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace migrations {
namespace {

using postgres::Connection;

bool isOpen(const Connection& connection) {
    return connection.transactionStatus() != Connection::TransactionStatus::Idle;
}

bool computesNewValues(const QByteArray& sql) {
    static const QRegularExpression typeUsing(QStringLiteral("\\bTYPE\\b[\\s\\S]*\\bUSING\\b"),
                                              QRegularExpression::CaseInsensitiveOption);
    return leadingWords(sql, 1).value(0) == "ALTER" && QString::fromUtf8(sql).contains(typeUsing);
}

/// Bits of pg_event_trigger_table_rewrite_reason(): PostgreSQL `src/include/commands/event_trigger.h`.
QString rewriteReason(int bits) {
    QStringList reasons;
    if (bits & 1) reasons.append(Text::tr("logged and unlogged tables are stored differently"));
    if (bits & 2) reasons.append(Text::tr("every row gets a value of the new column"));
    if (bits & 4) reasons.append(Text::tr("every value is converted to the new type"));
    if (bits & 8) reasons.append(Text::tr("the access method changes"));
    return reasons.join(QStringLiteral(", "));
}

QString storageReason(const QByteArray& sql) {
    const QByteArray word = leadingWords(sql, 1).value(0);
    if (word == "TRUNCATE") return Text::tr("the table is emptied");
    if (word == "REFRESH") return Text::tr("the query is run again");
    if (word == "CLUSTER" || word == "VACUUM") return Text::tr("the rows are rewritten");
    if (word == "REINDEX") return Text::tr("the index is rebuilt");
    return Text::tr("it is rewritten");
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

QStringList sorted(QStringList names) {
    names.removeDuplicates();
    names.sort();
    return names;
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

StatementObserver::StatementObserver(Connection& runner, Connection& superuser,
                                     const QList<schema::QualifiedName>& ignored)
    : m_runner(runner), m_superuser(superuser) {
    for (const schema::QualifiedName& name : ignored)
        m_ignored.insert(name.schema + QLatin1Char('.') + name.name);
}

StatementObserver::~StatementObserver() = default;

core::Result<std::unique_ptr<StatementObserver>> StatementObserver::install(
    Connection& runner, Connection& superuser, const QList<schema::QualifiedName>& ignored) {
    std::unique_ptr<StatementObserver> observer(new StatementObserver(runner, superuser, ignored));
    if (auto installed = observer->installWatch(); !installed) return core::fail(installed);
    return observer;
}

core::Result<void> StatementObserver::installWatch() {
    QFile file(QStringLiteral(":/rehearsal/observe.sql"));
    if (!file.open(QIODevice::ReadOnly)) return core::fail(core::ErrorKind::Internal, file.errorString());
    if (const auto made = m_superuser.runScript(file.readAll()); !made) return core::fail(made);
    auto places = readPlaces();
    if (!places) return core::fail(places);
    m_start = m_before = *std::move(places);
    QList<qint64> tables;
    for (auto it = m_start.cbegin(); it != m_start.cend(); ++it)
        if (!isIgnored(it->name)) tables.append(it.key());
    auto state = readState(tables);
    if (!state) return core::fail(state);
    m_state = *std::move(state);
    m_mapping.emplace(m_state);
    return {};
}

core::Result<void> StatementObserver::remove() {
    const auto removed = m_superuser.runScript(
        "DROP EVENT TRIGGER IF EXISTS colophon_rehearsal;"
        " DROP SCHEMA IF EXISTS colophon_rehearsal CASCADE;");
    if (!removed) return core::fail(removed);
    return {};
}

core::Result<StatementObserver::Places> StatementObserver::readPlaces() {
    const auto rows =
        m_runner.query(QStringLiteral("SELECT oid, nspname, relname, relkind, filenode, owner, scans, "
                                      "all_scans FROM colophon_rehearsal.relations()"));
    if (!rows) return core::fail(rows);
    Places places;
    places.reserve(rows->rowCount());
    for (qsizetype row = 0; row < rows->rowCount(); ++row)
        places.insert(rows->integer(row, "oid"),
                      {.name = rows->text(row, "nspname") + QLatin1Char('.') + rows->text(row, "relname"),
                       .kind = rows->text(row, "relkind"),
                       .filenode = rows->integer(row, "filenode"),
                       .owner = rows->integer(row, "owner"),
                       .scans = rows->integer(row, "scans"),
                       .allScans = rows->integer(row, "all_scans")});
    return places;
}

core::Result<StatementObserver::Locks> StatementObserver::readLocks() {
    const auto rows = m_superuser.query(
        QStringLiteral("SELECT relation::int8 AS relation, mode::text AS mode FROM pg_catalog.pg_locks"
                       " WHERE locktype = 'relation' AND granted AND relation >= 16384 AND pid = %1")
            .arg(m_runner.serverInfo().processId));
    if (!rows) return core::fail(rows);
    Locks locks;
    for (qsizetype row = 0; row < rows->rowCount(); ++row)
        locks.insert({rows->integer(row, "relation"), rows->text(row, "mode")});
    return locks;
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

core::Result<QString> StatementObserver::readRewrites() {
    const auto row = m_runner.query(
        QStringLiteral("SELECT pg_catalog.current_setting('colophon.rewrites', true) AS rewrites"));
    if (!row) return core::fail(row);
    return row->text(0, "rewrites");
}

core::Result<void> StatementObserver::before(const SentText& text) {
    if (text.direction == Direction::Down) return {};
    const bool isWatched = !text.inTransaction;
    if (isWatched && m_runner.serverInfo().majorVersion() >= 15)
        (void)m_runner.query(QStringLiteral("SELECT pg_catalog.pg_stat_force_next_flush()"));
    auto places = readPlaces();
    if (!places) return core::fail(places);
    m_before = *std::move(places);
    auto rewrites = readRewrites();
    if (!rewrites) return core::fail(rewrites);
    m_rewritesBefore = *std::move(rewrites);
    m_held.clear();
    if (isWatched) {
        m_watch = std::make_unique<SecondSession>(m_superuser.profile(), m_runner.serverInfo().processId);
    } else {
        auto locks = readLocks();
        if (!locks) return core::fail(locks);
        m_held = *std::move(locks);
    }
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
    if (outcome) {
        for (const postgres::Diagnostic& notice : m_runner.notices())
            observed.notices.append(notice.severity + QStringLiteral(": ") + notice.message);
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

core::Result<void> StatementObserver::look(const SentText& text, RehearsedStatement& statement) {
    Locks locks, held;
    const bool isWatched = m_watch != nullptr;
    if (isWatched) {
        const SecondSession::Seen seen = m_watch->finish();
        m_watch.reset();
        // Which of the weaker ones were seen is a matter of chance.
        locks = held = strongest(seen.locks);
        statement.observed.phases = seen.phases;
        if (m_runner.serverInfo().majorVersion() >= 15)
            (void)m_runner.query(QStringLiteral("SELECT pg_catalog.pg_stat_force_next_flush()"));
    } else if (isOpen(m_runner)) {
        auto now = readLocks();
        if (!now) return core::fail(now);
        held = *std::move(now);
        locks = held - m_held;
    }
    auto places = readPlaces();
    if (!places) return core::fail(places);
    auto rewrites = readRewrites();
    if (!rewrites) return core::fail(rewrites);
    noteLocks(locks, *places, statement.observed);
    noteStorage(text, *places, rewrites->mid(m_rewritesBefore.size()), statement.observed);
    noteScans(text, held, *places, isWatched, statement.observed);
    return noteRequirements(text, held, *places, statement);
}

QList<ObservedLock> StatementObserver::named(const Locks& locks) const {
    QHash<qint64, QStringList> modes;
    for (const auto& [relation, mode] : locks)
        if (m_start.contains(relation)) modes[relation].append(mode);
    for (QStringList& each : modes)
        std::ranges::sort(each, {}, [](const QString& mode) { return -lockStrength(mode); });
    QList<ObservedLock> out;
    for (auto it = modes.cbegin(); it != modes.cend(); ++it) {
        const Place& place = m_start[it.key()];
        if (isIgnored(place.name) || isIgnored(m_start.value(place.owner).name)) continue;
        if (place.owner != 0) {
            // An index that is locked no harder than its table says nothing new.
            const QString table = modes.value(place.owner).value(0);
            if (lockStrength(table) >= lockStrength(it->first()) || !isSchemaLock(it->first())) continue;
        }
        for (const QString& mode : *it)
            if (mode == it->first() || isSchemaLock(mode)) out.append({place.name, mode});
    }
    std::ranges::sort(out, [](const ObservedLock& a, const ObservedLock& b) {
        return a.relation != b.relation ? a.relation < b.relation
                                        : lockStrength(a.mode) > lockStrength(b.mode);
    });
    return out;
}

void StatementObserver::noteLocks(const Locks& locks, const Places& now, ObservedStatement& out) const {
    out.locks = named(locks);
    out.held = named(m_held);
    for (const auto& [relation, mode] : locks) {
        const Place place = m_start.value(relation);
        const bool holdsRows = place.kind == QLatin1String("r") || place.kind == QLatin1String("p");
        if (holdsRows && mode == QLatin1String("RowExclusiveLock") && !isIgnored(place.name))
            out.written.append(place.name);
    }
    for (auto it = m_start.cbegin(); it != m_start.cend(); ++it)
        if (m_before.contains(it.key()) && !now.contains(it.key())) out.drops.append(it->name);
    for (auto it = now.cbegin(); it != now.cend(); ++it)
        if (!m_before.contains(it.key())) out.creates.append(it->name);
    out.written = sorted(out.written);
    out.drops = sorted(out.drops);
    out.creates = sorted(out.creates);
}

void StatementObserver::noteStorage(const SentText& text, const Places& now, const QString& rewrites,
                                    ObservedStatement& out) const {
    QSet<qint64> noted;
    for (const QString& item : rewrites.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const qint64 oid = item.section(QLatin1Char(':'), 0, 0).toLongLong();
        if (!m_start.contains(oid) || noted.contains(oid)) continue;
        noted.insert(oid);
        out.rewrites.append({m_start[oid].name, rewriteReason(item.section(QLatin1Char(':'), 1).toInt())});
    }
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        const auto was = m_before.constFind(it.key());
        if (was == m_before.constEnd() || was->filenode == it->filenode || !m_start.contains(it.key()))
            continue;
        if (it->kind == QLatin1String("S")) continue;
        const auto table = m_before.constFind(it->owner);
        const bool isWithTable =
            table != m_before.constEnd() && table->filenode != now.value(it->owner).filenode;
        if (noted.contains(it.key()) || isWithTable || isIgnored(it->name)) continue;
        out.rewrites.append({m_start[it.key()].name, storageReason(text.text)});
    }
    std::ranges::sort(out.rewrites, {}, &ObservedRewrite::relation);
}

void StatementObserver::noteScans(const SentText& text, const Locks& held, const Places& now, bool isWatched,
                                  ObservedStatement& out) const {
    // What a query reads is the planner's choice, and the copy has no rows to plan for. TRUNCATE reads the
    // empty table that it leaves.
    static const QList<QByteArray> others{"CALL",  "COPY",   "DELETE", "INSERT", "MERGE",   "SELECT",
                                          "TABLE", "UPDATE", "VALUES", "WITH",   "TRUNCATE"};
    if (others.contains(leadingWords(text.text, 1).value(0))) return;
    QSet<qint64> locked;
    for (const auto& [relation, mode] : held)
        if (isSchemaLock(mode)) locked.insert(relation);
    for (auto it = now.cbegin(); it != now.cend(); ++it) {
        const auto was = m_before.constFind(it.key());
        if (was == m_before.constEnd() || !m_start.contains(it.key()) || isIgnored(it->name)) continue;
        const bool isScanned = isWatched ? it->allScans > was->allScans : it->scans > was->scans;
        if (isScanned && locked.contains(it.key())) out.scans.append(m_start[it.key()].name);
    }
    out.scans = sorted(out.scans);
}

core::Result<void> StatementObserver::noteRequirements(const SentText& text, const Locks& held,
                                                       const Places& now, RehearsedStatement& out) {
    QSet<qint64> touched;
    for (const auto& [relation, mode] : held)
        if (isSchemaLock(mode) && m_state.relations.contains(relation)) touched.insert(relation);
    QSet<qint64> written;
    for (const auto& [relation, mode] : held)
        if (mode == QLatin1String("RowExclusiveLock")) written.insert(relation);
    for (auto it = now.cbegin(); it != now.cend(); ++it)
        if (!m_before.contains(it.key()) &&
            (it->kind == QLatin1String("r") || it->kind == QLatin1String("p")))
            touched.insert(it.key());
    const bool isTruncate = leadingWords(text.text, 1).value(0) == "TRUNCATE";
    if (isTruncate) {
        QList<qint64> emptied;
        for (const qint64 oid : std::as_const(touched))
            if (now.value(oid).filenode != m_before.value(oid).filenode) emptied.append(oid);
        out.requirements = lossOfAllRows(m_state, emptied, *m_mapping);
        for (const qint64 oid : std::as_const(emptied))
            written.insert(oid);
    } else if (!touched.isEmpty()) {
        const auto read = readState(touched.values());
        if (!read) return core::fail(read);
        CatalogState after = m_state;
        for (const qint64 oid : std::as_const(touched)) {
            if (const auto found = read->relations.constFind(oid); found != read->relations.constEnd())
                after.relations[oid] = *found;
            else
                after.relations.remove(oid);
        }
        after.domains = read->domains;
        const bool computes = computesNewValues(text.text);
        out.requirements = requirements(m_state, after, *m_mapping, computes);
        m_mapping->follow(m_state, after, computes);
        m_state = std::move(after);
    }
    for (const qint64 oid : std::as_const(written))
        m_mapping->noteWritten(oid);
    return {};
}

}  // namespace migrations
