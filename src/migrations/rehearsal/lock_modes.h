#pragma once

#include <QString>

namespace migrations {

/// How strong a relation lock is, from 1 (AccessShareLock) to 8 (AccessExclusiveLock); 0 for none of them.
/// Source: PostgreSQL manual, 13.3.1 Table-Level Locks.
int lockStrength(const QString& mode);
/// True for the modes that DDL takes, from ShareUpdateExclusiveLock on.
inline bool isSchemaLock(const QString& mode) {
    return lockStrength(mode) >= 4;
}
bool blocksReads(const QString& mode);
bool blocksWrites(const QString& mode);

/// `ACCESS EXCLUSIVE`
QString lockTitle(const QString& mode);
/// Who waits for that lock, in one translated sentence.
QString whoWaits(const QString& mode);

}  // namespace migrations
