#pragma once

#include "cli/posts/blog_session.h"
#include "cli/posts/import_plan.h"

#include <functional>

namespace cli {

struct ImportOptions {
    enum class Mode { Write, Preview };
    /// What a file that cannot be taken means for the others.
    enum class OnFlaw { GoOn, WriteNothing };
    Mode mode = Mode::Write;
    OnFlaw onFlaw = OnFlaw::GoOn;
    WhenDifferent whenDifferent = WhenDifferent::Leave;
    AuthorNames authors{};
};

/// One file of an import and what became of it.
struct ImportedPost {
    PlannedPost planned;
    bool isDone = false;
    qint64 id = 0;                       ///< of the post in the blog, where there is one
    std::optional<core::Error> error{};  ///< why it could not be written
};

/// Brings posts into a blog. What is there already is recognised by its address, so that an import that was
/// broken off is simply run again.
class Importer {
public:
    /// Told each post when it has been written, or could not be.
    using Progress = std::function<void(const ImportedPost&)>;
    /// Gives what to import, once the blog's time zone is known.
    using Read = std::function<core::Result<PostSource>(const ReadingContext&)>;

    Importer(BlogSession& session, ImportOptions options, Read read, Progress progress);

    /// An error ends the import; what has been written stays, and the list says how far it came.
    QCoro::Task<core::Result<void>> run();
    /// Ends it after the post that is being written.
    void stop() { m_isStopped = true; }

    const QList<ImportedPost>& posts() const { return m_posts; }
    /// Sentences about files that no post shows and that were not taken.
    const QStringList& fileProblems() const { return m_fileProblems; }
    bool wasStopped() const { return m_isStopped; }

private:
    QCoro::Task<core::Result<void>> work();
    QCoro::Task<core::Result<void>> readIndex();
    void addPerson(const QString& name, qint64 id);
    QCoro::Task<core::Result<void>> readMedia();
    QCoro::Task<core::Result<void>> plan();

    BlogSession& m_session;
    const ImportOptions m_options;
    const Read m_read;
    const Progress m_progress;
    BlogIndex m_index;
    PostSource m_source;
    QList<ImportedPost> m_posts;
    QStringList m_fileProblems;
    bool m_isStopped = false;
};

}  // namespace cli
