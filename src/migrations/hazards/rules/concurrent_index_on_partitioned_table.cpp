#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"

namespace migrations::hazards {
namespace {

void checkConcurrentIndexOnPartitionedTable(Inspection& inspection) {
    const Node& root = inspection.statement().root;
    const auto isPartitioned = [&](const Name& table) {
        const KnownRelation* known = inspection.known().relation(table);
        return known && known->isPartitioned;
    };
    if (!root.flag("concurrent")) return;
    if (root.is("IndexStmt") && isPartitioned(inspection.relation())) {
        inspection.report(Words::tr("CREATE INDEX CONCURRENTLY fails on %1, which is a partitioned table.")
                              .arg(inspection.relation().plain()));
        return;
    }
    if (!root.is("DropStmt")) return;
    for (const Node& object : root.list("objects")) {
        const Name index = Name::of(object.names("items"));
        const KnownIndex* known = inspection.known().index(index);
        if (known && isPartitioned(known->table))
            inspection.report(
                {.offset = 0,
                 .relation = index,
                 .message =
                     Words::tr(
                         "DROP INDEX CONCURRENTLY fails on %1, which is the index of a partitioned table.")
                         .arg(index.plain()),
                 .safer = {},
                 .severity = {}});
    }
}

}  // namespace

Rule concurrentIndexOnPartitionedTable() {
    return {
        .key = QStringLiteral("concurrent-index-on-partitioned-table"),
        .severity = Severity::Problem,
        .title = Words::tr("CONCURRENTLY on a partitioned table"),
        .help = Words::tr("PostgreSQL cannot build or drop the index of a partitioned table CONCURRENTLY. "
                          "Create it on the parent only, with CREATE INDEX … ON ONLY; it is invalid at "
                          "first. Build one CONCURRENTLY on each partition and attach them with ALTER INDEX "
                          "… ATTACH PARTITION; after the last one the index of the parent is valid."),
        .given = R"(CREATE TABLE events (id bigint, at timestamptz) PARTITION BY RANGE (at);
CREATE TABLE events_2024 PARTITION OF events FOR VALUES FROM ('2024-01-01') TO ('2025-01-01');)",
        .bad = R"(CREATE INDEX CONCURRENTLY events_at ON events (at);)",
        .good = R"(CREATE INDEX events_at ON ONLY events (at);
CREATE INDEX CONCURRENTLY events_2024_at ON events_2024 (at);
ALTER INDEX events_at ATTACH PARTITION events_2024_at;)",
        .alsoKnownAs = {},
        .check = checkConcurrentIndexOnPartitionedTable};
}

}  // namespace migrations::hazards
