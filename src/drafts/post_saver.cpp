#include "drafts/post_saver.h"

#include <algorithm>
#include <chrono>

namespace drafts {
namespace {

using namespace std::chrono_literals;

/// How long typed text may be in memory only.
constexpr auto burst = 500ms;
/// Until a journal that failed is tried again.
constexpr auto journalRetry = 10s;

/// What is edited: the working copy where there is one, else the post; the live text of a published post is
/// only where a working copy begins.
SaveEngine::Saved savedFrom(const client::Post& post) {
    using Kind = SaveEngine::Kind;
    if (post.workingCopy) {
        return {.content = {post.workingCopy->title, post.workingCopy->bodyMd, post.workingCopy->excerpt},
                .version = post.version,
                .baseVersion = post.workingCopy->baseVersion,
                .kind = Kind::Copy};
    }
    return {.content = {post.title, post.bodyMd, post.excerpt},
            .version = post.version,
            .baseVersion = post.version,
            .kind = post.status == client::PostStatus::Draft       ? Kind::Draft
                    : post.status == client::PostStatus::Scheduled ? Kind::Scheduled
                                                                   : Kind::Copy,
            .isPublic = post.status != client::PostStatus::Draft};
}

client::PostChanges changesOf(const Content& content) {
    client::PostChanges out;
    out.title = content.title;
    out.bodyMd = content.bodyMd;
    out.excerpt = content.excerpt;
    return out;
}

}  // namespace

PostSaver::PostSaver(client::PostsApi posts, Journal& journal, Journal::Key key, const client::Post& opened,
                     SaveTiming timing, QObject* parent)
    : QObject(parent),
      m_posts(posts),
      m_journal(journal),
      m_key(std::move(key)),
      m_post(opened),
      m_engine(savedFrom(opened), &QDateTime::currentDateTimeUtc, std::move(timing)) {
    m_wake.setSingleShot(true);
    connect(&m_wake, &QTimer::timeout, this, [this] { take(m_engine.wokenUp()); });
    m_keepSoon.setSingleShot(true);
    connect(&m_keepSoon, &QTimer::timeout, this, &PostSaver::keep);
}

PostSaver::~PostSaver() {
    if (m_keepSoon.isActive()) keep();
}

void PostSaver::restore(const Journal::Entry& entry) {
    m_caret = entry.caret;
    take(m_engine.restored(entry.base, entry.current, entry.unanswered));
}

void PostSaver::edit(const Content& now, int caret) {
    m_caret = caret;
    const SaveEngine::Step step = m_engine.edited(now);
    if (!m_keepSoon.isActive()) m_keepSoon.start(burst);
    take(step);
}

void PostSaver::save() {
    take(m_engine.requested(SaveEngine::Intent::Explicit));
}

void PostSaver::leave() {
    take(m_engine.requested(SaveEngine::Intent::Leave));
}

void PostSaver::publish(int undoSeconds) {
    m_undoSeconds = undoSeconds;
    take(m_engine.requested(SaveEngine::Intent::Publish));
}

void PostSaver::settle(const Content& decided) {
    take(m_engine.settled(decided));
}

void PostSaver::signedIn() {
    take(m_engine.signedIn());
}

void PostSaver::adoptPost(const client::Post& post) {
    take(m_engine.moved(savedFrom(post)));
}

void PostSaver::follow(const client::Post& post) {
    m_post = post;
    take(m_engine.followed(savedFrom(post)));
}

/// Executes a step of the engine: first the text to be replaced, then the notifications, the network request
/// last.
void PostSaver::take(const SaveEngine::Step& step) {
    if (step.acknowledged) {
        QCoro::connect(m_journal.acknowledge(m_key, *step.acknowledged, m_engine.server().version), this,
                       [](const core::Result<void>&) { /* stays in the journal, which is safe */ });
    }
    if (step.adopt) {
        emit adopted(*step.adopt);
        keep();
    }
    if (step.published) emit published(m_post);
    if (step.error) emit failed(*step.error);
    if (step.confirmPublishAgain) emit confirmPublishAgain();
    if (m_engine.theirs() && !m_wasInConflict) emit conflicted(m_post);
    m_wasInConflict = m_engine.theirs().has_value();
    if (step.send) send(*step.send);
    if (step.fetch) fetch();
    wakeLater();
    emit lineChanged();
}

/// The journal is written first; the network request is sent after that has finished or failed.
void PostSaver::send(const SaveEngine::Send& send) {
    m_keepSoon.stop();
    QCoro::connect(m_journal.write(entry()), this, [this, send](const core::Result<void>& written) {
        kept(written);
        QCoro::connect(ask(send), this, [this](const core::Result<client::Post>& answer) {
            if (!answer) return take(m_engine.failed(answer.error()));
            m_post = *answer;
            const SaveEngine::Step step = m_engine.saved(savedFrom(m_post));
            emit saved(m_post);
            take(step);
        });
    });
}

QCoro::Task<core::Result<client::Post>> PostSaver::ask(const SaveEngine::Send& send) const {
    using What = SaveEngine::Send::What;
    const client::PostChanges text = changesOf(send.content);
    switch (send.what) {
        case What::Draft:
            return m_posts.change(m_key.post, send.version, text,
                                  send.revision == SaveEngine::Send::Revision::Keep
                                      ? client::PostsApi::Revision::Keep
                                      : client::PostsApi::Revision::None);
        case What::WorkingCopy:
            return m_posts.saveWorkingCopy(m_key.post, send.version, send.baseVersion, text);
        case What::Publish:
            return m_posts.publish(m_key.post, send.version,
                                   m_post.workingCopy ? client::PostsApi::Publish::WorkingCopy
                                                      : client::PostsApi::Publish::LiveText,
                                   m_undoSeconds);
    }
    Q_UNREACHABLE();
}

void PostSaver::fetch() {
    QCoro::connect(m_posts.get(m_key.post), this, [this](const core::Result<client::Post>& theirs) {
        if (!theirs) return take(m_engine.failed(theirs.error()));
        m_post = *theirs;
        take(m_engine.fetched(savedFrom(m_post)));
    });
}

void PostSaver::keep() {
    m_keepSoon.stop();
    auto writing = m_engine.isSettled() ? m_journal.discard(m_key) : m_journal.write(entry());
    QCoro::connect(std::move(writing), this, [this](const core::Result<void>& written) { kept(written); });
}

void PostSaver::kept(const core::Result<void>& written) {
    if (written) return;
    emit journalFailed(written.error());
    if (!m_keepSoon.isActive()) m_keepSoon.start(journalRetry);
}

void PostSaver::wakeLater() {
    m_wake.stop();
    const auto at = m_engine.wakeAt();
    if (!at) return;
    m_wake.start(
        std::chrono::milliseconds(std::max<qint64>(0, QDateTime::currentDateTimeUtc().msecsTo(*at))));
}

Journal::Entry PostSaver::entry() const {
    return {.key = m_key,
            .base = m_engine.server().content,
            .baseVersion = m_engine.server().version,
            .current = m_engine.content(),
            .caret = m_caret,
            .unanswered = m_engine.unanswered()};
}

}  // namespace drafts
