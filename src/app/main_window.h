#pragma once

#include "app/command_palette.h"
#include "core/settings.h"
#include "widgets/tokens.h"

#include <QWidget>

#include <memory>

class QAction;

namespace Ui {
class MainWindow;
}

namespace app {

class SessionOverlay;
class StatusLine;
class TopBar;

/// A page as the window knows it.
struct PageEntry {
    QString title;
    QString iconName;
    QWidget* widget;
    QString capability;  ///< what the person must be able to do, as GET /roles names it; empty: nothing
};

/// The window: the environment's colour, the bar, the rail, one page at a time, the status line; and the keys
/// that work everywhere. Knows nothing of what the pages are about.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    /// `settings` keep the geometry and must outlive the window.
    explicit MainWindow(core::Settings& settings);
    ~MainWindow() override;

    /// Takes `page` over and shows it instead of everything else.
    void showSignIn(QWidget* page);
    /// Takes the widgets over, shows those that `capabilities` allow and deletes the others; the first one is
    /// shown.
    void setPages(const QList<PageEntry>& pages, const QStringList& capabilities);
    /// Deletes the pages.
    void clearPages();
    /// The pages that are there, in the order of the rail.
    QList<QWidget*> pages() const;
    QWidget* currentPage() const;
    void showPage(QWidget* page);
    /// A number at the page's entry in the rail; `what` says in words what is counted.
    void setBadge(QWidget* page, int count, const QString& what);

    /// Which blog this is: in the bar, the strip and the title.
    void setBlog(const QString& name, widgets::Environment environment);
    TopBar* topBar() const;
    StatusLine* statusLine() const;
    SessionOverlay* sessionOverlay() const { return m_overlay; }
    /// What Ctrl+K searches besides the commands.
    void setSearches(const QList<CommandPalette::Search>& searches);
    /// Work that comes before the window closes; calls `done` once, at the latest when its own deadline ends.
    using BeforeClosing = std::function<void(std::function<void()> done)>;
    void setBeforeClosing(BeforeClosing work);

public slots:
    void openPalette();

signals:
    void currentPageChanged(QWidget* page);

protected:
    void closeEvent(QCloseEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QAction* addCommand(const QString& text, const QKeySequence& key, std::function<void()> run);
    void addCommands();
    /// What the visible page itself offers.
    QList<QAction*> pageActions() const;
    void refreshPage();
    void goBack();
    void showShortcuts();
    void updateTitle();
    bool mayClose();

    std::unique_ptr<Ui::MainWindow> m_ui;
    core::Settings& m_settings;
    QList<PageEntry> m_pages;
    QList<QWidget*> m_history;
    QString m_blog;
    CommandPalette* m_palette;
    SessionOverlay* m_overlay;
    BeforeClosing m_beforeClosing;
    bool m_isClosing = false;  ///< m_beforeClosing is under way or has ended
    QAction* m_refresh = nullptr;
};

}  // namespace app
