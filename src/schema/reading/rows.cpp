#include "schema/reading/rows.h"

#include "postgres/table.h"

#include <algorithm>
#include <charconv>

namespace schema::reading {

Rows::Rows(postgres::RawTable table)
    : m_table(std::move(table)),
      m_count(m_table.rowCount()),
      m_names(static_cast<size_t>(m_table.columnCount())) {}

qint64 Rows::integer(const char* name) {
    const QByteArrayView value = bytes(name);
    qint64 out = 0;
    std::from_chars(value.data(), value.data() + value.size(), out);
    return out;
}

void Rows::order(const char* first, const char* second) {
    std::vector<std::pair<std::pair<qint64, qint64>, int>> keys;
    keys.reserve(static_cast<size_t>(m_count));
    while (next()) {
        const qint64 major = integer(first);
        keys.push_back({{major, integer(second)}, m_row});
    }
    std::sort(keys.begin(), keys.end());
    m_order.reserve(keys.size());
    for (const auto& [key, row] : keys)
        m_order.push_back(row);
    m_at = -1;
}

bool Rows::next() {
    if (++m_at >= m_count) return false;
    m_row = m_order.empty() ? m_at : m_order[static_cast<size_t>(m_at)];
    return true;
}

char Rows::letter(const char* name) {
    const QByteArrayView value = bytes(name);
    return value.isEmpty() ? '\0' : value.front();
}

QStringList Rows::texts(const char* name) {
    const QByteArrayView value = bytes(name);
    return value.isEmpty() ? QStringList() : postgres::parseArray(postgres::textOfCell(value));
}

template <typename Number>
QList<Number> Rows::numbersOf(const char* name) {
    QList<Number> out;
    const QByteArrayView value = bytes(name);
    const char* const end = value.data() + value.size();
    for (const char* at = value.data(); at < end;) {
        Number number = 0;
        const auto [behind, problem] = std::from_chars(at, end, number);
        if (problem == std::errc()) out.append(number);
        at = problem == std::errc() ? behind : at + 1;
    }
    return out;
}

template QList<int> Rows::numbersOf(const char* name);
template QList<qint64> Rows::numbersOf(const char* name);

int Rows::column(const char* name) {
    const int count = m_table.columnCount();
    for (int tried = 0; tried < count; ++tried) {
        m_column = m_column + 1 == count ? 0 : m_column + 1;
        // The same literal as in the row before: its address says it.
        const char*& known = m_names[static_cast<size_t>(m_column)];
        if (known == name) return m_column;
        if (qstrcmp(m_table.columnName(m_column), name) != 0) continue;
        known = name;
        return m_column;
    }
    Q_ASSERT_X(false, "Rows::column", name);
    return -1;
}

}  // namespace schema::reading
