#pragma once

#include <QKeySequence>
#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace app {

class RailEntry;

/// The pages at the left of the window, with what is waiting on them. Up and Down move, as does Ctrl+1…9.
/// Narrow windows show the icons only.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(QWidget* parent = nullptr);
    /// Returns its index; `key` is told in the tool tip.
    int addEntry(const QString& title, const QString& icon, const QKeySequence& key);
    void clear();
    void setCurrent(int index);
    /// Nothing for zero; `what` says in words what is counted, for tool tips and screen readers.
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
