#pragma once

#include "pages/people/people_controller.h"
#include "pages/people/role_change.h"
#include "widgets/list_page.h"

#include <memory>

namespace Ui {
class PeoplePage;
}

namespace pages {

/// The people of the blog and their roles. Needs the capability `list_people`.
class PeoplePage : public widgets::ListPage {
    Q_OBJECT

public:
    PeoplePage(client::PeopleApi people, client::MetaApi meta, QWidget* parent = nullptr);
    ~PeoplePage() override;

    PeopleController& controller() { return m_controller; }
    RoleChange& roleChange() { return m_change; }

public slots:
    void refresh() override;
    /// Shows this person; for the palette and other pages.
    void openPerson(qint64 id);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEverything() override;

private:
    void setUpColumns();
    /// Hides the columns for which the table has no room; the pane beside it shows the e-mail address.
    void fitColumns();
    void showState();
    void showRoles();
    void showSelected();

    client::PeopleApi m_people;
    PeopleController m_controller;
    RoleChange m_change;
    std::unique_ptr<Ui::PeoplePage> m_ui;
};

}  // namespace pages
