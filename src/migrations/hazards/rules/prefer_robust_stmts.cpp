#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

/// The words that make a statement do nothing when it ran before; empty when it has them or there are none.
QString missingWords(const ParsedStatement& statement) {
    const Node& root = statement.root;
    const QString ifNot = QStringLiteral("IF NOT EXISTS");
    const QString ifExists = QStringLiteral("IF EXISTS");
    if (root.is("CreateStmt")) return root.flag("if_not_exists") ? QString() : ifNot;
    if (root.is("IndexStmt")) return root.flag("if_not_exists") || !root.has("idxname") ? QString() : ifNot;
    if (root.is("CreateSeqStmt") || root.is("CreateSchemaStmt") || root.is("CreateTableAsStmt"))
        return root.flag("if_not_exists") ? QString() : ifNot;
    if (root.is("DropStmt")) return root.flag("missing_ok") ? QString() : ifExists;
    if (root.is("AlterEnumStmt"))
        return root.has("oldVal") || root.flag("skipIfNewValExists") ? QString() : ifNot;
    for (const Step& step : statement.steps) {
        if (step.is("AT_AddColumn") && !step.node.flag("missing_ok")) return ifNot;
        if ((step.is("AT_DropColumn") || step.is("AT_DropConstraint")) && !step.node.flag("missing_ok"))
            return ifExists;
    }
    return {};
}

void checkPreferRobustStmts(Inspection& inspection) {
    // A statement that a transaction undoes, or that is alone in its file, need not be robust.
    if (inspection.known().isInTransaction() || inspection.file().size() < 2) return;
    const QString words = missingWords(inspection.statement());
    if (!words.isEmpty())
        inspection.report(Words::tr("Without %1 the file cannot run again if a later statement fails, "
                                    "because this statement is not rolled back.")
                              .arg(words));
}

}  // namespace

Rule preferRobustStmts() {
    return {
        .key = QStringLiteral("prefer-robust-stmts"),
        .severity = Severity::Note,
        .title = Words::tr("A statement that cannot run twice"),
        .help = Words::tr("Without a transaction, a migration that fails halfway has made some of its "
                          "changes. It can be repaired and run again only if each statement does nothing the "
                          "second time: IF NOT EXISTS, IF EXISTS. Or run the file in a transaction. An index "
                          "that failed to build CONCURRENTLY exists but is invalid: drop it first."),
        .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY);)",
        .bad = R"(ALTER TABLE posts ADD COLUMN views bigint;
UPDATE posts SET views = 0 WHERE id = 1;)",
        .good = R"(ALTER TABLE posts ADD COLUMN IF NOT EXISTS views bigint;
UPDATE posts SET views = 0 WHERE id = 1;)",
        .alsoKnownAs = {},
        .check = checkPreferRobustStmts};
}

}  // namespace migrations::hazards
