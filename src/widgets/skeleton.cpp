#include "widgets/skeleton.h"

#include "widgets/painting.h"

namespace widgets {
namespace {

constexpr int thickness = 2;
/// Widths of the bars as shares of the pane, so that they look like text and not like a fence.
constexpr double shares[] = {0.62, 0.44, 0.71, 0.38, 0.55, 0.66, 0.49};

}  // namespace

Skeleton::Skeleton(QWidget* parent) : QWidget(parent) {
    setAccessibleName(tr("Loading"));
    m_breath.setStartValue(0.55);
    m_breath.setKeyValueAt(0.5, 1.0);
    m_breath.setEndValue(0.55);
    m_breath.setDuration(1600);
    m_breath.setLoopCount(-1);
    connect(&m_breath, &QVariantAnimation::valueChanged, this, [this] { update(); });
}

void Skeleton::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_breath.start();
}

void Skeleton::hideEvent(QHideEvent* event) {
    QWidget::hideEvent(event);
    m_breath.stop();
}

void Skeleton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tokens& tokens = Tokens::of(this);
    QColor bar = tokens.border;
    bar.setAlphaF(static_cast<float>(m_breath.currentValue().toDouble()));
    const int left = measures::pagePadding;
    const int room = width() - 2 * left;
    int i = 0;
    for (int top = 12; top + 12 < height(); top += measures::row, ++i) {
        const int length = static_cast<int>(room * shares[i % std::size(shares)]);
        paintBox(&painter, QRect(left, top, length, 12), bar, {}, measures::chipRadius);
    }
}

BusyLine::BusyLine(QWidget* parent) : QWidget(parent) {
    setFixedHeight(thickness);
    m_run.setStartValue(0.0);
    m_run.setEndValue(1.0);
    m_run.setDuration(1200);
    m_run.setLoopCount(-1);
    connect(&m_run, &QVariantAnimation::valueChanged, this, [this] { update(); });
}

void BusyLine::setBusy(bool busy) {
    if (m_busy == busy) return;
    m_busy = busy;
    if (busy)
        m_run.start();
    else
        m_run.stop();
    setVisible(busy);
}

void BusyLine::paintEvent(QPaintEvent*) {
    if (!m_busy) return;
    QPainter painter(this);
    const int piece = width() / 4;
    const int left = static_cast<int>(m_run.currentValue().toDouble() * (width() + piece)) - piece;
    painter.fillRect(QRect(left, 0, piece, height()), Tokens::of(this).accent);
}

}  // namespace widgets
