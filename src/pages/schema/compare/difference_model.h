#pragma once

#include "core/table_model.h"
#include "pages/schema/compare/difference_row.h"
#include "widgets/tokens.h"

namespace pages {

/// The differences of two schemas, one attribute a row.
class DifferenceModel : public core::TableModel<DifferenceRow, QString> {
    Q_OBJECT

public:
    enum Column { Object, What, Attribute, From, To, Class, ColumnCount };
    enum Role { ToneRole = Qt::UserRole };
    using TableModel::TableModel;

    static QString classText(const DifferenceRow& row);
    static QString classReason(const DifferenceRow& row);

protected:
    QStringList headers() const override;
    QVariant cell(const DifferenceRow& row, int column, int role) const override;
    QString key(const DifferenceRow& row) const override { return row.key(); }
};

}  // namespace pages
