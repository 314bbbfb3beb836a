#pragma once

#include "core/error.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace postgres {
class Connection;
}

namespace migrations {

/// A relation of the copy at one moment, as far as a statement can change it.
struct Place {
    QString name;  ///< `schema.name`
    QString kind;  ///< as pg_class.relkind
    qint64 filenode = 0;
    qint64 owner = 0;     ///< of an index: its table
    qint64 scans = 0;     ///< in the transaction
    qint64 allScans = 0;  ///< in all transactions that are over

    bool operator==(const Place&) const = default;
};

using Places = QHash<qint64, Place>;             ///< by oid
using Locks = QSet<std::pair<qint64, QString>>;  ///< relation oid, mode

/// A relation that a statement has made (no `before`), dropped (no `now`), changed or only locked.
struct PlaceChange {
    qint64 oid = 0;
    std::optional<Place> before = {};
    std::optional<Place> now = {};
};

/// What is different after a statement.
struct Observation {
    QList<PlaceChange> changes = {};
    Locks locks = {};       ///< that the open transaction holds
    Locks held = {};        ///< those of them that it held before the statement
    QString rewrites = {};  ///< as note_rewrite() of resources/rehearsal/observe.sql writes them
};

/// Knows the relations of the copy and says what a statement changed. Within a transaction it looks only at
/// the relations that are locked, in one round trip. Belongs to the thread of its connection.
class RelationWatch {
public:
    /// `runner`: the session that is watched, in whose database observe.sql was installed.
    explicit RelationWatch(postgres::Connection& runner) : m_runner(runner) {}

    /// Reads everything anew: the state before the next statement.
    core::Result<void> refresh();
    /// After a statement whose transaction is open.
    core::Result<Observation> lookAtTransaction();
    /// After a statement that is committed. Its locks are not known.
    core::Result<Observation> lookAtAll();

    /// As they were when they were looked at last.
    const Places& places() const { return m_places; }

private:
    struct Everything {
        Places places;
        QString rewrites;
        QString transaction;
    };
    core::Result<Everything> readAll();

    postgres::Connection& m_runner;
    Places m_places;
    Locks m_locks;
    QString m_transaction;  ///< the virtual id of the one that `scans` and m_locks are of
};

}  // namespace migrations
