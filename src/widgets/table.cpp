#include "widgets/table.h"

#include <QApplication>
#include <QEvent>
#include <QHeaderView>
#include <QMouseEvent>
#include <QTableView>
#include <QTimer>
#include <QTreeView>

namespace widgets {
namespace {

/// Tells a table's style which row the mouse is over, because Qt only marks the cell.
class RowHover : public QObject {
public:
    explicit RowHover(QTableView* view) : QObject(view), m_view(view) {
        view->setProperty("hoveredRow", -1);
        view->viewport()->setMouseTracking(true);
        view->viewport()->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::MouseMove)
            mark(m_view->rowAt(static_cast<QMouseEvent*>(event)->position().toPoint().y()));
        else if (event->type() == QEvent::Leave || event->type() == QEvent::Wheel)
            mark(-1);
        return QObject::eventFilter(watched, event);
    }

private:
    void mark(int row) {
        if (m_view->property("hoveredRow").toInt() == row) return;
        m_view->setProperty("hoveredRow", row);
        m_view->viewport()->update();
    }

    QTableView* m_view;
};

}  // namespace

void repaintForTimes(QAbstractItemView* view) {
    auto* timer = new QTimer(view);
    timer->setObjectName(QStringLiteral("timesTimer"));
    QObject::connect(timer, &QTimer::timeout, view->viewport(), qOverload<>(&QWidget::update));
    timer->start(std::chrono::seconds(20));
}

void setUpTable(QTableView* view) {
    view->setProperty("rows", QStringLiteral("lines"));
    view->setFrameShape(QFrame::NoFrame);
    view->setShowGrid(false);
    view->setWordWrap(false);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setTabKeyNavigation(false);
    view->setCornerButtonEnabled(false);
    view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    view->verticalHeader()->hide();
    view->verticalHeader()->setMinimumSectionSize(measures::row);
    view->verticalHeader()->setDefaultSectionSize(
        std::max(measures::row, QFontMetrics(QApplication::font()).height() + 18));
    view->horizontalHeader()->setHighlightSections(false);
    view->horizontalHeader()->setStretchLastSection(true);
    view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    repaintForTimes(view);
    new RowHover(view);
}

void setUpTree(QTreeView* view) {
    view->setFrameShape(QFrame::NoFrame);
    view->setHeaderHidden(true);
    view->setUniformRowHeights(true);
    view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    view->setSelectionBehavior(QAbstractItemView::SelectRows);
    view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
}

CellDelegate::CellDelegate(Kind kind, QObject* parent) : QStyledItemDelegate(parent), m_kind(kind) {}

void CellDelegate::initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const {
    QStyledItemDelegate::initStyleOption(option, index);
    const Tokens& tokens = Tokens::of(option->palette);
    const auto ink = [option](const QColor& color) {
        for (const auto role : {QPalette::Text, QPalette::HighlightedText})
            option->palette.setColor(role, color);
    };
    switch (m_kind) {
        case Kind::Plain:
            break;
        case Kind::Strong:
            option->font = font(Type::Strong);
            break;
        case Kind::Muted:
            ink(tokens.muted);
            break;
        case Kind::Code:
            option->font = font(Type::Code);
            break;
        case Kind::MutedCode:
            option->font = font(Type::Code);
            ink(tokens.muted);
            break;
        case Kind::Link:
            ink(tokens.accent);
            break;
        case Kind::Count:
            ink(tokens.muted);
            option->displayAlignment = Qt::AlignRight | Qt::AlignVCenter;
            break;
    }
    option->fontMetrics = QFontMetrics(option->font);
}

}  // namespace widgets
