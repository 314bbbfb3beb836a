#pragma once

#include "app/look_switch.h"

#include <QMenu>

namespace app {

/// The menu of the person and the program: colour scheme, password, databases, about, sign out, quit.
class UserMenu : public QMenu {
    Q_OBJECT

public:
    /// `look` must outlive the menu.
    UserMenu(LookSwitch& look, QWidget* parent);

    /// Whether the person's password can be changed; `reason` says in a few words why not.
    void setCanChangePassword(bool can, const QString& reason = {});

    /// Whether a blog is open whose pages show a database.
    void setCanChooseDatabase(bool can);

signals:
    void passwordChangeRequested();
    void databasesRequested();
    void signOutRequested();
    void quitRequested();

private:
    void showAbout();

    QAction* m_changePassword;
    QAction* m_databases;
};

}  // namespace app
