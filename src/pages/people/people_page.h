#pragma once

#include "pages/people/people_controller.h"
#include "pages/people/role_change.h"

#include <QWidget>

#include <memory>

namespace Ui {
class PeoplePage;
}
namespace widgets {
class StateView;
}

namespace pages {

/// Who belongs to the blog, and what each may do. Loads when it is first shown. Needs the capability
/// `list_people`.
class PeoplePage : public QWidget {
    Q_OBJECT

public:
    PeoplePage(client::PeopleApi people, client::MetaApi meta, QWidget* parent = nullptr);
    ~PeoplePage() override;

    PeopleController& controller() { return m_controller; }
    RoleChange& roleChange() { return m_change; }

public slots:
    void refresh();
    /// Shows this person; for the palette and other pages.
    void openPerson(qint64 id);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void setUpTable();
    void addActions();
    void showState();
    void showRoles();
    void showSelected();
    /// Moves the keyboard to the list, with its first row selected when none is.
    void enterList();

    client::PeopleApi m_people;
    PeopleController m_controller;
    RoleChange m_change;
    std::unique_ptr<Ui::PeoplePage> m_ui;
    widgets::StateView* m_state;
    bool m_wasShown = false;
    bool m_entersList = false;  ///< Down was pressed in the search line before its results were there
};

}  // namespace pages
