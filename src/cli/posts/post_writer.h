#pragma once

#include "cli/posts/blog_session.h"
#include "cli/posts/import_plan.h"

namespace cli {

/// Writes planned posts into a blog, with the files they show.
class PostWriter {
public:
    /// `source` must outlive it.
    PostWriter(BlogSession& session, const PostSource& source);

    /// Creates, finishes or updates the post. Everything is asked for in a way that is safe to repeat.
    QCoro::Task<core::Result<client::Post>> write(PlannedPost planned);
    /// Uploads a file of the folder once; gives its id.
    QCoro::Task<core::Result<qint64>> upload(QString path);

private:
    QCoro::Task<core::Result<client::PostChanges>> fieldsOf(PlannedPost planned);
    QCoro::Task<core::Result<QString>> withUploads(QString text, QString name);
    QCoro::Task<core::Result<client::Post>> create(PlannedPost planned, client::PostChanges fields);
    QCoro::Task<core::Result<client::Post>> update(PlannedPost planned, client::PostChanges fields);
    QCoro::Task<core::Result<client::Post>> makePublic(PlannedPost planned, client::Post post);
    QCoro::Task<core::Result<client::Post>> addEdits(PlannedPost planned, client::Post post);
    QString key(const PlannedPost& planned, const char* step) const;

    BlogSession& m_session;
    const PostSource& m_source;
    QHash<QString, MediaNote> m_notes;  ///< by absolute path
    QHash<QString, qint64> m_uploaded;
    QString m_run;  ///< of this run's idempotency keys
};

}  // namespace cli
