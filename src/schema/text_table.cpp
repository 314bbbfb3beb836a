#include "schema/text_table.h"

#include <algorithm>

namespace schema {

QString TextTable::text(int indent) const {
    QList<qsizetype> widths;
    for (const QStringList& row : m_rows)
        for (qsizetype column = 0; column < row.size(); ++column) {
            if (column == widths.size()) widths.append(0);
            widths[column] = std::max(widths[column], row[column].simplified().size());
        }
    QString out;
    for (const QStringList& row : m_rows) {
        QString line(indent, QLatin1Char(' '));
        for (qsizetype column = 0; column < row.size(); ++column)
            if (widths[column] > 0) line += row[column].simplified().leftJustified(widths[column] + 2);
        while (line.endsWith(QLatin1Char(' ')))
            line.chop(1);
        out += line + QLatin1Char('\n');
    }
    return out;
}

}  // namespace schema
