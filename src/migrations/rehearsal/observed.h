#pragma once

#include "core/error.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace migrations {

/// A relation lock that a statement took, as pg_locks names it.
struct ObservedLock {
    QString relation = {};  ///< `schema.name`, unquoted
    QString mode = {};      ///< `AccessExclusiveLock`

    bool operator==(const ObservedLock&) const = default;
};

/// A relation whose storage a statement wrote anew.
struct ObservedRewrite {
    QString relation = {};  ///< `schema.name`
    QString reason = {};    ///< one translated sentence

    bool operator==(const ObservedRewrite&) const = default;
};

/// Rows that a statement is planned to change.
struct PlannedChange {
    QString relation = {};  ///< `schema.name`
    double rows = 0;        ///< the planner's estimate

    bool operator==(const PlannedChange&) const = default;
};

/// Where and why a statement failed.
struct ObservedError {
    QString code = {};  ///< SQLSTATE, or the runner's own code
    QString message = {};
    QString detail = {};  ///< the server's detail, hint and context; or what the failure leaves behind
    int line = 0;         ///< in the file, from 1; 0 when not known
    int column = 0;       ///< in characters, from 1; 0 when not known
};

/// What one statement of a migration did on the rehearsal's copy. A value.
struct ObservedStatement {
    QString file = {};
    int number = 0;  ///< from 1 in the file
    int line = 0;    ///< in the file, from 1
    QString sql = {};
    /// Locks that this statement added, on relations that were there before the run; those of pg_catalog and
    /// of the tool's own table left out. By relation, then by mode.
    QList<ObservedLock> locks = {};
    /// Locks that earlier statements of the same transaction took and that are held on.
    QList<ObservedLock> held = {};
    QList<ObservedRewrite> rewrites = {};
    QStringList scans = {};    ///< relations of before the run that it read from end to end
    QStringList written = {};  ///< relations of before the run whose rows it may have changed
    /// How many of them, by the statistics of the live database; only where those are known.
    QList<PlannedChange> changes = {};
    QStringList creates = {};  ///< relations it made
    QStringList drops = {};    ///< relations of before the run that it removed
    QStringList phases = {};   ///< of CONCURRENTLY, in the order in which a second session saw them
    QStringList notices = {};
    std::optional<ObservedError> error = {};
    double milliseconds = 0;

    /// The strongest lock on `relation` while it ran; empty when there is none.
    QString strongestLock(const QString& relation) const;
};

}  // namespace migrations
