#pragma once

#include "core/error.h"
#include "sandbox/sample_rows.h"

#include <QDateTime>
#include <QHash>

namespace sandbox {

/// What the readers of the sample's files share while rows are being made: the folder, the ids given so far,
/// and the first thing that did not fit together.
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
    /// The id of somebody; complains when there is nobody of that handle.
    qint64 person(const QString& handle);
    /// `text` as an RFC 3339 moment; null when empty.
    QJsonValue time(const QString& text);
    void complain(const QString& what);
};

QJsonObject rowOf(SampleBuilder::Cells cells);
QJsonValue orNull(const std::optional<QString>& text);
QJsonValue orNull(const QString& text);

}  // namespace sandbox
