#include "postgres/raw_table.h"

#include "postgres/byte_text.h"

#include <libpq-fe.h>

#include <algorithm>

namespace postgres {

RawTable::RawTable(PGresult* result) : m_result(result, &PQclear) {}

int RawTable::rowCount() const {
    return PQntuples(m_result.get());
}

int RawTable::columnCount() const {
    return PQnfields(m_result.get());
}

const char* RawTable::columnName(int column) const {
    return PQfname(m_result.get(), column);
}

bool RawTable::isNull(int row, int column) const {
    return PQgetisnull(m_result.get(), row, column) != 0;
}

QByteArrayView RawTable::bytes(int row, int column) const {
    return {PQgetvalue(m_result.get(), row, column), PQgetlength(m_result.get(), row, column)};
}

QString textOfCell(QByteArrayView bytes) {
    const bool isAscii =
        std::none_of(bytes.begin(), bytes.end(), [](char byte) { return (byte & '\x80') != 0; });
    return isAscii ? QString::fromLatin1(bytes) : textOfBytes(bytes);
}

}  // namespace postgres
