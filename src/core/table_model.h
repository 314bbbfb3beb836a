#pragma once

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

#include <algorithm>

namespace core {

/// A table of value rows, refreshed by keyed difference, so that selection and scroll position survive.
/// A concrete model writes only its cells: `columnCount`-many headers, `cell()` and `key()`.
/// `Key` must be hashable and unique among the rows. GUI thread.
template <typename Row, typename Key>
class TableModel : public QAbstractTableModel {
public:
    using QAbstractTableModel::QAbstractTableModel;

    int rowCount(const QModelIndex& parent = {}) const final {
        return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
    }
    int columnCount(const QModelIndex& parent = {}) const final {
        return parent.isValid() ? 0 : static_cast<int>(headers().size());
    }
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const final {
        if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
        return cell(m_rows[index.row()], index.column(), role);
    }
    QVariant headerData(int section, Qt::Orientation orientation, int role) const final {
        const QStringList names = headers();
        if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 ||
            section >= names.size())
            return {};
        return names[section];
    }

    const QList<Row>& rows() const { return m_rows; }
    /// The row with that key, or nullptr.
    const Row* find(const Key& wanted) const {
        const int row = rowOf(wanted);
        return row < 0 ? nullptr : &m_rows[row];
    }
    int rowOf(const Key& wanted) const {
        const auto at =
            std::find_if(m_rows.begin(), m_rows.end(), [&](const Row& row) { return key(row) == wanted; });
        return at == m_rows.end() ? -1 : static_cast<int>(at - m_rows.begin());
    }

    /// Makes the table show `fresh`: missing rows are removed, new ones inserted, moved ones moved, the
    /// others updated. Linear if the order is unchanged.
    void setRows(const QList<Row>& fresh) {
        QHash<Key, int> wanted;
        for (int i = 0; i < fresh.size(); ++i)
            wanted.insert(key(fresh[i]), i);
        for (int i = static_cast<int>(m_rows.size()) - 1; i >= 0; --i) {
            if (wanted.contains(key(m_rows[i]))) continue;
            int first = i;
            while (first > 0 && !wanted.contains(key(m_rows[first - 1])))
                --first;
            beginRemoveRows({}, first, i);
            m_rows.remove(first, i - first + 1);
            endRemoveRows();
            i = first;
        }
        for (int i = 0; i < fresh.size(); ++i) {
            const Key wantedKey = key(fresh[i]);
            if (i < m_rows.size() && key(m_rows[i]) == wantedKey) {
                change(i, fresh[i]);
                continue;
            }
            const int from = rowOf(wantedKey);
            if (from < 0) {
                beginInsertRows({}, i, i);
                m_rows.insert(i, fresh[i]);
                endInsertRows();
            } else {
                beginMoveRows({}, from, from, {}, i);
                m_rows.move(from, i);
                endMoveRows();
                change(i, fresh[i]);
            }
        }
    }

    /// Adds the next page at the end; rows that are there already are changed in place.
    void appendRows(const QList<Row>& page) {
        QList<Row> fresh;
        for (const Row& row : page) {
            const int at = rowOf(key(row));
            if (at < 0)
                fresh.append(row);
            else
                change(at, row);
        }
        if (fresh.isEmpty()) return;
        const int first = static_cast<int>(m_rows.size());
        beginInsertRows({}, first, first + static_cast<int>(fresh.size()) - 1);
        m_rows.append(fresh);
        endInsertRows();
    }

    /// Replaces the row of the same key; nothing happens when there is none.
    void updateRow(const Row& row) {
        const int at = rowOf(key(row));
        if (at >= 0) change(at, row);
    }

protected:
    virtual QStringList headers() const = 0;
    virtual QVariant cell(const Row& row, int column, int role) const = 0;
    virtual Key key(const Row& row) const = 0;

private:
    void change(int at, const Row& row) {
        m_rows[at] = row;
        emit dataChanged(index(at, 0), index(at, columnCount() - 1));
    }

    QList<Row> m_rows;
};

}  // namespace core
