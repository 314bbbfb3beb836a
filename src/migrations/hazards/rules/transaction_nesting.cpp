#include "migrations/hazards/inspection.h"
#include "migrations/hazards/rules/rules.h"

namespace migrations::hazards {
namespace {

void checkTransactionNesting(Inspection& inspection) {
    const Node& root = inspection.statement().root;
    if (!root.is("TransactionStmt")) return;
    const QString kind = root.text("kind");
    const bool begins =
        kind == QLatin1String("TRANS_STMT_BEGIN") || kind == QLatin1String("TRANS_STMT_START");
    const bool ends =
        kind == QLatin1String("TRANS_STMT_COMMIT") || kind == QLatin1String("TRANS_STMT_ROLLBACK");
    if (!begins && !ends) return;
    const Known& known = inspection.known();
    if (begins && known.hasBegun())
        inspection.report(
            Words::tr("A transaction is already open; this BEGIN does nothing, and the next COMMIT ends the "
                      "transaction."));
    else if (begins && known.isInToolTransaction())
        inspection.report(
            Words::tr("The tool runs the file in a transaction; this BEGIN does nothing, and the file's "
                      "COMMIT ends the tool's transaction before its history entry is written."));
    else if (ends && !known.hasBegun() && known.isInToolTransaction())
        inspection.report(
            Words::tr("This ends the tool's transaction: the statements so far are kept even if the rest "
                      "fails, and the history entry is written outside the transaction."));
}

}  // namespace

Rule transactionNesting() {
    return {.key = QStringLiteral("transaction-nesting"),
            .severity = Severity::Warning,
            .title = Words::tr("BEGIN or COMMIT inside the tool's transaction"),
            .help = Words::tr(
                "PostgreSQL has no nested transactions: BEGIN inside one only gives a warning, and COMMIT "
                "ends the outer one. The changes of the file are then kept even if the tool fails to record "
                "them. Remove these statements, or switch off the tool's transaction for this file."),
            .given = R"(CREATE TABLE posts (id bigint PRIMARY KEY);)",
            .bad = R"(BEGIN;
UPDATE posts SET id = 2 WHERE id = 1;)",
            .good = R"(UPDATE posts SET id = 2 WHERE id = 1;)",
            .alsoKnownAs = {QStringLiteral("TX201")},
            .exampleTransaction = Transaction::WholeFile,
            .check = checkTransactionNesting};
}

}  // namespace migrations::hazards
