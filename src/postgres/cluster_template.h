#pragma once

#include "core/error.h"

#include <QString>

namespace postgres {

/// Templates of new clusters, so that creating one is only a copy. One per PostgreSQL version; can be shared
/// by processes, because a template is created atomically.
class ClusterTemplate {
public:
    /// `cacheFolder` empty: there never is a template.
    ClusterTemplate(QString cacheFolder, const QString& version);

    bool exists() const;
    /// Copies the template to `target`, which must not exist. Error code `disk_full`.
    core::Result<void> copyTo(const QString& target) const;
    /// Makes the stopped cluster `data` the template. Failing is fine, the next start will be slower.
    void keep(const QString& data) const;

private:
    QString m_cacheFolder;
    QString m_path;
};

}  // namespace postgres
