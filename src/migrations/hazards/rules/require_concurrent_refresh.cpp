#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"

namespace migrations::hazards {
namespace {

void checkRequireConcurrentRefresh(Inspection& inspection) {
    const Node& root = inspection.statement().root;
    if (!root.is("RefreshMatViewStmt") || root.flag("concurrent") || root.flag("skipData") ||
        inspection.isNew())
        return;
    inspection.report(
        Words::tr("REFRESH MATERIALIZED VIEW blocks all reads of %1 until it is filled again.")
            .arg(inspection.relation().plain()),
        QStringLiteral("REFRESH MATERIALIZED VIEW CONCURRENTLY %1;").arg(inspection.relation().sql()));
}

}  // namespace

Rule requireConcurrentRefresh() {
    return {
        .key = QStringLiteral("require-concurrent-refresh"),
        .severity = Severity::Warning,
        .title = Words::tr("A materialized view is filled while reads wait"),
        .help = Words::tr("REFRESH MATERIALIZED VIEW takes an ACCESS EXCLUSIVE lock while its query runs. "
                          "With CONCURRENTLY, reads continue with the old rows; it needs a unique index on "
                          "plain columns of the view, and the view must have been filled before."),
        .given = R"(CREATE MATERIALIZED VIEW totals AS SELECT 1 AS id;
CREATE UNIQUE INDEX totals_id ON totals (id);)",
        .bad = R"(REFRESH MATERIALIZED VIEW totals;)",
        .good = R"(REFRESH MATERIALIZED VIEW CONCURRENTLY totals;)",
        .alsoKnownAs = {},
        .check = checkRequireConcurrentRefresh};
}

}  // namespace migrations::hazards
