#include "pages/posts/posts_controller.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace pages {
namespace {

constexpr int pageSize = 50;
constexpr int largestPage = 100;
/// Changes of other people that come close together are one.
constexpr std::chrono::milliseconds followAfter{500};

}  // namespace

PostsController::PostsController(client::PostsApi posts, qint64 user, QObject* parent)
    : QObject(parent), m_posts(posts), m_user(user) {
    connect(&m_model, &PostsModel::moreNeeded, this, &PostsController::loadMore);
    m_followSoon.setSingleShot(true);
    connect(&m_followSoon, &QTimer::timeout, this, [this] {
        if (m_isLoading)
            followSoon();
        else
            reload(Loading::Quiet);
    });
}

bool PostsController::isFiltered() const {
    return !m_query.text.isEmpty() || !m_query.tag.isEmpty() || m_query.authorId;
}

void PostsController::refresh() {
    loadTags();
    reload(Loading::Shown);
}

void PostsController::followSoon() {
    if (!m_followSoon.isActive()) m_followSoon.start(followAfter);
}

void PostsController::reload(Loading loading) {
    m_cursorBefore.reset();
    if (loading == Loading::Quiet) m_cursorBefore = m_query.cursor;
    m_query.cursor.clear();
    m_query.counts = client::PostQuery::Counts::Included;
    m_wanted = std::max<qsizetype>(m_model.rowCount(), pageSize);
    m_query.limit = static_cast<int>(std::min<qsizetype>(m_wanted, largestPage));
    m_anew.emplace();
    if (loading == Loading::Shown) enter(State::Loading);
    request();
}

void PostsController::showTab(PostsTab tab) {
    if (tab == m_tab) return;
    m_tab = tab;
    m_query.trash =
        tab == PostsTab::Trash ? client::PostQuery::Trash::Only : client::PostQuery::Trash::Without;
    m_query.status.reset();
    if (tab == PostsTab::Drafts) m_query.status = client::PostStatus::Draft;
    if (tab == PostsTab::Scheduled) m_query.status = client::PostStatus::Scheduled;
    if (tab == PostsTab::Published) m_query.status = client::PostStatus::Published;
    // The soonest first: that is the question about what is scheduled.
    m_query.sort = tab == PostsTab::Scheduled ? QStringLiteral("publish_at") : QString();
    m_model.setRows({});
    refresh();
}

void PostsController::search(const QString& text) {
    if (text == m_query.text) return;
    m_query.text = text;
    refresh();
}

void PostsController::showTag(const QString& slug) {
    if (slug == m_query.tag) return;
    m_query.tag = slug;
    refresh();
}

void PostsController::showOwn(bool own) {
    if (own == showsOwn()) return;
    m_query.authorId = own ? std::optional(m_user) : std::nullopt;
    refresh();
}

void PostsController::clearFilter() {
    if (!isFiltered()) return;
    m_query.text.clear();
    m_query.tag.clear();
    m_query.authorId.reset();
    refresh();
}

bool PostsController::belongs(const client::PostSummary& post) const {
    if (post.isTrashed() != (m_tab == PostsTab::Trash)) return false;
    return !m_query.status || *m_query.status == post.status;
}

void PostsController::update(const client::PostSummary& post) {
    const client::PostSummary* shown = m_model.find(post.id);
    if (!shown) return;
    const bool isElsewhere = shown->status != post.status || shown->isTrashed() != post.isTrashed();
    if (belongs(post)) {
        m_model.updateRow(post);
    } else {
        QList<client::PostSummary> rest = m_model.rows();
        rest.removeIf([&post](const client::PostSummary& row) { return row.id == post.id; });
        m_model.setRows(rest);
        if (rest.isEmpty() && m_state == State::Ready) enter(State::Empty);
    }
    if (isElsewhere) countAgain();
}

void PostsController::add(const client::PostSummary& post) {
    if (belongs(post) && !isFiltered()) {
        m_model.prepend(post);
        if (m_state == State::Empty) enter(State::Ready);
    }
    countAgain();
}

void PostsController::loadMore() {
    if (m_isLoading || m_query.cursor.isEmpty()) return;
    m_query.limit = pageSize;
    m_query.counts = client::PostQuery::Counts::Without;
    request();
}

void PostsController::loadTags() {
    QCoro::connect(m_posts.tags(), this, [this](const core::Result<QList<client::Tag>>& tags) {
        // Without them only the filter is poorer; the list's own request tells what is wrong.
        if (!tags) return;
        m_tags = *tags;
        emit tagsChanged();
    });
}

void PostsController::countAgain() {
    client::PostQuery query = m_query;
    QCoro::connect(m_posts.counts(query), this, [this](const core::Result<client::PostCounts>& counts) {
        if (!counts) return;
        m_counts = *counts;
        emit countsChanged();
    });
}

void PostsController::request() {
    const quint64 ticket = ++m_ticket;
    m_isLoading = true;
    QCoro::connect(m_posts.list(m_query), this, [this, ticket](const core::Result<client::PostPage>& page) {
        if (ticket != m_ticket) return;
        m_isLoading = false;
        if (page)
            take(*page);
        else
            fail(page.error());
    });
}

void PostsController::take(const client::PostPage& page) {
    m_query.cursor = page.hasMore ? page.nextCursor : QString();
    m_model.setHasMore(!m_query.cursor.isEmpty());
    if (page.counts) {
        m_counts = page.counts;
        emit countsChanged();
    }
    if (!m_anew) {
        m_model.appendRows(page.items);
        return enter(State::Ready);
    }
    m_anew->append(page.items);
    if (m_anew->size() < m_wanted && !m_query.cursor.isEmpty()) return request();
    m_model.setRows(*m_anew);
    m_anew.reset();
    m_cursorBefore.reset();
    enter(m_model.rowCount() == 0 ? State::Empty : State::Ready);
}

void PostsController::fail(const core::Error& error) {
    if (m_cursorBefore) {
        m_query.cursor = *std::exchange(m_cursorBefore, {});
        m_anew.reset();
        return;
    }
    if (error.isCancelled()) return;
    m_anew.reset();
    m_error = error;
    enter(State::Failed);
}

void PostsController::enter(State state) {
    m_state = state;
    emit stateChanged();
}

}  // namespace pages
