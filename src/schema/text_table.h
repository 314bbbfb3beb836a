#pragma once

#include <QList>
#include <QStringList>

namespace schema {

/// Aligns rows of cells for a terminal.
class TextTable {
public:
    void add(const QStringList& row) { m_rows.append(row); }
    bool isEmpty() const { return m_rows.isEmpty(); }
    qsizetype count() const { return m_rows.size(); }
    /// Each row in a line of its own with `indent` spaces before it, two between the columns, none at the
    /// end. Columns that are empty in every row are left out; lines inside a cell are joined.
    QString text(int indent) const;

private:
    QList<QStringList> m_rows;
};

}  // namespace schema
