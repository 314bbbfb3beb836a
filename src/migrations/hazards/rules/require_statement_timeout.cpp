#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

void checkRequireStatementTimeout(Inspection& inspection) {
    const Known& known = inspection.known();
    if (known.isSet(QStringLiteral("statement_timeout")) ||
        known.isSet(QStringLiteral("transaction_timeout")))
        return;
    if (!blockingLock(inspection.locks()) || known.hasBlocked()) return;
    inspection.report(
        Words::tr("Without a statement_timeout this holds its lock for as long as the statement takes."),
        QStringLiteral("SET statement_timeout = '30s';"));
}

}  // namespace

Rule requireStatementTimeout() {
    return {
        .key = QStringLiteral("require-statement-timeout"),
        .severity = Severity::Note,
        .title = Words::tr("A statement holds a strong lock without a time limit"),
        .help = Words::tr("lock_timeout limits the wait for a lock, not the time it is held. With a "
                          "statement_timeout, a scan or rewrite that takes longer than expected is rolled "
                          "back. Set it at the top of the file, or for the role that runs migrations. Set it "
                          "to 0 for CREATE INDEX CONCURRENTLY and VALIDATE CONSTRAINT, which can take long."),
        .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY);)",
        .bad = R"(SET lock_timeout = '2s';
ALTER TABLE posts ADD COLUMN views bigint;)",
        .badLines = {2},
        .good = R"(SET lock_timeout = '2s';
SET statement_timeout = '30s';
ALTER TABLE posts ADD COLUMN views bigint;)",
        .alsoKnownAs = {QStringLiteral("require-timeout-settings"), QStringLiteral("statement_timeout")},
        .isOptIn = true,
        .check = checkRequireStatementTimeout};
}

}  // namespace migrations::hazards
