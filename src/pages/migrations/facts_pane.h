#pragma once

#include "pages/migrations/fact_row.h"

#include <QStackedWidget>

namespace widgets {
class EmptyState;
}

namespace pages {

class FactsView;

/// A list of facts, or one sentence that says why there are none.
class FactsPane : public QStackedWidget {
    Q_OBJECT

public:
    explicit FactsPane(QWidget* parent = nullptr);

    void showRows(const FactRows& rows);
    /// `action` is the text of a button, or empty for none.
    void showNothing(const QString& title, const QString& advice, const QString& action = {});
    FactsView& view() { return *m_view; }
    /// Gives the keyboard to the list; false when there is none.
    bool enter();

signals:
    /// See FactsView.
    void placeWanted(int line, int column);
    /// The button of the sentence.
    void actionTriggered();

private:
    FactsView* m_view;
    widgets::EmptyState* m_nothing;
};

}  // namespace pages
