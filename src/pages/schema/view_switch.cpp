#include "pages/schema/view_switch.h"

#include "widgets/tab_strip.h"

#include <QHBoxLayout>
#include <QStackedWidget>

namespace pages {

ViewSwitch::ViewSwitch(QWidget* parent)
    : QWidget(parent), m_strip(new widgets::TabStrip), m_stack(new QStackedWidget) {
    m_strip->setObjectName(QStringLiteral("viewTabStrip"));
    m_strip->setAccessibleName(tr("How to look at the schema"));
    m_strip->setDrawBase(false);
    auto* line = new QWidget;
    line->setProperty("edge", QStringLiteral("bottom"));
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins(7, 0, 7, 1);
    row->addWidget(m_strip);
    row->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(line);
    column->addWidget(m_stack, 1);
    connect(m_strip, &QTabBar::currentChanged, this, [this](int index) {
        m_stack->setCurrentIndex(index);
        emit switched(m_stack->currentWidget());
    });
}

void ViewSwitch::addView(const QString& title, QWidget* view) {
    m_stack->addWidget(view);
    m_strip->addTab(title);
}

QWidget* ViewSwitch::current() const {
    return m_stack->currentWidget();
}

void ViewSwitch::show(QWidget* view) {
    m_strip->setCurrentIndex(m_stack->indexOf(view));
}

}  // namespace pages
