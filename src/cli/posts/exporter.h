#pragma once

#include "cli/posts/blog_session.h"
#include "cli/posts/safe_file.h"
#include "client/post.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

namespace cli {

struct ExportOptions {
    enum class Mode { Write, Preview };
    QString folder;
    Mode mode = Mode::Write;
    Existing existing = Existing::Keep;
};

/// What an export did, or would do.
struct ExportReport {
    struct File {
        QString name;  ///< in the folder
        Saved saved = Saved::New;
    };
    bool hasBegun = false;  ///< signed in, and writing
    int posts = 0;
    QList<File> files;
    QStringList notes;   ///< sentences about what is not in it
    qint64 trashed = 0;  ///< posts in the trash, which are not exported

    int count(Saved saved) const;
};
QJsonObject toJson(const ExportReport& report);

/// Writes all posts of a blog, with their unpublished edits and every uploaded file, into a folder.
class Exporter {
public:
    Exporter(BlogSession& session, ExportOptions options);

    /// An error ends it; what was written before stays and is complete.
    QCoro::Task<core::Result<void>> run();
    const ExportReport& report() const { return m_report; }

private:
    QCoro::Task<core::Result<void>> exportMedia();
    QCoro::Task<core::Result<void>> exportPosts();
    core::Result<void> exportPost(const client::Post& post);
    core::Result<void> save(const QString& name, const QByteArray& bytes);
    QString withLocalLinks(const QString& body) const;

    BlogSession& m_session;
    const ExportOptions m_options;
    ExportReport m_report;
    QHash<qint64, QString> m_media;  ///< names in the media folder by id
};

}  // namespace cli
