#pragma once

#include "migrations/sending.h"
#include "migrations/status.h"

#include <QHash>
#include <QPointer>
#include <qcoro/qcorotask.h>

#include <optional>

namespace postgres {
class Session;
}

namespace migrations {

/// A directory, as the tool that owns the database sees it, and how the database stands to it.
struct LiveStatus {
    Directory directory;
    Status status;
    Tool folderTool = Tool::None;     ///< whose format the folder has
    QList<Tool> databaseTools;        ///< whose history tables the database has
    QHash<QString, Sending> pending;  ///< how each pending file would be sent, by its name
    /// The tools whose rules may be chosen: those that the directory fits, and those of the database.
    QList<Tool> fitting;
    QString directoryHash;  ///< that a PreviewReport of the same files has
};

/// Reads `folder` on a thread of its own, then the histories on the session's, and compares them there.
/// `tool` overrides whose rules hold, if it fits the directory. Nothing blocks the caller's thread. Cancelled
/// when the session goes on the way.
QCoro::Task<core::Result<LiveStatus>> readLiveStatus(QPointer<postgres::Session> session, QString folder,
                                                     std::optional<Tool> tool = {});

}  // namespace migrations
