#pragma once

#include "pages/schema/schema_facts.h"
#include "pages/schema/thing_view.h"
#include "schema/copies/copy.h"

#include <QWidget>

#include <memory>

class QTableView;

namespace Ui {
class ThingPane;
}

namespace pages {

class AccessView;
class AdviceView;
class DiagramPane;
class PartModel;
class UsesView;

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
    /// The same in another form.
    void copyAs(schema::CopyFormat format);
    /// What the person does not want to hear of the advisors; kept by who owns the pane.
    void setIgnored(const schema::IgnoreList& ignored);

    ThingTab currentTab() const;
    void setCurrentTab(ThingTab tab);

signals:
    /// The person went on to another thing that this one leads to.
    void opened(const schema::ObjectId& id);
    /// Esc: the person wants to go back to the tree.
    void left();
    void ddlCopied(const QString& title);
    /// Something else went to the clipboard, `what` says which.
    void copied(const QString& what);
    void ignoredChanged(const schema::IgnoreList& ignored);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void showHeader(const ThingView& view);
    void showTabs(const ThingView& view);
    void showTab();
    void makeTables();
    void makeWorkedOut();
    /// The tabs and the bar that need what is worked out.
    void showFacts();
    void fillCopyMenu();
    void select(const schema::ObjectId& part);
    QString ddlText() const;

    std::unique_ptr<Ui::ThingPane> m_ui;
    schema::Snapshot m_snapshot;
    schema::ObjectId m_id;
    QList<ThingTab> m_tabs;
    QMap<ThingTab, PartModel*> m_models;
    QMap<ThingTab, QTableView*> m_tables;
    DiagramPane* m_diagram = nullptr;
    QMap<ThingTab, QWidget*> m_pages;  ///< what a tab shows where it is more than its table
    SchemaFacts m_facts;
    AccessView* m_access = nullptr;
    UsesView* m_uses = nullptr;
    AdviceView* m_advice = nullptr;
    /// Chosen by the person; the next thing is shown in it too when it has one.
    ThingTab m_preferred = ThingTab::Columns;
};

}  // namespace pages
