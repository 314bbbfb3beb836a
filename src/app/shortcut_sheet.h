#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace app {

/// F1: every shortcut that works here and now.
class ShortcutSheet : public QDialog {
    Q_OBJECT

public:
    /// A heading and the actions below it; those without a shortcut are left out.
    struct Group {
        QString title;
        QList<QAction*> actions;
    };
    ShortcutSheet(const QList<Group>& groups, QWidget* parent);
};

/// The text of an action without the marks for the keyboard and the dots.
QString plainText(const QAction* action);

}  // namespace app
