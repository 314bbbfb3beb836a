#pragma once

#include "pages/schema/compare/compare_source.h"
#include "pages/schema/ignored_advice.h"
#include "pages/schema/schema_controller.h"
#include "pages/schema/timeline/schema_watch.h"
#include "pages/schema/timeline/timeline_controller.h"

#include <QWidget>

#include <memory>

class QAction;

namespace Ui {
class SchemaPage;
}
namespace widgets {
class StateView;
}

namespace schema::diagram {
class Layouter;
}

namespace pages {

class CompareView;
class TimelineView;
class ViewSwitch;

/// What the schema page works with besides its connection. Everything may be empty.
struct SchemaPageOptions {
    SavedDatabases databases = {};  ///< to compare with
    QString timelineFolder = {};    ///< where snapshots are kept; empty: none is
    QString cacheFolder = {};       ///< see postgres::PrivateServer::Options
    std::chrono::milliseconds watchPause = SchemaWatch::usualPause;
};

class DiagramPane;

/// The live schema: a tree of everything, and all about the selected thing. Reads when it is first shown.
/// Needs the capability `view_schema`.
class SchemaPage : public QWidget {
    Q_OBJECT

public:
    /// `session` may be null, the page then says how to get a connection; otherwise it must outlive the page.
    explicit SchemaPage(postgres::Session* session, const SchemaPageOptions& options = {},
                        QWidget* parent = nullptr);
    ~SchemaPage() override;
    /// Keeps in `settings`, which must outlive the page, what advice is ignored.
    void remember(core::Settings& settings);

    /// From now on this database, which may be null; the page reads it when it is shown. Call before the
    /// session before is gone.
    void setSession(postgres::Session* session);
    /// Lets the page draw the schema; what was dragged is kept in `placesFolder`. Once; `layouter` must
    /// outlive the page.
    void drawWith(schema::diagram::Layouter& layouter, const QString& placesFolder);

    SchemaController& controller() { return m_controller; }
    /// The thing on the right side; without a name when there is none.
    const schema::ObjectId& current() const { return m_current; }

public slots:
    void refresh();
    /// Shows this thing and selects it in the tree; for the palette and other pages.
    void open(const schema::ObjectId& id);
    /// To the thing that was shown before.
    void goBack();
    /// Shows the comparison, and what there is to compare with.
    void compareWith();
    void showTimeline();
    /// The diagram of the whole schema, with the current table in sight.
    void showDiagram();

signals:
    /// The person wants to say where the database is.
    void connectionWanted();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void setUpTree();
    void setUpViews(const SchemaPageOptions& options);
    void setUpWatch(postgres::Session* session);
    void updateWatch();
    void showLive();
    /// Says what changed in the schema, and offers to compare.
    void announce(const QString& summary, const QDateTime& since);
    void compareWithBefore();
    void updateDiagram();
    void addActions();
    void listenForBack();
    void showState();
    void showSnapshot();
    void filter(const QString& text);
    /// The tree's current line changed.
    void follow(const QModelIndex& index);
    void present(const schema::ObjectId& id);
    void selectCurrent();

    SchemaController m_controller;
    std::unique_ptr<Ui::SchemaPage> m_ui;
    widgets::StateView* m_state;
    TimelineController m_timeline;
    std::unique_ptr<SchemaWatch> m_watch;  ///< null without a connection
    ViewSwitch* m_views = nullptr;
    CompareView* m_compare = nullptr;
    TimelineView* m_timelineView = nullptr;
    DiagramPane* m_diagram = nullptr;
    bool m_isComparisonNew = false;  ///< not drawn yet
    IgnoredAdvice m_ignoredAdvice;
    QAction* m_refreshAction = nullptr;
    QAction* m_stopAction = nullptr;
    QAction* m_backAction = nullptr;
    schema::ObjectId m_current;
    QList<schema::ObjectId> m_history;
    /// What was open before a search opened more.
    QList<QStringList> m_expanded;
    std::chrono::milliseconds m_watchPause;
    bool m_bannerCompares = false;  ///< what its button does; else it reads again
    bool m_isChangingTree = false;
    bool m_wasShown = false;
};

}  // namespace pages
