#pragma once

#include <QWidget>

class QStackedWidget;

namespace widgets {
class TabStrip;
}

namespace pages {

/// The ways to look at a schema, one at a time below a strip of their names.
class ViewSwitch : public QWidget {
    Q_OBJECT

public:
    explicit ViewSwitch(QWidget* parent = nullptr);

    /// Takes `view` over; the first one is shown.
    void addView(const QString& title, QWidget* view);
    QWidget* current() const;
    void show(QWidget* view);

signals:
    void switched(QWidget* view);

private:
    widgets::TabStrip* m_strip;
    QStackedWidget* m_stack;
};

}  // namespace pages
