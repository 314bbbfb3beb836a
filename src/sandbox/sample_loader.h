#pragma once

#include "core/error.h"
#include "sandbox/sample_rows.h"

namespace postgres {
class Connection;
}

namespace sandbox {

/// Puts the sample blog into a blog's empty tables and its pictures into MEDIA_DIR.
class SampleLoader {
public:
    /// `mediaFolder` must exist.
    SampleLoader(postgres::Connection& connection, QString mediaFolder);

    /// In one transaction: all of it or nothing. Blocks.
    core::Result<void> load(const SampleRows& sample);

private:
    core::Result<void> insert(const QString& table, const QJsonArray& rows);
    core::Result<void> copyFiles(const QList<SampleFile>& files) const;

    postgres::Connection& m_connection;
    QString m_mediaFolder;
};

}  // namespace sandbox
