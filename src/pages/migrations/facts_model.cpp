#include "pages/migrations/facts_model.h"

#include "pages/migrations/verdict_delegate.h"
#include "widgets/icon.h"

namespace pages {

void FactsModel::show(const FactRows& rows) {
    FactRows placed = rows;
    for (int i = 0; i < placed.size(); ++i)
        placed[i].place = i;
    setRows(placed);
}

QString FactsModel::plainText(const FactRow& row) {
    QStringList parts;
    if (row.number > 0) parts.append(QStringLiteral("%1.").arg(row.number));
    for (const QString& part : {row.label, row.text, row.aside})
        if (!part.isEmpty()) parts.append(part);
    return parts.join(QLatin1Char(' '));
}

QStringList FactsModel::headers() const {
    return {QString(), QString(), QString(), QString()};
}

QVariant FactsModel::cell(const FactRow& row, int column, int role) const {
    switch (role) {
        case Qt::DisplayRole:
            if (column == Number) return row.number > 0 ? QString::number(row.number) : QString();
            if (column == Label) return row.label;
            return column == Text ? row.text : row.aside;
        case Qt::ToolTipRole:
            return column == Text ? row.text : QVariant();
        case Qt::AccessibleTextRole:
            return column == Text ? plainText(row) : cell(row, column, Qt::DisplayRole);
        case Qt::TextAlignmentRole:
            return column == Number || column == Aside ? int(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
        case Qt::DecorationRole:
            if (column != Label || row.iconName.isEmpty()) return {};
            return widgets::icon(row.iconName,
                                 row.tone == widgets::Tone::Neutral ? widgets::Tone::Muted : row.tone);
        case VerdictDelegate::ChipRole:
            return column == Label ? row.label : QVariant();
        case VerdictDelegate::ToneRole:
            return static_cast<int>(row.tone);
        case KindRole:
            return static_cast<int>(row.kind);
        case HeadingRole:
            return row.isHeading;
        default:
            return {};
    }
}

}  // namespace pages
