#pragma once

#include "core/table_model.h"
#include "schema/timeline/timeline_entry.h"

namespace pages {

/// The kept snapshots, newest first.
class TimelineModel : public core::TableModel<schema::TimelineEntry, QString> {
    Q_OBJECT

public:
    enum Column { Time, Database, Version, Summary, ColumnCount };
    using TableModel::TableModel;

protected:
    QStringList headers() const override;
    QVariant cell(const schema::TimelineEntry& row, int column, int role) const override;
    QString key(const schema::TimelineEntry& row) const override { return row.path; }
};

}  // namespace pages
