#include "pages/posts/open_post.h"

#include <QUuid>

#include <algorithm>
#include <utility>

namespace pages {
namespace {

/// Whether text of an earlier run can be sent without asking: the same field has not been changed since, and
/// the post is saved automatically.
bool needsNoDecision(const drafts::Journal::Entry& entry, const client::Post& post) {
    const drafts::Content theirs = contentOf(post);
    const drafts::Content base = drafts::ownBase(entry.base, entry.unanswered, theirs);
    return post.permissions["edit"].allowed && !post.isTrashed() &&
           post.status != client::PostStatus::Scheduled &&
           !drafts::merge(base, entry.current, theirs).overlaps;
}

}  // namespace

OpenPost::OpenPost(client::PostsApi posts, drafts::Journal& journal, Writer writer, drafts::SaveTiming timing,
                   QObject* parent)
    : QObject(parent),
      m_posts(posts),
      m_journal(journal),
      m_writer(std::move(writer)),
      m_timing(std::move(timing)) {}

OpenPost::~OpenPost() = default;

const drafts::Content& OpenPost::content() const {
    return m_recovery ? m_recovery->current : m_session->content();
}

int OpenPost::caret() const {
    return m_recovery ? m_recovery->caret : 0;
}

QString OpenPost::saveSentence() const {
    return m_recovery ? tr("Not saved, kept on this computer") : pages::saveSentence(line(), post());
}

const PostConflict* OpenPost::conflict() const {
    return m_session && m_session->conflict() ? &*m_session->conflict() : nullptr;
}

QString OpenPost::refusal(const char* action) const {
    if (conflict()) return tr("Choose first which text to keep.");
    if (m_recovery) return tr("First restore or discard the unsaved text.");
    const client::Permission permission = m_session->post().permissions[action];
    const bool isPublish = qstrcmp(action, "publish") == 0;
    if (isPublish && permission.reason == QLatin1StringView("already_published") && m_session->isDirty())
        return m_session->mayPublish() ? QString() : tr("The text must be saved first.");
    if (isPublish && permission.allowed && !m_session->mayPublish())
        return tr("The text must be saved first.");
    if (isPublish && permission.reason == QLatin1StringView("already_published"))
        return tr("There are no unpublished changes.");
    return permission.allowed ? QString() : client::reasonText(permission.reason);
}

void OpenPost::follow(qint64 id, qint64 version) {
    if (m_session && m_id == id && !m_recovery) m_session->follow(version);
}

void OpenPost::open(qint64 id) {
    if (id == m_id && m_state != State::Failed) return;
    leave();
    m_id = id;
    const auto left = m_left.find(id);
    if (left == m_left.end()) return load();
    std::unique_ptr<PostSession> session = std::move(left->second);
    m_left.erase(left);
    showSession(std::move(session));
}

void OpenPost::create() {
    const bool isCreating = m_state == State::Loading && m_id == 0;
    if (isCreating) return;
    leave();
    m_id = 0;
    if (m_creation.isEmpty()) m_creation = QUuid::createUuid().toString(QUuid::WithoutBraces);
    enter(State::Loading);
    const quint64 ticket = m_ticket;
    client::PostChanges fields;
    fields.title = tr("Untitled");
    fields.bodyMd = QString();
    QCoro::connect(m_posts.create(fields, m_creation), this,
                   [this, ticket](const core::Result<client::Post>& post) {
                       if (post) {
                           m_creation.clear();
                           emit created(*post);
                       }
                       if (ticket != m_ticket) return;
                       if (!post) return fail(post.error());
                       m_id = post->id;
                       begin(*post);
                   });
}

void OpenPost::close() {
    leave();
    m_id = 0;
    enter(State::Closed);
}

void OpenPost::retry() {
    if (m_state != State::Failed) return;
    if (m_id == 0)
        create();
    else
        load();
}

/// The post goes on being saved until it is; then it is forgotten.
void OpenPost::leave() {
    ++m_ticket;
    if (m_recovery) {
        m_recovery.reset();
        emit recoveryChanged();
    }
    if (!m_session) return;
    if (m_session->isDirty()) m_session->saver().leave();
    PostSession* session = m_session.release();
    if (session->isSettled())
        session->deleteLater();
    else
        m_left.emplace(session->post().id, session);
}

void OpenPost::load() {
    enter(State::Loading);
    const quint64 ticket = ++m_ticket;
    QCoro::connect(m_posts.get(m_id), this, [this, ticket](const core::Result<client::Post>& post) {
        if (ticket != m_ticket) return;
        if (post)
            findUnsaved(*post);
        else
            fail(post.error());
    });
}

void OpenPost::findUnsaved(const client::Post& post) {
    const quint64 ticket = m_ticket;
    QCoro::connect(m_journal.find(key(post.id)), this,
                   [this, ticket, post](const core::Result<std::optional<drafts::Journal::Entry>>& entry) {
                       if (ticket != m_ticket) return;
                       if (!entry) emit refused(entry.error());
                       const bool isKept = entry && *entry;
                       if (isKept && (*entry)->current == contentOf(post)) dropKept(post.id);
                       const bool isNews = isKept && (*entry)->current != contentOf(post);
                       const bool isSent = isNews && needsNoDecision(**entry, post);
                       if (isNews && !isSent) m_recovery = **entry;
                       begin(post);
                       if (isSent) sendKeptText(m_session.get(), **entry);
                   });
}

std::unique_ptr<PostSession> OpenPost::makeSession(const client::Post& post) {
    auto session = std::make_unique<PostSession>(m_posts, m_journal, key(post.id), post, m_timing, nullptr);
    connectSession(session.get());
    return session;
}

void OpenPost::begin(const client::Post& post) {
    showSession(makeSession(post));
}

void OpenPost::connectSession(PostSession* session) {
    connect(session, &PostSession::postChanged, this, &OpenPost::postChanged);
    connect(session, &PostSession::lineChanged, this, [this, session] { takeLine(session); });
    connect(session, &PostSession::published, this, &OpenPost::published);
    const auto ifShown = [this, session](auto signal) {
        return [this, session, signal](auto&&... values) {
            if (m_session.get() == session) emit(this->*signal)(values...);
        };
    };
    connect(session, &PostSession::contentReplaced, this, ifShown(&OpenPost::contentReplaced));
    connect(session, &PostSession::conflictChanged, this, ifShown(&OpenPost::conflictChanged));
    connect(session, &PostSession::textNeeded, this, ifShown(&OpenPost::textNeeded));
    connect(session, &PostSession::followed, this, ifShown(&OpenPost::followed));
    connect(session, &PostSession::refused, this, ifShown(&OpenPost::refused));
    connect(session, &PostSession::confirmPublishAgain, this, ifShown(&OpenPost::confirmPublishAgain));
}

void OpenPost::showSession(std::unique_ptr<PostSession> session) {
    m_session = std::move(session);
    // The text first: who hears of the state may want to select in it.
    m_state = State::Ready;
    emit contentReplaced();
    emit stateChanged();
    if (m_recovery) emit recoveryChanged();
    if (conflict()) emit conflictChanged();
    takeLine(m_session.get());
}

void OpenPost::takeLine(PostSession* session) {
    const qint64 id = session->post().id;
    if (session == m_session.get()) {
        emit marked(id, m_recovery ? PostMark::Unsaved : markOf(session->line()));
        emit lineChanged();
        return;
    }
    emit marked(id, markOf(session->line()));
    const auto left = m_left.find(id);
    if (left == m_left.end() || left->second.get() != session || !session->isSettled()) return;
    // It is its own signal that brought us here.
    left->second.release()->deleteLater();
    m_left.erase(left);
}

void OpenPost::edit(const drafts::Content& content, int caret) {
    if (m_session && !m_recovery) m_session->saver().edit(content, caret);
}

void OpenPost::save() {
    if (m_session && !m_recovery) m_session->saver().save();
}

void OpenPost::publish() {
    if (m_session && refusal("publish").isEmpty()) m_session->saver().publish();
}

void OpenPost::write(PostSession::Write request) {
    if (m_session && !m_recovery && !conflict()) m_session->write(std::move(request));
}

void OpenPost::unpublish() {
    write([posts = m_posts](qint64 id, qint64 version) { return posts.unpublish(id, version); });
}

void OpenPost::trash() {
    write([posts = m_posts](qint64 id, qint64 version) { return posts.trash(id, version); });
}

void OpenPost::restore() {
    write([posts = m_posts](qint64 id, qint64 version) { return posts.restore(id, version); });
}

void OpenPost::discardChanges() {
    write([posts = m_posts](qint64 id, qint64 version) { return posts.discardWorkingCopy(id, version); });
}

void OpenPost::changeTags(const QStringList& names) {
    client::PostChanges changes;
    changes.tags = names;
    write(
        [posts = m_posts, changes](qint64 id, qint64 version) { return posts.change(id, version, changes); });
}

void OpenPost::changeSlug(const QString& slug) {
    client::PostChanges changes;
    changes.slug = slug;
    write(
        [posts = m_posts, changes](qint64 id, qint64 version) { return posts.change(id, version, changes); });
}

void OpenPost::settle(const drafts::Content& decided) {
    if (conflict()) m_session->settle(decided);
}

void OpenPost::recover() {
    if (!m_session || !m_recovery) return;
    const drafts::Journal::Entry entry = *std::exchange(m_recovery, {});
    emit recoveryChanged();
    m_session->saver().restore(entry);
    emit contentReplaced();
}

void OpenPost::discardRecovery() {
    if (!m_session || !m_recovery) return;
    m_recovery.reset();
    QCoro::connect(m_journal.discard(key(m_id)), this, [this](const core::Result<void>& gone) {
        if (!gone) emit refused(gone.error());
    });
    emit recoveryChanged();
    emit contentReplaced();
    takeLine(m_session.get());
}

void OpenPost::signedIn() {
    if (m_session) m_session->saver().signedIn();
    for (const auto& [id, session] : m_left)
        session->saver().signedIn();
    if (m_state == State::Failed && m_error.needsSignIn()) retry();
}

void OpenPost::sendKept() {
    QCoro::connect(m_journal.entries(m_writer.site, m_writer.user), this,
                   [this](const core::Result<QList<drafts::Journal::Entry>>& entries) {
                       if (!entries) return;
                       for (const drafts::Journal::Entry& entry : *entries) {
                           const qint64 id = entry.key.post;
                           if (id == m_id || m_left.contains(id)) continue;
                           emit marked(id, PostMark::Unsaved);
                           QCoro::connect(m_posts.get(id), this,
                                          [this, entry](const core::Result<client::Post>& post) {
                                              // Otherwise it is found when the post is opened.
                                              if (post) takeKept(*post, entry);
                                          });
                       }
                   });
}

/// A post with text of an earlier run that is not open.
void OpenPost::takeKept(const client::Post& post, const drafts::Journal::Entry& entry) {
    if (post.id == m_id || m_left.contains(post.id)) return;
    if (entry.current == contentOf(post)) {
        dropKept(post.id);
        emit marked(post.id, PostMark::None);
    } else if (needsNoDecision(entry, post)) {
        PostSession* session = makeSession(post).release();
        m_left.emplace(post.id, session);
        sendKeptText(session, entry);
    }
}

void OpenPost::sendKeptText(PostSession* session, const drafts::Journal::Entry& entry) {
    auto* once = new QObject(session);
    connect(session, &PostSession::lineChanged, once, [this, session, once] {
        if (session->line().state != drafts::SaveLine::State::Saved) return;
        disconnect(session, nullptr, once, nullptr);
        once->deleteLater();
        emit keptSent(session->post());
    });
    session->saver().restore(entry);
}

void OpenPost::dropKept(qint64 post) {
    QCoro::connect(m_journal.discard(key(post)), this, [](const core::Result<void>&) {
        // What stays is compared with the server's text again at the next start.
    });
}

void OpenPost::sendAll() {
    if (m_session && !m_recovery && m_session->isDirty()) m_session->saver().leave();
    for (const auto& [id, session] : m_left)
        if (session->isDirty()) session->saver().leave();
}

bool OpenPost::isSending() const {
    if (m_session && m_session->isSending()) return true;
    return std::ranges::any_of(m_left, [](const auto& left) { return left.second->isSending(); });
}

void OpenPost::fail(const core::Error& error) {
    if (error.isCancelled()) return;
    m_error = error;
    enter(State::Failed);
}

void OpenPost::enter(State state) {
    m_state = state;
    emit stateChanged();
}

}  // namespace pages
