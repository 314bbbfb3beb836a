#include "postgres/qt_results.h"

#include "postgres/byte_text.h"

#include <QSqlError>
#include <QSqlField>
#include <QSqlQuery>
#include <QSqlRecord>
#include <QSqlResult>
#include <QTimeZone>

#include <libpq-fe.h>

namespace postgres {
namespace {

/// Qt Sql makes every time a local one. What has a zone belongs in UTC; what has none is only the hands of a
/// clock.
QVariant withoutLocalTime(const QVariant& value, bool hasZone) {
    const QDateTime time = value.toDateTime();
    return hasZone ? time.toUTC() : QDateTime(time.date(), time.time(), QTimeZone::utc()).toUTC();
}

/// What libpq holds of the result `query` is at; nothing when it reads row by row.
const PGresult* rawResultOf(const QSqlQuery& query) {
    const QVariant handle = query.result()->handle();
    // The registered name depends on the Qt version.
    if (!handle.isValid() || !QByteArrayList{"pg_result*", "PGresult*"}.contains(handle.typeName()))
        return nullptr;
    return *static_cast<PGresult* const*>(handle.constData());
}

struct TimeColumn {
    int index;
    bool hasZone;
};

constexpr int timestampWithZone = 1184;  // pg_type.dat
constexpr int timestampWithoutZone = 1114;

/// Fills in the names of the columns; gives those that are points in time.
QList<TimeColumn> readColumns(const QSqlQuery& query, const PGresult* raw, QStringList& names) {
    QList<TimeColumn> times;
    // QSqlQuery::record() looks table names up when the query is not forward-only, which would end the
    // results.
    for (int i = 0; raw && i < PQnfields(raw); ++i) {
        names.append(QString::fromUtf8(PQfname(raw, i)));
        const Oid type = PQftype(raw, i);
        if (type == timestampWithZone || type == timestampWithoutZone)
            times.append({i, type == timestampWithZone});
    }
    if (raw) return times;
    const QSqlRecord record = query.record();
    for (int i = 0; i < record.count(); ++i) {
        names.append(record.fieldName(i));
        if (record.field(i).metaType().id() != QMetaType::QDateTime) continue;
        // Qt deprecates the number of the type, but nothing else tells the two kinds of timestamp apart.
        QT_WARNING_PUSH
        QT_WARNING_DISABLE_DEPRECATED
        times.append({i, record.field(i).typeID() == timestampWithZone});
        QT_WARNING_POP
    }
    return times;
}

/// Qt Sql keeps only the text libpq made of a failure: "ERROR:  message", then lines such as "HINT:  …".
Diagnostic parseComplaint(const QString& sqlState, const QString& text) {
    Diagnostic out;
    out.sqlState = sqlState;
    const auto afterTitle = [](const QString& line) {
        const qsizetype colon = line.indexOf(QLatin1String(":  "));
        return colon < 0 ? line : line.mid(colon + 3);
    };
    const QStringList lines = text.trimmed().split(u'\n');
    out.message = afterTitle(lines.value(0));
    for (const QString& line : lines.mid(1)) {
        // The server repeats part of the statement, and that may be a value.
        if (line.startsWith(QLatin1String("LINE ")) || line.trimmed() == QLatin1String("^")) continue;
        if (line.startsWith(QLatin1String("DETAIL:  ")))
            out.detail = afterTitle(line);
        else if (line.startsWith(QLatin1String("HINT:  ")))
            out.hint = afterTitle(line);
        else
            out.context += (out.context.isEmpty() ? QString() : QStringLiteral("\n")) + line;
    }
    return out;
}

}  // namespace

Table readTable(QSqlQuery& query, bool mayHoldAnyBytes) {
    // Qt Sql takes every text for UTF-8.
    const PGresult* const raw = mayHoldAnyBytes ? rawResultOf(query) : nullptr;
    Table table;
    const QList<TimeColumn> times = readColumns(query, raw, table.columns);
    const auto count = static_cast<int>(table.columns.size());
    while (query.next()) {
        QList<QVariant> row;
        row.reserve(count);
        for (int i = 0; i < count; ++i)
            row.append(query.value(i));
        for (int i = 0; raw && i < count; ++i) {
            if (row[i].metaType().id() != QMetaType::QString || row[i].isNull()) continue;
            row[i] = textOfBytes({PQgetvalue(raw, query.at(), i), PQgetlength(raw, query.at(), i)});
        }
        for (const TimeColumn& column : times) {
            QVariant& value = row[column.index];
            if (!value.isNull()) value = withoutLocalTime(value, column.hasZone);
        }
        table.rows.append(std::move(row));
    }
    return table;
}

Diagnostic complaintOf(const QSqlQuery& query) {
    const QSqlError error = query.lastError();
    return parseComplaint(error.nativeErrorCode(),
                          error.databaseText().isEmpty() ? error.driverText() : error.databaseText());
}

}  // namespace postgres
