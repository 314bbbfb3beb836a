#pragma once

#include "widgets/tokens.h"

#include <QStyledItemDelegate>

class QAbstractItemView;
class QTableView;
class QTreeView;

namespace widgets {

/// Repaints `view` regularly, so that times such as "4 min ago" stay correct. The timer's object name is
/// `timesTimer`.
void repaintForTimes(QAbstractItemView* view);

/// Makes `view` a table of this console: rows of 36, one-pixel lines between them, whole rows selected and
/// shaded under the mouse, small headers, no grid, no frame, keyboard by rows; Tab leaves it.
void setUpTable(QTableView* view);

/// Makes `view` a tree of this console: rounded selection, rows of 28, no header, no frame.
void setUpTree(QTreeView* view);

/// The words of one column: semibold names, muted side facts, fixed-width versions and types.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    /// Muted words in the secondary colour, `Count` right-aligned and muted.
    enum class Kind { Plain, Strong, Muted, Code, MutedCode, Link, Count };
    CellDelegate(Kind kind, QObject* parent);

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    Kind m_kind;
};

}  // namespace widgets
