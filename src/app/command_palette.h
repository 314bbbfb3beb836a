#pragma once

#include "app/palette_model.h"

#include <QFrame>

class QListView;

namespace widgets {
class SearchLine;
}

namespace app {

/// Ctrl+K: everything the window can do, and what searches find, under one line of typing. Lies over its
/// window; Up and Down choose, Return runs, Esc and a click elsewhere close.
class CommandPalette : public QFrame {
    Q_OBJECT

public:
    /// Called with the text after a pause in typing; hands its results to `found` whenever they are there.
    using Found = std::function<void(const QList<PaletteEntry>&)>;
    using Search = std::function<void(const QString& text, const Found& found)>;

    /// Lies over `window`.
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
