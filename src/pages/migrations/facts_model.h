#pragma once

#include "core/table_model.h"
#include "pages/migrations/fact_row.h"

namespace pages {

/// What a rehearsal found about one migration, line by line.
class FactsModel : public core::TableModel<FactRow, int> {
    Q_OBJECT

public:
    enum Column { Number, Label, Text, Aside, ColumnCount };
    /// Of a row: its FactRow::Kind as an int, and whether it is a heading.
    enum Role { KindRole = Qt::UserRole + 10, HeadingRole };

    using TableModel::TableModel;
    void show(const FactRows& rows);
    /// The line as text, for the clipboard.
    static QString plainText(const FactRow& row);

protected:
    QStringList headers() const override;
    QVariant cell(const FactRow& row, int column, int role) const override;
    int key(const FactRow& row) const override { return row.place; }
};

}  // namespace pages
