#include "app/shortcut_sheet.h"

#include "widgets/tokens.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace app {

QString plainText(const QAction* action) {
    QString text = action->text();
    return text.remove(QLatin1Char('&'));
}

ShortcutSheet::ShortcutSheet(const QList<Group>& groups, QWidget* parent) : QDialog(parent) {
    setObjectName(QStringLiteral("shortcutSheetDialog"));
    setWindowTitle(tr("Keyboard shortcuts"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(24, 20, 24, 20);
    grid->setHorizontalSpacing(48);
    grid->setVerticalSpacing(6);
    grid->setSizeConstraint(QLayout::SetFixedSize);
    int row = 0;
    for (const Group& group : groups) {
        bool headed = false;
        for (const QAction* action : group.actions) {
            if (action->shortcut().isEmpty() || action->text().isEmpty()) continue;
            if (!headed) {
                auto* heading = new QLabel(group.title, this);
                heading->setProperty("type", QStringLiteral("section"));
                heading->setContentsMargins(0, row > 0 ? 12 : 0, 0, 2);
                grid->addWidget(heading, row++, 0, 1, 2);
                headed = true;
            }
            grid->addWidget(new QLabel(plainText(action), this), row, 0);
            auto* keys = new QLabel(action->shortcut().toString(QKeySequence::NativeText), this);
            keys->setProperty("tone", QStringLiteral("muted"));
            grid->addWidget(keys, row++, 1, Qt::AlignRight);
        }
    }
    auto* close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    grid->setRowMinimumHeight(row++, 12);
    grid->addWidget(close, row, 1, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
}

}  // namespace app
