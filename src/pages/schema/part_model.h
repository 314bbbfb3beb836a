#pragma once

#include "core/table_model.h"
#include "pages/schema/part_row.h"

namespace pages {

/// The rows of one tab.
class PartModel : public core::TableModel<PartRow, QString> {
    Q_OBJECT

public:
    enum Role { ToneRole = Qt::UserRole, LeadsRole };
    explicit PartModel(QStringList headers, QObject* parent = nullptr)
        : TableModel(parent), m_headers(std::move(headers)) {}

    /// The row of that part, -1 when there is none.
    int rowOfPart(const QString& part) const;

protected:
    QStringList headers() const override { return m_headers; }
    QVariant cell(const PartRow& row, int column, int role) const override;
    QString key(const PartRow& row) const override { return row.key; }

private:
    QStringList m_headers;
};

}  // namespace pages
