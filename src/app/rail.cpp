#include "app/rail.h"

#include "app/rail_entry.h"

#include <QButtonGroup>
#include <QVBoxLayout>

namespace app {
namespace {

constexpr int wide = 176;
constexpr int narrow = 52;

}  // namespace

Rail::Rail(QWidget* parent)
    : QWidget(parent), m_group(new QButtonGroup(this)), m_column(new QVBoxLayout(this)) {
    setFixedWidth(wide);
    m_column->setContentsMargins(8, 12, 9, 12);
    m_column->setSpacing(2);
    m_column->addStretch(1);
    connect(m_group, &QButtonGroup::idClicked, this, &Rail::chosen);
}

int Rail::addEntry(const QString& title, const QString& icon, const QKeySequence& key) {
    const int index = static_cast<int>(m_group->buttons().size());
    auto* added = new RailEntry(title, icon, key, this);
    added->setObjectName(QStringLiteral("rail%1Entry").arg(index));
    added->setCompact(m_compact);
    m_group->addButton(added, index);
    m_column->insertWidget(index, added);
    return index;
}

void Rail::clear() {
    for (QAbstractButton* each : m_group->buttons()) {
        m_group->removeButton(each);
        delete each;
    }
}

RailEntry* Rail::entry(int index) const {
    return static_cast<RailEntry*>(m_group->button(index));
}

void Rail::setCurrent(int index) {
    if (RailEntry* wanted = entry(index)) wanted->setChecked(true);
}

void Rail::setBadge(int index, int count, const QString& what) {
    if (RailEntry* wanted = entry(index)) wanted->setBadge(count, what);
}

int Rail::badge(int index) const {
    const RailEntry* wanted = entry(index);
    return wanted ? wanted->badge() : 0;
}

void Rail::setCompact(bool compact) {
    if (m_compact == compact) return;
    m_compact = compact;
    setFixedWidth(compact ? narrow : wide);
    for (QAbstractButton* each : m_group->buttons())
        static_cast<RailEntry*>(each)->setCompact(compact);
}

}  // namespace app
