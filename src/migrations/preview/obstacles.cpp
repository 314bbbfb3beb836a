#include "migrations/preview/obstacles.h"

#include "migrations/rehearsal/lock_modes.h"
#include "migrations/text.h"
#include "postgres/connection.h"

namespace migrations {
namespace {

using postgres::Connection;

/// From when on a transaction counts as long, in seconds.
constexpr int longTransaction = 60;

QString arrayOf(const QStringList& texts) {
    QStringList quoted;
    for (const QString& text : texts)
        quoted.append(Connection::quotedLiteral(text));
    return QStringLiteral("ARRAY[%1]::text[]").arg(quoted.join(QStringLiteral(", ")));
}

QString session(const postgres::Table& table, qsizetype row) {
    const QString user = table.text(row, "usename"), application = table.text(row, "application");
    QString text = Text::tr("process %1").arg(table.integer(row, "pid"));
    if (!user.isEmpty()) text += QStringLiteral(", ") + user;
    if (!application.isEmpty()) text += QStringLiteral(", ") + application;
    return text;
}

QString duration(qint64 seconds) {
    if (seconds < 120) return Text::tr("%1 s").arg(seconds);
    if (seconds < 7200) return Text::tr("%1 min").arg(seconds / 60);
    return Text::tr("%1 h").arg(seconds / 3600);
}

core::Result<void> readLockHolders(Connection& live, const QStringList& relations, QList<Obstacle>& out) {
    const auto rows = live.query(
        QStringLiteral("SELECT n.nspname || '.' || c.relname AS relation, l.mode::text AS mode, l.pid,"
                       " a.usename::text AS usename, a.application_name::text AS application,"
                       " extract(epoch FROM clock_timestamp() - a.xact_start)::int8 AS seconds"
                       " FROM pg_locks l JOIN pg_class c ON c.oid = l.relation JOIN pg_namespace n ON n.oid "
                       "= c.relnamespace"
                       " LEFT JOIN pg_stat_activity a ON a.pid = l.pid"
                       " WHERE l.locktype = 'relation' AND l.granted AND l.pid <> pg_backend_pid()"
                       " AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database())"
                       " AND n.nspname || '.' || c.relname = ANY (%1) ORDER BY 1, 3, 2 LIMIT 50")
            .arg(arrayOf(relations)));
    if (!rows) return core::fail(rows);
    for (qsizetype row = 0; row < rows->rowCount(); ++row)
        out.append(
            {QStringLiteral("lock"),
             Text::tr("%1 is currently locked (%2) by %3.")
                 .arg(rows->text(row, "relation"), lockTitle(rows->text(row, "mode")), session(*rows, row))});
    return {};
}

core::Result<void> readTransactions(Connection& live, QList<Obstacle>& out) {
    const auto rows = live.query(
        QStringLiteral(
            "SELECT pid, usename::text AS usename, application_name::text AS application, state::text AS "
            "state,"
            " extract(epoch FROM clock_timestamp() - xact_start)::int8 AS seconds FROM pg_stat_activity"
            " WHERE datname = current_database() AND pid <> pg_backend_pid() AND backend_type = 'client "
            "backend'"
            " AND xact_start < clock_timestamp() - interval '%1 s' ORDER BY xact_start LIMIT 20")
            .arg(longTransaction));
    if (!rows) return core::fail(rows);
    for (qsizetype row = 0; row < rows->rowCount(); ++row) {
        const bool isIdle = rows->text(row, "state").startsWith(QLatin1String("idle in transaction"));
        out.append({QStringLiteral("long-transaction"),
                    (isIdle ? Text::tr("A transaction has been open and idle for %1 (%2): locks on the "
                                       "tables it used must wait for it.")
                            : Text::tr("A transaction has been running for %1 (%2): locks on the tables it "
                                       "used must wait for it."))
                        .arg(duration(rows->integer(row, "seconds")), session(*rows, row))});
    }
    const auto prepared = live.query(QStringLiteral(
        "SELECT gid::text AS gid, extract(epoch FROM clock_timestamp() - prepared)::int8 AS seconds"
        " FROM pg_prepared_xacts WHERE database = current_database() ORDER BY prepared LIMIT 20"));
    if (!prepared) return core::fail(prepared);
    for (qsizetype row = 0; row < prepared->rowCount(); ++row)
        out.append({QStringLiteral("prepared-transaction"),
                    Text::tr("The prepared transaction %1 has held its locks for %2; it keeps them until it "
                             "is committed or rolled back.")
                        .arg(prepared->text(row, "gid"), duration(prepared->integer(row, "seconds")))});
    return {};
}

core::Result<void> readToolLocks(Connection& live, QList<Obstacle>& out) {
    const auto rows = live.query(QStringLiteral(
        "SELECT l.pid, a.usename::text AS usename, a.application_name::text AS application, l.granted"
        " FROM pg_locks l LEFT JOIN pg_stat_activity a ON a.pid = l.pid"
        " WHERE l.locktype = 'advisory' AND l.granted AND l.pid <> pg_backend_pid()"
        " AND l.database = (SELECT oid FROM pg_database WHERE datname = current_database()) ORDER BY l.pid "
        "LIMIT 20"));
    if (!rows) return core::fail(rows);
    for (qsizetype row = 0; row < rows->rowCount(); ++row)
        out.append({QStringLiteral("advisory-lock"),
                    Text::tr("An advisory lock is held by %1; a migration may be running.")
                        .arg(session(*rows, row))});
    return {};
}

core::Result<void> readSlots(Connection& live, QList<Obstacle>& out) {
    if (live.serverInfo().inRecovery) return {};
    const auto rows =
        live.query(QStringLiteral("SELECT slot_name::text AS name, active, "
                                  "pg_wal_lsn_diff(pg_current_wal_lsn(), restart_lsn)::int8 AS behind"
                                  " FROM pg_replication_slots WHERE pg_wal_lsn_diff(pg_current_wal_lsn(), "
                                  "restart_lsn) > 64 * 1024 * 1024"
                                  " ORDER BY 1 LIMIT 20"));
    if (!rows) return core::fail(rows);
    for (qsizetype row = 0; row < rows->rowCount(); ++row)
        out.append(
            {QStringLiteral("replication-slot"),
             Text::tr(
                 "The replication slot %1 is %2 MB behind; a rewrite adds the size of the table to that.")
                 .arg(rows->text(row, "name"))
                 .arg(rows->integer(row, "behind") / 1'000'000)});
    return {};
}

}  // namespace

core::Result<QList<Obstacle>> readObstacles(Connection& live, const QStringList& relations) {
    QList<Obstacle> out;
    if (!relations.isEmpty())
        if (auto read = readLockHolders(live, relations, out); !read) return core::fail(read);
    for (const auto read : {readTransactions, readToolLocks, readSlots})
        if (auto done = read(live, out); !done) return core::fail(done);
    return out;
}

}  // namespace migrations
