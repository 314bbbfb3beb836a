#pragma once

#include <QFrame>

class QLabel;
class QLineEdit;
class QPushButton;

namespace app {

/// A card over the pages that asks for the password when the session has expired. The text below stays
/// editable.
class SessionOverlay : public QFrame {
    Q_OBJECT

public:
    /// An overlay at the top of `pages`.
    explicit SessionOverlay(QWidget* pages);
    void open(const QString& email);
    /// Shows why the sign-in failed and allows another attempt.
    void showProblem(const QString& text);

signals:
    void passwordGiven(const QString& password);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void submit();

    QLabel* m_text;
    QLabel* m_problem;
    QLineEdit* m_password;
    QPushButton* m_signIn;
};

}  // namespace app
