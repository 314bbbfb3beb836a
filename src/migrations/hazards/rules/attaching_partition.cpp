#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"

namespace migrations::hazards {
namespace {

void checkAttachingPartition(Inspection& inspection) {
    for (const Step& step : inspection.steps("AT_AttachPartition")) {
        const Name part = Name::of(step.node.child("def").child("name"));
        // A check that PostgreSQL can prove the bounds from spares the scan; any valid one may be it.
        if (inspection.known().isNew(part) || inspection.known().hasValidCheck(part)) continue;
        inspection.report(step.offset, Words::tr("ATTACH PARTITION reads all of %1 while nothing else can "
                                                 "read or write it, unless a check proves that its rows are "
                                                 "inside the bounds.")
                                           .arg(part.plain()));
    }
}

}  // namespace

Rule attachingPartition() {
    return {
        .key = QStringLiteral("attaching-partition"),
        .severity = Severity::Warning,
        .title = Words::tr("A table with rows becomes a partition"),
        .help = Words::tr(
            "ATTACH PARTITION checks each row of the new partition under an ACCESS EXCLUSIVE lock on it and "
            "on the default partition. There is no scan if a check with the bounds of the partition, and NOT "
            "NULL on its key, was added NOT VALID and validated before. Drop the check afterwards."),
        .given = R"(CREATE TABLE events (id bigint, at timestamptz NOT NULL) PARTITION BY RANGE (at);
CREATE TABLE events_2024 (id bigint, at timestamptz NOT NULL);)",
        .bad =
            R"(ALTER TABLE events ATTACH PARTITION events_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');)",
        .good =
            R"(ALTER TABLE events_2024 ADD CONSTRAINT in_2024 CHECK (at >= '2024-01-01' AND at < '2025-01-01') NOT VALID;
ALTER TABLE events_2024 VALIDATE CONSTRAINT in_2024;
ALTER TABLE events ATTACH PARTITION events_2024 FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');
ALTER TABLE events_2024 DROP CONSTRAINT in_2024;)",
        .alsoKnownAs = {},
        .check = checkAttachingPartition};
}

}  // namespace migrations::hazards
