#pragma once

#include <QList>
#include <QString>

namespace schema::reading {

/// The oids that catalog queries are told.
struct CatalogArguments {
    QList<qint64> skipped = {};   ///< relations and indexes whose definitions are not asked for
    QList<qint64> deparsed = {};  ///< indexes whose definition the server writes
};

/// The catalog query `resources/catalog/<name>.sql` for a server of this major version: comments are removed,
/// and of
/// `--from 15 … --before 15 … --end` only what fits (gates nest). Each `{{name}}` becomes an array of
/// oids of `arguments`.
QString catalogSql(const char* name, int majorVersion, const CatalogArguments& arguments = {});

}  // namespace schema::reading
