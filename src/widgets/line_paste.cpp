#include "widgets/line_paste.h"

#include "widgets/plain_edit.h"

#include <QAction>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QMouseEvent>
#include <QRegularExpression>

namespace widgets {
namespace {

/// `text` with each line break, and the blanks around it, as one blank; none at either end.
QString inOneLine(QString text) {
    static const QRegularExpression outer(QStringLiteral("\\A(\\s*\\R\\s*)+|(\\s*\\R\\s*)+\\z"));
    static const QRegularExpression inner(QStringLiteral("\\s*\\R\\s*"));
    return text.remove(outer).replace(inner, QStringLiteral(" "));
}

/// Some file managers give the address of a file as text only.
bool isFileAddress(const QString& text) {
    return text.trimmed().startsWith(QLatin1StringView("file://"), Qt::CaseInsensitive);
}

}  // namespace

LinePaste::LinePaste(QLineEdit* field) : QObject(field), m_field(field) {
    field->installEventFilter(this);
}

bool LinePaste::eventFilter(QObject* watched, QEvent* event) {
    switch (event->type()) {
        case QEvent::KeyPress:
            if (!static_cast<QKeyEvent*>(event)->matches(QKeySequence::Paste)) break;
            paste(QClipboard::Clipboard);
            return true;
        case QEvent::MouseButtonRelease:
            return pasteByMouse(*static_cast<QMouseEvent*>(event));
        case QEvent::ContextMenu:
            showMenu(*static_cast<QContextMenuEvent*>(event));
            return true;
        case QEvent::Drop: {
            auto* drop = static_cast<QDropEvent*>(event);
            // What is moved within the field fits already.
            if (drop->source() == m_field || m_field->isReadOnly()) break;
            m_field->deselect();
            m_field->setCursorPosition(m_field->cursorPositionAt(drop->position().toPoint()));
            // What is not taken must not count as moved: its program would delete it.
            if (take(drop->mimeData()))
                drop->acceptProposedAction();
            else
                drop->ignore();
            return true;
        }
        default:
            break;
    }
    return QObject::eventFilter(watched, event);
}

/// Whether it is in the field now.
bool LinePaste::take(const QMimeData* data) {
    if (!data || m_field->isReadOnly()) return false;
    if (isFileOnly(*data) || isFileAddress(data->text())) {
        emit fileRefused();
        return false;
    }
    m_field->insert(inOneLine(data->text()));
    return true;
}

void LinePaste::paste(QClipboard::Mode mode) {
    take(QGuiApplication::clipboard()->mimeData(mode));
}

/// The middle button pastes what is selected elsewhere, as X11 programs do.
bool LinePaste::pasteByMouse(const QMouseEvent& event) {
    if (event.button() != Qt::MiddleButton || !QGuiApplication::clipboard()->supportsSelection())
        return false;
    m_field->setCursorPosition(m_field->cursorPositionAt(event.position().toPoint()));
    paste(QClipboard::Selection);
    return true;
}

void LinePaste::showMenu(const QContextMenuEvent& event) {
    QMenu* menu = m_field->createStandardContextMenu();
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Qt names its actions by nothing but their keys.
    const QString keys =
        QLatin1Char('\t') + QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText);
    for (QAction* action : menu->actions()) {
        if (!action->text().endsWith(keys)) continue;
        action->disconnect(m_field);
        connect(action, &QAction::triggered, this, [this] { paste(QClipboard::Clipboard); });
    }
    menu->popup(event.globalPos());
}

}  // namespace widgets
