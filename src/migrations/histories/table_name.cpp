#include "migrations/histories/table_name.h"

#include "migrations/histories/histories.h"
#include "migrations/text.h"
#include "postgres/connection.h"

#include <algorithm>

namespace migrations {

using postgres::Connection;

QString TableName::quoted() const {
    return Connection::quotedName(schema) + QLatin1Char('.') + Connection::quotedName(table);
}

core::Result<TableName> findHistory(Connection& connection, Tool tool, const QString& wanted,
                                    const QString& usual) {
    QString name = wanted.isEmpty() ? usual : wanted;
    name.remove(QLatin1Char('"'));
    const qsizetype dot = name.indexOf(QLatin1Char('.'));
    if (dot >= 0) return TableName{name.first(dot), name.sliced(dot + 1)};

    const auto schema = connection.query(QStringLiteral("SELECT current_schema()::text AS schema"));
    if (!schema) return core::fail(schema);
    const QString current = schema->text(0, "schema");
    if (wanted.isEmpty()) {
        const auto histories = readHistories(connection);
        if (!histories) return core::fail(histories);
        const QList<TableName> found = histories->tablesOf(tool);
        const bool isHere = std::ranges::find(found, current, &TableName::schema) != found.end();
        if (!isHere && found.size() == 1) return found.first();
    }
    if (current.isEmpty()) {
        return core::fail(core::ErrorKind::Invalid,
                          Text::tr("No schema in the search_path of this connection exists, so the history "
                                   "table cannot be created."));
    }
    return TableName{current, name};
}

core::Result<bool> tableExists(Connection& connection, const TableName& name) {
    const auto found =
        connection.query(QStringLiteral("SELECT count(1) AS tables FROM information_schema.tables"
                                        " WHERE table_schema = ? AND table_name = ?"),
                         {name.schema, name.table});
    if (!found) return core::fail(found);
    return found->integer(0, "tables") > 0;
}

}  // namespace migrations
