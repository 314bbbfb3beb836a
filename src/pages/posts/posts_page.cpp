#include "pages/posts/posts_page.h"

#include "pages/posts/post_actions.h"
#include "pages/posts/post_list_delegate.h"
#include "pages/posts/post_panes.h"
#include "ui_posts_page.h"
#include "widgets/banner.h"
#include "widgets/icon.h"
#include "widgets/state_view.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QSignalBlocker>
#include <QTimer>

#include <algorithm>

namespace pages {
namespace {

constexpr int leastListWidth = 352;
constexpr int roomForCount = 44;
/// The post that was open last, by blog and person.
const core::Setting<QVariantMap> lastPosts{"posts/last", {}};

}  // namespace

PostsPage::PostsPage(client::PostsApi posts, client::MetaApi meta, drafts::Journal& journal,
                     const Writer& writer, const drafts::SaveTiming& timing, QWidget* parent)
    : QWidget(parent),
      m_controller(posts, writer.user),
      m_open(posts, journal, writer, timing),
      m_meta(meta),
      m_writer(QStringLiteral("%1 %2").arg(writer.site).arg(writer.user)),
      m_ui(std::make_unique<Ui::PostsPage>()) {
    m_ui->setupUi(this);
    for (const QString& title : {tr("All"), tr("Drafts"), tr("Scheduled"), tr("Published"), tr("Trash")})
        m_ui->tabStrip->addTab(title);
    m_ui->tabStrip->setDrawBase(false);
    m_ui->tabStrip->installEventFilter(this);
    setUpList();
    m_ui->postPane->setUp(m_open);
    m_listState = widgets::StateView::around(m_ui->postsListView);
    m_paneState = widgets::StateView::around(m_ui->postPane);
    m_ui->splitter->setStretchFactor(0, 0);
    m_ui->splitter->setStretchFactor(1, 1);
    connect(m_ui->splitter, &QSplitter::splitterMoved, this, [this] { m_isListMoved = true; });
    setUpFilter();
    addActions();
    connectParts();
    connect(&journal, &drafts::Journal::startedAfresh, this, [this](const core::Error& why) {
        m_warnsOfJournal = true;
        m_ui->keptBanner->showMessage(widgets::Tone::Warning, why.message());
    });
    showOpenState();
}

PostsPage::~PostsPage() {
    m_ui->postPane->flush();
}

void PostsPage::setPictureProvider(editor::PictureProvider provider) {
    m_ui->postPane->setPictureProvider(std::move(provider));
}

void PostsPage::remember(core::Settings& settings) {
    m_settings = &settings;
    m_ui->postPane->remember(settings);
}

void PostsPage::openLast() {
    if (!m_settings || m_open.state() != OpenPost::State::Closed) return;
    m_lastPost = m_settings->get(lastPosts).value(m_writer).toLongLong();
    if (m_lastPost != 0) openPost(m_lastPost);
}

void PostsPage::keepLast() {
    if (!m_settings) return;
    QVariantMap last = m_settings->get(lastPosts);
    last.insert(m_writer, m_open.id());
    m_settings->set(lastPosts, last);
}

void PostsPage::refresh() {
    m_controller.refresh();
}

void PostsPage::openPost(qint64 id) {
    m_ui->postPane->flush();
    m_open.open(id);
    selectOpen();
    if (m_ui->postsListView->currentIndex().isValid())
        m_ui->postsListView->scrollTo(m_ui->postsListView->currentIndex());
}

void PostsPage::newPost() {
    m_ui->postPane->flush();
    m_open.create();
}

void PostsPage::sendAll(std::function<void()> done) {
    m_ui->postPane->flush();
    m_open.sendAll();
    if (!m_open.isSending()) return done();
    auto* deadline = new QTimer(this);
    deadline->setSingleShot(true);
    const auto finish = [this, deadline, done = std::move(done)] {
        disconnect(&m_open, nullptr, deadline, nullptr);
        deadline->stop();
        deadline->deleteLater();
        done();
    };
    connect(deadline, &QTimer::timeout, deadline, finish);
    connect(&m_open, &OpenPost::marked, deadline, [this, finish] {
        if (!m_open.isSending()) finish();
    });
    deadline->start(sendingPatience);
}

void PostsPage::follow(const client::Change& change) {
    if (change.what != client::Change::What::Post) return;
    if (!change.isDeleted) m_open.follow(change.id, change.version);
    // The row of the open post follows with the post.
    if (change.isDeleted || change.id != m_open.id()) followInList();
}

void PostsPage::followMissed() {
    m_open.follow(m_open.id(), 0);
    followInList();
}

void PostsPage::followInList() {
    m_isListOld = !isVisible();
    if (!m_isListOld) m_controller.followSoon();
}

void PostsPage::signedIn() {
    m_open.signedIn();
    if (m_controller.state() == PostsController::State::Failed) refresh();
}

void PostsPage::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_wasShown) {
        if (m_isListOld) followInList();
        return;
    }
    m_wasShown = true;
    // As wide as the tabs' names are in this language, at least.
    const int list = std::max(leastListWidth, m_ui->tabStrip->sizeHint().width() + roomForCount);
    m_ui->splitter->setSizes({list, width() - list});
    refresh();
    openLast();
    m_open.sendKept();
    QCoro::connect(m_meta.meta(), this, [this](const core::Result<client::Meta>& meta) {
        if (meta) m_ui->postPane->setSiteUrl(meta->siteUrl);
    });
}

void PostsPage::setUpList() {
    // A view whose current row goes makes the next one current; that is nobody's wish to open it. Connected
    // before the view is, to know earlier than it.
    connect(&m_controller.model(), &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this] { m_isLosingRows = true; });
    m_ui->postsListView->setModel(&m_controller.model());
    connect(&m_controller.model(), &QAbstractItemModel::rowsRemoved, this, [this] {
        m_isLosingRows = false;
        selectOpen();
    });
    auto* delegate = new PostListDelegate(this);
    m_ui->postsListView->setItemDelegate(delegate);
    // A list view does not ask again how high a row is when its title becomes another.
    connect(&m_controller.model(), &QAbstractItemModel::dataChanged, delegate,
            &PostListDelegate::sizeHintChanged);
    connect(m_ui->postsListView->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &PostsPage::openSelected);
    connect(m_ui->postsListView, &QListView::activated, m_ui->postPane, &PostPane::enter);
}

void PostsPage::setUpFilter() {
    auto* menu = new QMenu(this);
    m_ui->filterPushButton->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, [this, menu] {
        menu->clear();
        const auto add = [this, menu](const QString& text, bool checked, std::function<void()> run) {
            QAction* action = menu->addAction(text);
            action->setCheckable(true);
            action->setChecked(checked);
            connect(action, &QAction::triggered, this, [this, run = std::move(run)] {
                run();
                showFilter();
            });
        };
        add(tr("Only my posts"), m_controller.showsOwn(),
            [this] { m_controller.showOwn(!m_controller.showsOwn()); });
        menu->addSeparator();
        add(tr("All tags"), m_controller.tag().isEmpty(), [this] { m_controller.showTag({}); });
        for (const client::Tag& tag : m_controller.tags())
            add(tag.name, m_controller.tag() == tag.slug,
                [this, slug = tag.slug] { m_controller.showTag(slug); });
    });
}

void PostsPage::addActions() {
    const auto add = [this](const char* name, const char* icon, const QString& text, const QKeySequence& key,
                            auto run) {
        auto* action = new QAction(widgets::icon(QString::fromLatin1(icon)), text, this);
        action->setObjectName(QString::fromLatin1(name));
        action->setShortcut(key);
        connect(action, &QAction::triggered, this, run);
        addAction(action);
    };
    add("newPostAction", "document-new", tr("New post"), QKeySequence::New, [this] { newPost(); });
    add("refreshAction", "view-refresh", tr("Refresh posts"), {}, [this] { refresh(); });
    add("findAction", "edit-find", tr("Find"), QKeySequence::Find, [this] {
        // In the text when one is in the text.
        if (m_ui->postPane->isAncestorOf(QApplication::focusWidget())) return m_ui->postPane->find();
        m_ui->searchLineEdit->setFocus(Qt::ShortcutFocusReason);
        m_ui->searchLineEdit->selectAll();
    });
    add("replaceAction", "edit-find-replace", tr("Find and replace in the text"), Qt::CTRL | Qt::Key_H,
        [this] { m_ui->postPane->replace(); });
    connect(m_ui->newPushButton, &QPushButton::clicked, this, &PostsPage::newPost);
}

void PostsPage::connectParts() {
    connect(&m_controller, &PostsController::stateChanged, this, &PostsPage::showState);
    connect(&m_controller, &PostsController::countsChanged, this, &PostsPage::showCounts);
    connect(&m_controller, &PostsController::tagsChanged, this, [this] {
        QStringList names;
        for (const client::Tag& tag : m_controller.tags())
            names << tag.name;
        m_ui->postPane->setKnownTags(names);
    });
    connect(m_listState, &widgets::StateView::retryRequested, &m_controller, &PostsController::refresh);
    connect(m_listState, &widgets::StateView::actionTriggered, this, [this] {
        if (!m_controller.isFiltered()) return newPost();
        m_ui->searchLineEdit->clear();
        m_controller.clearFilter();
        showFilter();
    });
    connect(m_ui->tabStrip, &QTabBar::currentChanged, this,
            [this](int index) { m_controller.showTab(static_cast<PostsTab>(index)); });
    connect(m_ui->searchLineEdit, &widgets::SearchLine::searched, &m_controller, &PostsController::search);
    connect(m_ui->searchLineEdit, &widgets::SearchLine::resultsRequested, this, &PostsPage::focusList);
    connect(m_ui->postPane, &PostPane::left, this, &PostsPage::focusList);

    connect(&m_open, &OpenPost::stateChanged, this, &PostsPage::showOpenState);
    connect(&m_open, &OpenPost::postChanged, &m_controller, &PostsController::update);
    connect(&m_open, &OpenPost::created, this, [this](const client::Post& post) {
        m_ui->tabStrip->setCurrentIndex(
            static_cast<int>(m_controller.tab() == PostsTab::Drafts ? PostsTab::Drafts : PostsTab::All));
        m_controller.add(post);
    });
    connect(&m_open, &OpenPost::marked, this,
            [this](qint64 post, PostMark mark) { m_controller.model().setMark(post, mark); });
    connect(&m_open, &OpenPost::keptSent, this, &PostsPage::showKeptSent);
    connect(&m_open, &OpenPost::lineChanged, this, [this] {
        emit saveLineChanged(m_open.state() == OpenPost::State::Ready ? m_open.saveSentence() : QString());
    });
    connect(m_paneState, &widgets::StateView::retryRequested, &m_open, &OpenPost::retry);
    connect(m_paneState, &widgets::StateView::actionTriggered, this, &PostsPage::newPost);
}

void PostsPage::showState() {
    using State = PostsController::State;
    switch (m_controller.state()) {
        case State::Loading:
            return m_listState->showLoading();
        case State::Ready:
            m_listState->showReady();
            return selectOpen();
        case State::Empty:
            if (m_controller.isFiltered())
                return m_listState->showEmpty(tr("No matching posts"),
                                              tr("No title or text matches this search."),
                                              tr("Show all posts"));
            if (m_controller.tab() == PostsTab::Trash)
                return m_listState->showEmpty(tr("The trash is empty"));
            return m_listState->showEmpty(tr("No posts yet"), tr("The posts you write appear in this list."),
                                          tr("Write a post"));
        case State::Failed:
            return m_listState->showFailed(m_controller.error());
    }
}

void PostsPage::showKeptSent(const client::Post& post) {
    // That text may be lost is not hidden by better news.
    if (m_warnsOfJournal && !m_ui->keptBanner->text().isEmpty()) return;
    m_warnsOfJournal = false;
    m_keptSent = m_ui->keptBanner->text().isEmpty() ? 1 : m_keptSent + 1;
    m_ui->keptBanner->showMessage(
        widgets::Tone::Good,
        m_keptSent > 1 ? tr("Your last edits of %1 posts had not been saved to the blog. They are saved now.")
                             .arg(m_keptSent)
                       : tr("Your last edits of “%1” had not been saved to the blog. They are saved now.")
                             .arg(contentOf(post).title));
}

void PostsPage::showCounts() {
    const std::optional<client::PostCounts>& counts = m_controller.counts();
    if (!counts) return;
    const qint64 numbers[]{counts->all, counts->drafts, counts->scheduled, counts->published,
                           counts->trashed};
    for (int i = 0; i < m_ui->tabStrip->count(); ++i) {
        m_ui->tabStrip->setCount(i, numbers[i]);
        m_ui->tabStrip->setTabToolTip(i, m_ui->tabStrip->tabText(i));
    }
    fitTabs();
}

void PostsPage::fitTabs() {
    widgets::TabStrip* tabs = m_ui->tabStrip;
    const int last = tabs->count() - 1;
    const int missing = tabs->tabRect(last).right() - tabs->tabRect(0).left() + 1 - tabs->width();
    if (missing < 0) return;
    const QList<int> sizes = m_ui->splitter->sizes();
    if (!m_isListMoved && sizes.value(1) - missing >= PostPanes::roomForThree) {
        m_ui->splitter->setSizes({sizes[0] + missing + 1, sizes[1] - missing - 1});
        return;
    }
    for (int i = 0; i <= last; ++i)
        tabs->setCount(i, {});
}

bool PostsPage::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_ui->tabStrip && event->type() == QEvent::Resize) showCounts();
    return QWidget::eventFilter(watched, event);
}

void PostsPage::showFilter() {
    QStringList words;
    if (m_controller.showsOwn()) words << tr("Mine");
    for (const client::Tag& tag : m_controller.tags())
        if (tag.slug == m_controller.tag()) words << tag.name;
    m_ui->filterPushButton->setText(words.isEmpty() ? tr("Tag") : words.join(QStringLiteral(" · ")));
}

void PostsPage::showOpenState() {
    using State = OpenPost::State;
    switch (m_open.state()) {
        case State::Closed:
            return m_paneState->showEmpty(tr("No post is open"),
                                          tr("Choose a post from the list, or start a new one."),
                                          tr("New post"));
        case State::Loading:
            return m_paneState->showLoading();
        case State::Ready:
            m_paneState->showReady();
            selectOpen();
            keepLast();
            if (m_open.post().bodyMd.isEmpty() && m_open.post().version == 1) m_ui->postPane->enterTitle();
            return;
        case State::Failed:
            // It was not asked for, so it is not missed.
            if (m_open.id() == m_lastPost && m_open.error().kind() == core::ErrorKind::NotFound)
                return m_open.close();
            return m_paneState->showFailed(m_open.error());
    }
}

void PostsPage::openSelected() {
    const QModelIndex current = m_ui->postsListView->currentIndex();
    if (!current.isValid() || m_isLosingRows) return;
    // A list that appears gets the keyboard; what is open or on its way stays.
    if (m_ui->postsListView->isTakingFocus() && m_open.state() != OpenPost::State::Closed)
        return selectOpen();
    m_ui->postPane->flush();
    m_open.open(m_controller.model().rows().at(current.row()).id);
}

/// Marks the open post in the list, where it is there.
void PostsPage::selectOpen() {
    const int row = m_open.id() == 0 ? -1 : m_controller.model().rowOf(m_open.id());
    const QSignalBlocker quiet(m_ui->postsListView->selectionModel());
    const QModelIndex index = row < 0 ? QModelIndex() : m_controller.model().index(row, 0);
    m_ui->postsListView->setCurrentIndex(index);
    if (!index.isValid()) m_ui->postsListView->clearSelection();
    m_ui->postsListView->viewport()->update();
}

void PostsPage::focusList() {
    m_ui->postsListView->setFocus(Qt::ShortcutFocusReason);
    if (!m_ui->postsListView->currentIndex().isValid() && m_controller.model().rowCount() > 0)
        m_ui->postsListView->setCurrentIndex(m_controller.model().index(0, 0));
}

}  // namespace pages
