#pragma once

#include <QApplication>
#include <QWidget>
#include <QtTest>

#include <functional>

namespace tour {

/// Uses a window as a person would, by mouse and keys, and takes its picture. The first thing that was
/// expected and did not appear ends the program with exit code 1 and a sentence that says what.
class Robot {
public:
    /// Pictures go to `folder`, their names begin with `prefix`.
    Robot(QWidget& window, QString folder, QString prefix);

    /// Waits until `condition` holds; `what` completes "… did not appear".
    void await(const QString& what, const std::function<bool()>& condition) const;

    /// The visible widget of that object name, in the window or one of its dialogs; waits for it.
    template <typename T = QWidget>
    T* find(const char* name) const {
        T* found = nullptr;
        await(QString::fromLatin1(name), [&] {
            for (QWidget* top : QApplication::topLevelWidgets())
                for (T* each : top->findChildren<T*>(QString::fromLatin1(name)))
                    if (each->isVisible()) found = each;
            return found != nullptr;
        });
        return found;
    }
    bool shows(const char* name) const;

    void click(const char* name) const;
    void click(QWidget* widget, const QPoint& at) const;
    /// Replaces what is in the field.
    void type(const char* field, const QString& text) const;
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;
    /// Clicks the row of the view that shows `text` in any column; waits for it.
    void clickRow(const char* view, const QString& text) const;

    QWidget& window() const { return m_window; }
    /// Saves the window as `NAME.png`, with a dialog that is open over it. Waits until nothing is loading.
    void shoot(const QString& name) const;
    /// Prefix of the pictures from now on.
    void setPrefix(const QString& prefix) { m_prefix = prefix; }
    int pictures() const { return m_pictures; }

private:
    [[noreturn]] void giveUp(const QString& what) const;

    QWidget& m_window;
    QString m_folder;
    QString m_prefix;
    mutable int m_pictures = 0;
};

}  // namespace tour
