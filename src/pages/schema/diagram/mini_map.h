#pragma once

#include <QWidget>

namespace pages {

class DiagramView;

/// The whole diagram small in a corner of its view, with a frame around what is in sight; a click or drag
/// goes there. Hidden while everything is in sight. The keyboard has other ways.
class MiniMap : public QWidget {
    Q_OBJECT

public:
    explicit MiniMap(DiagramView& view);
    /// Takes the shape of the diagram, and hides or shows itself.
    void adapt();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    QRectF whole() const;
    QRectF inSight() const;
    double scale() const;
    void goTo(const QPointF& at);

    DiagramView& m_view;
};

}  // namespace pages
