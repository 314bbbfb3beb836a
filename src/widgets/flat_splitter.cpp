#include "widgets/flat_splitter.h"

#include "widgets/tokens.h"

#include <QPainter>

namespace widgets {
namespace {

class FlatHandle : public QSplitterHandle {
public:
    using QSplitterHandle::QSplitterHandle;

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Tokens& tokens = Tokens::of(this);
        painter.fillRect(contentsRect(), underMouse() ? tokens.accent : tokens.border);
    }
    void enterEvent(QEnterEvent* event) override {
        QSplitterHandle::enterEvent(event);
        update();
    }
    void leaveEvent(QEvent* event) override {
        QSplitterHandle::leaveEvent(event);
        update();
    }
};

}  // namespace

FlatSplitter::FlatSplitter(QWidget* parent) : FlatSplitter(Qt::Horizontal, parent) {}

FlatSplitter::FlatSplitter(Qt::Orientation orientation, QWidget* parent) : QSplitter(orientation, parent) {
    // At a width of one Qt makes the part that takes the mouse wider than the line.
    setHandleWidth(1);
    setChildrenCollapsible(false);
}

QSplitterHandle* FlatSplitter::createHandle() {
    return new FlatHandle(orientation(), this);
}

}  // namespace widgets
