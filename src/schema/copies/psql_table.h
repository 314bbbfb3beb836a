#pragma once

#include <QList>
#include <QSet>
#include <QStringList>

namespace schema::copies {

/// A table as psql prints it: aligned, with border 1, ASCII lines, cells of several lines, a title in the
/// middle and footers. Source: src/fe_utils/print.c of PostgreSQL, print_aligned_text().
class PsqlTable {
public:
    enum class Align { Left, Right };
    PsqlTable(QString title, QStringList headers)
        : m_title(std::move(title)), m_headers(std::move(headers)) {}

    void add(const QStringList& row) { m_rows.append(row); }
    void alignRight(int column) { m_right.insert(column); }
    void addFooter(const QString& line) { m_footers << line; }
    bool hasFooters() const { return !m_footers.isEmpty(); }
    QString text() const;

private:
    QString line(const QList<QStringList>& cells, const QList<qsizetype>& widths, qsizetype number,
                 bool& isLast) const;

    QString m_title;
    QStringList m_headers;
    QList<QStringList> m_rows;
    QSet<int> m_right;
    QStringList m_footers;
};

}  // namespace schema::copies
