#pragma once

#include <QByteArray>

namespace migrations {

/// Whether the statement begins a transaction block.
bool beginsTransaction(const QByteArray& statement);
/// Whether it begins or ends one: BEGIN, START TRANSACTION, COMMIT, END, ROLLBACK, ABORT, PREPARE
/// TRANSACTION; not the statements about savepoints.
bool controlsTransaction(const QByteArray& statement);
/// SAVEPOINT, RELEASE, ROLLBACK TO: refused in the implicit transaction of a message.
bool isAboutSavepoint(const QByteArray& statement);
/// Whether PostgreSQL refuses it inside a transaction block, or may do: `CONCURRENTLY`, VACUUM, CREATE
/// DATABASE … (PreventInTransactionBlock in its source), CALL, and DO with COMMIT or ROLLBACK in its text.
bool refusesTransaction(const QByteArray& statement);

}  // namespace migrations
