#pragma once

#include "client/people_api.h"
#include "pages/activity/activity_controller.h"
#include "widgets/list_page.h"

#include <memory>

namespace Ui {
class ActivityPage;
}

namespace pages {

/// Who did what on the blog, when and why. Needs the capability `view_audit`.
class ActivityPage : public widgets::ListPage {
    Q_OBJECT

public:
    ActivityPage(client::AuditApi audit, client::PeopleApi people, QWidget* parent = nullptr);
    ~ActivityPage() override;

    ActivityController& controller() { return m_controller; }

public slots:
    void refresh() override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEverything() override;

private:
    void setUpColumns();
    /// Hides the columns that the pane beside the table also shows, if there is not enough room.
    void fitColumns();
    void setUpFilters(client::PeopleApi people);
    void showState();
    void showSelected();

    ActivityController m_controller;
    std::unique_ptr<Ui::ActivityPage> m_ui;
};

}  // namespace pages
