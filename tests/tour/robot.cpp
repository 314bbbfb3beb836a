#include "tour/robot.h"

#include "widgets/painting.h"
#include "widgets/state_view.h"

#include <QAbstractItemView>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QPainter>

#include <cstdio>
#include <cstdlib>

namespace tour {
namespace {

constexpr int patienceMs = 15'000;

/// The index of the row that shows `text`, anywhere in the tree.
QModelIndex rowShowing(const QAbstractItemModel& model, const QString& text, const QModelIndex& parent = {}) {
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            if (index.data().toString() == text) return index;
        }
        if (const QModelIndex below = rowShowing(model, text, model.index(row, 0, parent)); below.isValid())
            return below;
    }
    return {};
}

}  // namespace

Robot::Robot(QWidget& window, QString folder, QString prefix)
    : m_window(window), m_folder(std::move(folder)), m_prefix(std::move(prefix)) {}

void Robot::giveUp(const QString& what) const {
    m_window.grab().save(m_folder + QStringLiteral("/failed.png"));
    std::fprintf(stderr, "tour: %s did not appear; see %s/failed.png\n", qPrintable(what),
                 qPrintable(m_folder));
    std::_Exit(EXIT_FAILURE);
}

void Robot::await(const QString& what, const std::function<bool()>& condition) const {
    if (!QTest::qWaitFor(condition, patienceMs)) giveUp(what);
}

bool Robot::shows(const char* name) const {
    for (QWidget* top : QApplication::topLevelWidgets())
        for (const QWidget* each : top->findChildren<QWidget*>(QString::fromLatin1(name)))
            if (each->isVisible()) return true;
    return false;
}

void Robot::click(QWidget* widget, const QPoint& at) const {
    await(widget->objectName() + QStringLiteral(" enabled"), [widget] { return widget->isEnabled(); });
    QTest::mouseMove(widget, at);
    QTest::mouseClick(widget, Qt::LeftButton, {}, at);
}

void Robot::click(const char* name) const {
    QWidget* widget = find<QWidget>(name);
    click(widget, widget->rect().center());
}

void Robot::type(const char* field, const QString& text) const {
    auto* widget = find<QWidget>(field);
    click(widget, QPoint(12, widget->height() / 2));
    QTest::keySequence(widget, QKeySequence::SelectAll);
    QTest::keyClicks(widget, text);
}

void Robot::press(Qt::Key key, Qt::KeyboardModifiers modifiers) const {
    // Offscreen nobody gives the keyboard back to the window when a dialog has closed.
    if (!QApplication::activeWindow()) m_window.activateWindow();
    await(QStringLiteral("an active window"), [] { return QApplication::activeWindow() != nullptr; });
    QWidget* target = QApplication::focusWidget();
    QTest::keyClick(target ? target : &m_window, key, modifiers);
}

void Robot::clickRow(const char* name, const QString& text) const {
    auto* view = find<QAbstractItemView>(name);
    QModelIndex index;
    await(QStringLiteral("“%1” in %2").arg(text, QString::fromLatin1(name)), [&] {
        index = rowShowing(*view->model(), text);
        // Endless lists fetch their next page when one comes to the end.
        if (!index.isValid()) view->scrollToBottom();
        return index.isValid();
    });
    view->scrollTo(index);
    // A narrow window may hide the column of the text.
    if (!view->visualRect(index).isValid()) index = index.siblingAtColumn(0);
    click(view->viewport(), view->visualRect(index).center());
}

void Robot::shoot(const QString& name) const {
    await(QStringLiteral("the end of loading"), [this] {
        for (const auto* view : m_window.findChildren<widgets::StateView*>())
            if (view->isVisible() && view->state() == widgets::StateView::State::Loading) return false;
        return true;
    });
    // A tool tip or hover that the click before left behind is no part of the picture.
    QTest::mouseMove(&m_window, QPoint(m_window.width() - 2, m_window.height() - 2));
    await(QStringLiteral("the window"), [this] { return m_window.isVisible(); });
    QCoreApplication::processEvents();
    // What came in just now may have asked for more room.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QPixmap picture = m_window.grab();
    if (QWidget* dialog = QApplication::activeModalWidget()) {
        QPainter painter(&picture);
        const widgets::Tokens& tokens = widgets::Tokens::of(dialog);
        painter.fillRect(QRect(QPoint(), m_window.size()), tokens.shadow);
        QRect over(QPoint(), dialog->size());
        over.moveCenter(m_window.rect().center() - QPoint(0, m_window.height() / 8));
        painter.drawPixmap(over.topLeft(), dialog->grab());
        // What the desktop would draw around it.
        widgets::paintBox(&painter, over.adjusted(-1, -1, 1, 1), {}, tokens.border);
    }
    const QString file = QStringLiteral("%1/%2%3.png").arg(m_folder, m_prefix, name);
    if (!picture.save(file)) giveUp(file);
    std::printf("%s\n", qPrintable(file));
    ++m_pictures;
}

}  // namespace tour
