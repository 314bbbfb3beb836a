#pragma once

#include "app/look_switch.h"

#include <QMenu>

namespace app {

/// What belongs to the person and the program: the look, about, signing out, quitting.
class UserMenu : public QMenu {
    Q_OBJECT

public:
    /// `look` must outlive the menu.
    UserMenu(LookSwitch& look, QWidget* parent);

    /// Whether there is a person whose password can be changed; `reason` says why not, in few words.
    void setCanChangePassword(bool can, const QString& reason = {});

signals:
    void passwordChangeRequested();
    void signOutRequested();
    void quitRequested();

private:
    void showAbout();

    QAction* m_changePassword;
};

}  // namespace app
