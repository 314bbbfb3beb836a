#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

#include <algorithm>

namespace migrations::hazards {
namespace {

void checkSeveralLocksInTransaction(Inspection& inspection) {
    const QStringList& held = inspection.known().held();
    // Once for a transaction, when the second table is locked.
    if (held.size() != 1 || !inspection.known().isInTransaction()) return;
    for (const RelationLock& lock : inspection.locks()) {
        if (lock.mode != LockMode::AccessExclusive || inspection.known().holds(lock.relation)) continue;
        inspection.report(
            {.offset = 0,
             .relation = lock.relation,
             .message = Words::tr("The transaction waits for %1 while it blocks all access to %2, and may "
                                  "deadlock with a client that locks them in a different order.")
                            .arg(lock.relation.plain(), held.first()),
             .safer = {},
             .severity = {}});
        return;
    }
}

}  // namespace

Rule severalLocksInTransaction() {
    return {
        .key = QStringLiteral("several-locks-in-transaction"),
        .severity = Severity::Note,
        .title = Words::tr("ACCESS EXCLUSIVE locks on several tables in one transaction"),
        .help = Words::tr("A lock is held until the end of its transaction. While the migration waits for "
                          "the second table, nothing can read the first one, and a client that locked them "
                          "in the other order deadlocks with it. Change one table per migration."),
        .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY);
CREATE TABLE people (id bigint PRIMARY KEY);)",
        .bad = R"(BEGIN;
ALTER TABLE posts ADD COLUMN views bigint;
ALTER TABLE people ADD COLUMN karma bigint;
COMMIT;)",
        .badLines = {3},
        .good = R"(ALTER TABLE posts ADD COLUMN views bigint;
ALTER TABLE people ADD COLUMN karma bigint;)",
        .alsoKnownAs = {QStringLiteral("E4")},
        .check = checkSeveralLocksInTransaction};
}

}  // namespace migrations::hazards
