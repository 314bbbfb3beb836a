#pragma once

#include "core/error.h"
#include "drafts/content.h"
#include "drafts/save_line.h"

#include <QDateTime>
#include <QList>

#include <chrono>
#include <functional>
#include <optional>

namespace drafts {

/// How patient saving is.
struct SaveTiming {
    std::chrono::milliseconds afterEdit{3'000};  ///< of rest after the last edit
    std::chrono::milliseconds atLatest{60'000};  ///< of typing without rest
    /// Between attempts while the server is out of reach; the last one goes on.
    QList<std::chrono::milliseconds> retries{
        std::chrono::milliseconds(2'000), std::chrono::milliseconds(5'000), std::chrono::milliseconds(15'000),
        std::chrono::milliseconds(60'000)};
};

/// Decides when the text of one post is written to the server, and what happens if that fails. A pure state
/// machine: it is told about events and returns the step that its owner must take; it uses no widget, no
/// network, and only the clock it is given.
///
/// One request is in flight at a time; later requests wait in one slot, in which the strongest intent is
/// kept. A response is applied (its version and text taken over) before the slot is sent, because otherwise
/// the next request would conflict with the one before. Text typed during a request is never overwritten by
/// its response.
///
/// After the save engine of Ghost's editor (apps/admin/src/editor/engine/README.md describes it).
class SaveEngine {
public:
    /// Why to save; a later one is stronger.
    enum class Intent { Autosave, Leave, Explicit, Publish };

    enum class Kind {
        Draft,      ///< saves itself into the post
        Scheduled,  ///< saved into the post only when asked: half a sentence must not go public by itself
        Copy,       ///< saves itself into the working copy; the live text changes by publishing
    };

    /// The post as the server has it.
    struct Saved {
        Content content;         ///< the working copy's where there is one
        qint64 version = 0;      ///< the post's
        qint64 baseVersion = 0;  ///< of a working copy: the post's version it began from
        Kind kind = Kind::Draft;
        bool isPublic = false;  ///< exactly this text is, or is about to be, what everybody reads
    };

    /// A request that the owner must send; its result is passed to saved() or failed().
    struct Send {
        enum class What {
            Draft,        ///< write the post
            WorkingCopy,  ///< write the edits of a live post
            Publish,      ///< make public what the server has saved
        };
        enum class Revision { None, Keep };
        What what = What::Draft;
        Content content;
        qint64 version = 0;
        qint64 baseVersion = 0;
        Revision revision = Revision::None;
    };

    /// What the owner must do now; empty members mean nothing to do.
    struct Step {
        std::optional<Send> send;
        /// The server has a different version: fetch the post and call fetched() or failed().
        bool fetch = false;
        /// Show this text instead of the editor's text.
        std::optional<Content> adopt{};
        /// The server has this text, or the person discarded it: remove it from the journal.
        std::optional<Content> acknowledged{};
        bool published = false;
        /// Publishing was requested but will not happen automatically any longer: ask the person again.
        bool confirmPublishAgain = false;
        /// A message to show to the person.
        std::optional<core::Error> error{};
    };

    /// The time now, in UTC.
    using Clock = std::function<QDateTime()>;

    SaveEngine(Saved opened, Clock clock, SaveTiming timing = {});

    /// Loads text of an earlier run that is based on `base` and never reached the server; `unanswered` as
    /// that run had it.
    Step restored(const Content& base, const Content& current, const QList<Content>& unanswered = {});
    Step edited(const Content& now);
    /// Save now; Publish saves and publishes exactly the current text. Ignored during a conflict or without a
    /// session; see mayPublish().
    Step requested(Intent intent);
    /// To be called at wakeAt(); calling it early or often does no harm.
    Step wokenUp();
    /// The request in flight succeeded; this is the post now.
    Step saved(const Saved& answer);
    /// The request in flight, or the fetch, failed.
    Step failed(const core::Error& error);
    /// The post that was asked for after a conflict.
    Step fetched(const Saved& theirs);
    /// The person decided a conflict for this text; it is written over `theirs()`.
    Step settled(const Content& decided);
    /// The same person has signed in again.
    Step signedIn();
    /// Another part of the console wrote the post (its tags, its state); this is the post now.
    Step moved(const Saved& now);

    /// Another person changed the post; this is its current state. Ignored unless isSettled(): text typed
    /// here meets the other version when it is saved.
    Step followed(const Saved& now);

    /// When wokenUp() must be called next; nothing if there is nothing to wait for.
    std::optional<QDateTime> wakeAt() const;
    const Content& content() const { return m_content; }
    /// The last state that the server acknowledged; edits are compared with it.
    const Saved& server() const { return m_server; }
    /// During a conflict: the server's text.
    const std::optional<Saved>& theirs() const { return m_theirs; }
    /// The server does not have the text, or may have a different one from a request without a response.
    bool isDirty() const { return m_content != m_server.content || !m_unanswered.isEmpty(); }
    /// Texts that were sent without a response so far, including the request in flight: the server may have
    /// any of them.
    QList<Content> unanswered() const;
    /// Nothing is unsaved and no request is in progress: the post can be closed.
    bool isSettled() const { return !isDirty() && !m_inFlight && !m_fetching; }
    bool mayPublish() const;
    SaveLine line() const;

private:
    enum class Hold { None, Offline, SignIn, Refused, Conflict, Gone };
    struct Job {
        Send send;
        Intent intent = Intent::Autosave;
    };

    SaveLine::State state() const;
    void want(Intent intent);
    void hold(const core::Error& error);
    bool isBlocked() const;
    Step& drain(Step& step);
    std::optional<Job> nextJob() const;
    Send toSave(const Content& content, Intent intent) const;
    void rebase(const Saved& theirs, Step& step);
    void giveUpPublishing(Step& step);
    void waitForRetry();
    void countEdit();

    Clock m_clock;
    SaveTiming m_timing;
    Saved m_server;
    Content m_content;

    std::optional<Job> m_inFlight;
    bool m_fetching = false;             ///< m_inFlight met another version
    std::optional<Intent> m_pending;     ///< the one slot
    std::optional<Content> m_toPublish;  ///< as the person confirmed it
    Hold m_hold = Hold::None;
    std::optional<Saved> m_theirs;
    std::optional<core::Error> m_refusal;  ///< what made the engine fetch

    std::optional<QDateTime> m_autosaveAt;
    std::optional<QDateTime> m_firstEdit;  ///< since the last request was sent
    std::optional<QDateTime> m_lastEdit;
    std::optional<QDateTime> m_retryAt;
    int m_attempts = 0;
    QList<Content> m_unanswered;  ///< of requests that failed without an answer since m_server
    int m_edits = 0;              ///< bursts the server does not have
    int m_editsInFlight = 0;      ///< of these, in the request under way
    std::optional<QDateTime> m_savedAt;
};

}  // namespace drafts
