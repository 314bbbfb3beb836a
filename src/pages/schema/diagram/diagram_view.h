#pragma once

#include "pages/schema/diagram/diagram_scene.h"

#include <QGraphicsView>

namespace pages {

class MiniMap;

/// The canvas of a diagram. Mouse: drag tables, drag the ground to move about, Ctrl and wheel to zoom, double
/// click opens. Keys: arrows go from table to table, Shift and arrows move the current one, + and - zoom, 0
/// shows everything, 1 is the usual size, Space brings the current table to the middle, Enter opens it, Esc
/// leaves.
class DiagramView : public QGraphicsView {
    Q_OBJECT

public:
    explicit DiagramView(QWidget* parent = nullptr);

    DiagramScene& scene() { return m_scene; }
    enum class Place { ShowAll, Keep };
    void setDrawing(const schema::diagram::Drawing& drawing, Place place);

    /// 1 is the size in which text is as large as everywhere in the console.
    double zoom() const;
    void setZoom(double zoom);
    void zoomIn();
    void zoomOut();
    /// Everything, but no larger than usual.
    void showAll();
    /// Makes `name` current and brings it into sight.
    void goTo(const schema::QualifiedName& name);
    void centreCurrent();

signals:
    void zoomChanged();
    /// Enter or double click.
    void opened(const schema::QualifiedName& name);
    /// Esc.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void changeEvent(QEvent* event) override;

private:
    bool goByKey(Qt::Key key, Qt::KeyboardModifiers modifiers);
    void describeCurrent();
    void makeRoom();
    void placeMiniMap();
    void useColors();

    DiagramScene m_scene;
    MiniMap* m_miniMap;
    /// Until the view has its size, and as long as the person has not zoomed or scrolled.
    bool m_showsAll = true;
};

}  // namespace pages
