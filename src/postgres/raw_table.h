#pragma once

#include <QByteArrayView>
#include <QString>

#include <memory>

struct pg_result;

namespace postgres {

/// What one statement answered, left in the text form in which the server sent it: for tens of thousands of
/// rows of which most cells become something other than a QVariant. A value; copies share the rows.
class RawTable {
public:
    RawTable() = default;
    /// Takes the result over and frees it with the last copy.
    explicit RawTable(pg_result* result);

    int rowCount() const;
    int columnCount() const;
    /// As libpq keeps it: lives as long as the table.
    const char* columnName(int column) const;
    bool isNull(int row, int column) const;
    /// The bytes of a cell, valid as long as the table; empty for null.
    QByteArrayView bytes(int row, int column) const;

private:
    std::shared_ptr<pg_result> m_result;
};

/// A cell as text: UTF-8, and what is none (in a SQL_ASCII database) as textOfBytes() writes it.
QString textOfCell(QByteArrayView bytes);

}  // namespace postgres
