#pragma once

#include "core/error.h"

#include <QList>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <memory>

struct sqlite3;

namespace cli {

/// A table or view of somebody's SQLite file.
struct SqliteTable {
    struct Column {
        QString name;
        QString type;  ///< as declared; SQLite does not hold to it
        bool isKey = false;
    };
    struct Reference {
        QString column;
        QString table;
        QString target;  ///< column; empty: the table's key
    };
    QString name;
    QList<Column> columns;
    QList<Reference> references;
    qint64 rows = 0;

    /// The column of that name in any case, as the table writes it; empty when there is none.
    QString column(const QString& name) const;
    QString key() const;
};

/// The table of that name in any case, or nullptr.
const SqliteTable* findTable(const QList<SqliteTable>& tables, const QString& name);

/// An SQLite database that is only read. The file is opened as one that nobody writes to, which is why a file
/// with a journal beside it is refused: part of its content lies there. Values come as qint64, double,
/// QString, QByteArray or null.
class SqliteFile {
public:
    /// Kind NotFound, Invalid when it is no SQLite database, Conflict when somebody has it open or was cut
    /// off while writing.
    static core::Result<SqliteFile> open(const QString& path);

    /// Every table and view, by name, without SQLite's own.
    core::Result<QList<SqliteTable>> tables() const;
    /// Runs one SELECT; `row` is told each row and ends the reading by giving false.
    core::Result<void> read(const QString& sql, const QVariantList& values,
                            const std::function<bool(const QVariantList&)>& row) const;
    /// The first rows, all of them when there are fewer.
    core::Result<QList<QVariantList>> rows(const QString& sql, const QVariantList& values = {}) const;

private:
    struct Close {
        void operator()(sqlite3* database) const;
    };
    explicit SqliteFile(sqlite3* database) : m_database(database) {}
    core::Error failure() const;

    std::unique_ptr<sqlite3, Close> m_database;
};

/// A name inside double quotes.
QString sqliteName(const QString& name);

}  // namespace cli
