#pragma once

#include "pages/schema/part_row.h"
#include "schema/snapshot.h"

namespace pages {

QList<PartRow> columnRows(const schema::Snapshot& snapshot, const schema::Relation& relation);
/// Its own keys and checks, then the foreign keys of others that refer to it.
QList<PartRow> keyRows(const schema::Snapshot& snapshot, const schema::Relation& relation);
QList<PartRow> indexRows(const schema::Relation& relation);
QList<PartRow> triggerRows(const schema::Relation& relation);
/// Partitions, or the tables that inherit.
QList<PartRow> partitionRows(const schema::Snapshot& snapshot, const schema::Relation& relation);
QList<PartRow> policyRows(const schema::Relation& relation);

/// What privileges are on.
struct Granting {
    QString place;    ///< "all of it", "column title"
    QString owner;    ///< grants of others are said to be theirs
    QStringList all;  ///< every privilege that there is on such a thing
};
QList<PartRow> grantRows(const QList<schema::Grant>& grants, const Granting& on);

}  // namespace pages
