#include "schema/reading/rows.h"

namespace schema::reading {

char Rows::letter(const char* name) {
    const QString value = text(name);
    return value.isEmpty() ? '\0' : value.front().toLatin1();
}

QStringList Rows::texts(const char* name) {
    const QVariant& value = cell(name);
    return value.isNull() ? QStringList() : postgres::parseArray(value.toString());
}

QList<int> Rows::numbers(const char* name) {
    QList<int> out;
    QString value = text(name);
    value.remove(QLatin1Char('{')).remove(QLatin1Char('}')).replace(QLatin1Char(','), QLatin1Char(' '));
    for (const QStringView number : QStringView(value).split(QLatin1Char(' '), Qt::SkipEmptyParts))
        out.append(number.toInt());
    return out;
}

const QVariant& Rows::cell(const char* name) {
    static const QVariant null;
    const qsizetype count = m_table.columns.size();
    for (qsizetype tried = 0; tried < count; ++tried) {
        m_column = (m_column + 1) % count;
        if (m_table.columns[m_column] == QLatin1String(name)) return m_table.rows[m_row][m_column];
    }
    Q_ASSERT_X(false, "Rows::cell", name);
    return null;
}

}  // namespace schema::reading
