#pragma once

#include "schema/snapshot.h"

namespace schema {

/// What a change is worth to a reader. classes.cpp has the table with the reason for each.
enum class ChangeClass {
    Semantic,  ///< changes what statements do, may do, or how the server stores and finds rows
    Cosmetic,  ///< changes only what people read, or what a statement that names its columns cannot see
    Version,   ///< is there only because the two servers have different major versions
};
constexpr auto enumNames(ChangeClass) {
    return std::to_array<const char*>({"semantic", "cosmetic", "version"});
}

enum class ChangeAction { Added, Removed, Changed };
constexpr auto enumNames(ChangeAction) {
    return std::to_array<const char*>({"added", "removed", "changed"});
}

/// One attribute in which two snapshots differ, or one object that only one of them has.
struct Change {
    ChangeAction action = ChangeAction::Changed;
    ObjectId object;
    QString attribute;  ///< `on_delete`, `grants[blog_rw]`; empty for an object that is added or removed
    QString from;       ///< both values in words: `no`, `none`, `restrict`; empty where there is no attribute
    QString to;
    ChangeClass changeClass = ChangeClass::Semantic;
    /// What the object is, for people: `table`, `view`, `function`, `column`.
    QString what;

    /// In one line: `constraint blog.posts posts_author_fk · on_delete: restrict → cascade`.
    QString text() const;
    bool operator==(const Change&) const = default;
};

/// An object that was removed and one that was added and is equal to it but for its name or schema. It may
/// have been renamed; nothing assumes so, both stay in the list of changes.
struct RenameProposal {
    ObjectId from;
    ObjectId to;
    QString what;  ///< as in Change

    /// `column blog.posts heading → title`.
    QString text() const;
    bool operator==(const RenameProposal&) const = default;
};

/// How two schemas differ. A value.
struct Difference {
    int fromVersion = 0;  ///< server_version_num of the two servers; 0 when not known
    int toVersion = 0;
    QList<Change> changes;  ///< by kind and name
    QList<RenameProposal> renames;

    bool isEmpty() const { return changes.isEmpty(); }
    /// The two servers print some texts differently.
    bool hasTwoMajorVersions() const { return fromVersion / 10000 != toVersion / 10000; }
    qsizetype count(ChangeClass wanted) const;
};

/// What leads from `from` to `to`. Facts (sizes, oids, locks, where it was read, the cluster's roles) are not
/// compared. Nothing is listed twice: a removed table stands for its columns and indexes, a column's new type
/// for the expressions that the server then prints with another cast (consequences.h). Pure; any thread;
/// about 50 ms for 2,500 tables.
Difference difference(const Snapshot& from, const Snapshot& to);

}  // namespace schema
