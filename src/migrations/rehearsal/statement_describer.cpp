#include "migrations/rehearsal/statement_describer.h"

#include "migrations/rehearsal/lock_modes.h"
#include "migrations/sql_parser.h"
#include "migrations/text.h"

#include <algorithm>

namespace migrations {
namespace {

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

QStringList sorted(QStringList names) {
    names.removeDuplicates();
    names.sort();
    return names;
}

bool movedStorage(const PlaceChange& change) {
    return change.before && change.now && change.before->filenode != change.now->filenode;
}

}  // namespace

StatementDescriber::StatementDescriber(Places start, const QList<schema::QualifiedName>& ignored)
    : m_start(std::move(start)) {
    QSet<QString> names;
    for (const schema::QualifiedName& name : ignored)
        names.insert(name.schema + QLatin1Char('.') + name.name);
    for (auto it = m_start.cbegin(); it != m_start.cend(); ++it)
        if (names.contains(it->name) || names.contains(m_start.value(it->owner).name))
            m_ignored.insert(it.key());
}

void StatementDescriber::describe(const QByteArray& sql, const Observation& observation, SeenFrom seenFrom,
                                  ObservedStatement& out) const {
    const Locks added = observation.locks - observation.held;
    out.locks = named(added);
    out.held = named(observation.held);
    noteRelations(observation, added, out);
    noteStorage(sql, observation, out);
    noteScans(sql, observation, seenFrom, out);
}

/// The locks on relations of before the run, as people want them told.
QList<ObservedLock> StatementDescriber::named(const Locks& locks) const {
    QHash<qint64, QStringList> modes;
    for (const auto& [relation, mode] : locks)
        if (m_start.contains(relation)) modes[relation].append(mode);
    for (QStringList& each : modes)
        std::ranges::sort(each, {}, [](const QString& mode) { return -lockStrength(mode); });
    QList<ObservedLock> out;
    for (auto it = modes.cbegin(); it != modes.cend(); ++it) {
        if (isIgnored(it.key())) continue;
        const Place& place = *m_start.constFind(it.key());
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

void StatementDescriber::noteRelations(const Observation& observation, const Locks& added,
                                       ObservedStatement& out) const {
    for (const auto& [relation, mode] : added) {
        const Place place = m_start.value(relation);
        const bool holdsRows = place.kind == QLatin1String("r") || place.kind == QLatin1String("p");
        if (holdsRows && mode == QLatin1String("RowExclusiveLock") && !isIgnored(relation))
            out.written.append(place.name);
    }
    for (const PlaceChange& change : observation.changes) {
        if (!change.now && m_start.contains(change.oid)) out.drops.append(m_start[change.oid].name);
        if (!change.before && change.now) out.creates.append(change.now->name);
    }
    out.written = sorted(out.written);
    out.drops = sorted(out.drops);
    out.creates = sorted(out.creates);
}

void StatementDescriber::noteStorage(const QByteArray& sql, const Observation& observation,
                                     ObservedStatement& out) const {
    QSet<qint64> noted, moved;
    for (const QString& item : observation.rewrites.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const qint64 oid = item.section(QLatin1Char(':'), 0, 0).toLongLong();
        if (!m_start.contains(oid) || noted.contains(oid)) continue;
        noted.insert(oid);
        out.rewrites.append({m_start[oid].name, rewriteReason(item.section(QLatin1Char(':'), 1).toInt())});
    }
    for (const PlaceChange& change : observation.changes)
        if (movedStorage(change)) moved.insert(change.oid);
    for (const PlaceChange& change : observation.changes) {
        if (!movedStorage(change) || !m_start.contains(change.oid) || isIgnored(change.oid)) continue;
        if (change.now->kind == QLatin1String("S") || noted.contains(change.oid)) continue;
        if (moved.contains(change.now->owner)) continue;  // the table is told
        out.rewrites.append({m_start[change.oid].name, storageReason(sql)});
    }
    std::ranges::sort(out.rewrites, {}, &ObservedRewrite::relation);
}

void StatementDescriber::noteScans(const QByteArray& sql, const Observation& observation, SeenFrom seenFrom,
                                   ObservedStatement& out) const {
    // What a query reads is the planner's choice, and the copy has no rows to plan for. TRUNCATE reads the
    // empty table that it leaves.
    static const QList<QByteArray> others{"CALL",  "COPY",   "DELETE", "INSERT", "MERGE",   "SELECT",
                                          "TABLE", "UPDATE", "VALUES", "WITH",   "TRUNCATE"};
    if (others.contains(leadingWords(sql, 1).value(0))) return;
    QSet<qint64> locked;
    for (const auto& [relation, mode] : observation.locks)
        if (isSchemaLock(mode)) locked.insert(relation);
    for (const PlaceChange& change : observation.changes) {
        if (!change.before || !change.now || !m_start.contains(change.oid) || isIgnored(change.oid)) continue;
        const bool isScanned = seenFrom == SeenFrom::SecondSession
                                   ? change.now->allScans > change.before->allScans
                                   : change.now->scans > change.before->scans;
        if (isScanned && locked.contains(change.oid)) out.scans.append(m_start[change.oid].name);
    }
    out.scans = sorted(out.scans);
}

}  // namespace migrations
