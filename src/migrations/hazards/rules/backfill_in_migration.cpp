#include "migrations/hazards/rules/rules.h"
#include "migrations/hazards/safer.h"

namespace migrations::hazards {
namespace {

/// A WHERE that compares a column with a constant finds a few rows; no WHERE at all, or one about NULL only,
/// finds them all.
bool touchesAllRows(const Node& condition) {
    if (condition.isEmpty()) return true;
    if (condition.is("NullTest")) return true;
    if (condition.is("BoolExpr") && condition.text("boolop") == QLatin1String("AND_EXPR")) {
        for (const Node& part : condition.list("args"))
            if (!touchesAllRows(part)) return false;
        return true;
    }
    return false;
}

void checkBackfillInMigration(Inspection& inspection) {
    const Node& root = inspection.statement().root;
    if ((!root.is("UpdateStmt") && !root.is("DeleteStmt")) || inspection.isNew()) return;
    if (root.has("fromClause") || root.has("usingClause")) return;
    const QString table = inspection.relation().plain();
    const bool holdsTable = inspection.known().held().contains(inspection.known().key(inspection.relation()));
    if (holdsTable) {
        inspection.report(
            Words::tr(
                "This changes rows of %1 while the transaction still keeps everything else away from it.")
                .arg(table));
        return;
    }
    if (!touchesAllRows(root.child("whereClause"))) return;
    inspection.report(Words::tr("This changes all rows of %1 at once: it locks each of them until the end of "
                                "the transaction, and leaves as many dead "
                                "ones.")
                          .arg(table));
}

}  // namespace

Rule backfillInMigration() {
    return {
        .key = QStringLiteral("backfill-in-migration"),
        .severity = Severity::Warning,
        .title = Words::tr("All rows are changed in one statement"),
        .help = Words::tr("An UPDATE or DELETE of a whole table takes long, blocks every client that changes "
                          "one of its rows, writes much WAL, and keeps VACUUM from "
                          "cleaning up. In the transaction of an ALTER TABLE it also lengthens that lock. "
                          "Change rows in batches, outside of "
                          "the transaction of a migration."),
        .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY, views bigint);)",
        .bad = R"(UPDATE posts SET views = 0 WHERE views IS NULL;)",
        .good =
            R"(UPDATE posts SET views = 0 WHERE ctid = ANY (ARRAY(SELECT ctid FROM posts WHERE views IS NULL LIMIT 5000));)",
        .alsoKnownAs = {QStringLiteral("backfilling_data")},
        .check = checkBackfillInMigration};
}

}  // namespace migrations::hazards
