#pragma once

#include <QToolButton>

namespace app {

/// Who is signed in, with the menu that belongs to them.
class UserButton : public QToolButton {
    Q_OBJECT

public:
    /// Whether there is room for name and role beside the mark.
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
