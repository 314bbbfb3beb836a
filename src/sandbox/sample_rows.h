#pragma once

#include "core/error.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QMap>

namespace sandbox {

/// A person who can sign in to the sandbox.
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

/// The sample blog as rows for the blog's tables. A value.
struct SampleRows {
    /// By table: objects keyed by column; all rows of a table have the same columns. Ids are given here, from
    /// 1 in the order of the files.
    QMap<QString, QJsonArray> rows;
    QList<SampleFile> files;
    /// Everyone who is not suspended, in the order of the file.
    QList<Login> logins;
};

/// Reads the folder described in resources/blog/sample/FORMAT.md, which may be a resource; all moments are
/// relative to `now`. Kind Invalid names the first thing that does not fit together.
core::Result<SampleRows> readSample(const QString& folder, const QDateTime& now);

}  // namespace sandbox
