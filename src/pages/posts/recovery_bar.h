#pragma once

#include <QWidget>

class QLabel;

namespace pages {

/// A line above the text that says it was never saved, with Restore and Discard.
class RecoveryBar : public QWidget {
    Q_OBJECT

public:
    explicit RecoveryBar(QWidget* parent = nullptr);
    void setText(const QString& text);

signals:
    void restoreRequested();
    void discardRequested();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QLabel* m_text;
};

}  // namespace pages
