#pragma once

#include "core/table_model.h"
#include "pages/migrations/places_controller.h"
#include "widgets/tokens.h"

namespace pages {

/// The places side by side: who is behind, and by what.
class PlacesModel : public core::TableModel<PlaceStatus, QString> {
    Q_OBJECT

public:
    enum Column { Site, Database, Folder, Tool, Current, Behind, ColumnCount };

    using TableModel::TableModel;

protected:
    QStringList headers() const override;
    QVariant cell(const PlaceStatus& row, int column, int role) const override;
    QString key(const PlaceStatus& row) const override { return row.place.site; }
};

}  // namespace pages
