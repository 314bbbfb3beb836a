#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"

namespace migrations::hazards {
namespace {

void checkRequireLockTimeout(Inspection& inspection) {
    const RelationLock* lock = blockingLock(inspection.locks());
    // Once for a file is enough.
    if (!lock || inspection.known().hasBlocked() || inspection.known().isSet(QStringLiteral("lock_timeout")))
        return;
    inspection.report(
        {.offset = 0,
         .relation = lock->relation,
         .message = Words::tr("Without a lock_timeout this waits for a %1 lock on %2 for as long as an older "
                              "transaction uses it, and every later query waits behind it.")
                        .arg(modeName(lock->mode), lock->relation.plain()),
         .safer = QStringLiteral("SET lock_timeout = '2s';"),
         .severity = {}});
}

}  // namespace

Rule requireLockTimeout() {
    return {.key = QStringLiteral("require-lock-timeout"),
            .severity = Severity::Note,
            .title = Words::tr("A statement waits for a lock without a time limit"),
            .help = Words::tr("A statement that waits for a strong lock is queued, and every later statement "
                              "waits behind it, even plain SELECTs. With a lock_timeout it gives up, and the "
                              "migration can be tried again. Set it at the top of the file, or for the role "
                              "or the connection that runs migrations (PGOPTIONS='-c lock_timeout=2s')."),
            .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY);)",
            .bad = R"(ALTER TABLE posts ADD COLUMN views bigint;)",
            .good = R"(SET lock_timeout = '2s';
ALTER TABLE posts ADD COLUMN views bigint;)",
            .alsoKnownAs = {QStringLiteral("require-timeout-settings"), QStringLiteral("E9"),
                            QStringLiteral("lock_timeout")},
            .check = checkRequireLockTimeout};
}

}  // namespace migrations::hazards
