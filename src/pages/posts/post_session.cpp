#include "pages/posts/post_session.h"

#include <utility>

namespace pages {
namespace {

qint64 copyVersion(const client::Post& post) {
    return post.workingCopy ? post.workingCopy->version : 0;
}

bool isNewer(const client::Post& post, const client::Post& than) {
    return std::pair(post.version, copyVersion(post)) > std::pair(than.version, copyVersion(than));
}

}  // namespace

drafts::Content contentOf(const client::Post& post) {
    if (post.workingCopy)
        return {post.workingCopy->title, post.workingCopy->bodyMd, post.workingCopy->excerpt};
    return {post.title, post.bodyMd, post.excerpt};
}

PostSession::PostSession(client::PostsApi posts, drafts::Journal& journal, const drafts::Journal::Key& key,
                         const client::Post& post, const drafts::SaveTiming& timing, QObject* parent)
    : QObject(parent), m_posts(posts), m_post(post), m_saver(posts, journal, key, post, timing) {
    using drafts::PostSaver;
    connect(&m_saver, &PostSaver::saved, this, &PostSession::takePost);
    connect(&m_saver, &PostSaver::published, this, &PostSession::published);
    connect(&m_saver, &PostSaver::adopted, this, &PostSession::contentReplaced);
    connect(&m_saver, &PostSaver::failed, this, &PostSession::refused);
    connect(&m_saver, &PostSaver::journalFailed, this, &PostSession::refused);
    connect(&m_saver, &PostSaver::confirmPublishAgain, this, &PostSession::confirmPublishAgain);
    connect(&m_saver, &PostSaver::conflicted, this, [this](const client::Post& theirs) {
        const drafts::SaveEngine& engine = m_saver.engine();
        m_conflict =
            PostConflict{engine.server().content, engine.content(), engine.theirs()->content, theirs};
        takePost(theirs);
        emit conflictChanged();
    });
    connect(&m_saver, &PostSaver::lineChanged, this, &PostSession::takeLine);
}

bool PostSession::isSettled() const {
    return m_saver.engine().isSettled() && !m_queued && !m_isWriting;
}

bool PostSession::isSending() const {
    return line().state == drafts::SaveLine::State::Saving || m_queued || m_isWriting;
}

void PostSession::settle(const drafts::Content& decided) {
    if (!m_conflict || m_isSettling) return;
    m_isSettling = true;
    QList<drafts::Content> notChosen;
    for (const drafts::Content& side : {m_conflict->mine, m_conflict->theirs})
        if (side != decided) notChosen.append(side);
    keepThenSettle(notChosen, decided);
}

void PostSession::keepThenSettle(QList<drafts::Content> notChosen, const drafts::Content& decided) {
    if (notChosen.isEmpty()) {
        m_isSettling = false;
        m_conflict.reset();
        m_saver.settle(decided);
        emit conflictChanged();
        emit contentReplaced();
        return;
    }
    const drafts::Content side = notChosen.takeFirst();
    client::PostChanges text;
    text.title = side.title;
    text.bodyMd = side.bodyMd;
    text.excerpt = side.excerpt;
    QCoro::connect(m_posts.keepRevision(m_post.id, text), this,
                   [this, notChosen, decided](const core::Result<void>& kept) {
                       if (kept) return keepThenSettle(notChosen, decided);
                       m_isSettling = false;
                       emit refused(kept.error());
                   });
}

void PostSession::write(Write request) {
    m_queued = std::move(request);
    if (!m_saver.engine().isSettled()) m_saver.save();
    runQueued();
}

void PostSession::takePost(const client::Post& post) {
    if (post.version < m_post.version) return;
    m_post = post;
    emit postChanged(m_post);
}

void PostSession::takeLine() {
    if (m_conflict) m_conflict->mine = content();
    using State = drafts::SaveLine::State;
    switch (line().state) {
        case State::Offline:
        case State::SignIn:
        case State::Refused:
        case State::Conflict:
        case State::Gone:
            // What was asked for was asked about a text that is not saved now; the reason has been said.
            m_queued = nullptr;
            break;
        default:
            break;
    }
    emit lineChanged();
    runQueued();
    askForNewer();
}

void PostSession::follow(qint64 version) {
    // Edits of a live post change its working copy only, not its version.
    const bool mayBeCopy = m_post.status != client::PostStatus::Draft;
    if (version != 0 && (version < m_post.version || (version == m_post.version && !mayBeCopy))) return;
    m_mayBeOld = true;
    askForNewer();
}

void PostSession::askForNewer() {
    if (!m_mayBeOld || m_isAsking || !isSettled() || m_conflict) return;
    m_mayBeOld = false;
    m_isAsking = true;
    QCoro::connect(m_posts.get(m_post.id), this, [this](const core::Result<client::Post>& post) {
        m_isAsking = false;
        if (post) emit textNeeded();
        // What was typed or asked for meanwhile meets the new version by itself.
        if (!post || !isSettled() || m_conflict || !isNewer(*post, m_post)) return;
        const bool isOtherText = contentOf(*post) != content();
        takePost(*post);
        m_saver.follow(*post);
        if (isOtherText) emit followed(*post);
        emit lineChanged();
    });
}

void PostSession::runQueued() {
    if (!m_queued || m_isWriting || !m_saver.engine().isSettled()) return;
    m_isWriting = true;
    if (m_isUncertain) return reload(Reload::BeforeQueued);
    const Write request = std::exchange(m_queued, nullptr);
    QCoro::connect(request(m_post.id, m_post.version), this,
                   [this](const core::Result<client::Post>& answer) { finish(answer); });
}

void PostSession::finish(const core::Result<client::Post>& answer) {
    m_isWriting = false;
    if (answer) {
        m_isUncertain = false;
        takePost(*answer);
        m_saver.adoptPost(*answer);
        emit lineChanged();
        return runQueued();
    }
    // Without an answer it may have been done all the same.
    m_isUncertain = m_isUncertain || answer.error().canRetry();
    giveUpQueued(answer.error());
    // Another person saved first: the next attempt is about the post as it is now.
    if (answer.error().isConflict() || m_isUncertain) reload(Reload::Alone);
}

void PostSession::giveUpQueued(const core::Error& error) {
    m_queued = nullptr;
    emit refused(error);
    // What was asked for is not so; who shows it has to show the post as it is.
    emit postChanged(m_post);
    emit lineChanged();
}

void PostSession::reload(Reload reason) {
    QCoro::connect(m_posts.get(m_post.id), this, [this, reason](const core::Result<client::Post>& post) {
        if (reason == Reload::BeforeQueued) m_isWriting = false;
        if (!post) {
            if (reason == Reload::BeforeQueued) giveUpQueued(post.error());
            return;
        }
        m_isUncertain = false;
        takePost(*post);
        m_saver.adoptPost(*post);
        runQueued();
    });
}

}  // namespace pages
