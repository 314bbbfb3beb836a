#pragma once

#include "core/error.h"
#include "sandbox/sample_rows.h"

#include <QDateTime>
#include <QHash>

namespace sandbox {

/// Shared by the readers of the sample's files while rows are created: the folder, the ids assigned so far,
/// and the first inconsistency.
struct SampleBuilder {
    using Cells = std::initializer_list<std::pair<const char*, QJsonValue>>;

    QString folder;
    QDateTime now;
    SampleRows out;
    QHash<QString, qint64> people, tags, media,
        posts;                                   ///< ids by handle, slug, file name, file name without ending
    QHash<qint64, QString> names, titles, alts;  ///< of people, posts, media
    QString complaint;

    core::Result<QString> readText(const QString& name) const;
    core::Result<QJsonObject> readObject(const QString& name) const;

    void add(const char* table, Cells cells);
    /// The id of a person; reports an error if the handle is unknown.
    qint64 person(const QString& handle);
    /// `text` as an RFC 3339 moment; null when empty.
    QJsonValue time(const QString& text);
    void complain(const QString& what);
};

QJsonObject rowOf(SampleBuilder::Cells cells);
QJsonValue orNull(const std::optional<QString>& text);
QJsonValue orNull(const QString& text);

}  // namespace sandbox
