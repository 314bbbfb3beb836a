#include "pages/schema/timeline/timeline_model.h"

#include "widgets/relative_time.h"

namespace pages {
namespace {

QString timelineCell(const schema::TimelineEntry& row, int column) {
    switch (column) {
        case TimelineModel::Time:
            return widgets::dateAndTime(row.readAt);
        case TimelineModel::Database:
            return row.key.database;
        case TimelineModel::Version:
            return QStringLiteral("%1.%2").arg(row.serverVersion / 10000).arg(row.serverVersion % 10000);
        default:
            return row.summary.isEmpty() ? TimelineModel::tr("first snapshot") : row.summary;
    }
}

}  // namespace

QStringList TimelineModel::headers() const {
    return {tr("Read"), tr("Database"), tr("Postgres"), tr("Changed since the one before")};
}

QVariant TimelineModel::cell(const schema::TimelineEntry& row, int column, int role) const {
    const QString text = timelineCell(row, column);
    switch (role) {
        case Qt::DisplayRole:
            return text;
        case Qt::ToolTipRole:
            return column == Time ? widgets::exactTime(row.readAt) : text;
        case Qt::AccessibleTextRole:
            return QString(headers().value(column) + QStringLiteral(": ") + text);
        default:
            return {};
    }
}

}  // namespace pages
