#pragma once

#include <QList>
#include <QString>

namespace schema::reading {

/// The catalog query `resources/catalog/<name>.sql` for a server of this major version: comments are removed,
/// and of
/// `--from 15 … --before 15 … --end` only what fits (gates nest). `{{skipped}}` becomes the array of the
/// relations `skipped`.
QString catalogSql(const char* name, int majorVersion, const QList<qint64>& skipped = {});

}  // namespace schema::reading
