#pragma once

#include "client/posts_api.h"
#include "drafts/journal.h"
#include "drafts/save_engine.h"

#include <QObject>
#include <QTimer>

namespace drafts {

/// Saves the text of one open post: first to the journal, then to the server, as the SaveEngine decides.
/// Belongs to the editor of that post; when it is destroyed unsaved text remains in the journal. GUI thread.
class PostSaver : public QObject {
    Q_OBJECT
public:
    /// `journal` must outlive it.
    PostSaver(client::PostsApi posts, Journal& journal, Journal::Key key, const client::Post& opened,
              SaveTiming timing = {}, QObject* parent = nullptr);
    ~PostSaver() override;

    /// Loads what an earlier run left in the journal.
    void restore(const Journal::Entry& entry);
    /// Sets the current text; call it at each change. `caret` is stored in the journal with it.
    void edit(const Content& now, int caret);
    /// Saves now and keeps a revision (Ctrl+S).
    void save();
    /// Saves before the post is left; the text is safe in the journal even if the response is not awaited.
    void leave();
    /// Saves and publishes the current text, which the person has confirmed. Within `undoSeconds` (0 to 30)
    /// PostsApi::unschedule() reverts it.
    void publish(int undoSeconds = 0);
    /// Decides a conflict for this text.
    void settle(const Content& decided);
    /// The person has signed in again: pending requests continue.
    void signedIn();
    /// The post was written by another part of the console (its tags, its state).
    void adoptPost(const client::Post& post);
    /// The post was written elsewhere; to be called only while the engine is settled.
    void follow(const client::Post& post);

    const SaveEngine& engine() const { return m_engine; }
    /// The post as the server last gave it.
    const client::Post& post() const { return m_post; }

signals:
    /// engine().line() has changed.
    void lineChanged();
    /// The server has this post now, saved by this saver.
    void saved(const client::Post& post);
    void published(const client::Post& post);
    /// The text on the screen must be replaced: by a merge, or by the server's normalised form.
    void adopted(const drafts::Content& content);
    /// The same field was changed here and on the server; settle() decides. `theirs` is the server's post.
    void conflicted(const client::Post& theirs);
    /// Publishing was cancelled; it will not be tried again.
    void confirmPublishAgain();
    void failed(const core::Error& error);
    /// The journal cannot be written; the text is in memory only until it is saved.
    void journalFailed(const core::Error& error);

private:
    void take(const SaveEngine::Step& step);
    void send(const SaveEngine::Send& send);
    QCoro::Task<core::Result<client::Post>> ask(const SaveEngine::Send& send) const;
    void fetch();
    void keep();
    void kept(const core::Result<void>& written);
    void wakeLater();
    Journal::Entry entry() const;

    client::PostsApi m_posts;
    Journal& m_journal;
    Journal::Key m_key;
    client::Post m_post;
    SaveEngine m_engine;
    int m_caret = 0;
    int m_undoSeconds = 0;
    bool m_wasInConflict = false;
    QTimer m_wake;
    QTimer m_keepSoon;
};

}  // namespace drafts
