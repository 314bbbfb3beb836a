#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"

#include <algorithm>

namespace migrations::hazards {
namespace {

/// No WHERE, or one that looks for what is missing as a backfill does, may find every row; one that compares
/// a column with a value mostly finds few.
bool mayTouchAllRows(const Node& condition, bool isUpdate) {
    if (condition.isEmpty()) return true;
    if (!isUpdate) return false;
    if (condition.is("NullTest")) return condition.text("nulltesttype") == QLatin1String("IS_NULL");
    if (!condition.is("BoolExpr") || condition.text("boolop") != QLatin1String("AND_EXPR")) return false;
    return std::ranges::all_of(condition.list("args"),
                               [](const Node& part) { return mayTouchAllRows(part, true); });
}

void checkBackfillInMigration(Inspection& inspection) {
    const Node& root = inspection.statement().root;
    if ((!root.is("UpdateStmt") && !root.is("DeleteStmt")) || inspection.isNew()) return;
    if (root.has("fromClause") || root.has("usingClause")) return;
    const QString table = inspection.relation().plain();
    const bool holdsTable = inspection.known().holds(inspection.relation());
    if (holdsTable) {
        inspection.report(Words::tr("This changes rows of %1 while the transaction still holds a lock that "
                                    "blocks all other access to it.")
                              .arg(table));
        return;
    }
    if (!mayTouchAllRows(root.child("whereClause"), root.is("UpdateStmt"))) return;
    inspection.report(Words::tr("This may change every row of %1 at once: each row stays locked until the "
                                "end of the transaction, and as many dead rows remain.")
                          .arg(table));
}

}  // namespace

Rule backfillInMigration() {
    return {
        .key = QStringLiteral("backfill-in-migration"),
        .severity = Severity::Warning,
        .title = Words::tr("All rows are changed in one statement"),
        .help = Words::tr("An UPDATE or DELETE of a whole table takes long, blocks every client that changes "
                          "one of its rows, writes a lot of WAL, and prevents VACUUM from cleaning up. In "
                          "the transaction of an ALTER TABLE it also prolongs that lock. Change rows in "
                          "batches, outside the transaction of a migration."),
        .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY, views bigint);)",
        .bad = R"(UPDATE posts SET views = 0 WHERE views IS NULL;)",
        .good =
            R"(UPDATE posts SET views = 0 WHERE ctid = ANY (ARRAY(SELECT ctid FROM posts WHERE views IS NULL LIMIT 5000));)",
        .alsoKnownAs = {QStringLiteral("backfilling_data")},
        .check = checkBackfillInMigration};
}

}  // namespace migrations::hazards
