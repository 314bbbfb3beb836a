#include "pages/posts/post_panes.h"

#include <QApplication>

namespace pages {
namespace {

/// The least width of the pane for two panes.
constexpr int roomForTwo = 620;

}  // namespace

PostPanes::PostPanes(QWidget* text, QWidget* preview, QWidget* details, QWidget* owner)
    : QObject(owner),
      m_text(text),
      m_preview{preview, makeAction("previewAction", tr("Show the preview"), tr("Preview"),
                                    Qt::CTRL | Qt::ALT | Qt::Key_V, owner)},
      m_details{details, makeAction("detailsAction", tr("Show slug, excerpt and tags"), tr("Details"),
                                    Qt::CTRL | Qt::ALT | Qt::Key_D, owner)},
      m_beside(&m_preview) {
    for (Side* side : {&m_preview, &m_details})
        connect(side->action, &QAction::triggered, this, [this, side] { toggle(*side); });
}

QAction* PostPanes::makeAction(const char* name, const QString& text, const QString& shortText,
                               const QKeySequence& key, QWidget* owner) {
    auto* action = new QAction(text, owner);
    action->setObjectName(QString::fromLatin1(name));
    action->setIconText(shortText);
    action->setShortcut(key);
    action->setToolTip(
        tr("%1 (%2)", "what a button does, and its key").arg(text, key.toString(QKeySequence::NativeText)));
    action->setCheckable(true);
    action->setChecked(true);
    return action;
}

void PostPanes::want(bool preview, bool details) {
    m_preview.isWanted = preview;
    m_details.isWanted = details;
    arrange();
}

void PostPanes::showText() {
    m_instead = nullptr;
    arrange();
}

void PostPanes::fit(int width) {
    const Room room = width >= roomForThree ? Room::Three : width >= roomForTwo ? Room::Two : Room::One;
    if (room == m_room) return;
    // A window that gets narrow keeps the text.
    m_instead = nullptr;
    m_room = room;
    arrange();
}

void PostPanes::toggle(Side& side) {
    const bool isShown = side.widget->isVisibleTo(side.widget->parentWidget());
    if (isShown && m_room == Room::One) {
        m_instead = nullptr;
    } else {
        side.isWanted = !isShown;
        m_instead = isShown ? nullptr : &side;
        if (!isShown) m_beside = &side;
    }
    const QWidget* focused = QApplication::focusWidget();
    arrange();
    if (m_room == Room::One)
        (m_instead ? m_instead->widget : m_text)->setFocus(Qt::ShortcutFocusReason);
    else if (focused && !focused->isVisible())
        m_text->setFocus(Qt::ShortcutFocusReason);
    emit wantedChanged();
}

void PostPanes::arrange() {
    const auto isShown = [this](const Side& side) {
        if (m_room == Room::One) return m_instead == &side;
        const bool isAlone = !(m_preview.isWanted && m_details.isWanted);
        return side.isWanted && (m_room == Room::Three || isAlone || m_beside == &side);
    };
    m_text->setVisible(m_room != Room::One || !m_instead);
    for (const Side* side : {&m_preview, &m_details}) {
        side->widget->setVisible(isShown(*side));
        side->action->setChecked(isShown(*side));
    }
    emit changed();
}

}  // namespace pages
