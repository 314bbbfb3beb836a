#pragma once

#include "pages/schema/thing_view.h"

#include <QWidget>

#include <memory>

class QTableView;

namespace Ui {
class ThingPane;
}

namespace pages {

class DiagramPane;
class PartModel;

/// The right side of the schema page: all about one thing, in tabs. GUI thread.
class ThingPane : public QWidget {
    Q_OBJECT

public:
    explicit ThingPane(QWidget* parent = nullptr);
    ~ThingPane() override;

    /// Shows `id`; of a part its relation, with the part selected. Showing the same thing of a newer snapshot
    /// keeps tab, selection and scroll position.
    void showThing(const schema::Snapshot& snapshot, const schema::ObjectId& id);
    void clear();
    /// Takes over the pane that draws what is near a table; without one there is no such tab.
    void addDiagram(DiagramPane* diagram);
    /// Gives the keyboard to what the current tab shows.
    void enter();
    /// Puts the SQL that makes the thing on the clipboard.
    void copyDdl();

    ThingTab currentTab() const;
    void setCurrentTab(ThingTab tab);

signals:
    /// The person went on to another thing that this one leads to.
    void opened(const schema::ObjectId& id);
    /// Esc: the person wants to go back to the tree.
    void left();
    void ddlCopied(const QString& title);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showHeader(const ThingView& view);
    void showTabs(const ThingView& view);
    void showTab();
    void select(const schema::ObjectId& part);
    QString ddlText() const;

    std::unique_ptr<Ui::ThingPane> m_ui;
    schema::Snapshot m_snapshot;
    schema::ObjectId m_id;
    QList<ThingTab> m_tabs;
    QMap<ThingTab, PartModel*> m_models;
    QMap<ThingTab, QTableView*> m_tables;
    DiagramPane* m_diagram = nullptr;
    /// Chosen by the person; the next thing is shown in it too when it has one.
    ThingTab m_preferred = ThingTab::Columns;
};

}  // namespace pages
