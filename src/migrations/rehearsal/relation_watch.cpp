#include "migrations/rehearsal/relation_watch.h"

#include "postgres/connection.h"

#include <utility>

namespace migrations {
namespace {

using postgres::Table;

/// The columns that relations() and locked() have in common.
Place placeIn(const Table& rows, qsizetype row) {
    return {.name = rows.text(row, 1) + QLatin1Char('.') + rows.text(row, 2),
            .kind = rows.text(row, 3),
            .filenode = rows.value(row, 4).toLongLong(),
            .owner = rows.value(row, 5).toLongLong(),
            .scans = rows.value(row, 6).toLongLong()};
}

std::optional<Place> placeOf(const Places& places, qint64 oid) {
    const auto found = places.constFind(oid);
    return found == places.constEnd() ? std::nullopt : std::optional(*found);
}

/// Takes the last row off, which holds the rewrites.
QString takeRewrites(Table& rows) {
    return rows.rows.isEmpty() ? QString() : rows.rows.takeLast().value(1).toString();
}

}  // namespace

core::Result<RelationWatch::Everything> RelationWatch::readAll() {
    const auto tables = m_runner.queryAll(
        QStringLiteral("SELECT oid, nspname, relname, relkind, filenode, owner, scans, all_scans FROM"
                       " colophon_rehearsal.relations(); SELECT virtualtransaction FROM pg_catalog.pg_locks"
                       " WHERE locktype = 'virtualxid' AND pid = pg_catalog.pg_backend_pid()"));
    if (!tables) return core::fail(tables);
    Table rows = tables->value(0);
    Everything out{.places = {},
                   .rewrites = takeRewrites(rows),
                   .transaction = tables->value(1).isEmpty() ? QString() : tables->value(1).text(0, 0)};
    out.places.reserve(rows.rowCount());
    for (qsizetype row = 0; row < rows.rowCount(); ++row) {
        Place place = placeIn(rows, row);
        place.allScans = rows.value(row, 7).toLongLong();
        out.places.insert(rows.value(row, 0).toLongLong(), place);
    }
    return out;
}

core::Result<void> RelationWatch::refresh() {
    auto everything = readAll();
    if (!everything) return core::fail(everything);
    m_places = std::move(everything->places);
    if (m_transaction != everything->transaction) m_locks.clear();
    m_transaction = everything->transaction;
    return {};
}

core::Result<Observation> RelationWatch::lookAtAll() {
    auto everything = readAll();
    if (!everything) return core::fail(everything);
    Observation out{.rewrites = everything->rewrites};
    for (auto it = m_places.cbegin(); it != m_places.cend(); ++it)
        if (auto now = placeOf(everything->places, it.key()); now != *it)
            out.changes.append({it.key(), *it, std::move(now)});
    for (auto it = everything->places.cbegin(); it != everything->places.cend(); ++it)
        if (!m_places.contains(it.key())) out.changes.append({it.key(), std::nullopt, *it});
    m_places = std::move(everything->places);
    m_locks.clear();
    return out;
}

core::Result<Observation> RelationWatch::lookAtTransaction() {
    auto read = m_runner.query(
        QStringLiteral("SELECT oid, nspname, relname, relkind, filenode, owner, scans, modes, transaction"
                       " FROM colophon_rehearsal.locked()"));
    if (!read) return core::fail(read);
    Table rows = *std::move(read);
    Observation out{.rewrites = takeRewrites(rows)};
    const bool isNew = !rows.isEmpty() && rows.text(0, 8) != m_transaction;
    if (isNew) m_transaction = rows.text(0, 8);
    if (!isNew) out.held = m_locks;
    for (qsizetype row = 0; row < rows.rowCount(); ++row) {
        const qint64 oid = rows.value(row, 0).toLongLong();
        for (const QString& mode : rows.text(row, 7).split(QLatin1Char(' ')))
            out.locks.insert({oid, mode});
        PlaceChange change{oid, placeOf(m_places, oid), {}};
        if (change.before && isNew) change.before->scans = 0;
        if (!rows.value(row, 1).isNull()) change.now = placeIn(rows, row);
        if (!change.before && !change.now) continue;
        if (change.now)
            m_places.insert(oid, *change.now);
        else
            m_places.remove(oid);
        out.changes.append(std::move(change));
    }
    m_locks = out.locks;
    return out;
}

}  // namespace migrations
