#pragma once

#include "pages/schema/thing_view.h"
#include "widgets/table.h"

class QTableView;

namespace pages {

class PartModel;

/// How the rows of one tab are laid out.
struct PartTable {
    struct Column {
        QString title;
        widgets::CellDelegate::Kind kind;
        int width;
    };
    ThingTab tab;
    const char* objectName;
    QString accessibleName;
    QList<Column> columns;
    int wide = -1;  ///< the column that takes the room there is; the last one by default
    int link = -1;  ///< the column of which one click goes to the row's target

    QStringList headers() const;
};

/// Every tab that is a table.
QList<PartTable> partTables();

QTableView* makePartTable(const PartTable& table, PartModel& model, QWidget* parent);

QString tabTitle(ThingTab tab, const ThingView& view);

}  // namespace pages
