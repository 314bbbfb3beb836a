#pragma once

#include "core/settings.h"
#include "pages/migrations/migrations_controller.h"
#include "pages/migrations/migrations_model.h"
#include "pages/migrations/rehearsal_actions.h"

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

/// Where the page finds what it shows, and where it may keep things.
struct MigrationsPlaces {
    QString profile;           ///< names the blog, under which the folder is remembered
    QString folder = {};       ///< opened instead of the remembered one when it is not empty
    QString cacheFolder = {};  ///< see migrations::PreviewOptions
};

/// Which migrations of a folder ran on the live database, which are pending, what those will do, and what is
/// wrong. Only looks: a rehearsal runs on a private copy. Reads as soon as it knows a folder, so that the
/// badge is right before the page is shown.
class MigrationsPage : public QWidget {
    Q_OBJECT

public:
    /// `database` may be null, for people who signed in without one. Database and settings must outlive the
    /// page.
    MigrationsPage(postgres::Session* database, core::Settings& settings, const MigrationsPlaces& places,
                   QWidget* parent = nullptr);
    ~MigrationsPage() override;

    /// From now on this database, which may be null. Call before the session before is gone.
    void setDatabase(postgres::Session* database) { m_controller.setDatabase(database); }
    MigrationsController& controller() { return m_controller; }
    MigrationsModel& model() { return m_model; }

public slots:
    void refresh();
    /// Asks for a folder.
    void chooseFolder();
    /// Shows all blogs that were looked at before, with what is pending there.
    void comparePlaces();
    /// Shows in what the database is not what its migrations make.
    void showDrift();

signals:
    /// The person wants to say where the database is.
    void connectionWanted();
    /// For the badge in the rail.
    void pendingChanged(int count);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setUpTable();
    void setUpRehearsal();
    void addActions();
    void showState();
    void showLive();
    void showHeadline();
    void showDriftInHeadline();
    void showRehearsal();
    /// The most serious of: the rehearsal's error, and what is odd about the folder.
    void showBanner();
    /// Gives the table the height of whole rows, until the person moves the line below it.
    void fitRows();
    void showDirectoryFindings();
    void showTools();
    void fitColumns();
    void showSelected();
    void retry();
    void rememberPlace();
    void remember(const QString& folder);
    QString remembered() const;

    MigrationsController m_controller;
    MigrationsModel m_model;
    QSortFilterProxyModel m_filtered;
    core::Settings& m_settings;
    QString m_profile;
    bool m_isPassing = false;  ///< the folder was given for this time only
    std::unique_ptr<Ui::MigrationsPage> m_ui;
    RehearsalActions* m_actions;
    widgets::StateView* m_state;
    bool m_isLineMoved = false;
    QString m_scrolledFor;  ///< the folder whose row of interest was shown
};

}  // namespace pages
