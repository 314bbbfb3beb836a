#include "widgets/search_line.h"

#include "widgets/icon.h"

#include <QAction>
#include <QKeyEvent>
#include <QTimer>

namespace widgets {
namespace {

constexpr int pauseMs = 180;

}  // namespace

SearchLine::SearchLine(QWidget* parent) : QLineEdit(parent), m_pause(new QTimer(this)) {
    addAction(icon(QStringLiteral("edit-find"), Tone::Muted), QLineEdit::LeadingPosition);
    // Not Qt's own clear button, which fades for a while after there is nothing to clear.
    QAction* clearing =
        addAction(icon(QStringLiteral("window-close"), Tone::Muted), QLineEdit::TrailingPosition);
    clearing->setToolTip(tr("Clear the search"));
    clearing->setVisible(false);
    connect(clearing, &QAction::triggered, this, &QLineEdit::clear);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMs);
    connect(m_pause, &QTimer::timeout, this, &SearchLine::announce);
    connect(this, &QLineEdit::textChanged, this, [this, clearing](const QString& text) {
        clearing->setVisible(!text.isEmpty());
        if (text.isEmpty())
            announce();
        else
            m_pause->start();
    });
}

void SearchLine::announce() {
    m_pause->stop();
    const QString wanted = text().trimmed();
    if (wanted == m_announced) return;
    m_announced = wanted;
    emit searched(wanted);
}

void SearchLine::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
        case Qt::Key_Escape:
            // An empty line lets Esc through, so that it can leave the pane.
            if (text().isEmpty()) break;
            clear();
            return;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            announce();
            break;
        case Qt::Key_Down:
            announce();
            emit resultsRequested();
            return;
        default:
            break;
    }
    QLineEdit::keyPressEvent(event);
}

}  // namespace widgets
