#pragma once

#include "core/error.h"
#include "sandbox/sample_post.h"

#include <QDateTime>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace core {
class JsonReader;
}

namespace sandbox {

/// Somebody who can sign in to the sandbox.
struct Login {
    QString name;
    QString email;
    QString password;
    QString role;
};

/// A picture of the sample and where its bytes go.
struct SampleFile {
    QString source;
    QString sha256;  ///< in hexadecimal: its name in MEDIA_DIR
};

/// The sample blog as rows for the blog's tables: reads the folder described in
/// resources/blog/sample/FORMAT.md. Row objects are keyed by column; all rows of a table have the same
/// columns. Ids are given here, from 1 in the order of the files.
class SampleRows {
public:
    using Cells = std::initializer_list<std::pair<const char*, QJsonValue>>;

    /// `folder` may be a resource; all moments are relative to `now`.
    static core::Result<SampleRows> read(const QString& folder, const QDateTime& now);

    /// The rows of `table`; empty when it has none.
    QJsonArray rows(const QString& table) const { return m_rows.value(table); }
    const QList<SampleFile>& files() const { return m_files; }
    /// Everyone who is not suspended, in the order of the file.
    const QList<Login>& logins() const { return m_logins; }

private:
    SampleRows(QString folder, QDateTime now) : m_folder(std::move(folder)), m_now(std::move(now)) {}
    core::Result<QJsonObject> readObject(const QString& name) const;
    core::Result<QString> readText(const QString& name) const;
    core::Result<void> readPeople();
    core::Result<void> readTags();
    core::Result<void> readMedia();
    core::Result<void> readPosts();
    core::Result<void> readAudit();
    void addPost(qint64 id, const SamplePost& post);
    void addRevisions(qint64 id, const SamplePost& post);
    void addWorkingCopy(qint64 id, const SamplePost& copy);
    QJsonObject auditTarget(const QString& target);

    void add(const char* table, Cells cells);
    qint64 person(const QString& handle);
    /// `text` as an RFC 3339 moment; null when empty.
    QJsonValue time(const QString& text);
    /// Media addresses instead of file names.
    QString withAddresses(QString body) const;
    /// Remembers the first thing that did not fit.
    void complain(const QString& what);

    QString m_folder;
    QDateTime m_now;
    QMap<QString, QJsonArray> m_rows;
    QList<SampleFile> m_files;
    QList<Login> m_logins;
    QHash<QString, qint64> m_people, m_tags, m_media, m_posts;  ///< ids by handle, slug, file, file
    QHash<qint64, QString> m_names, m_titles, m_alts;
    QString m_complaint;
};

}  // namespace sandbox
