#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

void reportTwice(Inspection& inspection, const QList<Node>& targets) {
    QStringList seen;
    for (const Node& target : targets) {
        const QString name = target.text("name");
        // Elements of an array and fields of a row may be set one by one.
        if (name.isEmpty() || target.has("indirection")) continue;
        if (seen.contains(name))
            inspection.report(
                target.location(),
                Words::tr("%1 is set twice in one statement, which PostgreSQL refuses.").arg(name));
        seen.append(name);
    }
}

void checkBanDuplicateColumnAssignments(Inspection& inspection) {
    const Node& root = inspection.statement().root;
    if (root.is("UpdateStmt")) reportTwice(inspection, root.list("targetList"));
    if (!root.is("InsertStmt")) return;
    reportTwice(inspection, root.list("cols"));
    reportTwice(inspection, root.child("onConflictClause").list("targetList"));
}

}  // namespace

Rule banDuplicateColumnAssignments() {
    return {
        .key = QStringLiteral("ban-duplicate-column-assignments"),
        .severity = Severity::Problem,
        .title = Words::tr("A column is set twice in one statement"),
        .help = Words::tr(
            "UPDATE … SET a = 1, a = 2 fails with \"multiple assignments to same column\"; an INSERT that "
            "names a column twice fails as well. Usually one of the two was meant to be a different column."),
        .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY, views bigint, likes bigint);)",
        .bad = R"(UPDATE posts SET views = 0, views = 1 WHERE id = 1;)",
        .good = R"(UPDATE posts SET views = 0, likes = 1 WHERE id = 1;)",
        .alsoKnownAs = {},
        .check = checkBanDuplicateColumnAssignments};
}

}  // namespace migrations::hazards
