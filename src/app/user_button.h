#pragma once

#include <QToolButton>

namespace app {

/// The button of the person signed in, with the user menu.
class UserButton : public QToolButton {
    Q_OBJECT

public:
    /// Whether name and role are shown beside the initials.
    enum class Detail { Full, MarkOnly };

    explicit UserButton(QWidget* parent = nullptr);
    void setPerson(const QString& name, const QString& role);
    void setDetail(Detail detail);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    QString m_role;
    Detail m_detail = Detail::Full;
};

}  // namespace app
