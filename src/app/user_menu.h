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

signals:
    void signOutRequested();
    void quitRequested();

private:
    void showAbout();
};

}  // namespace app
