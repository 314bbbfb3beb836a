#pragma once

#include "migrations/hazards/inspection.h"

namespace migrations::hazards {

/// The steps that several rules advise, as SQL to copy.

/// `ALTER TABLE name `.
QString alterTable(const Name& table);
/// SET NOT NULL without a long lock: a check that is validated first and spares the scan.
QString notNullSteps(const Name& table, const QString& column);
/// A constraint in two steps: `definition` is what follows ADD, without NOT VALID.
QString validatedSteps(const Name& table, const QString& definition, const QString& name);
/// An UPDATE in batches that is to be repeated until it changes nothing.
QString batchedUpdate(const Name& table, const QString& assignment, const QString& condition);
/// A column of another definition beside the old one, kept equal by a trigger, filled in batches, then
/// swapped. `type` is the definition, `value` the expression that makes it of the old column.
QString swapColumnSteps(const Name& table, const QString& column, const QString& type, const QString& value);
/// `CREATE UNIQUE INDEX CONCURRENTLY index ON table (columns);`
QString uniqueIndexConcurrently(const Name& table, const QString& index, const QStringList& columns);
/// `text` with the column `column` written as `NEW.column`.
QString inTrigger(const QString& text, const QString& column);

}  // namespace migrations::hazards
