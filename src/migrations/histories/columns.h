#pragma once

#include "core/error.h"

#include <QMap>
#include <QString>

namespace postgres {
class Connection;
}

namespace migrations {

/// The columns of a history table; tools added and dropped some over the years.
class Columns {
public:
    explicit Columns(QMap<QString, QString> types) : m_types(std::move(types)) {}

    bool contains(const char* name) const { return m_types.contains(QLatin1String(name)); }
    QString type(const char* name) const { return m_types.value(QLatin1String(name)); }
    /// A select item called `name`: the column as text, or NULL where there is none.
    QString asText(const char* name) const;
    /// The same as bigint, `fallback` where it is absent or NULL.
    QString asNumber(const char* name, int fallback) const;

private:
    QMap<QString, QString> m_types;
};

core::Result<Columns> columnsOf(postgres::Connection& connection, const QString& schema,
                                const QString& table);

}  // namespace migrations
