#pragma once

#include "core/error.h"
#include "migrations/tools/tool_id.h"

#include <QString>

namespace postgres {
class Connection;
}

namespace migrations {

/// A history table. A value.
struct TableName {
    QString schema;
    QString table;

    QString title() const { return schema + QLatin1Char('.') + table; }
    QString quoted() const;
    bool operator==(const TableName&) const = default;
};

/// Where `tool` keeps its history or will: `wanted` (`table` or `schema.table`) if given; else `usual` in
/// current_schema(); else, if there is exactly one of the tool in another schema, that one, because a second
/// one would run everything again. Creates nothing. Invalid when the search_path names no schema that exists.
core::Result<TableName> findHistory(postgres::Connection& connection, Tool tool, const QString& wanted,
                                    const QString& usual);

core::Result<bool> tableExists(postgres::Connection& connection, const TableName& name);

}  // namespace migrations
