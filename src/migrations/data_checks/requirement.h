#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace migrations {

/// What a statement asks of the rows that are there already.
enum class RequirementKind { NotNull, Unique, ForeignKey, Check, Exclusion, Type, NoRows, DataLoss };

/// A relation as the live database has it, with the columns that the migration sees at this point: a SELECT
/// for a FROM clause. Without it (`sql` empty) the rows cannot be told from the live database, `unknown` says
/// why.
struct LiveRows {
    QString relation = {};  ///< `schema.name` in the live database
    QString sql = {};       ///< gives every column by the name the migration knows, and `colophon_key`
    QString unknown = {};
};

/// One thing that must hold for the live rows, or the statement fails there. Made from the catalog of the
/// copy before and after the statement, so also what a function or a DO block did is in it. A value.
struct Requirement {
    RequirementKind kind = RequirementKind::Check;
    QString subject = {};   ///< what asks for it: `constraint posts_slug_key`, `column title`
    LiveRows rows = {};     ///< whose rows
    LiveRows partner = {};  ///< of a foreign key: where the keys have to be
    QStringList keys = {};  ///< SQL of the key parts; the one column, or an expression in parentheses
    QStringList partnerKeys = {};
    QStringList operators = {};  ///< of an exclusion constraint or a foreign key, one per key, qualified
    QString expression = {};  ///< the condition that must hold; the predicate of a partial index or exclusion
    QString type = {};        ///< the new type
    QString oldType = {};     ///< of the key; empty for what has no value yet
    bool matchFull = false;   ///< of a foreign key
    bool nullsNotDistinct = false;  ///< of a unique index
    QStringList labels = {};        ///< of an enum that is the new type
};

}  // namespace migrations
