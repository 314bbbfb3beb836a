#pragma once

#include <QDialog>
#include <QList>

class QAction;

namespace app {

/// The overview of shortcuts (F1): all shortcuts that currently work.
class ShortcutSheet : public QDialog {
    Q_OBJECT

public:
    /// A heading and the actions below it; actions without a shortcut are skipped.
    struct Group {
        QString title;
        QList<QAction*> actions;
    };
    ShortcutSheet(const QList<Group>& groups, QWidget* parent);
};

/// The text of an action without mnemonics and ellipsis.
QString plainText(const QAction* action);

}  // namespace app
