#pragma once

#include <QKeySequence>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace app {

class RailEntry;

/// The list of pages at the left of the window, with the number of pending items. Up, Down and Ctrl+1…9 move.
/// Narrow windows show only the icons.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);
    /// Adds a page and returns its index; `key` is shown in the tool tip.
    int addEntry(const QString& title, const QString& icon, const QKeySequence& key);
    void clear();
    void setCurrent(int index);
    /// Sets the badge, none for zero; `what` says in words what is counted, for tool tips and screen readers.
    void setBadge(int index, int count, const QString& what);
    int badge(int index) const;
    void setCompact(bool compact);

signals:
    void chosen(int index);

private:
    RailEntry* entry(int index) const;
    QButtonGroup* m_group;
    QVBoxLayout* m_column;
    bool m_compact = false;
};

}  // namespace app
