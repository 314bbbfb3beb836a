#include "schema/copies/psql_table.h"

#include <algorithm>

namespace schema::copies {
namespace {

/// How many columns of a terminal it takes: wide letters of East Asia take two, combining marks none.
qsizetype displayWidth(const QString& text) {
    qsizetype out = 0;
    for (const char32_t c : text.toUcs4()) {
        const QChar::Category category = QChar::category(c);
        if (category == QChar::Mark_NonSpacing || category == QChar::Mark_Enclosing || c == 0x200B) continue;
        const bool isWide = (c >= 0x1100 && c <= 0x115F) || (c >= 0x2E80 && c <= 0xA4CF && c != 0x303F) ||
                            (c >= 0xAC00 && c <= 0xD7A3) || (c >= 0xF900 && c <= 0xFAFF) ||
                            (c >= 0xFE30 && c <= 0xFE6F) || (c >= 0xFF00 && c <= 0xFF60) ||
                            (c >= 0xFFE0 && c <= 0xFFE6) || (c >= 0x1F300 && c <= 0x1FAFF) ||
                            (c >= 0x20000 && c <= 0x3FFFD);
        out += isWide ? 2 : 1;
    }
    return out;
}

QString blanks(qsizetype count) {
    return QString(std::max<qsizetype>(0, count), u' ');
}

}  // namespace

QString PsqlTable::line(const QList<QStringList>& cells, const QList<qsizetype>& widths, qsizetype number,
                        bool& isLast) const {
    QString out;
    isLast = true;
    for (qsizetype column = 0; column < widths.size(); ++column) {
        const QString text = cells[column].value(number);
        const bool goesOn = number + 1 < cells[column].size();
        const bool isAtEnd = column + 1 == widths.size();
        isLast = isLast && !goesOn;
        out += u' ';
        if (m_right.contains(static_cast<int>(column)))
            out += blanks(widths[column] - displayWidth(text)) + text;
        else if (!isAtEnd || goesOn)
            out += text + blanks(widths[column] - displayWidth(text));
        else
            out += text;
        if (goesOn)
            out += u'+';
        else if (!isAtEnd)
            out += u' ';
        if (!isAtEnd) out += u'|';
    }
    return out + u'\n';
}

QString PsqlTable::text() const {
    QList<qsizetype> widths;
    for (const QString& header : m_headers)
        widths << displayWidth(header);
    QList<QList<QStringList>> rows;
    for (const QStringList& row : m_rows) {
        QList<QStringList> cells;
        for (qsizetype column = 0; column < m_headers.size(); ++column) {
            cells << row.value(column).split(u'\n');
            for (const QString& each : std::as_const(cells.last()))
                widths[column] = std::max(widths[column], displayWidth(each));
        }
        rows << cells;
    }
    qsizetype total = widths.size() - 1;
    for (const qsizetype width : std::as_const(widths))
        total += width + 2;
    const qsizetype titleWidth = displayWidth(m_title);
    QString out = blanks((total - titleWidth) / 2) + m_title + u'\n';
    QString rule;
    for (qsizetype column = 0; column < widths.size(); ++column) {
        const qsizetype space = widths[column] - displayWidth(m_headers[column]);
        out += u' ' + blanks(space / 2) + m_headers[column] + blanks((space + 1) / 2) + u' ';
        rule += QString(widths[column] + 2, u'-');
        if (column + 1 == widths.size()) break;
        out += u'|';
        rule += u'+';
    }
    out += u'\n' + rule + u'\n';
    for (const QList<QStringList>& cells : std::as_const(rows))
        for (qsizetype number = 0;; ++number) {
            bool isLast = true;
            out += line(cells, widths, number, isLast);
            if (isLast) break;
        }
    for (const QString& footer : m_footers)
        out += footer + u'\n';
    return out + u'\n';
}

}  // namespace schema::copies
