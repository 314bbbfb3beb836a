#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"

namespace migrations::hazards {
namespace {

void checkRequireConcurrentPartitionDetach(Inspection& inspection) {
    for (const Step& step : inspection.steps("AT_DetachPartition")) {
        const Node command = step.node.child("def");
        if (command.flag("concurrent")) continue;
        const Name part = Name::of(command.child("name"));
        if (inspection.known().isNew(part)) continue;
        inspection.report(step.offset,
                          Words::tr("DETACH PARTITION takes an ACCESS EXCLUSIVE lock on %1; all reads and "
                                    "writes of the table wait behind it.")
                              .arg(inspection.relation().plain()),
                          Words::tr("-- outside a transaction, alone in its migration:") + u'\n' +
                              alterTable(inspection.relation()) +
                              QStringLiteral("DETACH PARTITION %1 CONCURRENTLY;").arg(part.sql()));
    }
}

}  // namespace

Rule requireConcurrentPartitionDetach() {
    return {
        .key = QStringLiteral("require-concurrent-partition-detach"),
        .severity = Severity::Warning,
        .title = Words::tr("A partition is detached while reads and writes wait"),
        .help = Words::tr("DETACH PARTITION takes an ACCESS EXCLUSIVE lock on the partitioned table. DETACH "
                          "PARTITION … CONCURRENTLY (PostgreSQL 14 and later) takes weaker locks in two "
                          "steps; it cannot run in a transaction, or if the table has a default partition."),
        .given = R"(CREATE TABLE events (id bigint, at timestamptz) PARTITION BY RANGE (at);
CREATE TABLE events_2024 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');)",
        .bad = R"(ALTER TABLE events DETACH PARTITION events_2024;)",
        .good = R"(ALTER TABLE events DETACH PARTITION events_2024 CONCURRENTLY;)",
        .alsoKnownAs = {},
        .sinceMajor = 14,
        .check = checkRequireConcurrentPartitionDetach};
}

}  // namespace migrations::hazards
