#include "app/user_menu.h"

#include "widgets/icon.h"

#include <QActionGroup>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {
namespace {

constexpr int userMenuMarkSize = 56;

}  // namespace

UserMenu::UserMenu(LookSwitch& look, QWidget* parent) : QMenu(parent) {
    setObjectName(QStringLiteral("userMenu"));
    auto* group = new QActionGroup(this);
    const auto addLook = [&](const QString& text, LookSwitch::Choice choice) {
        QAction* action = addAction(text, this, [&look, choice] { look.choose(choice); });
        action->setCheckable(true);
        action->setChecked(look.choice() == choice);
        group->addAction(action);
        return action;
    };
    addLook(tr("Same as the desktop"), LookSwitch::Choice::System)
        ->setObjectName(QStringLiteral("lookSystemAction"));
    addLook(tr("Light"), LookSwitch::Choice::Light)->setObjectName(QStringLiteral("lookLightAction"));
    addLook(tr("Dark"), LookSwitch::Choice::Dark)->setObjectName(QStringLiteral("lookDarkAction"));
    addSeparator();
    m_changePassword = addAction(QString(), this, &UserMenu::passwordChangeRequested);
    m_changePassword->setObjectName(QStringLiteral("changePasswordAction"));
    setCanChangePassword(false);
    m_databases = addAction(tr("Databases of this blog…"), this, &UserMenu::databasesRequested);
    m_databases->setObjectName(QStringLiteral("databasesAction"));
    setCanChooseDatabase(false);
    addSeparator();
    addAction(tr("About Colophon"), this, &UserMenu::showAbout);
    addSeparator();
    addAction(tr("Sign out"), this, &UserMenu::signOutRequested)
        ->setObjectName(QStringLiteral("signOutAction"));
    addAction(tr("Quit"), this, &UserMenu::quitRequested);
}

void UserMenu::setCanChangePassword(bool can, const QString& reason) {
    m_changePassword->setEnabled(can);
    m_changePassword->setText(reason.isEmpty() ? tr("Change password…")
                                               : tr("Change password (%1)").arg(reason));
}

void UserMenu::setCanChooseDatabase(bool can) {
    m_databases->setEnabled(can);
}

void UserMenu::showAbout() {
    auto* dialog = new QDialog(parentWidget());
    dialog->setObjectName(QStringLiteral("aboutDialog"));
    dialog->setWindowTitle(tr("About Colophon"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(dialog);
    column->setContentsMargins(32, 28, 32, 24);
    column->setSizeConstraint(QLayout::SetFixedSize);
    auto* mark = new QLabel(dialog);
    mark->setPixmap(widgets::mark().pixmap(QSize(userMenuMarkSize, userMenuMarkSize), devicePixelRatioF()));
    auto* name = new QLabel(tr("Colophon %1", "version").arg(QStringLiteral(COLOPHON_VERSION)), dialog);
    name->setProperty("type", QStringLiteral("section"));
    auto* words = new QLabel(
        tr("The console for a blog's authors, editors and admins.\nApache License 2.0. Built with Qt %1.")
            .arg(QString::fromLatin1(qVersion())),
        dialog);
    words->setProperty("tone", QStringLiteral("muted"));
    words->setAlignment(Qt::AlignHCenter);
    auto* close = new QPushButton(tr("Close"), dialog);
    for (QWidget* each :
         {static_cast<QWidget*>(mark), static_cast<QWidget*>(name), static_cast<QWidget*>(words)})
        column->addWidget(each, 0, Qt::AlignHCenter);
    column->addSpacing(12);
    column->addWidget(close, 0, Qt::AlignHCenter);
    connect(close, &QPushButton::clicked, dialog, &QDialog::accept);
    dialog->open();
}

}  // namespace app
