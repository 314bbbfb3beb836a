#include "cli/posts/sqlite_file.h"

#include <QFile>
#include <QFileInfo>
#include <QUrl>

#include <sqlite3.h>

namespace cli {
namespace {

using core::ErrorKind;

struct Finalize {
    void operator()(sqlite3_stmt* statement) const { sqlite3_finalize(statement); }
};
using Statement = std::unique_ptr<sqlite3_stmt, Finalize>;

/// What lies beside a database while it is written to, or since a program was cut off.
core::Result<void> refuseJournals(const QString& path) {
    for (const char* ending : {"-journal", "-wal"}) {
        const QFileInfo journal(path + QLatin1String(ending));
        if (!journal.exists() || journal.size() == 0) continue;
        return core::fail(
            ErrorKind::Conflict,
            QStringLiteral(
                "The file %1 exists, so a program has the database open or did not close it. Stop that "
                "program, make a copy with  sqlite3 %2 \".backup copy.db\"  and import copy.db.")
                .arg(journal.fileName(), path));
    }
    return {};
}

QVariant valueOf(sqlite3_stmt* statement, int column) {
    switch (sqlite3_column_type(statement, column)) {
        case SQLITE_INTEGER:
            return qint64(sqlite3_column_int64(statement, column));
        case SQLITE_FLOAT:
            return sqlite3_column_double(statement, column);
        case SQLITE_TEXT: {
            const auto* text = reinterpret_cast<const char*>(sqlite3_column_text(statement, column));
            return QString::fromUtf8(text, sqlite3_column_bytes(statement, column));
        }
        case SQLITE_BLOB:
            return QByteArray(static_cast<const char*>(sqlite3_column_blob(statement, column)),
                              sqlite3_column_bytes(statement, column));
        default:
            return {};
    }
}

void bind(sqlite3_stmt* statement, int number, const QVariant& value) {
    if (value.typeId() == QMetaType::LongLong)
        sqlite3_bind_int64(statement, number, value.toLongLong());
    else if (value.typeId() == QMetaType::Double)
        sqlite3_bind_double(statement, number, value.toDouble());
    else if (!value.isNull())
        sqlite3_bind_text(statement, number, value.toString().toUtf8().constData(), -1, SQLITE_TRANSIENT);
}

}  // namespace

QString sqliteName(const QString& name) {
    return u'"' + QString(name).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

QString SqliteTable::column(const QString& wanted) const {
    for (const Column& one : columns) {
        if (one.name.compare(wanted, Qt::CaseInsensitive) == 0) return one.name;
    }
    return {};
}

QString SqliteTable::key() const {
    for (const Column& one : columns) {
        if (one.isKey) return one.name;
    }
    return {};
}

const SqliteTable* findTable(const QList<SqliteTable>& tables, const QString& name) {
    for (const SqliteTable& table : tables) {
        if (table.name.compare(name, Qt::CaseInsensitive) == 0) return &table;
    }
    return nullptr;
}

void SqliteFile::Close::operator()(sqlite3* database) const {
    sqlite3_close(database);
}

core::Result<SqliteFile> SqliteFile::open(const QString& path) {
    const QFileInfo info(path);
    if (!info.isFile())
        return core::fail(ErrorKind::NotFound, (info.exists() ? QStringLiteral("%1 is not a file.")
                                                              : QStringLiteral("The file %1 does not exist."))
                                                   .arg(path));
    const auto quiet = refuseJournals(info.absoluteFilePath());
    if (!quiet) return core::fail(quiet);
    // immutable: no lock is taken and no file is made beside it, so that a read-only disk will do.
    const QByteArray uri =
        QUrl::fromLocalFile(info.absoluteFilePath()).toEncoded(QUrl::FullyEncoded) + "?mode=ro&immutable=1";
    sqlite3* database = nullptr;
    const int opened =
        sqlite3_open_v2(uri.constData(), &database, SQLITE_OPEN_READONLY | SQLITE_OPEN_URI, nullptr);
    SqliteFile out(database);
    if (opened != SQLITE_OK) return std::unexpected(out.failure());
    // The file is a stranger's: what its views and indexes call must be harmless, and nothing may be huge.
    sqlite3_db_config(database, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(database, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_limit(database, SQLITE_LIMIT_LENGTH, 64 * 1024 * 1024);
    const auto looked = out.rows(QStringLiteral("SELECT count(*) FROM sqlite_schema"));
    if (!looked)
        return core::fail(ErrorKind::Invalid,
                          QStringLiteral("%1 is not a readable SQLite database.").arg(path),
                          looked.error().detail());
    return out;
}

core::Result<void> SqliteFile::read(const QString& sql, const QVariantList& values,
                                    const std::function<bool(const QVariantList&)>& row) const {
    sqlite3_stmt* raw = nullptr;
    const int prepared = sqlite3_prepare_v2(m_database.get(), sql.toUtf8().constData(), -1, &raw, nullptr);
    const Statement statement(raw);
    if (prepared != SQLITE_OK) return std::unexpected(failure());
    for (int i = 0; i < values.size(); ++i)
        bind(raw, i + 1, values[i]);
    const int columns = sqlite3_column_count(raw);
    for (;;) {
        const int stepped = sqlite3_step(raw);
        if (stepped == SQLITE_DONE) return {};
        if (stepped != SQLITE_ROW) return std::unexpected(failure());
        QVariantList out;
        for (int i = 0; i < columns; ++i)
            out.append(valueOf(raw, i));
        if (!row(out)) return {};
    }
}

core::Result<QList<QVariantList>> SqliteFile::rows(const QString& sql, const QVariantList& values) const {
    QList<QVariantList> out;
    const auto done = read(sql, values, [&out](const QVariantList& row) {
        out.append(row);
        return true;
    });
    if (!done) return core::fail(done);
    return out;
}

core::Result<QList<SqliteTable>> SqliteFile::tables() const {
    const auto names =
        rows(QStringLiteral("SELECT name FROM sqlite_schema WHERE type IN ('table', 'view') AND name NOT "
                            "LIKE 'sqlite\\_%' ESCAPE '\\' "
                            "ORDER BY name"));
    if (!names) return core::fail(names);
    QList<SqliteTable> out;
    for (const QVariantList& name : *names) {
        SqliteTable table;
        table.name = name[0].toString();
        const auto columns =
            rows(QStringLiteral("SELECT name, type, pk FROM pragma_table_info(?)"), {name[0]});
        const auto references = rows(
            QStringLiteral("SELECT \"from\", \"table\", \"to\" FROM pragma_foreign_key_list(?)"), {name[0]});
        const auto count = rows(QStringLiteral("SELECT count(*) FROM ") + sqliteName(table.name));
        // A view over what is gone cannot be read; the other tables still can.
        if (!columns || !references || !count) continue;
        for (const QVariantList& column : *columns)
            table.columns.append({column[0].toString(), column[1].toString(), column[2].toLongLong() > 0});
        for (const QVariantList& one : *references)
            table.references.append({one[0].toString(), one[1].toString(), one[2].toString()});
        table.rows = count->first().first().toLongLong();
        out.append(table);
    }
    return out;
}

core::Error SqliteFile::failure() const {
    return {ErrorKind::Invalid, QStringLiteral("The SQLite database cannot be read; it may be damaged."),
            m_database ? QString::fromUtf8(sqlite3_errmsg(m_database.get())) : QString()};
}

}  // namespace cli
