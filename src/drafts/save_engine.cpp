#include "drafts/save_engine.h"

#include <algorithm>
#include <utility>

namespace drafts {
namespace {

using core::ErrorKind;

/// Edits with shorter pauses than this count as one burst.
constexpr qint64 burstGapMs = 1'000;

/// A version conflict, as opposed to one about a name or a state that a new version would not resolve.
bool isAboutVersion(const core::Error& error) {
    return error.isConflict() && error.code() != QLatin1String("slug_taken");
}

}  // namespace

SaveEngine::SaveEngine(Saved opened, Clock clock, SaveTiming timing)
    : m_clock(std::move(clock)),
      m_timing(std::move(timing)),
      m_server(std::move(opened)),
      m_content(m_server.content) {}

SaveEngine::Step SaveEngine::restored(const Content& base, const Content& current,
                                      const QList<Content>& unanswered) {
    Step step;
    const Saved opened = m_server;
    m_server.content = base;
    m_unanswered = unanswered;
    m_content = current;
    countEdit();
    rebase(opened, step);
    if (m_content != opened.content) step.adopt = m_content;
    return drain(step);
}

SaveEngine::Step SaveEngine::edited(const Content& now) {
    Step step;
    if (now == m_content) return step;
    m_content = now;
    countEdit();
    // What the server refused may be right now.
    if (m_hold == Hold::Refused) m_hold = Hold::None;
    const QDateTime at = m_clock();
    if (!m_firstEdit) m_firstEdit = at;
    m_autosaveAt =
        std::min(at.addMSecs(m_timing.afterEdit.count()), m_firstEdit->addMSecs(m_timing.atLatest.count()));
    return step;
}

SaveEngine::Step SaveEngine::requested(Intent intent) {
    Step step;
    if (intent == Intent::Publish) {
        if (!mayPublish()) return step;
        m_toPublish = m_content;
    }
    if (!isBlocked()) {
        // A person who asks does not want to wait for the next attempt.
        m_hold = Hold::None;
        m_retryAt.reset();
    }
    want(intent);
    return drain(step);
}

SaveEngine::Step SaveEngine::wokenUp() {
    Step step;
    const QDateTime now = m_clock();
    if (m_hold == Hold::Offline && m_retryAt && now >= *m_retryAt) {
        m_hold = Hold::None;
        m_retryAt.reset();
        want(Intent::Autosave);
    }
    if (m_autosaveAt && now >= *m_autosaveAt) {
        m_autosaveAt.reset();
        want(Intent::Autosave);
    }
    return drain(step);
}

SaveEngine::Step SaveEngine::saved(const Saved& answer) {
    Step step;
    if (!m_inFlight) return step;
    const Job job = *m_inFlight;
    m_inFlight.reset();
    m_fetching = false;
    // What was typed since the request stays; what the server tidied up is taken over.
    const Content merged = merge(job.send.content, m_content, answer.content).content;
    if (merged != m_content) step.adopt = merged;
    m_content = merged;
    m_server = answer;
    m_unanswered.clear();
    m_savedAt = m_clock();
    m_edits = isDirty() ? m_edits - m_editsInFlight : 0;
    m_editsInFlight = 0;
    m_hold = Hold::None;
    m_attempts = 0;
    step.acknowledged = job.send.content;
    if (job.send.what == Send::What::Publish) {
        step.published = true;
        m_toPublish.reset();
    } else if (job.intent == Intent::Publish && m_toPublish) {
        m_toPublish = answer.content;
    }
    return drain(step);
}

SaveEngine::Step SaveEngine::failed(const core::Error& error) {
    Step step;
    if (!m_inFlight) return step;
    if (isAboutVersion(error) && !m_fetching) {
        m_fetching = true;
        m_refusal = error;
        step.fetch = true;
        return step;
    }
    const Job job = *m_inFlight;
    const bool wasFetching = std::exchange(m_fetching, false);
    m_inFlight.reset();
    m_editsInFlight = 0;
    // The server may have gone on with it.
    if (!wasFetching && error.canRetry() && job.send.what != Send::What::Publish &&
        !m_unanswered.contains(job.send.content))
        m_unanswered.append(job.send.content);
    // Publishing never happens later by itself: by then the person may have thought better of it.
    giveUpPublishing(step);
    want(std::min(job.intent, Intent::Explicit));
    hold(error);
    // Being offline is the save line's news, unless something was asked for in so many words.
    if (m_hold != Hold::Offline || job.intent >= Intent::Explicit) step.error = error;
    return step;
}

SaveEngine::Step SaveEngine::fetched(const Saved& theirs) {
    Step step;
    if (!m_inFlight || !m_fetching) return step;
    const Job job = *m_inFlight;
    const bool wasPublish = job.send.what == Send::What::Publish;
    // An answer that got lost on the way: what the server has is what was sent.
    if (theirs.content == job.send.content && (!wasPublish || theirs.isPublic)) return saved(theirs);
    // Nobody was faster, so asking again would be refused again.
    if (theirs.version == job.send.version) return failed(*m_refusal);
    m_inFlight.reset();
    m_editsInFlight = 0;
    m_fetching = false;
    giveUpPublishing(step);
    rebase(theirs, step);
    if (!isBlocked() && isDirty()) want(std::min(job.intent, Intent::Explicit));
    return drain(step);
}

SaveEngine::Step SaveEngine::settled(const Content& decided) {
    Step step;
    if (m_hold != Hold::Conflict) return step;
    m_server = *m_theirs;
    m_theirs.reset();
    m_hold = Hold::None;
    const Content ours = std::exchange(m_content, decided);
    if (decided != ours) step.adopt = decided;
    if (isDirty()) {
        want(Intent::Explicit);
    } else {
        m_edits = 0;
        step.acknowledged = ours;
    }
    return drain(step);
}

SaveEngine::Step SaveEngine::signedIn() {
    Step step;
    if (m_hold != Hold::SignIn) return step;
    m_hold = Hold::None;
    if (isDirty()) want(Intent::Autosave);
    return drain(step);
}

SaveEngine::Step SaveEngine::moved(const Saved& now) {
    Step step;
    // A request in flight will meet the new version and find out by itself.
    if (m_inFlight || isBlocked() || now.version <= m_server.version) return step;
    rebase(now, step);
    return drain(step);
}

SaveEngine::Step SaveEngine::followed(const Saved& now) {
    Step step;
    if (!isSettled() || isBlocked() || m_toPublish) return step;
    if (now.content != m_content) step.adopt = now.content;
    m_server = now;
    m_content = now.content;
    m_savedAt.reset();
    return step;
}

std::optional<QDateTime> SaveEngine::wakeAt() const {
    if (isBlocked() || m_hold == Hold::Refused) return {};
    if (m_hold == Hold::Offline) return m_retryAt;
    return m_autosaveAt;
}

QList<Content> SaveEngine::unanswered() const {
    QList<Content> out = m_unanswered;
    const bool isText = m_inFlight && m_inFlight->send.what != Send::What::Publish;
    if (isText && !out.contains(m_inFlight->send.content)) out.append(m_inFlight->send.content);
    return out;
}

bool SaveEngine::mayPublish() const {
    return !isBlocked() && !m_toPublish;
}

SaveLine SaveEngine::line() const {
    return {.state = state(), .savedAt = m_savedAt, .edits = std::max(m_edits, isDirty() ? 1 : 0)};
}

SaveLine::State SaveEngine::state() const {
    using State = SaveLine::State;
    if (m_hold == Hold::Conflict) return State::Conflict;
    if (m_hold == Hold::Gone) return State::Gone;
    if (m_inFlight) return State::Saving;
    if (!isDirty()) return m_savedAt ? State::Saved : State::Unchanged;
    if (m_hold == Hold::SignIn) return State::SignIn;
    if (m_hold == Hold::Offline) return State::Offline;
    if (m_hold == Hold::Refused) return State::Refused;
    return m_server.kind == Kind::Scheduled ? State::Kept : State::Edited;
}

/// Decides what an error means for the next attempt.
void SaveEngine::hold(const core::Error& error) {
    switch (error.kind()) {
        case ErrorKind::SignInNeeded:
            m_hold = Hold::SignIn;
            break;
        case ErrorKind::NotFound:
            m_hold = Hold::Gone;
            break;
        case ErrorKind::Invalid:
        case ErrorKind::NotAllowed:
        case ErrorKind::Conflict:
            m_hold = Hold::Refused;
            m_pending.reset();
            break;
        case ErrorKind::Network:
        case ErrorKind::Timeout:
        case ErrorKind::Database:
        case ErrorKind::Internal:
            waitForRetry();
            break;
    }
}

void SaveEngine::want(Intent intent) {
    if (m_server.kind == Kind::Scheduled && intent < Intent::Explicit) return;
    m_pending = std::max(m_pending.value_or(intent), intent);
}

/// Nothing can be sent until the person has acted.
bool SaveEngine::isBlocked() const {
    return m_hold == Hold::SignIn || m_hold == Hold::Conflict || m_hold == Hold::Gone;
}

/// Sends the pending request, if there is one and nothing blocks it.
SaveEngine::Step& SaveEngine::drain(Step& step) {
    if (m_inFlight || m_hold != Hold::None) return step;
    const std::optional<Job> job = nextJob();
    m_pending.reset();
    if (!job) return step;
    m_inFlight = job;
    if (job->send.content == m_content) {
        m_editsInFlight = m_edits;
        m_autosaveAt.reset();
        m_firstEdit.reset();
    }
    step.send = job->send;
    return step;
}

std::optional<SaveEngine::Job> SaveEngine::nextJob() const {
    if (m_toPublish) {
        // The text comes first, then the word that makes it public.
        if (*m_toPublish != m_server.content)
            return Job{toSave(*m_toPublish, Intent::Publish), Intent::Publish};
        return Job{{.what = Send::What::Publish,
                    .content = m_server.content,
                    .version = m_server.version,
                    .baseVersion = m_server.baseVersion},
                   Intent::Publish};
    }
    if (!m_pending || !isDirty()) return {};
    return Job{toSave(m_content, *m_pending), *m_pending};
}

SaveEngine::Send SaveEngine::toSave(const Content& content, Intent intent) const {
    return {.what = m_server.kind == Kind::Copy ? Send::What::WorkingCopy : Send::What::Draft,
            .content = content,
            .version = m_server.version,
            .baseVersion = m_server.baseVersion,
            .revision = intent == Intent::Autosave ? Send::Revision::None : Send::Revision::Keep};
}

/// Puts our edits upon what the server has, by field where that is possible.
void SaveEngine::rebase(const Saved& theirs, Step& step) {
    m_server.content = ownBase(m_server.content, m_unanswered, theirs.content);
    m_unanswered.clear();
    const Merged merged = merge(m_server.content, m_content, theirs.content);
    if (merged.overlaps) {
        m_hold = Hold::Conflict;
        m_theirs = theirs;
        return;
    }
    const Content ours = std::exchange(m_content, merged.content);
    if (merged.content != ours) step.adopt = merged.content;
    m_server = theirs;
    if (isDirty()) {
        want(Intent::Autosave);
    } else {
        m_edits = 0;
        step.acknowledged = ours;
    }
}

void SaveEngine::giveUpPublishing(Step& step) {
    if (!m_toPublish) return;
    m_toPublish.reset();
    step.confirmPublishAgain = true;
}

void SaveEngine::waitForRetry() {
    m_hold = Hold::Offline;
    const auto last = static_cast<int>(m_timing.retries.size()) - 1;
    m_retryAt = m_clock().addMSecs(m_timing.retries[std::min(m_attempts, last)].count());
    ++m_attempts;
}

void SaveEngine::countEdit() {
    const QDateTime now = m_clock();
    if (!m_lastEdit || m_lastEdit->msecsTo(now) >= burstGapMs || m_edits == m_editsInFlight) ++m_edits;
    m_lastEdit = now;
}

}  // namespace drafts
