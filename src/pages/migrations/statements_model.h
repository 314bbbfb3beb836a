#pragma once

#include "core/table_model.h"
#include "migrations/statement.h"

namespace pages {

/// A statement with its number as the tool sends it.
struct NumberedStatement {
    int number = 0;
    migrations::Statement statement;
};

/// The statements of one file, in the order in which they are sent.
class StatementsModel : public core::TableModel<NumberedStatement, int> {
    Q_OBJECT

public:
    enum Column { Number, Line, Text, ColumnCount };

    using TableModel::TableModel;
    void show(const QList<migrations::Statement>& statements);

protected:
    QStringList headers() const override;
    QVariant cell(const NumberedStatement& row, int column, int role) const override;
    int key(const NumberedStatement& row) const override { return row.number; }
};

}  // namespace pages
