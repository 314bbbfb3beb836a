#include "migrations/rehearsal/column_statistics.h"

#include "postgres/connection.h"

#include <QFile>

namespace migrations {

using postgres::Connection;

core::Result<QStringList> readColumnStatistics(Connection& live, const QStringList& relations) {
    QStringList found, names;
    for (const QString& relation : relations)
        names.append(Connection::quotedLiteral(relation));
    if (names.isEmpty()) return found;
    const auto rows = live.query(
        QStringLiteral(
            "SELECT json_build_object('schema', schemaname, 'relation', tablename, 'name', attname,"
            " 'inherited', inherited, 'null_frac', null_frac, 'avg_width', avg_width, 'n_distinct', "
            "n_distinct, 'most_common_vals', most_common_vals::text, 'most_common_freqs', "
            "most_common_freqs::text, 'histogram_bounds', histogram_bounds::text, 'correlation', "
            "correlation, "
            "'most_common_elems', most_common_elems::text, 'most_common_elem_freqs', "
            "most_common_elem_freqs::text, 'elem_count_histogram', elem_count_histogram::text)::text AS row"
            " FROM pg_catalog.pg_stats WHERE schemaname NOT IN ('pg_catalog', 'information_schema')"
            " AND tablename IN (%1) ORDER BY schemaname, tablename, attname, inherited")
            .arg(names.join(QStringLiteral(", "))));
    if (!rows) return core::fail(rows);
    for (qsizetype row = 0; row < rows->rowCount(); ++row)
        found.append(rows->text(row, "row"));
    return found;
}

core::Result<int> writeColumnStatistics(Connection& superuser, const QStringList& statistics) {
    if (statistics.isEmpty()) return 0;
    QFile file(superuser.serverInfo().majorVersion() >= 18
                   ? QStringLiteral(":/rehearsal/restore_statistics.sql")
                   : QStringLiteral(":/rehearsal/write_statistics.sql"));
    if (!file.open(QIODevice::ReadOnly)) return core::fail(core::ErrorKind::Internal, file.errorString());
    const QString sql = QString::fromUtf8(file.readAll());
    int written = 0;
    for (const QString& column : statistics) {
        // Values that the type of the copy does not take: another major version, a stand-in.
        const auto done = superuser.query(
            QString(sql).replace(QStringLiteral(":statistics"), Connection::quotedLiteral(column)));
        if (done && !done->isEmpty())
            ++written;
        else if (!done && (done.error().isCancelled() || !superuser.isAlive()))
            return core::fail(done);
    }
    return written;
}

}  // namespace migrations
