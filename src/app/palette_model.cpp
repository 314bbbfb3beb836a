#include "app/palette_model.h"

#include "app/fuzzy_match.h"

#include <algorithm>

namespace app {

void PaletteModel::setEntries(const QList<PaletteEntry>& entries) {
    m_entries = entries;
    setFilter({});
}

void PaletteModel::setFilter(const QString& text) {
    struct Scored {
        int score;
        qsizetype place;  ///< commands that fit alike keep their order
    };
    QList<Scored> fitting;
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        if (const auto score = fuzzyScore(text, m_entries[i].title)) fitting.append({*score, i});
    std::ranges::sort(fitting, {}, [](const Scored& each) { return std::pair(-each.score, each.place); });
    beginResetModel();
    m_shown.clear();
    for (const Scored& each : fitting)
        m_shown.append(m_entries[each.place]);
    endResetModel();
}

void PaletteModel::addFound(const QList<PaletteEntry>& found) {
    if (found.isEmpty()) return;
    const int first = static_cast<int>(m_shown.size());
    beginInsertRows({}, first, first + static_cast<int>(found.size()) - 1);
    m_shown.append(found);
    endInsertRows();
}

const PaletteEntry* PaletteModel::at(const QModelIndex& index) const {
    return index.isValid() && index.row() < m_shown.size() ? &m_shown[index.row()] : nullptr;
}

int PaletteModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

QVariant PaletteModel::data(const QModelIndex& index, int role) const {
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
    const PaletteEntry& entry = m_shown[index.row()];
    switch (role) {
        case Qt::DisplayRole:
        case Qt::AccessibleTextRole:
            return entry.title;
        case DetailRole:
            return entry.detail;
        case IconRole:
            return entry.iconName;
        default:
            return {};
    }
}

}  // namespace app
