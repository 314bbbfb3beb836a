#pragma once

#include "postgres/raw_table.h"

#include <QList>
#include <QStringList>

#include <vector>

namespace schema::reading {

/// Walks over a table and reads cells by column name. Cheap while the names come in the order of the SELECT
/// list, which is how tens of thousands of catalog rows are read.
///
///     Rows rows(table);
///     while (rows.next()) use(rows.text("relname"));
class Rows {
public:
    explicit Rows(postgres::RawTable table);

    bool next();
    /// Before the first next(): in the order of two number columns. Cheaper than ORDER BY on the server.
    void order(const char* first, const char* second);
    qsizetype count() const { return m_count; }
    QString text(const char* name) { return postgres::textOfCell(bytes(name)); }
    qint64 integer(const char* name);
    int number(const char* name) { return static_cast<int>(integer(name)); }
    bool boolean(const char* name) { return letter(name) == 't'; }
    bool isNull(const char* name) { return m_table.isNull(m_row, column(name)); }
    /// The first character of a "char" column, zero when it is empty.
    char letter(const char* name);
    /// The elements of an array; empty for null.
    QStringList texts(const char* name);
    /// The numbers of an array (`{1,2}`) or vector (`1 2`); empty for null.
    QList<int> numbers(const char* name) { return numbersOf<int>(name); }
    /// The same of oids.
    QList<qint64> integers(const char* name) { return numbersOf<qint64>(name); }
    /// As the server sent it, empty for null; valid as long as the table.
    QByteArrayView bytes(const char* name) { return m_table.bytes(m_row, column(name)); }

private:
    template <typename Number>
    QList<Number> numbersOf(const char* name);
    int column(const char* name);

    postgres::RawTable m_table;
    int m_count;
    int m_at = -1;
    int m_row = 0;
    int m_column = -1;
    std::vector<int> m_order;          ///< of the rows; empty: as they came
    std::vector<const char*> m_names;  ///< of the columns, as the loader spelled them
};

}  // namespace schema::reading
