#pragma once

#include "schema/snapshot.h"

namespace schema {

/// One attribute in which two snapshots differ. An empty `path` means that the whole thing is on one side
/// only; that side then holds its kind.
struct Difference {
    ObjectId object;
    QString path;  ///< `on_delete`, `grants[blog_rw/blog_owner].privileges`
    QString left;
    QString right;

    /// `constraint blog.posts posts_author_fk · on_delete: restrict → cascade`
    QString text() const;
    bool operator==(const Difference&) const = default;
};

/// What differs in what the schemas are, ordered by kind and name. Facts (sizes, oids, locks, where it was
/// read, the cluster's roles) are not compared; text made by the server only where all else of the thing is
/// equal. Lists of named things are matched by name.
QList<Difference> differences(const Snapshot& left, const Snapshot& right);

}  // namespace schema
