#pragma once

#include <QAbstractListModel>
#include <QList>

#include <functional>

namespace app {

/// An entry of the command palette.
struct PaletteEntry {
    QString title;
    QString detail{};    ///< shortcut, or what kind of thing it is
    QString iconName{};  ///< freedesktop or own
    std::function<void()> run{};
};

/// The entries that match the typed text, best first; search results are listed below the commands.
class PaletteModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole + 1, IconRole };
    using QAbstractListModel::QAbstractListModel;

    void setEntries(const QList<PaletteEntry>& entries);
    void setFilter(const QString& text);
    /// Sets the search results for the current filter; they are not filtered again.
    void addFound(const QList<PaletteEntry>& found);
    const PaletteEntry* at(const QModelIndex& index) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<PaletteEntry> m_entries;
    QList<PaletteEntry> m_shown;
};

}  // namespace app
