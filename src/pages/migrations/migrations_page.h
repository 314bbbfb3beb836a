#pragma once

#include "core/settings.h"
#include "pages/migrations/migrations_controller.h"
#include "pages/migrations/migrations_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

#include <memory>

namespace Ui {
class MigrationsPage;
}
namespace widgets {
class StateView;
}

namespace pages {

/// Which migrations of a folder ran on the live database, which are pending, and what is wrong. Only looks.
/// Reads as soon as it knows a folder, so that the badge is right before the page is shown.
class MigrationsPage : public QWidget {
    Q_OBJECT

public:
    /// `database` may be null, for people who signed in without one; `profile` names the blog, under which
    /// the folder is remembered in `settings`; `folder` is opened instead when it is not empty. Database and
    /// settings must outlive the page.
    MigrationsPage(postgres::Session* database, core::Settings& settings, const QString& profile,
                   const QString& folder, QWidget* parent = nullptr);
    ~MigrationsPage() override;

    MigrationsController& controller() { return m_controller; }
    MigrationsModel& model() { return m_model; }

public slots:
    void refresh();
    /// Asks for a folder.
    void chooseFolder();

signals:
    /// For the badge in the rail.
    void pendingChanged(int count);

private:
    void setUpTable();
    void addActions();
    void showState();
    void showLive();
    void showHeadline();
    void showTools();
    void showDirectoryFindings();
    void showSelected();
    void remember(const QString& folder);
    QString remembered() const;

    MigrationsController m_controller;
    MigrationsModel m_model;
    QSortFilterProxyModel m_filtered;
    core::Settings& m_settings;
    QString m_profile;
    std::unique_ptr<Ui::MigrationsPage> m_ui;
    widgets::StateView* m_state;
    QString m_scrolledFor;  ///< the folder whose row of interest was shown
};

}  // namespace pages
