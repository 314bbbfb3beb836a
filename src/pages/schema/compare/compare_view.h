#pragma once

#include "pages/schema/compare/compare_controller.h"
#include "pages/schema/compare/difference_model.h"

#include <QWidget>

#include <memory>

class QAction;

namespace Ui {
class CompareView;
}
namespace widgets {
class StateView;
}

namespace pages {

/// Two schemas and everything in which they differ: a list of attributes, and the SQL of both sides of the
/// selected one. F7 and Shift+F7 go through the list, Esc leaves.
class CompareView : public QWidget {
    Q_OBJECT

public:
    CompareView(SavedDatabases databases, const QString& cacheFolder, QWidget* parent = nullptr);
    ~CompareView() override;

    CompareController& controller() { return m_controller; }
    /// What the timeline has, for the choice of a side.
    void setTimeline(const QList<schema::TimelineEntry>& entries);
    /// The schema that the page shows.
    void setLive(const schema::Snapshot& snapshot);
    /// Gives the keyboard to the list, or to what has to be chosen first.
    void enter();
    /// Lets the person choose what to compare with.
    void chooseOther();
    void find();

signals:
    /// The person wants to see this thing in the schema as it is now.
    void opened(const schema::ObjectId& id);
    /// Esc.
    void left();

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void addActions();
    void setUpTable();
    void showState();
    void showSources();
    void showComparison();
    void showRows();
    void showDetail();
    void step(int by);
    QString remarksOn(const DifferenceRow& row) const;
    QString ddlOf(const schema::Snapshot& snapshot, const schema::ObjectId& id) const;
    void copyMarkdown();
    void copySql();

    CompareController m_controller;
    DifferenceModel m_model;
    QList<DifferenceRow> m_rows;
    QList<schema::TimelineEntry> m_timeline;
    std::unique_ptr<Ui::CompareView> m_ui;
    widgets::StateView* m_state;
    QAction* m_next = nullptr;
    QAction* m_previous = nullptr;
    QAction* m_swap = nullptr;
    QAction* m_again = nullptr;
    QAction* m_stop = nullptr;
    QAction* m_copyMarkdown = nullptr;
    QAction* m_copySql = nullptr;
};

}  // namespace pages
