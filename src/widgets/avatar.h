#pragma once

#include <QWidget>

class QPainter;
class QPalette;

namespace widgets {

/// The initials of a name: those of the first and last word, in upper case; `?` when there is no letter.
QString initials(const QString& name);

/// Paints the round mark of a person into `rect`.
void paintAvatar(QPainter* painter, const QRectF& rect, const QString& name, const QPalette& palette);

/// The round mark of a person with the initials of the name.
class Avatar : public QWidget {
    Q_OBJECT

public:
    explicit Avatar(QWidget* parent = nullptr);
    void setName(const QString& name);
    /// Diameter; 26 unless told.
    void setDiameter(int diameter);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_name;
    int m_diameter = 26;
};

}  // namespace widgets
