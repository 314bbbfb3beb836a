#include "app/main_window.h"

#include "app/pane_focus.h"
#include "app/session_overlay.h"
#include "app/shortcut_sheet.h"
#include "ui_main_window.h"
#include "widgets/icon.h"

#include <QAbstractItemView>
#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QMenu>
#include <QPointer>
#include <QScreen>

#include <algorithm>

namespace app {
namespace {

const core::Setting<QByteArray> geometrySetting{"window/geometry", QByteArray()};
/// The icon name of the page shown last; unlike the title it does not depend on the language.
const core::Setting<QString> pageSetting{"window/page", QString()};
constexpr QSize usualSize(1440, 900);
/// Reserved for the title bar and borders, whose size is not known before the window is shown.
constexpr QSize roomForFrame(16, 56);
/// Below this width the rail shows icons only.
constexpr int roomForRail = 1000;
constexpr int keptHistory = 30;

/// Moves the focus to the page: to the widget that had it last, or to the first list.
void focusPage(QWidget* page) {
    if (page->isAncestorOf(QApplication::focusWidget())) return;
    QWidget* target = page->focusWidget() ? page->focusWidget() : page->findChild<QAbstractItemView*>();
    if (target) target->setFocus(Qt::OtherFocusReason);
}

}  // namespace

MainWindow::MainWindow(core::Settings& settings)
    : m_ui(std::make_unique<Ui::MainWindow>()), m_settings(settings) {
    m_ui->setupUi(this);
    setWindowIcon(widgets::mark());
    m_palette = new CommandPalette(this);
    m_overlay = new SessionOverlay(m_ui->pageStackedWidget);
    connect(m_ui->topBar, &TopBar::paletteRequested, this, &MainWindow::openPalette);
    connect(m_ui->rail, &Rail::chosen, this, [this](int index) { showPage(m_pages.value(index).widget); });
    addCommands();
    if (!restoreGeometry(m_settings.get(geometrySetting)))
        resize(usualSize.boundedTo(screen()->availableSize() - roomForFrame));
    updateTitle();
}

MainWindow::~MainWindow() = default;

QAction* MainWindow::addCommand(const QString& text, const QKeySequence& key, std::function<void()> run) {
    auto* action = new QAction(text, this);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, std::move(run));
    addAction(action);
    return action;
}

void MainWindow::addCommands() {
    addCommand(tr("Search or run a command"), Qt::CTRL | Qt::Key_K, [this] { openPalette(); });
    m_refresh = addCommand(tr("Refresh"), Qt::Key_F5, [this] { refreshPage(); });
    addCommand(tr("Next pane"), Qt::Key_F6, [this] { focusNextPane(this); });
    addCommand(tr("Back to the previous page"), Qt::ALT | Qt::Key_Left, [this] { goBack(); });
    addCommand(tr("Keyboard shortcuts"), Qt::Key_F1, [this] { showShortcuts(); });
    addCommand(tr("Quit"), Qt::CTRL | Qt::Key_Q, [this] { close(); });
}

void MainWindow::showSignIn(QWidget* page) {
    if (m_ui->rootStackedWidget->indexOf(page) < 0) m_ui->rootStackedWidget->addWidget(page);
    m_ui->rootStackedWidget->setCurrentWidget(page);
}

void MainWindow::setPages(const QList<PageEntry>& pages, const QStringList& capabilities) {
    clearPages();
    for (const PageEntry& page : pages) {
        if (!page.capability.isEmpty() && !capabilities.contains(page.capability)) {
            delete page.widget;
            continue;
        }
        const QKeySequence key(Qt::CTRL | static_cast<Qt::Key>(Qt::Key_1 + m_pages.size()));
        m_ui->rail->addEntry(page.title, page.iconName, key);
        m_pages.append(page);
        m_ui->pageStackedWidget->addWidget(page.widget);
        QAction* go = addCommand(tr("Go to %1").arg(page.title), key,
                                 [this, widget = page.widget] { showPage(widget); });
        go->setProperty("pageIcon", page.iconName);
        connect(page.widget, &QObject::destroyed, go, &QObject::deleteLater);
    }
    m_ui->rootStackedWidget->setCurrentWidget(m_ui->shellWidget);
    m_history.clear();
    if (m_pages.isEmpty()) return;
    const auto last = std::ranges::find(m_pages, m_settings.get(pageSetting), &PageEntry::iconName);
    showPage(last == m_pages.end() ? m_pages.first().widget : last->widget);
}

void MainWindow::clearPages() {
    const QList<PageEntry> gone = std::exchange(m_pages, {});
    m_history.clear();
    m_ui->rail->clear();
    m_overlay->hide();
    for (const PageEntry& page : gone)
        delete page.widget;
}

QList<QWidget*> MainWindow::pages() const {
    QList<QWidget*> out;
    for (const PageEntry& page : m_pages)
        out.append(page.widget);
    return out;
}

QWidget* MainWindow::currentPage() const {
    return m_history.isEmpty() ? nullptr : m_history.last();
}

void MainWindow::showPage(QWidget* page) {
    const qsizetype index = pages().indexOf(page);
    if (index < 0) return;
    m_ui->rail->setCurrent(static_cast<int>(index));
    if (page == currentPage()) return;
    m_history.append(page);
    if (m_history.size() > keptHistory) m_history.removeFirst();
    m_settings.set(pageSetting, m_pages[index].iconName);
    m_ui->pageStackedWidget->setCurrentWidget(page);
    m_overlay->raise();
    // Whoever walks the rail by its arrow keys stays there.
    if (!m_ui->rail->isAncestorOf(QApplication::focusWidget())) focusPage(page);
    // A page that refreshes itself by F5 must not find the key taken.
    bool own = false;
    for (const QAction* action : pageActions())
        own = own || action->shortcuts().contains(QKeySequence(Qt::Key_F5));
    m_refresh->setEnabled(!own);
    updateTitle();
    emit currentPageChanged(page);
}

void MainWindow::setBadge(QWidget* page, int count, const QString& what) {
    m_ui->rail->setBadge(static_cast<int>(pages().indexOf(page)), count, what);
}

void MainWindow::setBlog(const QString& name, widgets::Environment environment) {
    m_blog = name;
    m_ui->topBar->setBlog(name, environment);
    m_ui->environmentStrip->setEnvironment(environment);
    updateTitle();
}

TopBar* MainWindow::topBar() const {
    return m_ui->topBar;
}

StatusLine* MainWindow::statusLine() const {
    return m_ui->statusLine;
}

void MainWindow::setSearches(const QList<CommandPalette::Search>& searches) {
    m_palette->setSearches(searches);
}

QList<QAction*> MainWindow::pageActions() const {
    return currentPage() ? currentPage()->findChildren<QAction*>() : QList<QAction*>();
}

void MainWindow::openPalette() {
    if (m_ui->rootStackedWidget->currentWidget() != m_ui->shellWidget) return;
    QList<PaletteEntry> entries;
    for (QAction* action : pageActions() + actions()) {
        if (action->text().isEmpty() || !action->isEnabled() || action->isSeparator() || action->menu())
            continue;
        entries.append({.title = plainText(action),
                        .detail = action->shortcut().toString(QKeySequence::NativeText),
                        .iconName = action->property("pageIcon").toString(),
                        .run = [action] { action->trigger(); }});
    }
    m_palette->open(entries);
}

void MainWindow::refreshPage() {
    for (QAction* action : pageActions())
        if (action->objectName() == QLatin1String("refreshAction")) return action->trigger();
}

void MainWindow::goBack() {
    if (m_history.size() < 2) return;
    m_history.removeLast();
    showPage(m_history.takeLast());
}

void MainWindow::showShortcuts() {
    const QString page =
        pages().contains(currentPage()) ? m_pages[pages().indexOf(currentPage())].title : QString();
    (new ShortcutSheet({{page, pageActions()}, {tr("Everywhere"), actions()}}, this))->open();
}

void MainWindow::updateTitle() {
    QStringList parts;
    if (const qsizetype index = pages().indexOf(currentPage()); index >= 0)
        parts.append(m_pages[index].title);
    if (!m_blog.isEmpty()) parts.append(m_blog);
    parts.append(tr("Colophon"));
    setWindowTitle(parts.join(QStringLiteral(" – ")));
}

void MainWindow::setBeforeClosing(BeforeClosing work) {
    m_beforeClosing = std::move(work);
    m_isClosing = false;
}

/// Starts the work that must finish before closing, if there is any. A second attempt to close does not wait
/// for it; neither does the end of the desktop session.
bool MainWindow::mayClose() {
    if (!m_beforeClosing || m_isClosing || qApp->isSavingSession()) return true;
    m_isClosing = true;
    m_ui->statusLine->setTask(tr("Saving before closing…"));
    m_beforeClosing([window = QPointer(this)] {
        // Not from inside closeEvent(), where the work may end at once.
        if (window) QMetaObject::invokeMethod(window, &QWidget::close, Qt::QueuedConnection);
    });
    return false;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (!mayClose()) return event->ignore();
    m_settings.set(geometrySetting, saveGeometry());
    QWidget::closeEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    m_ui->rail->setCompact(width() < roomForRail);
}

}  // namespace app
