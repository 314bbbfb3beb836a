#pragma once

#include "core/error.h"
#include "widgets/tokens.h"

#include <QFrame>

#include <chrono>

class QLabel;
class QTimer;
class QPushButton;
class QToolButton;

namespace widgets {

/// A line at the top of a pane with a message, Retry or another action, Details and a close button. Hidden
/// while there is no message.
class Banner : public QFrame {
    Q_OBJECT

public:
    explicit Banner(QWidget* parent = nullptr);

    /// Retry is offered when `error.canRetry()` or always when `retry` says so.
    enum class Retry { WhenItMayHelp, Always, Never };
    void showError(const core::Error& error, Retry retry = Retry::WhenItMayHelp);
    /// `action` is the text of a button, or empty for none. A Good message without an action hides itself
    /// after `timeShown`, later while the mouse is over it.
    void showMessage(Tone tone, const QString& text, const QString& action = {});
    /// The words shown, empty when hidden.
    QString text() const;
    /// Hides it.
    void clear();

    static constexpr std::chrono::milliseconds timeShown{6000};

signals:
    void retryRequested();
    void actionTriggered();
    void closed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void present(Tone tone, const QString& text, const QString& detail);

    Tone m_tone = Tone::Neutral;
    QLabel* m_icon;
    QLabel* m_text;
    QLabel* m_detail;
    QPushButton* m_retry;
    QPushButton* m_action;
    QPushButton* m_details;
    QToolButton* m_close;
    QTimer* m_leaving;
};

}  // namespace widgets
