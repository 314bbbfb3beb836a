#pragma once

#include "pages/schema/diagram/diagram_controller.h"

#include <QWidget>

class QAction;
class QTimer;

namespace widgets {
class StateView;
}

namespace pages {

class DiagramBar;
class DiagramView;

/// A diagram with everything that belongs to it: the bar, the canvas, its states, search, export. GUI thread.
class DiagramPane : public QWidget {
    Q_OBJECT

public:
    /// `layouter` must outlive the pane; in `placesFolder` stays what was dragged, see PlaceStore.
    DiagramPane(schema::diagram::Layouter& layouter, const QString& placesFolder, QWidget* parent = nullptr);

    /// The whole schema.
    void showSchema(const schema::Snapshot& snapshot);
    /// `table` and what is near it.
    void showTable(const schema::Snapshot& snapshot, const schema::QualifiedName& table);
    /// What leads from one schema to another, until the person turns that off.
    void showComparison(const schema::Snapshot& from, const schema::Snapshot& to);
    /// Gives the keyboard to the canvas.
    void enter();
    /// Gives it to the search line.
    void find();
    /// Makes a table current, now or as soon as it is drawn.
    void goTo(const schema::QualifiedName& table);

    DiagramController& controller() { return m_controller; }
    DiagramView& view() { return *m_view; }

signals:
    /// The person wants to see all about a table.
    void opened(const schema::ObjectId& id);
    /// Esc.
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void connectBar();
    void showState();
    void showDrawing(bool isOther);
    void search(const QString& text);
    /// Looks for `text` in what is drawn, and marks it.
    void collect(const QString& text);
    void goToFound(int step);
    void chooseFile();
    void save(const QString& path);

    DiagramController m_controller;
    DiagramBar* m_bar;
    DiagramView* m_view;
    widgets::StateView* m_state;
    /// Most layouts are there before anybody sees that they are being made.
    QTimer* m_patience;
    schema::QualifiedName m_wanted;
    QList<schema::QualifiedName> m_found;
    qsizetype m_foundIndex = 0;
    /// Return both announces a text and asks for the next place; the first one is enough then.
    bool m_isNewSearch = false;
};

}  // namespace pages
