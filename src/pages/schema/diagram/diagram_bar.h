#pragma once

#include "pages/schema/diagram/diagram_controller.h"

#include <QWidget>

class QAction;
class QBoxLayout;
class QComboBox;
class QLabel;
class QToolButton;

namespace widgets {
class SearchLine;
}

namespace pages {

/// The line above a diagram: what to find, what to show of the schema, zoom, export. In two lines where it is
/// narrow.
class DiagramBar : public QWidget {
    Q_OBJECT

public:
    explicit DiagramBar(QWidget* parent = nullptr);
    /// That of two lines.
    QSize minimumSizeHint() const override;

    void setSchemas(const QStringList& schemas);
    /// Shows what fits: the depth only around a table, the schemas only for all of it.
    void setChoice(const DiagramChoice& choice, bool hasComparison);
    void setZoom(double zoom);
    /// "2 of 5", or how far the layout is.
    void setInfo(const QString& text);
    void setCanReset(bool canReset);
    void setCanExport(bool canExport);
    widgets::SearchLine* searchLine() const { return m_search; }
    /// For the palette and the export menu.
    QAction* exportAction() const { return m_export; }
    QAction* resetAction() const { return m_reset; }

signals:
    void chosen(const DiagramChoice& choice);
    void zoomInWanted();
    void zoomOutWanted();
    void showAllWanted();
    void resetWanted();
    void exportWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* addButton(QBoxLayout* row, QAction* action);
    QAction* makeAction(const char* name, const char* icon, const QString& text);
    void addChoices(QBoxLayout* row);
    void addTools(QBoxLayout* row);
    void announce();
    void arrange();

    DiagramChoice m_choice;
    QBoxLayout* m_rows;
    QWidget* m_choices;
    QWidget* m_tools;
    widgets::SearchLine* m_search;
    QLabel* m_info;
    QComboBox* m_depth;
    QComboBox* m_schema;
    QComboBox* m_detail;
    QToolButton* m_views;
    QToolButton* m_changes;
    QToolButton* m_onlyChanges;
    QLabel* m_zoom;
    QAction* m_reset;
    QAction* m_export;
};

}  // namespace pages
