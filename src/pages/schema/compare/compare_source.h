#pragma once

#include "core/error.h"
#include "postgres/session.h"
#include "schema/timeline/timeline_entry.h"

#include <QList>

#include <functional>

namespace pages {

/// A database that the person has saved in this console.
struct SavedDatabase {
    QString key;    ///< names it for `profileOf`
    QString title;  ///< for people
};

/// The saved databases, as the console keeps them. The functions may be empty: then there are none.
struct SavedDatabases {
    using Answer = std::function<void(const core::Result<postgres::Profile>&)>;
    std::function<QList<SavedDatabase>()> all = {};
    /// Gives the way in, with the password from where secrets are kept.
    std::function<void(const SavedDatabase&, const Answer&)> profileOf = {};
};

/// What one side of a comparison is, as the person chose it.
struct CompareSource {
    enum class Kind {
        None,
        Live,       ///< what the page shows
        Database,   ///< a saved one
        Script,     ///< a file of SQL
        Directory,  ///< of migrations
        SavedFile,  ///< of `colophonctl schema export`
        Kept,       ///< of the timeline
    };
    Kind kind = Kind::None;
    SavedDatabase database = {};
    QString path = {};
    QString version = {};  ///< of a directory; empty for all
    schema::TimelineEntry entry = {};

    bool isChosen() const { return kind != Kind::None; }
    /// "schema.sql", "migrations at 20260101", "blog, 30 Nov, 14:02".
    QString title(const schema::Snapshot& live) const;
};

}  // namespace pages
