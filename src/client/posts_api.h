#pragma once

#include "client/http_client.h"
#include "client/post.h"

namespace client {

/// The API's /posts and /tags. A light value over the HttpClient, which must outlive it. Every write names
/// the version it is based on; if the version has changed the result is kind Conflict with the code
/// `version_conflict`.
class PostsApi {
public:
    enum class Revision { None, Keep };
    enum class Publish { LiveText, WorkingCopy };

    explicit PostsApi(HttpClient& http) : m_http(&http) {}

    QCoro::Task<core::Result<PostPage>> list(const PostQuery& query) const;
    /// The numbers on the tabs, for the filter of `query` without its status.
    QCoro::Task<core::Result<PostCounts>> counts(const PostQuery& query = {}) const;
    QCoro::Task<core::Result<Post>> get(qint64 id) const;
    /// A new draft. The same `idempotencyKey` again within 24 hours gives the same post; an empty one is made
    /// up.
    QCoro::Task<core::Result<Post>> create(const PostChanges& fields,
                                           const QString& idempotencyKey = {}) const;
    /// Writes fields of a draft; `Keep` also keeps what it was as a revision.
    QCoro::Task<core::Result<Post>> change(qint64 id, qint64 version, const PostChanges& changes,
                                           Revision revision = Revision::None) const;
    /// Saves the edits of a published post as its working copy. `version` is the post's. Returns the post
    /// with its working copy.
    QCoro::Task<core::Result<Post>> saveWorkingCopy(qint64 id, qint64 version, qint64 baseVersion,
                                                    const PostChanges& text) const;
    /// Saves a text as the newest revision of a post; the post itself does not change.
    QCoro::Task<core::Result<void>> keepRevision(qint64 id, const PostChanges& text) const;
    QCoro::Task<core::Result<Post>> discardWorkingCopy(qint64 id, qint64 version) const;
    /// Publishes a post, or the working copy of a published one (which must exist). Within `undoSeconds` (0
    /// to 30) unschedule() reverts it; until then the response is a scheduled post.
    QCoro::Task<core::Result<Post>> publish(qint64 id, qint64 version, Publish what, int undoSeconds = 0,
                                            const QString& idempotencyKey = {}) const;
    /// Publishes an imported draft with its original dates: published at `since`, first published at `first`.
    /// Editors only.
    QCoro::Task<core::Result<Post>> publishSince(qint64 id, qint64 version, const QDateTime& since,
                                                 const QDateTime& first,
                                                 const QString& idempotencyKey = {}) const;
    /// Publishes a draft at `at`; `timezone` is the IANA name of the zone it was chosen in.
    QCoro::Task<core::Result<Post>> schedule(qint64 id, qint64 version, const QDateTime& at,
                                             const QString& timezone,
                                             const QString& idempotencyKey = {}) const;
    /// Cancels a schedule, also that of a publish whose undo window has not ended.
    QCoro::Task<core::Result<Post>> unschedule(qint64 id, qint64 version) const;
    QCoro::Task<core::Result<Post>> unpublish(qint64 id, qint64 version) const;
    QCoro::Task<core::Result<Post>> trash(qint64 id, qint64 version) const;
    QCoro::Task<core::Result<Post>> restore(qint64 id, qint64 version) const;
    QCoro::Task<core::Result<QList<Tag>>> tags() const;

private:
    HttpClient* m_http;
};

}  // namespace client
