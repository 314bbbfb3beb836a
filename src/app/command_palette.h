#pragma once

#include "app/palette_model.h"

#include <QFrame>

class QListView;

namespace widgets {
class SearchLine;
}

namespace app {

/// The command palette (Ctrl+K): all commands of the window and all search results, filtered by one line of
/// typing. An overlay of its window; Up and Down choose, Return runs, Esc and a click outside close.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    /// Called with the text after a pause in typing; passes its results to `found` when they are available.
    using Found = std::function<void(const QList<PaletteEntry>&)>;
    using Search = std::function<void(const QString& text, const Found& found)>;

    /// An overlay of `window`.
    explicit CommandPalette(QWidget* window);
    void setSearches(const QList<Search>& searches);
    /// Opens with these commands.
    void open(const QList<PaletteEntry>& commands);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();
    void search(const QString& text);
    void runCurrent();
    void close();

    PaletteModel m_model;
    QList<Search> m_searches;
    int m_ticket = 0;
    widgets::SearchLine* m_line;
    QListView* m_list;
};

}  // namespace app
