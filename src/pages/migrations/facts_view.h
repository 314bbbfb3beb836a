#pragma once

#include "pages/migrations/facts_model.h"

#include <QTableView>

namespace pages {

/// Lists what a rehearsal found. Enter or a double click on a line that stands somewhere in the SQL goes
/// there; Ctrl+C copies the selected lines.
class FactsView : public QTableView {
    Q_OBJECT

public:
    explicit FactsView(QWidget* parent = nullptr);

    void showRows(const FactRows& rows);
    FactsModel& facts() { return m_model; }

signals:
    /// A line and a column of the SQL, both from 1; the column is 0 when only the line is known.
    void placeWanted(int line, int column);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fitRows();

    FactsModel m_model;
};

}  // namespace pages
