#pragma once

#include "pages/schema/timeline/timeline_controller.h"
#include "pages/schema/timeline/timeline_model.h"

#include <QWidget>

class QAction;
class QTableView;

namespace widgets {
class StateView;
class TabStrip;
}  // namespace widgets

namespace pages {

/// The kept snapshots of a schema. Return compares the selected one with the one before it, two selected ones
/// with each other; Delete forgets.
class TimelineView : public QWidget {
    Q_OBJECT

public:
    /// `controller` must outlive the view.
    explicit TimelineView(TimelineController& controller, QWidget* parent = nullptr);

    void enter();

signals:
    /// Compare these two; `to` has no path: with the schema as it is now.
    void comparisonWanted(const schema::TimelineEntry& from, const schema::TimelineEntry& to);
    /// Esc.
    void left();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addActions();
    void setUpLayout();
    void showEntries();
    void updateActions();
    /// Newest first, as they are listed.
    QList<schema::TimelineEntry> selected() const;
    void compareSelected();
    void compareWithNow();
    void forgetSelected();

    TimelineController& m_controller;
    TimelineModel m_model;
    QTableView* m_table;
    widgets::TabStrip* m_scope;
    widgets::StateView* m_state = nullptr;
    QAction* m_compare = nullptr;
    QAction* m_compareNow = nullptr;
    QAction* m_forget = nullptr;
};

}  // namespace pages
