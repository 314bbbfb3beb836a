#pragma once

#include "cli/posts/folder_source.h"
#include "cli/posts/sqlite_mapping.h"

namespace cli {

/// Reads every row of the mapped table as a post. A row that cannot be one is in the result with its reason.
core::Result<PostSource> readSqlite(const SqliteFile& file, const QList<SqliteTable>& tables,
                                    const SqliteMapping& mapping, const ReadingContext& context);

/// A moment as SQLite blogs keep it: seconds or milliseconds since 1970, a Julian day, or a text that
/// readTime() or Go's time.Time.String() knows. UTC; nothing for null and for anything else.
std::optional<QDateTime> sqliteTime(const QVariant& value, const QTimeZone& zone);

}  // namespace cli
