#pragma once

#include <QString>

namespace schema {

/// The parts of an index that only its definition holds, as pg_get_indexdef() writes it.
struct IndexParts {
    QString keys;       ///< `lower(name), id DESC NULLS LAST`
    QString predicate;  ///< behind WHERE, without the outer parentheses; empty where there is none
};
IndexParts indexParts(const QString& definition);

/// The parts of a trigger that only its definition holds, as pg_get_triggerdef() writes it.
struct TriggerParts {
    QString condition;         ///< behind WHEN, without the outer parentheses
    QString arguments;         ///< of the function
    QString transitionTables;  ///< behind REFERENCING
};
TriggerParts triggerParts(const QString& definition);

/// A constraint without what fields of it say as well: NOT VALID, NO INHERIT, NOT ENFORCED, DEFERRABLE.
QString constraintCore(const QString& definition);

/// The body of a function written with BEGIN ATOMIC or RETURN, out of its whole definition; empty where there
/// is none.
QString sqlBody(const QString& definition);

}  // namespace schema
