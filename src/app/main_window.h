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

/// The window: environment strip, top bar, rail, one page at a time, status line, and the shortcuts that work
/// everywhere. Knows nothing about the content of the pages.
class MainWindow : public QWidget {
    Q_OBJECT

public:
    /// `settings` keep the geometry and must outlive the window.
    explicit MainWindow(core::Settings& settings);
    ~MainWindow() override;

    /// Takes ownership of `page` and shows it instead of everything else.
    void showSignIn(QWidget* page);
    /// Takes ownership of the pages, shows those that `capabilities` allow and deletes the others; the first
    /// one is shown.
    void setPages(const QList<PageEntry>& pages, const QStringList& capabilities);
    /// Deletes the pages.
    void clearPages();
    /// The pages that are shown, in the order of the rail.
    QList<QWidget*> pages() const;
    QWidget* currentPage() const;
    void showPage(QWidget* page);
    /// A number at the page's entry in the rail; `what` says in words what is counted.
    void setBadge(QWidget* page, int count, const QString& what);

    /// The blog that is open, for the top bar, the strip and the title.
    void setBlog(const QString& name, widgets::Environment environment);
    TopBar* topBar() const;
    StatusLine* statusLine() const;
    SessionOverlay* sessionOverlay() const { return m_overlay; }
    /// Sets the searches that Ctrl+K runs besides the commands.
    void setSearches(const QList<CommandPalette::Search>& searches);
    /// Sets the work that must finish before the window closes; it calls `done` once, at the latest when its
    /// own deadline ends.
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
    /// The actions of the visible page.
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
