#pragma once

#include <QWidget>

class QSplitter;
class QTableView;

namespace widgets {

class SearchLine;
class StateView;

/// A page with a list: a table with its four states, a search line for it and a pane beside it. Loads when it
/// is first shown; has the actions `refreshAction` and `findAction` (Ctrl+F). Down in the search line moves
/// the focus to the table, once the results have been loaded.
class ListPage : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

public slots:
    /// Reloads what is shown.
    virtual void refresh() = 0;

protected:
    struct Parts {
        QTableView* table;
        SearchLine* search;
        QSplitter* splitter;  ///< holds the table's side and then the pane, which keeps its width
        int paneWidth;
        QString refreshText;  ///< "Refresh people"
        QString findText;     ///< "Find a person"
    };
    /// To be called once, in the constructor.
    void setUpList(const Parts& parts);
    StateView* stateView() const { return m_state; }
    void showEvent(QShowEvent* event) override;

    /// Clears all filters; called by the button of an empty list.
    virtual void showEverything() = 0;

private:
    void addListActions(const Parts& parts);
    /// Moves the keyboard to the table, with its first row selected when none is.
    void enterTable();

    QTableView* m_table = nullptr;
    StateView* m_state = nullptr;
    bool m_wasShown = false;
    bool m_entersTable = false;  ///< Down was pressed in the search line before its results were there
};

}  // namespace widgets
