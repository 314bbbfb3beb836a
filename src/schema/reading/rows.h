#pragma once

#include "postgres/table.h"

namespace schema::reading {

/// Walks over a table and reads cells by column name. Cheap while the names come in the order of the SELECT
/// list, which is how tens of thousands of catalog rows are read.
///
///     Rows rows(table);
///     while (rows.next()) use(rows.text("relname"));
class Rows {
public:
    explicit Rows(const postgres::Table& table) : m_table(table) {}
    explicit Rows(postgres::Table&&) = delete;

    bool next() { return ++m_row < m_table.rows.size(); }
    QString text(const char* name) { return cell(name).toString(); }
    qint64 integer(const char* name) { return cell(name).toLongLong(); }
    int number(const char* name) { return cell(name).toInt(); }
    bool boolean(const char* name) { return cell(name).toBool(); }
    bool isNull(const char* name) { return cell(name).isNull(); }
    /// The first character of a "char" column, zero when it is empty.
    char letter(const char* name);
    /// The elements of an array; empty for null.
    QStringList texts(const char* name);
    /// The numbers of an array (`{1,2}`) or vector (`1 2`); empty for null.
    QList<int> numbers(const char* name);
    const QVariant& cell(const char* name);

private:
    const postgres::Table& m_table;
    qsizetype m_row = -1;
    qsizetype m_column = -1;
};

}  // namespace schema::reading
