#include "pages/schema/part_model.h"

namespace pages {

int PartModel::rowOfPart(const QString& part) const {
    for (int row = 0; row < rows().size(); ++row)
        if (rows()[row].part == part) return row;
    return -1;
}

QVariant PartModel::cell(const PartRow& row, int column, int role) const {
    const QString text = row.cells.value(column);
    switch (role) {
        case Qt::DisplayRole:
            return QString(text).replace(QLatin1Char('\n'), QLatin1Char(' '));
        case Qt::ToolTipRole:
            return text.isEmpty() ? QVariant() : QVariant(text);
        case Qt::AccessibleTextRole:
            return text.isEmpty() ? QString() : m_headers.value(column) + QStringLiteral(": ") + text;
        case LeadsRole:
            return row.leads();
        case ToneRole:
            return static_cast<int>(column == m_headers.size() - 1 ? row.tone : widgets::Tone::Neutral);
        default:
            return {};
    }
}

}  // namespace pages
