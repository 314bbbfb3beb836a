#pragma once

#include "client/people_api.h"
#include "pages/activity/activity_controller.h"

#include <QWidget>

#include <memory>

namespace Ui {
class ActivityPage;
}
namespace widgets {
class StateView;
}

namespace pages {

/// Who did what on the blog, when and why. Loads when it is first shown. Needs the capability `view_audit`.
class ActivityPage : public QWidget {
    Q_OBJECT

public:
    ActivityPage(client::AuditApi audit, client::PeopleApi people, QWidget* parent = nullptr);
    ~ActivityPage() override;

    ActivityController& controller() { return m_controller; }

public slots:
    void refresh();

protected:
    void showEvent(QShowEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTable();
    /// Leaves out what the pane beside the table has too, where there is no room for it.
    void fitColumns();
    void setUpFilters(client::PeopleApi people);
    void addActions();
    void showState();
    void showSelected();
    void showEverything();

    ActivityController m_controller;
    std::unique_ptr<Ui::ActivityPage> m_ui;
    widgets::StateView* m_state;
    bool m_wasShown = false;
};

}  // namespace pages
