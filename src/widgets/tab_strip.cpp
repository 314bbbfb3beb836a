#include "widgets/tab_strip.h"

#include <QKeyEvent>
#include <QLocale>

namespace widgets {

TabStrip::TabStrip(QWidget* parent) : QTabBar(parent) {
    setExpanding(false);
    setDrawBase(true);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    setFocusPolicy(Qt::TabFocus);
}

int TabStrip::addTab(const QString& title) {
    const int index = QTabBar::addTab(title);
    setTabData(index, title);
    return index;
}

void TabStrip::setCount(int index, std::optional<qint64> count) {
    setTabText(
        index,
        count ? tr("%1 %2", "tab title and how many there are").arg(title(index), locale().toString(*count))
              : title(index));
}

QString TabStrip::title(int index) const {
    return tabData(index).toString();
}

void TabStrip::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Home && count() > 0)
        setCurrentIndex(0);
    else if (event->key() == Qt::Key_End && count() > 0)
        setCurrentIndex(count() - 1);
    else
        QTabBar::keyPressEvent(event);
}

}  // namespace widgets
