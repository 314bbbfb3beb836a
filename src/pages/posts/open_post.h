#pragma once

#include "pages/posts/post_session.h"
#include "pages/posts/post_words.h"

#include <QObject>

#include <memory>
#include <optional>
#include <unordered_map>

namespace pages {

/// The person and blog under which the journal stores text.
struct Writer {
    QString site;  ///< the API's address
    qint64 user = 0;
};

/// Controls the post in the editor: opening, saving, publishing, conflicts, recovery. A post that is left
/// while text is being sent is saved to the end; opening it again meanwhile shows the same state. Only
/// discardRecovery() and settle() drop typed text.
class OpenPost : public QObject {
    Q_OBJECT

public:
    enum class State { Closed, Loading, Ready, Failed };
    Q_ENUM(State)

    /// `journal` must outlive it.
    OpenPost(client::PostsApi posts, drafts::Journal& journal, Writer writer, drafts::SaveTiming timing = {},
             QObject* parent = nullptr);
    ~OpenPost() override;

    State state() const { return m_state; }
    /// Why, while Failed.
    const core::Error& error() const { return m_error; }
    /// The post that is open or being opened; 0 while Closed or being created.
    qint64 id() const { return m_id; }
    /// While Ready; as the server last gave it.
    const client::Post& post() const { return m_session->post(); }
    /// While Ready: the text as it is on the screen.
    const drafts::Content& content() const;
    /// While Ready: in UTF-16 units of the body.
    int caret() const;
    drafts::SaveLine line() const { return m_session->line(); }
    /// While Ready: line() as text, including a decision that the person must make.
    QString saveSentence() const;
    /// While Ready: why the person may not do it now, as a sentence; empty when they may. `action` is the
    /// API's name.
    QString refusal(const char* action) const;
    /// Whether a write request is in progress, for the open post or one that was left.
    bool isSending() const;
    bool isDirty() const { return m_session && m_session->isDirty(); }

    /// Text of an earlier run that never reached the server and needs the person's decision, until it is
    /// made.
    const std::optional<drafts::Journal::Entry>& recovery() const { return m_recovery; }
    /// Until the person settles it.
    const PostConflict* conflict() const;

public slots:
    /// The post may have changed on the server, to `version` (0: unknown).
    void follow(qint64 id, qint64 version);
    void open(qint64 id);
    /// A new draft, at once on the server.
    void create();
    void close();
    /// After a failure.
    void retry();

    void edit(const drafts::Content& content, int caret);
    void save();
    /// The person has confirmed it.
    void publish();
    void unpublish();
    void trash();
    void restore();
    /// Forgets the edits of a live post that are not published.
    void discardChanges();
    void changeTags(const QStringList& names);
    void changeSlug(const QString& slug);
    void settle(const drafts::Content& decided);
    void recover();
    void discardRecovery();
    /// The person has signed in again: pending requests continue.
    void signedIn();
    /// Sends the text that an earlier run left in the journal, where that needs no decision; says of the
    /// other posts with such text that it is not saved.
    void sendKept();
    /// Sends typed text that has not been sent yet, of the open post and of posts that were left.
    void sendAll();

signals:
    void stateChanged();
    /// A post changed on the server, the open one or one that was left.
    void postChanged(const client::Post& post);
    void created(const client::Post& post);
    void published(const client::Post& post);
    /// The text on the screen must be replaced by content().
    void contentReplaced();
    /// line() or the allowed actions have changed.
    void lineChanged();
    void recoveryChanged();
    void conflictChanged();
    /// The text on the screen may be newer than content(): pass it to edit() now.
    void textNeeded();
    /// contentReplaced() with what another person saved.
    void followed(const client::Post& post);
    /// A requested action failed.
    void refused(const core::Error& error);
    /// Text of an earlier run was saved to the server.
    void keptSent(const client::Post& post);
    /// Publishing was confirmed but is not possible yet; it will not be tried again.
    void confirmPublishAgain();
    /// What this console knows about a post, also about one that was left.
    void marked(qint64 post, pages::PostMark mark);

private:
    drafts::Journal::Key key(qint64 post) const { return {m_writer.site, m_writer.user, post}; }
    void leave();
    void load();
    void findUnsaved(const client::Post& post);
    void takeKept(const client::Post& post, const drafts::Journal::Entry& entry);
    void sendKeptText(PostSession* session, const drafts::Journal::Entry& entry);
    void dropKept(qint64 post);
    std::unique_ptr<PostSession> makeSession(const client::Post& post);
    void begin(const client::Post& post);
    void connectSession(PostSession* session);
    void showSession(std::unique_ptr<PostSession> session);
    void takeLine(PostSession* session);
    void write(PostSession::Write request);
    void fail(const core::Error& error);
    void enter(State state);

    client::PostsApi m_posts;
    drafts::Journal& m_journal;
    Writer m_writer;
    drafts::SaveTiming m_timing;
    State m_state = State::Closed;
    core::Error m_error;
    qint64 m_id = 0;
    quint64 m_ticket = 0;
    std::unique_ptr<PostSession> m_session;  ///< while Ready
    /// Posts that were left before all of their text was saved.
    std::unordered_map<qint64, std::unique_ptr<PostSession>> m_left;
    std::optional<drafts::Journal::Entry> m_recovery;
    QString m_creation;  ///< the key of a creation that may have happened already
};

}  // namespace pages
