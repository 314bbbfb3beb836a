#pragma once

#include "migrations/data_checks/requirement.h"
#include "migrations/rehearsal/catalog_state.h"
#include "migrations/rehearsal/new_values.h"

#include <QSet>

namespace migrations {

/// How the rows that a migration sees at some point of the run come out of the rows that the live database
/// has now: columns renamed, added, retyped or dropped on the way. Columns are known by their numbers, which
/// a rename leaves alone.
class LiveMapping {
public:
    /// `start`: the copy before the run, when its names are those of the live database.
    explicit LiveMapping(const CatalogState& start);

    bool isLive(qint64 relation) const { return m_relations.contains(relation); }
    /// True when that column comes out of live rows unchanged or by a cast.
    bool isLiveColumn(qint64 relation, int column) const;
    /// A new column whose default gives every row a value of its own, as far as can be told.
    bool isDistinctPerRow(qint64 relation, int column) const;

    /// Takes in what a statement did. `values`: what it said about the columns that got another type.
    void follow(const CatalogState& before, const CatalogState& after, const NewValues& values);
    /// Rows of the relation were changed by the run.
    void noteWritten(qint64 relation) { m_written.insert(relation); }

    /// The rows of `relation` with the columns whose names occur in `texts`. `alias`: this column is called
    /// `value` as well, for the constraints of domains.
    LiveRows rows(const RelationState& relation, const QStringList& texts,
                  const ColumnState* alias = nullptr) const;

private:
    struct Value {
        QString sql;      ///< over the live row
        QString unknown;  ///< why there is none
        bool isDistinct = false;
        bool isLive = false;
        bool isGenerated = false;  ///< `sql` is over the columns of the migration
    };
    struct Live {
        QString name;  ///< `schema.name` as the live database has it
        QString quoted;
        QString key;  ///< SQL of the primary key as text
        QHash<int, Value> columns;
    };
    static Value added(const ColumnState& column);

    QHash<qint64, Live> m_relations;
    QSet<qint64> m_written;
};

}  // namespace migrations
