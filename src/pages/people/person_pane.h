#pragma once

#include "pages/people/role_change.h"

#include <QWidget>

#include <memory>

namespace Ui {
class PersonPane;
}

namespace pages {

/// One person: name, status, role, and what a different role would change.
class PersonPane : public QWidget {
    Q_OBJECT

public:
    explicit PersonPane(QWidget* parent = nullptr);
    ~PersonPane() override;

    /// Once, before anything is shown; `change` and the client behind `people` must outlive the pane.
    void setUp(RoleChange& change, client::PeopleApi people);
    void setRoles(const QStringList& roles);
    /// Moves the focus to the first control that can be used.
    void enter();

signals:
    /// Esc: the person wants to go back to the list.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void show(RoleChange::State state);
    void showPerson();
    void showPreview();
    void cancel();
    /// Applies the change; asks first when it lets the person manage others.
    void apply();
    /// Keeps the focus in the pane when the control that had it was disabled or hidden.
    void keepFocus(const QWidget* held);

    std::unique_ptr<Ui::PersonPane> m_ui;
    RoleChange* m_change = nullptr;
    QStringList m_roles;
    qint64 m_shown = 0;  ///< id of the person on the screen
};

}  // namespace pages
