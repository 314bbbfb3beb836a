#pragma once

#include "client/posts_api.h"
#include "drafts/post_saver.h"

#include <QObject>

#include <functional>
#include <optional>

namespace pages {

/// What an editor shows of `post`: its working copy where there is one.
drafts::Content contentOf(const client::Post& post);

/// Both sides of a text that was changed here and on the server, and their common base.
struct PostConflict {
    drafts::Content base;
    drafts::Content mine;
    drafts::Content theirs;
    client::Post post;  ///< theirs, with who and when
};

/// One post while it is edited: its text with its saver, its state on the server, and its other write
/// requests, which wait until the text is saved so that two versions cannot collide.
class PostSession : public QObject {
    Q_OBJECT

public:
    /// Asks the server for something about the post as it was in that version.
    using Write = std::function<QCoro::Task<core::Result<client::Post>>(qint64 id, qint64 version)>;

    PostSession(client::PostsApi posts, drafts::Journal& journal, const drafts::Journal::Key& key,
                const client::Post& post, const drafts::SaveTiming& timing, QObject* parent);

    /// As the server last gave it.
    const client::Post& post() const { return m_post; }
    const drafts::Content& content() const { return m_saver.engine().content(); }
    drafts::SaveLine line() const { return m_saver.engine().line(); }
    bool isDirty() const { return m_saver.engine().isDirty(); }
    /// True if nothing is unsaved and no request is in progress.
    bool isSettled() const;
    /// A request that writes the post is under way or waits for one that is.
    bool isSending() const;
    bool mayPublish() const { return m_saver.engine().mayPublish(); }
    const std::optional<PostConflict>& conflict() const { return m_conflict; }

    drafts::PostSaver& saver() { return m_saver; }
    void write(Write request);
    /// The post may have been changed elsewhere; `version` is its current version, or 0 if unknown. If
    /// nothing was typed here the text is replaced by the new one and followed() is emitted.
    void follow(qint64 version);
    /// Ends the conflict with this text. First the sides that differ from it are saved as revisions on the
    /// server; if that fails, refused() is emitted and the conflict remains.
    void settle(const drafts::Content& decided);

signals:
    void postChanged(const client::Post& post);
    void published(const client::Post& post);
    void contentReplaced();
    void lineChanged();
    void conflictChanged();
    /// The text on the screen may be ahead of content(): bring it here with edit() now.
    void textNeeded();
    /// contentReplaced() with what another person saved.
    void followed(const client::Post& post);
    void refused(const core::Error& error);
    void confirmPublishAgain();

private:
    void takePost(const client::Post& post);
    void takeLine();
    void keepThenSettle(QList<drafts::Content> notChosen, const drafts::Content& decided);
    void runQueued();
    void askForNewer();
    void finish(const core::Result<client::Post>& answer);
    void giveUpQueued(const core::Error& error);
    enum class Reload { Alone, BeforeQueued };
    void reload(Reload reason);

    client::PostsApi m_posts;
    client::Post m_post;
    drafts::PostSaver m_saver;
    std::optional<PostConflict> m_conflict;
    Write m_queued;
    bool m_isWriting = false;
    bool m_isUncertain = false;  ///< the last write() may have been done though its answer did not come
    bool m_isSettling = false;
    bool m_mayBeOld = false;  ///< somebody may have written the post since m_post
    bool m_isAsking = false;
};

}  // namespace pages
