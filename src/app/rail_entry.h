#pragma once

#include <QAbstractButton>
#include <QKeySequence>

namespace app {

/// One page in the rail.
class RailEntry : public QAbstractButton {
    Q_OBJECT

public:
    RailEntry(const QString& title, const QString& icon, const QKeySequence& key, QWidget* parent);
    void setBadge(int count, const QString& what);
    int badge() const { return m_badge; }
    void setCompact(bool compact);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void describe();
    QString m_iconName;
    QString m_key;
    QString m_what;
    int m_badge = 0;
    bool m_compact = false;
};

}  // namespace app
