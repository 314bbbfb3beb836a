#include "migrations/histories/columns.h"

#include "postgres/connection.h"

namespace migrations {

QString Columns::asText(const char* name) const {
    const QString column = QString::fromLatin1(name);
    return contains(name) ? QStringLiteral("%1::text AS %1").arg(column)
                          : QStringLiteral("NULL::text AS %1").arg(column);
}

QString Columns::asNumber(const char* name, int fallback) const {
    const QString column = QString::fromLatin1(name);
    return contains(name) ? QStringLiteral("coalesce(%1::bigint, %2) AS %1").arg(column).arg(fallback)
                          : QStringLiteral("%2::bigint AS %1").arg(column).arg(fallback);
}

core::Result<Columns> columnsOf(postgres::Connection& connection, const QString& schema,
                                const QString& table) {
    const auto rows = connection.query(
        QStringLiteral("SELECT a.attname::text AS name, pg_catalog.format_type(a.atttypid, NULL) AS type"
                       " FROM pg_catalog.pg_attribute a"
                       " JOIN pg_catalog.pg_class c ON c.oid = a.attrelid"
                       " JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
                       " WHERE n.nspname = ? AND c.relname = ? AND a.attnum > 0 AND NOT a.attisdropped"),
        {schema, table});
    if (!rows) return core::fail(rows);
    QMap<QString, QString> types;
    for (qsizetype row = 0; row < rows->rowCount(); ++row)
        types.insert(rows->text(row, "name"), rows->text(row, "type"));
    return Columns(std::move(types));
}

}  // namespace migrations
