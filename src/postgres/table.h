#pragma once

#include <QList>
#include <QStringList>
#include <QVariant>

namespace postgres {

/// What one statement answered: rows of values in the order of `columns`. A value.
///
/// Types are Qt Sql's: bool, int (int2, int4), qlonglong (int8), double, QByteArray (bytea), QDateTime, else
/// QString; arrays, json and numeric arrive as their text. A timestamptz is in UTC; a timestamp, which names
/// no zone, is its clock time written as if it were UTC. Write `oid::int8`: Qt Sql reads an oid as a signed
/// int.
struct Table {
    QStringList columns;
    QList<QList<QVariant>> rows;

    qsizetype rowCount() const { return rows.size(); }
    bool isEmpty() const { return rows.isEmpty(); }
    /// The number of the column called `name`, -1 when there is none. Look it up once before a long loop.
    int column(const char* name) const;

    /// The value in `row`, `column`; a column that is not there is a defect of the caller and reads as null.
    QVariant value(qsizetype row, int column) const;
    QVariant value(qsizetype row, const char* name) const { return value(row, column(name)); }
    QString text(qsizetype row, int column) const { return value(row, column).toString(); }
    QString text(qsizetype row, const char* name) const { return value(row, name).toString(); }
    qint64 integer(qsizetype row, const char* name) const { return value(row, name).toLongLong(); }
    bool boolean(qsizetype row, const char* name) const { return value(row, name).toBool(); }
    bool isNull(qsizetype row, const char* name) const { return value(row, name).isNull(); }
    /// The elements of a one-dimensional array column, nulls as null strings.
    QStringList texts(qsizetype row, const char* name) const;
};

/// Reads the text form of a one-dimensional array, `{a,"b c",NULL}`; a NULL element is a null QString.
/// Format: PostgreSQL manual, 8.15.6 Array Input and Output Syntax.
QStringList parseArray(const QString& text);

}  // namespace postgres
