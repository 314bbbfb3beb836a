#pragma once

#include "client/posts_api.h"
#include "pages/posts/posts_model.h"

#include <QObject>
#include <QTimer>

#include <optional>

namespace pages {

/// Which posts a tab shows.
enum class PostsTab { All, Drafts, Scheduled, Published, Trash };

/// Controls the list of posts: its filter, its rows and its state.
class PostsController : public QObject {
    Q_OBJECT

public:
    enum class State { Loading, Ready, Empty, Failed };
    Q_ENUM(State)

    /// `user` is who is signed in, for their own posts.
    PostsController(client::PostsApi posts, qint64 user, QObject* parent = nullptr);

    PostsModel& model() { return m_model; }
    State state() const { return m_state; }
    /// Why, while Failed.
    const core::Error& error() const { return m_error; }
    PostsTab tab() const { return m_tab; }
    /// The numbers on the tabs, for the search and filter in force; absent until they are known.
    const std::optional<client::PostCounts>& counts() const { return m_counts; }
    /// The blog's tags; empty until they are known.
    const QList<client::Tag>& tags() const { return m_tags; }
    const QString& tag() const { return m_query.tag; }
    bool showsOwn() const { return m_query.authorId.has_value(); }
    /// Whether a filter is set: an empty list then means that nothing matches.
    bool isFiltered() const;

public slots:
    /// Reloads as many rows as are shown.
    void refresh();
    void showTab(pages::PostsTab tab);
    void search(const QString& text);
    /// By slug; empty shows every tag.
    void showTag(const QString& slug);
    void showOwn(bool own);
    void clearFilter();
    /// The post has changed: its row is updated, or moves to its new position.
    void update(const client::PostSummary& post);
    /// Other people have changed posts: in a moment, as many rows as are shown are loaded anew, while the
    /// list stays as it is. Without an answer it just stays.
    void followSoon();
    /// A new post, or one that was not on this tab: goes to the top if it belongs here.
    void add(const client::PostSummary& post);

signals:
    void stateChanged();
    void countsChanged();
    void tagsChanged();

private:
    /// Whether the list says that it is loading or has failed, or stays as it is.
    enum class Loading { Shown, Quiet };
    void reload(Loading loading);
    void loadMore();
    void loadTags();
    void countAgain();
    void request();
    void take(const client::PostPage& page);
    void fail(const core::Error& error);
    void enter(State state);
    bool belongs(const client::PostSummary& post) const;

    client::PostsApi m_posts;
    qint64 m_user;
    PostsModel m_model;
    client::PostQuery m_query;
    PostsTab m_tab = PostsTab::All;
    std::optional<client::PostCounts> m_counts;
    QList<client::Tag> m_tags;
    State m_state = State::Loading;
    core::Error m_error;

    quint64 m_ticket = 0;
    bool m_isLoading = false;
    /// While the list is loaded anew: the rows so far. Empty when a page is added at the end.
    std::optional<QList<client::PostSummary>> m_anew;
    qsizetype m_wanted = 0;  ///< rows, when loading anew
    QTimer m_followSoon;
    std::optional<QString> m_cursorBefore;  ///< of a quiet load, for when it fails
};

}  // namespace pages
