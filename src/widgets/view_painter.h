#pragma once

class QPainter;
class QStyleOption;
class QStyleOptionHeader;
class QStyleOptionTab;
class QStyleOptionViewItem;
class QWidget;

namespace widgets {

/// How item views, their headers and tabs are painted; Style calls these.

/// True when rows are parted by lines and selected from edge to edge.
bool hasRowLines(const QWidget* widget);
/// The ground of a row as far as `option.rect` shows of it: selection, hover, line, and the mark of the row
/// that the keyboard is on.
void paintRow(QPainter* painter, const QStyleOptionViewItem& option, const QWidget* widget);
/// The angle before a branch that can be opened.
void paintBranch(QPainter* painter, const QStyleOption& option);
void paintHeaderSection(QPainter* painter, const QStyleOptionHeader& option);
/// The underline of the chosen tab, and the ring while it has the keyboard.
void paintTabShape(QPainter* painter, const QStyleOptionTab& option);
void paintTabLabel(QPainter* painter, const QStyleOptionTab& option);

}  // namespace widgets
