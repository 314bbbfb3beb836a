#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace widgets {

/// Shown instead of missing content: one line that says there is none, one that says what to do, one button.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(QWidget* parent = nullptr);
    void set(const QString& title, const QString& advice, const QString& action);

signals:
    void actionTriggered();

private:
    QLabel* m_title;
    QLabel* m_advice;
    QPushButton* m_action;
};

}  // namespace widgets
